import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../../src/storage/open-store.ts";
import { createDatabaseOn } from "../emulators/postgres/create-database-on.ts";
import { findPostgres } from "../emulators/postgres/find-postgres.ts";
import { startPostgres } from "../emulators/postgres/start-postgres.ts";
import { DAY, startWriter } from "../storage/run-writer.ts";

// npm run soak -- [KILLS] [STARTS]
// On each engine: kills writers at any moment, also while they create or open the database, with another one writing
// beside them; then several processes create the same database at once; a PostgreSQL server is killed at work too.
// Prints what was lost and ends with 1 if any was.
const [kills = 60, starts = 20] = process.argv.slice(2).map(Number);
const PROCESSES = 4;
const LONGEST_MILLISECONDS = 900;
const BESIDE = 40;

const faults: string[] = [];
const expectThat = (holds: boolean, what: string): void => {
  if (!holds) faults.push(what);
};

async function check(address: string, least: number, most: number, when: string): Promise<void> {
  const store = await openStore(address);
  const { calls, outputTokens } = await store.ledger.spent("t", DAY);
  // On SQLite this checks the file's integrity.
  await store.examine().catch((failure: Error) => faults.push(`${when}: ${failure.message}`));
  await store.close();
  expectThat(calls >= least && calls <= most, `${when}: ${calls} of ${least} to ${most}`);
  expectThat(outputTokens === calls * 100, `${when}: a torn row`);
}

async function killWriters(engine: string, address: string): Promise<number> {
  let acknowledged = 0;
  let inTheMiddle = 0;
  for (let kill = 1; kill <= kills; kill++) {
    const victim = startWriter(address, "t", 1_000_000);
    const beside = startWriter(address, "t", BESIDE);
    const killSoon = (): unknown =>
      setTimeout(() => victim.child.kill("SIGKILL"), Math.random() * LONGEST_MILLISECONDS);
    // Every third while it starts and opens, the others while they write.
    if (kill % 3 === 0) killSoon();
    else victim.child.stdout?.once("data", killSoon);
    const when = `${engine}, kill ${kill}`;
    const wrote = await beside.done;
    expectThat(wrote.status === 0, `${when}: the other one failed: ${wrote.stderr}`);
    const killed = await victim.done;
    expectThat(killed.stderr === "", `${when}: ${killed.stderr}`);
    if (killed.acknowledged > 0) inTheMiddle += 1;
    acknowledged += killed.acknowledged + wrote.acknowledged;
    await check(address, acknowledged, acknowledged + kill, when);
  }
  console.log(
    `${engine}: ${kills} kills, ${inTheMiddle} of them while writing; ${acknowledged} additions told as committed`,
  );
  return acknowledged;
}

async function createAtOnce(
  engine: string,
  fresh: (name: string) => Promise<string>,
): Promise<void> {
  for (let start = 1; start <= starts; start++) {
    const address = await fresh(`fresh_${start}`);
    const writers = Array.from({ length: PROCESSES }, () => startWriter(address, "t", 3));
    for (const { done } of writers) {
      const { status, stderr } = await done;
      expectThat(status === 0, `${engine}, start ${start}: ${stderr}`);
    }
    await check(address, PROCESSES * 3, PROCESSES * 3, `${engine}, start ${start}`);
  }
  console.log(`${engine}: ${starts} times ${PROCESSES} processes created one database`);
}

async function soakSqlite(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "verbatim-soak-"));
  const fresh = async (name: string): Promise<string> => join(folder, `${name}.db`);
  await killWriters("SQLite", await fresh("verbatim"));
  await createAtOnce("SQLite", fresh);
  const left = readdirSync(folder).filter((name) => !name.endsWith(".db"));
  expectThat(left.length === 0, `left beside the files: ${left.join(", ")}`);
  rmSync(folder, { recursive: true });
}

async function soakPostgres(): Promise<void> {
  // As a server is by itself: every commit is on the disk before it is answered.
  const server = await startPostgres([]);
  try {
    const fresh = (name: string): Promise<string> => createDatabaseOn(server.adminUrl, name);
    const address = await fresh("soak");
    let acknowledged = await killWriters("PostgreSQL", address);
    const times = Math.ceil(kills / 6);
    for (let time = 1; time <= times; time++) {
      const when = `PostgreSQL, server killed ${time}`;
      const victim = startWriter(address, "t", 1_000_000);
      await new Promise((resolve) => victim.child.stdout?.once("data", resolve));
      await new Promise((resolve) => setTimeout(resolve, Math.random() * LONGEST_MILLISECONDS));
      await server.stop("immediate");
      const { stderr, ...wrote } = await victim.done;
      expectThat(/^UserError: .* cannot be reached/u.test(stderr), `${when}: ${stderr}`);
      acknowledged += wrote.acknowledged;
      await server.start();
      await check(address, acknowledged, acknowledged + kills + time, when);
    }
    console.log(`PostgreSQL: its server killed ${times} times at work`);
    await createAtOnce("PostgreSQL", fresh);
  } finally {
    await server.close();
  }
}

await soakSqlite();
if (findPostgres() === null) console.log("PostgreSQL: skipped, there is none on this machine");
else await soakPostgres();

for (const fault of faults) console.log(fault);
console.log(faults.length === 0 ? "nothing was lost" : `${faults.length} faults`);
if (faults.length > 0) process.exitCode = 1;
