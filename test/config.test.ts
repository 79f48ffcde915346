import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadConfig, SETTING_NAMES } from "../src/config.ts";
import { UserError } from "../src/errors.ts";
import { createLog } from "../src/log.ts";

const DEFAULTS = {
  logLevel: "warn",
  colour: true,
  model: null,
  databaseUrl: "verbatim.db",
  web: { contact: null, allowNetworks: [], allowHosts: [], blockHosts: [] },
  keepDays: 90,
  secrets: [],
};

describe("settings", () => {
  test("nothing set gives a quiet log, colour where a terminal can show it, no model and a file", () => {
    expect(loadConfig({})).toEqual(DEFAULTS);
  });

  test.each([
    ["a level is taken", { LOG_LEVEL: "debug" }, { logLevel: "debug" }],
    ["an empty level counts as not set", { LOG_LEVEL: "" }, {}],
    ["a blank level counts as not set", { LOG_LEVEL: " " }, {}],
    ["any value of NO_COLOR turns colour off", { NO_COLOR: "0" }, { colour: false }],
    ["an empty NO_COLOR counts as not set", { NO_COLOR: "" }, {}],
    ["foreign variables are ignored", { PATH: "/bin" }, {}],
    ["a path is taken as it is written", { DATABASE_URL: "a/b.db" }, { databaseUrl: "a/b.db" }],
  ])("%s", (_, environment, config) => {
    expect(loadConfig(environment)).toEqual({ ...DEFAULTS, ...config });
  });

  test("nobody can change them later", () => {
    const config = loadConfig({ OPENAI_API_KEY: "k", OPENAI_MODEL: "m" });
    for (const part of [config, config.model, config.web, config.web.allowHosts, config.secrets]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
  });

  test("a wrong setting is named with what it may be, as a person's error", () => {
    const load = (): unknown => loadConfig({ LOG_LEVEL: "loud" });
    expect(load).toThrow(UserError);
    expect(load).toThrow(/LOG_LEVEL must be one of trace, debug, info, warn/u);
  });
});

describe("the model's settings", () => {
  const OFF = { apiKey: null, baseUrl: null, prices: null, dailyTokens: null };

  test.each([
    [
      "a key and a name",
      { OPENAI_API_KEY: "sk-1", OPENAI_MODEL: "m" },
      { name: "m", apiKey: "sk-1" },
    ],
    [
      "an address and a name, with the slash at its end cut",
      { OPENAI_BASE_URL: "http://localhost:11434/v1/", OPENAI_MODEL: "llama3.1" },
      { name: "llama3.1", baseUrl: "http://localhost:11434/v1" },
    ],
    [
      "an address that does not end in /v1",
      { OPENAI_BASE_URL: "https://example.org/openai/eu", OPENAI_MODEL: "a/b: c" },
      { name: "a/b: c", baseUrl: "https://example.org/openai/eu" },
    ],
    [
      "prices, one of them nothing, and a limit",
      {
        OPENAI_API_KEY: "k",
        OPENAI_MODEL: "m",
        MODEL_PRICE_INPUT: "0",
        MODEL_PRICE_OUTPUT: "0.15",
        MODEL_DAILY_TOKENS: "200000",
      },
      { name: "m", apiKey: "k", prices: { input: 0, output: 0.15 }, dailyTokens: 200_000 },
    ],
    [
      "what surrounds a value is cut",
      { OPENAI_API_KEY: " k\n", OPENAI_MODEL: "m " },
      { name: "m", apiKey: "k" },
    ],
  ])("%s", (_, environment, model) => {
    expect(loadConfig(environment).model).toEqual({ ...OFF, ...model });
  });

  test.each([
    ["a name alone", { OPENAI_MODEL: "m" }],
    ["an empty key", { OPENAI_API_KEY: "", OPENAI_MODEL: "m" }],
    ["a limit alone", { MODEL_DAILY_TOKENS: "5" }],
  ])("%s leaves the model off", (_, environment) => {
    expect(loadConfig(environment).model).toBeNull();
  });

  const ON = { OPENAI_API_KEY: "k", OPENAI_MODEL: "m" };
  test.each<readonly [string, Record<string, string>, RegExp]>([
    ["a key without a name", { OPENAI_API_KEY: "k" }, /OPENAI_MODEL .* OPENAI_API_KEY is set/u],
    [
      "an address without a name",
      { OPENAI_BASE_URL: "http://a/v1" },
      /OPENAI_MODEL .* OPENAI_BASE_URL is set/u,
    ],
    ["one price", { ...ON, MODEL_PRICE_INPUT: "1" }, /MODEL_PRICE_OUTPUT must be set/u],
    ["the other price", { MODEL_PRICE_OUTPUT: "1" }, /MODEL_PRICE_INPUT must be set/u],
    ...["-1", "1,5", "1e3", "0x1", "free", "Infinity", "1.", "1 2"].map(
      (text): [string, Record<string, string>, RegExp] => [
        `${text} as a price`,
        { ...ON, MODEL_PRICE_INPUT: text, MODEL_PRICE_OUTPUT: "1" },
        /MODEL_PRICE_INPUT must be a price for a million tokens/u,
      ],
    ),
    ...["0", "-5", "1.5", "1e6", "200,000", "9".repeat(16)].map(
      (text): [string, Record<string, string>, RegExp] => [
        `${text} as a limit`,
        { MODEL_DAILY_TOKENS: text },
        /MODEL_DAILY_TOKENS must be a whole number above 0/u,
      ],
    ),
    ...[
      "localhost:11434/v1",
      "ftp://a/v1",
      "https://",
      "https://a/v1?key=b",
      "https://a/v1#b",
      "https://user:pass@a/v1",
      "https://token@a/v1",
      "http://a:99999/v1",
      "https://a b/v1",
    ].map((text): [string, Record<string, string>, RegExp] => [
      `${text} as an address`,
      { OPENAI_BASE_URL: text, OPENAI_MODEL: "m" },
      /OPENAI_BASE_URL must be an address such as/u,
    ]),
    ["a key that no header can carry", { ...ON, OPENAI_API_KEY: "kéy" }, /OPENAI_API_KEY must/u],
    ["a name of two lines", { ...ON, OPENAI_MODEL: "a\nb" }, /OPENAI_MODEL must be/u],
  ])("%s is refused by its setting's name", (_, environment, message) => {
    expect(() => loadConfig(environment)).toThrow(UserError);
    expect(() => loadConfig(environment)).toThrow(message);
  });

  test("everything wrong is named at once, without its value", () => {
    const load = (): unknown =>
      loadConfig({
        LOG_LEVEL: "loud",
        OPENAI_API_KEY: "hunter2 hunter2",
        OPENAI_BASE_URL: "hunter2",
        MODEL_PRICE_INPUT: "hunter2",
        MODEL_DAILY_TOKENS: "hunter2",
      });
    expect(load).toThrow(
      /LOG_LEVEL .*; OPENAI_API_KEY .*; OPENAI_BASE_URL .*; MODEL_PRICE_INPUT .*; MODEL_DAILY_TOKENS .*; OPENAI_MODEL .*; MODEL_PRICE_OUTPUT .*\.$/u,
    );
    expect(load).not.toThrow(/hunter2/u);
  });
});

describe("secrets", () => {
  test("the key and the database's password stand in no line of the log, however they are written", () => {
    const environment = {
      OPENAI_API_KEY: "my-own-gateway-key",
      OPENAI_MODEL: "m",
      DATABASE_URL: "postgres://bot:p%40ss:w@rd/1@db/verbatim",
    };
    const lines: string[] = [];
    const config = { ...loadConfig(environment), logLevel: "info" } as const;
    const log = createLog(config, { write: (line) => lines.push(line) });
    log.info({ key: "my-own-gateway-key" }, "p%40ss:w@rd/1 and p@ss:w@rd/1");
    expect(lines.join("")).toContain("[secret] and [secret]");
    expect(lines.join("")).not.toMatch(/gateway|p%40ss|p@ss|w@rd/u);
  });

  test("a path holds none", () => {
    expect(loadConfig({ DATABASE_URL: "file:/data/a:b@c.db" }).secrets).toEqual([]);
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
