import { spawn } from "node:child_process";
import { openSync } from "node:fs";
import { fileURLToPath } from "node:url";

const MAIN = fileURLToPath(new URL("../src/main.ts", import.meta.url));

/** What a run of the program left behind. */
export type Ran = {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
};

export type RunOptions = {
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
  /** A file or device that standard output goes to instead. */
  readonly stdout?: string;
};

/** Runs the program as a person would, in the project's folder, with plain output and without their settings. */
export function runVerbatim(
  argv: readonly string[],
  { input = "", env = {}, stdout: to }: RunOptions = {},
): Promise<Ran> {
  const child = spawn(process.execPath, ["--import", "tsx", MAIN, ...argv], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    stdio: ["pipe", to === undefined ? "pipe" : openSync(to, "w"), "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  child.stdin?.on("error", () => {}); // it may end before it has read everything
  child.stdin?.end(input);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, stdout, stderr }));
  });
}

/** The typed answer behind a command's card. */
export async function answerOf<Answer>(argv: readonly string[]): Promise<Answer> {
  const { status, stdout, stderr } = await runVerbatim([...argv, "--json"]);
  if (status !== 0) throw new Error(`exit ${status}: ${stderr}`);
  return JSON.parse(stdout) as Answer;
}
