import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import type { Ran } from "../run-verbatim.ts";

const MAIN = fileURLToPath(new URL("../../src/main.ts", import.meta.url));
const TSX = import.meta.resolve("tsx");
const PATIENCE = 25_000;

export type StartOptions = {
  readonly env: Readonly<Record<string, string>>;
  /** In a real pseudo-terminal, whose screen is standard output. */
  readonly terminal?: boolean;
  /** A file that standard output goes to instead. */
  readonly stdout?: string;
  /** What is typed or piped in comes later. */
  readonly input?: boolean;
  /** Whom root runs it as. */
  readonly user?: { readonly uid: number; readonly gid: number };
  /** Bytes that a file of its may have at most. */
  readonly mostBytes?: number;
};

/** A run of the program that a test watches and disturbs. */
export type Started = {
  readonly child: ChildProcess;
  readonly done: Promise<Ran>;
  /** All that it has written so far. */
  written(): string;
  /** Settles when it has written this, behind what was waited for before. */
  until(shown: string | RegExp): Promise<void>;
  type(keys: string): void;
};

/** Starts the program; it is ended with the test. */
export function startVerbatim(argv: readonly string[], options: StartOptions): Started {
  const { env, user = {} } = options;
  const [program = "", ...rest] = commandLine(argv, options);
  const child = spawn(program, rest, {
    env: { PATH: process.env.PATH, HOME: "/nonexistent", TERM: "xterm", ...env },
    ...user,
  });
  const text = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const) {
    child[stream].setEncoding("utf8").on("data", (more: string) => {
      text[stream] += more;
    });
  }
  child.stdin.on("error", () => {}); // it may end before it has read everything
  if (!options.terminal && !options.input) child.stdin.end();
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  const done = new Promise<Ran>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status, signal) => resolve({ ...text, status: signal ? null : status }));
  });
  const written = (): string => text.stdout + text.stderr;
  let seen = 0;
  return {
    child,
    done,
    written,
    async until(shown) {
      const end = Date.now() + PATIENCE;
      for (;;) {
        const rest = written().slice(seen);
        const at = typeof shown === "string" ? rest.indexOf(shown) : rest.search(shown);
        if (at >= 0) {
          seen += at + 1;
          return;
        }
        if (Date.now() > end) throw new Error(`never shown: ${shown}\n${written()}`);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
    type: (keys) => void child.stdin.write(keys),
  };
}

function commandLine(
  argv: readonly string[],
  { terminal, mostBytes, stdout }: StartOptions,
): string[] {
  const plain = [process.execPath, "--import", TSX, MAIN, ...argv];
  const run = plain.map((word) => `'${word}'`).join(" ");
  // `ulimit -f` counts blocks of 512 bytes.
  const limited = mostBytes === undefined ? run : `ulimit -f ${mostBytes / 512}; exec ${run}`;
  if (terminal)
    return ["script", "-qec", `trap : INT; ${limited}; echo "left with $?"`, "/dev/null"];
  if (stdout !== undefined) return ["sh", "-c", `exec ${run} > '${stdout}'`];
  return mostBytes === undefined ? plain : ["sh", "-c", limited];
}
