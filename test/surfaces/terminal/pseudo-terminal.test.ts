import { spawn, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const PROGRAM = `${process.execPath} --import tsx ${fileURLToPath(new URL("./program.ts", import.meta.url))}`;
const LEFT = /left with (\d+), (-?)icanon/u;

// `script` of util-linux gives a program a real pseudo-terminal; other systems have another `script`.
const SCRIPT = "script";
const script = spawnSync(SCRIPT, ["--version"], { encoding: "utf8" });
const missing = !script.stdout?.includes("util-linux");
if (missing) console.warn("skipped: a real pseudo-terminal needs `script` of util-linux");

/** Types each text once the one before it is on the screen; settles with all that was shown. */
async function sessionOf(steps: readonly [shown: string, typed: string][]): Promise<string> {
  const after = `${PROGRAM}; echo "left with $?, $(stty -a | grep -o -e '-*icanon')"`;
  const child = spawn(SCRIPT, ["-qec", after, "/dev/null"], {
    env: { ...process.env, TERM: "xterm" },
    timeout: 15_000,
  });
  const rest = [...steps];
  let screen = "";
  let seen = 0;
  child.stdout.on("data", (chunk: Buffer) => {
    screen += chunk.toString();
    for (const [shown, typed] of rest.slice(0, 1)) {
      const at = screen.indexOf(shown, seen);
      if (at < 0) continue;
      seen = at + shown.length;
      rest.shift();
      child.stdin.write(typed);
    }
    if (LEFT.test(screen)) child.stdin.end();
  });
  await new Promise((resolve) => child.on("close", resolve));
  return screen;
}

describe.skipIf(missing)("in a real pseudo-terminal", { timeout: 20_000 }, () => {
  it("a conversation ends with status 0 and gives the terminal back", async () => {
    const screen = await sessionOf([
      ["› ", "/who a\t"],
      ["/who Ada Quill", "\r"],
      ["heard /who Ada Quill", "one\rtwo\r"],
      ["two\r\n", "half"],
      ["half", "\u0003"],
      ["› ", "\u0004"],
    ]);
    expect(screen).toMatch(/heard one.*heard two/su);
    expect(LEFT.exec(screen)?.slice(1)).toEqual(["0", ""]);
  });

  it("Ctrl-C on an empty line leaves as cleanly", async () => {
    const screen = await sessionOf([["› ", "\u0003"]]);
    expect(LEFT.exec(screen)?.slice(1)).toEqual(["0", ""]);
  });
});

it("a pipe whose reader has seen enough ends quietly", () => {
  const { status, stdout, stderr } = spawnSync(
    "bash",
    ["-c", `seq 2000 | ${PROGRAM} | head -1; exit ${"$"}{PIPESTATUS[1]}`],
    { encoding: "utf8", timeout: 20_000 },
  );
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "\n", stderr: "" });
});
