import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chownSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { findPostgres } from "./find-postgres.ts";
import { unprivilegedUser } from "./unprivileged-user.ts";

export type PostgresServer = {
  /** Of its superuser, to its own first database. */
  readonly adminUrl: string;
  readonly port: number;
  /** Its own folder, where its user may write. */
  readonly folder: string;
  /** Ends it as a power cut would (`immediate`), or after the statements that run. */
  stop(how?: "fast" | "immediate"): Promise<void>;
  /** Starts it again where it was, on the same port. */
  start(): Promise<void>;
  /** Ends it and deletes its data. */
  close(): Promise<void>;
};

/** A database of this name is refused to those who come without TLS. */
export const NEEDS_TLS = "needs_tls";

const SUPERUSER = "admin";
const PASSWORD = "for-tests-only";
const START_MILLISECONDS = 30_000;
const POLL_MILLISECONDS = 50;

// Waits for a word to end the server with. Without one its input was closed by whatever ended us: nothing is left behind.
const GUARD = `
  folder=$1; shift; "$@" & server=$!
  if read -r how; then kill -s "$how" $server; wait $server
  else kill -s QUIT $server; wait $server; rm -rf "$folder"; fi`;

// As quick as can be: what a power cut loses is of no matter, unless a test asks for the real thing.
const QUICK = ["fsync=off", "full_page_writes=off"];

/**
 * Starts a private PostgreSQL server: its own folder, its own port on the loopback, never one that is there already.
 * @param settings "name=value", as postgresql.conf has them
 * @throws Error where there are no programs of it on this machine
 */
export async function startPostgres(settings: readonly string[] = QUICK): Promise<PostgresServer> {
  const programs = findPostgres();
  if (programs === null) throw new Error("There is no PostgreSQL server on this machine.");
  const user = unprivilegedUser();
  const folder = mkdtempSync(join(tmpdir(), "verbatim-pg-"));
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, "data");
  createCluster(join(programs, "initdb"), folder, data);
  const port = await freePort();
  const adminUrl = `postgres://${SUPERUSER}:${PASSWORD}@127.0.0.1:${port}/postgres`;
  const fixed = [`port=${port}`, "listen_addresses=127.0.0.1", `unix_socket_directories=${folder}`];
  const options = [...fixed, "max_connections=60", "shared_buffers=32MB", ...settings];
  const argv = [join(programs, "postgres"), "-D", data, ...options.flatMap((it) => ["-c", it])];
  let running: ChildProcess | undefined;
  const stop = async (how: "fast" | "immediate" = "fast"): Promise<void> => {
    const child = running;
    running = undefined;
    if (!child || child.exitCode !== null) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.stdin?.end(how === "fast" ? "INT\n" : "QUIT\n");
    await ended;
  };
  const start = async (): Promise<void> => {
    running = spawn("sh", ["-c", GUARD, "sh", folder, ...argv], {
      stdio: ["pipe", "ignore", "pipe"],
      cwd: folder,
      detached: true, // Ctrl-C is for us
      ...user,
    });
    await answer(running, adminUrl);
  };
  const close = async (): Promise<void> => {
    await stop("immediate");
    rmSync(folder, { recursive: true, force: true });
  };
  await start().catch(async (failure: unknown) => {
    await close();
    throw failure;
  });
  return { adminUrl, port, folder, stop, start, close };
}

function createCluster(initdb: string, folder: string, data: string): void {
  const user = unprivilegedUser();
  const passwordFile = join(folder, "password");
  writeFileSync(passwordFile, PASSWORD);
  const argv = ["-D", data, "-U", SUPERUSER, `--pwfile=${passwordFile}`, "--auth=scram-sha-256"];
  argv.push("--encoding=UTF8", "--locale=C", "--no-sync", "--no-instructions");
  execFileSync(initdb, argv, { cwd: folder, stdio: ["ignore", "ignore", "pipe"], ...user });
  const rules = join(data, "pg_hba.conf");
  writeFileSync(rules, `hostnossl ${NEEDS_TLS} all all reject\n${readFileSync(rules, "utf8")}`);
}

/** Until the server takes connections. */
async function answer(child: ChildProcess, adminUrl: string): Promise<void> {
  let log = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    log = (log + text).slice(-4_000);
  });
  const end = Date.now() + START_MILLISECONDS;
  for (;;) {
    const client = new pg.Client({ connectionString: adminUrl });
    client.on("error", () => {});
    try {
      await client.connect();
      return;
    } catch (failure) {
      if (child.exitCode !== null || Date.now() > end) {
        throw new Error(`PostgreSQL did not start: ${log}`, { cause: failure });
      }
    } finally {
      await client.end().catch(() => {});
    }
    await sleep(POLL_MILLISECONDS);
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
