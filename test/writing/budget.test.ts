import { expect, test } from "vitest";
import { honest } from "./drafts.ts";
import { asker, digestOf, newsroomWithModel, shown } from "./newsroom-with-model.ts";
import { STORY } from "./story.ts";

const today = (): string => new Date().toISOString().slice(0, 10);

test("each community's day has its tokens and its money in the ledger", async () => {
  const { bot, stored } = await newsroomWithModel(honest, { prices: { input: 2, output: 8 } });
  await bot.run("digest", {}, asker("news", "guild-a"));
  await bot.run("digest", {}, asker("news", "guild-b"));
  const [a, b] = await stored((store) =>
    Promise.all([store.ledger.spent("guild-a", today()), store.ledger.spent("guild-b", today())]),
  );
  // 100 tokens in at 2 for a million, 20 out at 8: 360 millionths. The second community asks for what the first has paid.
  expect(a).toEqual({ calls: 1, inputTokens: 100, outputTokens: 20, costMicros: 360 });
  expect(b).toMatchObject({ calls: 0, costMicros: 0 });
});

test("at the cap the rules take over before any call, and the card says so", async () => {
  const { bot, open, server } = await newsroomWithModel(honest, { dailyTokens: 50 });
  await open([STORY]);
  const reply = await bot.run("digest", {}, asker());
  expect(server.calls).toHaveLength(0);
  expect(digestOf(reply).bullets.length).toBeGreaterThan(0);
  expect(shown(reply)).toContain("today's allowance for the language model is used up");
});

test("many calls at once do not pass the cap together", async () => {
  const { bot, open, stored, server } = await newsroomWithModel(honest, { dailyTokens: 12_000 });
  const askers = Array.from({ length: 12 }, (_, i) => asker(`c${i}`));
  for (const [i, who] of askers.entries())
    await open([`${STORY}\n\nThe crane weighs ${i + 5} tonnes.`], who);
  const replies = await Promise.all(askers.map((who) => bot.run("digest", {}, who)));
  const { inputTokens, outputTokens } = await stored((store) =>
    store.ledger.spent("local", today()),
  );
  expect(inputTokens + outputTokens).toBeLessThanOrEqual(12_000);
  expect(server.calls.length).toBeGreaterThan(0);
  expect(replies.filter((reply) => digestOf(reply).writer === "rules").length).toBeGreaterThan(0);
});

/** A day's tokens, all used up. */
const USED_UP = { calls: 9, inputTokens: 15_000, outputTokens: 0, costMicros: 0 };

test("one community's cap is not another's, not even while both wait for the same article", async () => {
  const { bot, server, stored } = await newsroomWithModel(honest, { dailyTokens: 15_000 });
  await stored((store) => store.ledger.add("busy", today(), USED_UP));
  const replies = await Promise.all(
    ["busy", "quiet", "busy"].map((tenant) => bot.run("digest", {}, asker("news", tenant))),
  );
  const writers = replies.map((reply) => digestOf(reply).writer);
  expect(writers[1]).toBe("model");
  expect(writers[0]).toBe("rules");
  expect(server.calls).toHaveLength(1);
  // What another community has paid for is free.
  expect(digestOf(await bot.run("digest", {}, asker("news", "busy"))).writer).toBe("model");
});
