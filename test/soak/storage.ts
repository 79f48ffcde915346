import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import { openStore } from "../../src/storage/open-store.ts";
import { DAY, startWriter } from "../storage/run-writer.ts";

// npm run soak -- [KILLS] [STARTS]
// Kills writers at any moment, also while they create or open the file, with another one writing beside them and a third
// opening and closing; then several processes create the same file at once. Prints what was lost and ends with 1 if any was.
const [kills = 60, starts = 20] = process.argv.slice(2).map(Number);
const PROCESSES = 4;
const LONGEST_MILLISECONDS = 900;
const BESIDE = 40;

const folder = mkdtempSync(join(tmpdir(), "verbatim-soak-"));
const faults: string[] = [];
const expectThat = (holds: boolean, what: string): void => {
  if (!holds) faults.push(what);
};

async function check(path: string, least: number, most: number, when: string): Promise<void> {
  const store = await openStore(path);
  const { calls, outputTokens } = await store.ledger.spent("t", DAY);
  await store.close();
  expectThat(calls >= least && calls <= most, `${when}: ${calls} of ${least} to ${most}`);
  expectThat(outputTokens === calls * 100, `${when}: a torn row`);
  const database = new Database(path);
  const row = database.prepare("pragma integrity_check").get() as { integrity_check: string };
  database.close();
  expectThat(row.integrity_check === "ok", `${when}: ${row.integrity_check}`);
}

const path = join(folder, "verbatim.db");
let acknowledged = 0;
let inTheMiddle = 0;
for (let kill = 1; kill <= kills; kill++) {
  const victim = startWriter(path, "t", 1_000_000);
  const beside = startWriter(path, "t", BESIDE);
  const killSoon = (): unknown =>
    setTimeout(() => victim.child.kill("SIGKILL"), Math.random() * LONGEST_MILLISECONDS);
  // Every third while it starts and opens, the others while they write.
  if (kill % 3 === 0) killSoon();
  else victim.child.stdout?.once("data", killSoon);
  const wrote = await beside.done;
  expectThat(wrote.status === 0, `kill ${kill}: the other one failed: ${wrote.stderr}`);
  const killed = await victim.done;
  expectThat(killed.stderr === "", `kill ${kill}: ${killed.stderr}`);
  if (killed.acknowledged > 0) inTheMiddle += 1;
  acknowledged += killed.acknowledged + wrote.acknowledged;
  await check(path, acknowledged, acknowledged + kill, `kill ${kill}`);
}
console.log(
  `${kills} kills, ${inTheMiddle} of them while writing; ${acknowledged} additions told as committed`,
);

for (let start = 1; start <= starts; start++) {
  const fresh = join(folder, `fresh-${start}.db`);
  const writers = Array.from({ length: PROCESSES }, () => startWriter(fresh, "t", 3));
  for (const { done } of writers) {
    const { status, stderr } = await done;
    expectThat(status === 0, `start ${start}: ${stderr}`);
  }
  await check(fresh, PROCESSES * 3, PROCESSES * 3, `start ${start}`);
}
console.log(`${starts} times ${PROCESSES} processes created one file`);
const left = readdirSync(folder).filter((name) => !name.endsWith(".db"));
expectThat(left.length === 0, `left beside the files: ${left.join(", ")}`);

rmSync(folder, { recursive: true });
for (const fault of faults) console.log(fault);
console.log(faults.length === 0 ? "nothing was lost" : `${faults.length} faults`);
if (faults.length > 0) process.exitCode = 1;
