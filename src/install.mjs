// `npm start` and `npm test` run this before anything is installed, so: plain Node, no dependencies.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const STAMP = `${ROOT}node_modules/.verbatim-installed`;
const LOCK = `${ROOT}.install.lock`;
const LOCK_MAX_AGE_MS = 900_000; // no `npm ci` takes 15 minutes: its owner died and its id lives on
const NPM = ["ci", "--include=dev", "--no-audit", "--no-fund", "--no-progress", "--loglevel=error"];

const say = (line) => process.stderr.write(`${line}\n`);
const attempt = (work) => {
  try {
    return work();
  } catch {}
};
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  say(`Verbatim needs Node 20.19 or newer; this is ${process.version}.`);
  process.exit(1);
}
const hash = createHash("sha256")
  .update(readFileSync(`${ROOT}package-lock.json`))
  .digest("hex");
const wanted = `${hash} node${major} ${process.platform}-${process.arch}`;
const isInstalled = () => attempt(() => readFileSync(STAMP, "utf8")) === wanted;
const claim = () => attempt(() => writeFileSync(LOCK, `${process.pid}`, { flag: "wx" }) ?? true);
const isStale = (lock) => {
  const owner = attempt(() => readFileSync(lock, "utf8")); // empty: it is just being written
  const age = attempt(() => Date.now() - statSync(lock).mtimeMs) ?? 0;
  return age > LOCK_MAX_AGE_MS || (owner && !attempt(() => process.kill(Number(owner), 0)));
};
while (!isInstalled() && !claim()) {
  const grave = `${LOCK}.${process.pid}`;
  // Somebody may have renewed the lock since we looked: then what we moved is alive and goes back.
  if (isStale(LOCK) && attempt(() => renameSync(LOCK, grave) ?? true))
    isStale(grave) ? rmSync(grave) : renameSync(grave, LOCK);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200); // looks again in 200 ms
}
if (!isInstalled()) {
  say("Installing what Verbatim needs (once, about a minute) …");
  const shell = process.platform === "win32";
  const npm = spawnSync("npm", NPM, { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"], shell });
  if (npm.status === 0) writeFileSync(STAMP, wanted);
  else say("npm could not install the packages. Check the network and run the command again.");
  process.exitCode = npm.status === 0 ? 0 : 1;
  rmSync(LOCK, { force: true });
}
