import { execFileSync } from "node:child_process";
import { chownSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { needPostgres } from "../contracts/describe-stores.ts";
import { asAdmin } from "../emulators/postgres/as-admin.ts";
import { createDatabase } from "../emulators/postgres/create-database.ts";
import { unprivilegedUser } from "../emulators/postgres/unprivileged-user.ts";
import { type Filler, startFiller } from "./run-filler.ts";
import { smallDisk } from "./small-disk.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const NOBODY = 65_534;
const ONLY_ROOT = "only root may mount a small disk";

/** Nothing told as saved is lost, reading goes on, and so does writing once there is room, in the same process. */
async function expectRecovery(filler: Filler, full: RegExp, makeRoom: () => void): Promise<void> {
  onTestFinished(() => {
    filler.child.kill("SIGKILL");
  });
  expect(await filler.line()).toMatch(full);
  expect(await filler.line()).toBe("reads");
  expect(await filler.line()).toMatch(full);
  makeRoom();
  filler.goOn();
  expect(await filler.line()).toMatch(/^saved again; /u);
  expect(await filler.line()).toBe("");
}

describe("a disk without room", () => {
  test("a file that may not grow: said in words, and it goes on by itself when it may", async ({
    skip,
  }) => {
    if (process.platform !== "linux") return skip("prlimit is Linux's");
    const folder = temporaryFolder();
    const as = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
    if (as.uid) chownSync(folder, as.uid, as.gid);
    const filler = startFiller(join(folder, "verbatim.db"), as.uid, 2_048);
    const { pid } = filler.child;
    await expectRecovery(filler, /^UserError: The database .*disk/u, () =>
      execFileSync("sh", ["-c", `prlimit --pid=${pid} --fsize=unlimited:unlimited`], as),
    );
  });

  test("a full disk: said in words, and it goes on by itself when there is room", async ({
    skip,
  }) => {
    const disk = smallDisk(8, NOBODY);
    if (!disk) return skip(ONLY_ROOT);
    const filler = startFiller(join(disk.folder, "verbatim.db"), NOBODY);
    await expectRecovery(filler, /^UserError: .* because the disk is full\.$/u, disk.free);
  });
});

describe("a server's disk without room", { timeout: 60_000 }, () => {
  needPostgres();

  test("said in words, and it goes on by itself when there is room", async ({ skip }) => {
    const disk = smallDisk(64, unprivilegedUser()?.uid ?? NOBODY);
    if (!disk) return skip(ONLY_ROOT);
    const address = await createDatabase();
    const name = new URL(address).pathname.slice(1);
    await asAdmin(
      new URL("/postgres", address).href,
      `create tablespace ${name}_disk location '${disk.folder}'`,
      `alter database ${name} set tablespace ${name}_disk`,
    );
    onTestFinished(async () => {
      await asAdmin(
        new URL("/postgres", address).href,
        `drop database ${name} with (force)`,
        `drop tablespace ${name}_disk`,
      );
    });
    const filler = startFiller(address);
    await expectRecovery(filler, /^UserError: .* because the disk is full\.$/u, disk.free);
  });
});
