import { describe, expect, test } from "vitest";
import * as z from "zod";
import { parseOptions } from "../../src/bot/parse-options.ts";
import { defineCommand } from "../../src/command.ts";
import { usageOf } from "../../src/usage.ts";

const run = () => Promise.reject(new Error("not run here"));
const quotes = defineCommand({
  name: "quotes",
  task: "Read",
  summary: "who said what",
  example: "quotes Ines Okafor limit:3",
  options: z.object({
    name: z.string().optional().describe("whose"),
    limit: z.coerce.number().int().min(1).max(25).default(10).describe("how many"),
  }),
  run,
});
const timeline = defineCommand({
  name: "timeline",
  task: "Read",
  summary: "what happened when",
  example: "timeline",
  options: z.object({}),
  run,
});

describe("words become options", () => {
  test.each([
    ["Ines Okafor", { name: "Ines Okafor" }],
    ["limit:3 Ines Okafor", { name: "Ines Okafor", limit: "3" }],
    ["Ines LIMIT=3 Okafor", { name: "Ines Okafor", limit: "3" }],
    ['"JD Vance"', { name: "JD Vance" }],
    ["“JD Vance”", { name: "JD Vance" }],
    ["O'Neil", { name: "O'Neil" }],
    ["  ", {}],
    ['""', {}],
    ["time:now", { name: "time:now" }],
    ["name:Ines Okafor", { name: "Ines Okafor" }],
    ["limit:3 name:Ines", { name: "Ines", limit: "3" }],
  ])("%j", (text, options) => {
    expect(parseOptions(quotes, text)).toEqual(options);
  });
});

test("words that no option takes are named, with what to type instead", () => {
  expect(() => parseOptions(timeline, "of March")).toThrow("/timeline takes no words");
});

test("usage says what may be left out", () => {
  expect(usageOf(quotes)).toBe("/quotes [NAME] [limit:…]");
  expect(usageOf(timeline)).toBe("/timeline");
});
