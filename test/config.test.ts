import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadConfig, SETTING_NAMES } from "../src/config.ts";
import { UserError } from "../src/errors.ts";

describe("settings", () => {
  test("nothing set gives a quiet log and colour where a terminal can show it", () => {
    expect(loadConfig({})).toEqual({ logLevel: "warn", colour: true });
  });

  test.each([
    ["a level is taken", { LOG_LEVEL: "debug" }, { logLevel: "debug", colour: true }],
    ["an empty level counts as not set", { LOG_LEVEL: "" }, { logLevel: "warn", colour: true }],
    [
      "any value of NO_COLOR turns colour off",
      { NO_COLOR: "0" },
      { logLevel: "warn", colour: false },
    ],
    ["an empty NO_COLOR counts as not set", { NO_COLOR: "" }, { logLevel: "warn", colour: true }],
    ["foreign variables are ignored", { PATH: "/bin" }, { logLevel: "warn", colour: true }],
  ])("%s", (_, environment, config) => {
    expect(loadConfig(environment)).toEqual(config);
  });

  test("nobody can change them later", () => {
    expect(Object.isFrozen(loadConfig({}))).toBe(true);
  });

  test("a wrong setting is named with what it may be, as a person's error", () => {
    const load = (): unknown => loadConfig({ LOG_LEVEL: "loud" });
    expect(load).toThrow(UserError);
    expect(load).toThrow(/LOG_LEVEL must be one of trace, debug, info, warn/u);
  });
});

describe(".env.example", () => {
  const lines = readFileSync(new URL("../.env.example", import.meta.url), "utf8").split("\n");
  const named = lines.flatMap((line) => /^# ([A-Z][A-Z0-9_]*)=/u.exec(line)?.[1] ?? []);

  test("has one line for every setting and none for anything else", () => {
    expect(named.toSorted()).toEqual([...SETTING_NAMES].sort());
  });

  test("sets nothing by itself and says what each setting does", () => {
    expect(lines.filter((line) => line !== "" && !line.startsWith("# "))).toEqual([]);
    for (const name of named) {
      const at = lines.findIndex((line) => line.startsWith(`# ${name}=`));
      expect(lines[at - 1], name).toMatch(/^# [A-Z].*\.$/u);
    }
  });
});
