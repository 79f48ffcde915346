import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { openStore } from "../../src/storage/open-store.ts";

const FILE = fileURLToPath(import.meta.url);
// PostgreSQL would pack anything regular.
const KILOBYTES_64 = randomBytes(49_152).toString("base64");

export type Filler = {
  readonly child: ChildProcess;
  /** The next line that it writes; "" when it has ended. */
  line(): Promise<string>;
  /** There is room again. */
  goOn(): void;
};

/**
 * Starts a process that saves answers of 64 kB until it cannot, tells why, reads what it saved, waits for room, and saves
 * again. Run by root, it may be given another user.
 * @param kilobytes how large a file of it may become; it is raised with `prlimit`
 */
export function startFiller(address: string, uid?: number, kilobytes?: number): Filler {
  const as = uid === undefined ? {} : { uid, gid: uid };
  const limit = kilobytes === undefined ? "" : `ulimit -S -f ${kilobytes * 2} && `;
  const argv = [process.execPath, "--import", "tsx", FILE, address];
  const child = spawn("sh", ["-c", `${limit}exec "$@"`, "sh", ...argv], {
    stdio: ["pipe", "pipe", "inherit"],
    ...as,
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    child,
    line: async () => String((await lines.next()).value ?? ""),
    goOn: () => child.stdin.write("room\n"),
  };
}

async function fill(address: string): Promise<void> {
  const store = await openStore(address);
  const tell = (line: string): unknown => process.stdout.write(`${line}\n`);
  const room = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  let saved = 0;
  const save = async (): Promise<void> => {
    await store.answers.save(`k${saved}`, `"${saved}${KILOBYTES_64}"`, Date.now());
    saved += 1;
  };
  for (let full = false; !full; ) {
    await save().catch(({ name, message }: Error) => {
      full = true;
      tell(`${name}: ${message}`);
    });
  }
  const last = await store.answers.load(`k${saved - 1}`);
  tell(last?.startsWith(`"${saved - 1}`) ? "reads" : "cannot read");
  await save().catch(({ name, message }: Error) => tell(`${name}: ${message}`));
  await room.next();
  await save();
  for (let at = 0; at < saved; at++) {
    if ((await store.answers.load(`k${at}`)) === null) tell(`lost ${at}`);
  }
  tell(`saved again; ${(await store.examine()).join("; ")}`);
  await store.close();
  process.stdin.destroy();
}

if (process.argv[1] === FILE) await fill(process.argv[2] ?? "");
