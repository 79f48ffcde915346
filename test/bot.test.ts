import { describe, expect, test } from "vitest";
import * as z from "zod";
import { createBot } from "../src/bot.ts";
import type { Reply } from "../src/card.ts";
import { type Command, type Desk, defineCommand } from "../src/command.ts";
import { createRecorder } from "../src/log/record-failure.ts";
import { createLog } from "../src/log.ts";
import type { Asker } from "../src/place.ts";

const ASKER: Asker = { user: "ada", place: { surface: "test", tenant: "t", channel: "c" } };
const reply = (title: string): Reply => ({
  card: { title, blocks: [] },
  answer: null,
  failure: null,
});

const echo = defineCommand({
  name: "ask",
  task: "Read",
  summary: "says what it was asked",
  example: "ask why?",
  options: z.object({
    question: z.string().min(1).max(20),
    limit: z.coerce.number().int().max(25).optional(),
  }),
  run: async ({ question, limit }) => reply(`${question} ${limit ?? ""}`.trim()),
});
const broken = defineCommand({
  name: "broken",
  task: "Read",
  summary: "breaks",
  example: "broken",
  options: z.object({}),
  run: async () => {
    throw new Error("the disk is on fire");
  },
});

function botWithLog(commands: readonly Command[] = [echo, broken]) {
  const lines: string[] = [];
  const log = createLog({ logLevel: "info" }, { write: (line) => lines.push(line) });
  const desk = { commands } as unknown as Desk;
  return { bot: createBot({ commands, desk, record: createRecorder(log) }), lines };
}

describe("a line as typed", () => {
  test.each([
    ["/ask why?", "why?"],
    ["  /ASK   why?  ", "why?"],
    ["why?", "why?"],
    ["/ask limit:3 why?", "why? 3"],
  ])("%j is answered", async (line, title) => {
    expect((await botWithLog().bot.hear(line, ASKER)).card.title).toBe(title);
  });
});

describe("what cannot be taken is told in words", () => {
  test.each([
    ["/ask", "/ask needs a question."],
    ["/ask limit:99 why?", "/ask: limit can be 25 at most."],
    ["/ask limit:x why?", "/ask: limit must be a number."],
    ["/ask limit:1.5 why?", "/ask: limit must be a whole number."],
    ["why is this so very long?", "/ask: question can be 20 characters at most."],
    ["/brken", "There is no command “brken”."],
    ["/broken now", "/broken takes no words, but got “now”."],
  ])("%j", async (line, message) => {
    const { failure, card } = await botWithLog().bot.hear(line, ASKER);
    expect(failure).toMatchObject({ kind: "user", message });
    expect(card.title).toBe(message);
  });

  test("values that come by name are checked by the same schema", async () => {
    const { failure } = await botWithLog().bot.run(
      "ask",
      { question: "why?", colour: "red" },
      ASKER,
    );
    expect(failure).toMatchObject({ message: "/ask has no option “colour”." });
  });

  test("a mistyped command is offered the near one", async () => {
    const { failure } = await botWithLog().bot.hear("/brken", ASKER);
    expect(failure).toMatchObject({ hint: "Did you mean /broken?" });
  });
});

test("a defect is answered with an id and without its cause, which the log has under that id", async () => {
  const { bot, lines } = botWithLog();
  const { card, failure } = await bot.hear("/broken", ASKER);
  expect(failure?.kind).toBe("defect");
  expect(JSON.stringify(card)).not.toContain("fire");
  expect(JSON.stringify(card)).toContain(failure?.id);
  const logged = lines.map((line) => JSON.parse(line));
  expect(logged).toEqual([
    expect.objectContaining({
      level: "error",
      id: failure?.id,
      err: expect.objectContaining({ message: "the disk is on fire" }),
    }),
  ]);
});

test("a person's slip has an id in the log too", async () => {
  const { bot, lines } = botWithLog();
  const { failure } = await bot.hear("/nothing-like-it", ASKER);
  expect(JSON.parse(lines[0] ?? "{}")).toMatchObject({ level: "info", id: failure?.id });
});
