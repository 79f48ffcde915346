import { expect, test } from "vitest";
import { TROUBLE_WORDS } from "../../src/cards/trouble-words.ts";
import { MODEL_FAILURES } from "../../src/model.ts";
import { FAULTS, type FaultName, KEY_FRAGMENT } from "../emulators/model/faults.ts";
import { honest } from "./drafts.ts";
import { asker, digestOf, KEY, newsroomWithModel, shown } from "./newsroom-with-model.ts";

// Half an answer, a fence or a late one is an answer all the same.
const HARMLESS: readonly FaultName[] = [
  "fenced",
  "thinks aloud",
  "extra keys",
  "lone surrogate",
  "no usage",
  "slow",
];

test.each(Object.keys(FAULTS) as FaultName[])(
  "a digest arrives though the server does this: %s",
  async (fault) => {
    const { bot, server, logged } = await newsroomWithModel(honest, { timeoutMs: 400 });
    server.fail(fault);
    const reply = await bot.run("digest", {}, asker());
    const card = shown(reply);
    const { writer, bullets, writing } = digestOf(reply);
    expect(bullets.length).toBeGreaterThan(2);
    expect(reply.failure).toBeNull();
    const [{ why } = { why: null }] = writing;
    if (HARMLESS.includes(fault)) {
      expect(writer).toBe("model");
    } else if (writer === "rules") {
      if (!why) throw new Error("no reason");
      expect(card).toContain(`Written by rules: ${TROUBLE_WORDS[why]}.`);
      expect(logged.join("")).toContain(`"why":"${why}"`);
    }
    for (const part of [KEY, KEY.slice(8, 20), KEY_FRAGMENT, "Zx81"]) {
      expect(card + JSON.stringify(reply) + logged.join("")).not.toContain(part);
    }
  },
);

test("an outage costs at most five calls, however many channels wait for a digest", async () => {
  const { bot, server, open } = await newsroomWithModel(honest, { timeoutMs: 400 });
  const askers = Array.from({ length: 40 }, (_, i) => asker(`c${i}`));
  for (const [i, who] of askers.entries()) {
    await open(
      [`A bridge closed in Torvik on Monday for ${i + 2} weeks.\n\nThe council said so.`],
      who,
    );
  }
  server.fail("500");
  const replies = await Promise.all(askers.map((who) => bot.run("digest", {}, who)));
  expect(server.calls.length).toBeLessThanOrEqual(5);
  expect(replies.every((reply) => digestOf(reply).bullets.length > 0)).toBe(true);
  expect(replies.map(shown).filter((card) => card.includes("Written by rules: "))).toHaveLength(40);
});

test("a server that is not there, or has no name, is no reason for silence", async () => {
  for (const baseUrl of ["http://127.0.0.1:9/v1", "http://nowhere.invalid/v1"]) {
    const { bot } = await newsroomWithModel(honest, { baseUrl, timeoutMs: 3000 });
    const reply = await bot.run("digest", {}, asker());
    expect(shown(reply)).toContain("the language model's server could not be reached");
    expect(digestOf(reply).bullets.length).toBeGreaterThan(2);
  }
});

test("an article that a model refuses is not offered to it again by the next channel", async () => {
  const { bot, server } = await newsroomWithModel(honest);
  server.fail("refusal");
  await bot.run("digest", {}, asker("one"));
  const reply = await bot.run("digest", {}, asker("two"));
  expect(server.calls).toHaveLength(1);
  expect(shown(reply)).toContain("declined to write about this article");
});

test("every failure of a model has words that a reader understands", () => {
  for (const code of MODEL_FAILURES) {
    expect(TROUBLE_WORDS[code]).not.toContain(code.includes("-") ? code : "undefined");
  }
});
