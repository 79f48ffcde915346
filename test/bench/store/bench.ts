import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { findPostgres } from "../../emulators/postgres/find-postgres.ts";
import { startPostgres } from "../../emulators/postgres/start-postgres.ts";

/**
 * `npm run bench:store [-- COUNT [sqlite|postgres]]`: how fast a store of 100,000 articles answers, on each engine, beside a
 * scan of the texts in the same run. Ends with 1 where a bound is missed.
 */
const [told = "100000", only] = process.argv.slice(2);
const COUNT = Number(told);
const BOUNDS: Readonly<Record<string, number>> = {
  "two words": 50,
  "who: find by name, load 40": 50,
};
const OPENING_MILLISECONDS = 1000;
const PEAK_MEGABYTES = 300;

type Filled = { readonly importedPerSecond: number; readonly keptPerSecond: number };
type Answer = {
  readonly opening: number;
  readonly peakMegabytes: number;
  readonly figures: Readonly<Record<string, { readonly p50: number; readonly p95: number }>>;
};

async function run(script: string, ...argv: readonly string[]): Promise<unknown> {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", path, ...argv], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const output = await text(child.stdout);
  if ((await ended) !== 0) throw new Error(`${script} failed`);
  return JSON.parse(output);
}

/** @returns what was missed */
async function bench(name: string, address: string, size: () => Promise<number>) {
  process.stderr.write(`${name}: ${COUNT} articles\n`);
  const filled = (await run("fill.ts", address, String(COUNT))) as Filled;
  const answer = (await run("ask.ts", address)) as Answer;
  const lines = Object.entries(answer.figures).map(
    ([what, { p50, p95 }]) => `  ${what}: p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`,
  );
  console.log(`${name}, ${COUNT} articles
  imported ${filled.importedPerSecond.toFixed(0)} articles/s, kept one by one ${filled.keptPerSecond.toFixed(0)}/s, ${((await size()) / 1e6).toFixed(0)} MB
  opened in ${answer.opening.toFixed(0)} ms, peak ${answer.peakMegabytes.toFixed(0)} MB
${lines.join("\n")}`);
  return [
    ...Object.entries(BOUNDS)
      .filter(([what, bound]) => (answer.figures[what]?.p95 ?? 0) > bound)
      .map(([what, bound]) => `${name}: ${what}: p95 over ${bound} ms`),
    ...(answer.opening > OPENING_MILLISECONDS ? [`${name}: opening over a second`] : []),
    ...(answer.peakMegabytes > PEAK_MEGABYTES ? [`${name}: over ${PEAK_MEGABYTES} MB`] : []),
  ];
}

async function benchSqlite() {
  const folder = mkdtempSync(join(tmpdir(), "verbatim-bench-"));
  try {
    const path = join(folder, "verbatim.db");
    return await bench("SQLite", path, async () => statSync(path).size);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** As a server runs by itself, and by a user who is no superuser: row-level security holds for it. */
async function benchPostgres() {
  if (findPostgres() === null) {
    console.log("PostgreSQL: skipped, no server on this machine");
    return [];
  }
  const server = await startPostgres(["shared_buffers=128MB"]);
  const admin = new pg.Client({ connectionString: server.adminUrl });
  try {
    await admin.connect();
    await admin.query("create role bench login password 'bench' nosuperuser nobypassrls");
    await admin.query("create database bench owner bench");
    const address = `postgres://bench:bench@127.0.0.1:${server.port}/bench`;
    const size = async () => {
      const { rows } = await admin.query("select pg_database_size('bench') as size");
      return Number(rows[0].size);
    };
    return await bench("PostgreSQL", address, size);
  } finally {
    await admin.end();
    await server.close();
  }
}

const missed = [
  ...(only === "postgres" ? [] : await benchSqlite()),
  ...(only === "sqlite" ? [] : await benchPostgres()),
];
for (const line of missed) console.log(`MISSED ${line}`);
process.exitCode = missed.length === 0 ? 0 : 1;
