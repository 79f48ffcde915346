import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const INSTALL = fileURLToPath(new URL("../src/install.mjs", import.meta.url));
const NOBODY = "4194305"; // above the largest process id that Linux gives out
const FIRST_LINE = /^Installing what Verbatim needs/u;

type Run = { readonly code: number; readonly out: string; readonly err: string };
let folder: string;

/** A project without dependencies, so that npm works without a network. */
async function writeLock(version: string): Promise<void> {
  const project = { name: "tiny", version };
  const packages = { "": project };
  await writeFile(join(folder, "package.json"), JSON.stringify(project));
  const lock = { ...project, lockfileVersion: 3, requires: true, packages };
  await writeFile(join(folder, "package-lock.json"), JSON.stringify(lock));
}

async function install(options: readonly string[] = []): Promise<Run> {
  const args = [...options, join(folder, "src/install.mjs")];
  const run = promisify(execFile)(process.execPath, args, { cwd: tmpdir() });
  return run.then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout, err: stderr }),
    (failure) => ({ code: failure.code, out: failure.stdout, err: failure.stderr }),
  );
}

const stamp = (): string => join(folder, "node_modules/.verbatim-installed");
const lock = (): string => join(folder, ".install.lock");

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "verbatim-install-"));
  await mkdir(join(folder, "src"));
  await cp(INSTALL, join(folder, "src/install.mjs"));
  // npm makes no folder for a project without dependencies.
  await mkdir(join(folder, "node_modules"));
  await writeLock("1.0.0");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("installing", { timeout: 60_000 }, () => {
  test("the first run installs and leaves standard output clean, the next has nothing to do", async () => {
    const first = await install();
    expect(first).toMatchObject({ code: 0, out: "", err: expect.stringMatching(FIRST_LINE) });
    expect(existsSync(lock())).toBe(false);
    expect(await install()).toEqual({ code: 0, out: "", err: "" });
  });

  test("a changed lock file installs again", async () => {
    await install();
    await writeLock("1.0.1");
    expect((await install()).err).toMatch(FIRST_LINE);
  });

  test("another Node version installs again, since packages may hold compiled code", async () => {
    await install();
    await writeFile(stamp(), (await readFile(stamp(), "utf8")).replace(/node\d+/u, "node18"));
    expect((await install()).err).toMatch(FIRST_LINE);
  });

  test("a failed installation says so in one line, and the next run tries again", async () => {
    await writeFile(join(folder, "package-lock.json"), "cut off {");
    const failed = await install();
    expect(failed).toMatchObject({ code: 1, out: "" });
    expect(failed.err).toMatch(/npm could not install the packages\. Check the network .+\n$/u);
    expect(existsSync(stamp())).toBe(false);
    await writeLock("1.0.0");
    expect((await install()).code).toBe(0);
  });

  test("of three at once one installs and the others wait for it", async () => {
    const runs = await Promise.all([install(), install(), install()]);
    expect(runs.map((run) => run.code)).toEqual([0, 0, 0]);
    expect(runs.filter((run) => FIRST_LINE.test(run.err))).toHaveLength(1);
  });

  test("the lock of a killed installation is taken over, by one only", async () => {
    await writeFile(lock(), NOBODY);
    const runs = await Promise.all([install(), install(), install()]);
    expect(runs.map((run) => run.code)).toEqual([0, 0, 0]);
    expect(runs.filter((run) => FIRST_LINE.test(run.err))).toHaveLength(1);
    expect(existsSync(lock())).toBe(false);
  });

  test("a lock older than any installation is taken over, though its process id is in use", async () => {
    await writeFile(lock(), String(process.pid));
    const hourAgo = new Date(Date.now() - 3_600_000);
    await utimes(lock(), hourAgo, hourAgo);
    expect((await install()).code).toBe(0);
  });

  test("a living installation is waited for", async () => {
    await writeFile(lock(), String(process.pid));
    const waiting = install();
    const early = await Promise.race([
      waiting,
      new Promise((wake) => setTimeout(wake, 700, "waits")),
    ]);
    expect(early).toBe("waits");
    await rm(lock());
    expect((await waiting).code).toBe(0);
  });

  test("Node before 20.19 is refused in one line", async () => {
    const old = join(folder, "old-node.cjs");
    const versions = JSON.stringify({ ...process.versions, node: "20.18.3" });
    await writeFile(old, `Object.defineProperty(process, "versions", { value: ${versions} });`);
    const run = await install(["--require", old]);
    expect(run).toMatchObject({ code: 1, out: "" });
    expect(run.err).toMatch(/^Verbatim needs Node 20\.19 or newer; this is v[\d.]+\.\n$/u);
  });
});
