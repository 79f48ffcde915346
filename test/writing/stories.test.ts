import { expect, test } from "vitest";
import { readArticle } from "../storage/read-article.ts";
import { BRIDGE, FERRY } from "../stories/own-stories.ts";
import { type Given, honest, inputOf } from "./drafts.ts";
import { asker, digestOf, newsroomWithModel, shown } from "./newsroom-with-model.ts";

const HOUR = 3_600_000;
const OUTLETS = ["Quay Post", "The Lamp", "Tide News"];

type Room = Awaited<ReturnType<typeof newsroomWithModel>>;

/** A tenant that follows an outlet each, which tell two stories; none is due to be read. */
async function followTwoStories({ stored }: Room, ...tenants: readonly string[]): Promise<void> {
  const now = Date.now();
  await stored(async ({ feeds, tenants: kept, articles }) => {
    for (const [n, publisher] of OUTLETS.entries()) {
      const origin = `https://${publisher.toLowerCase().replaceAll(" ", "-")}.example`;
      await feeds.add({ url: `${origin}/feed`, title: publisher, home: null }, now + 24 * HOUR);
      for (const tenant of tenants) await kept.addSource(tenant, `${origin}/feed`, "ann", now);
      for (const [story, telling] of [BRIDGE[n], FERRY[n]].entries()) {
        if (!telling) continue;
        const [title = "", ...lines] = telling.split("\n");
        const url = `${origin}/${story}`;
        const published = new Date(now - HOUR).toISOString();
        const about = { id: url, url, title, publisher, published, language: "en" };
        const read = { ...readArticle(lines.join(" "), about), suspect: [] };
        await articles.keep(read, `${origin}/feed`, now);
      }
    }
  });
}

const calls = ({ server }: Room) => server.calls.map(({ name }) => name).sort();
const TWO_STORIES = ["comparison", "comparison", "digest", "digest"];

test("a digest of what is followed costs a call a story and a call a comparison, the second none", async () => {
  const room = await newsroomWithModel(honest);
  await followTwoStories(room, "local", "guild");
  const reply = await room.bot.run("digest", {}, asker());
  const { stories = [], writer, bullets } = digestOf(reply);
  expect(stories).toHaveLength(2);
  expect(writer).toBe("model");
  expect(bullets.map(({ by }) => by)).toEqual(bullets.map(() => "model"));
  expect(calls(room)).toEqual(TWO_STORIES);
  await room.bot.run("digest", {}, asker());
  expect(digestOf(await room.bot.run("digest", {}, asker("other", "guild"))).writer).toBe("model");
  expect(calls(room)).toEqual(TWO_STORIES);
  const today = new Date().toISOString().slice(0, 10);
  const spent = await room.stored(({ ledger }) =>
    Promise.all([ledger.spent("local", today), ledger.spent("guild", today)]),
  );
  // What another community has paid for is free.
  expect(spent.map((one) => one.calls)).toEqual([4, 0]);
});

test("of a lie about a story its sentence stands there instead", async () => {
  const room = await newsroomWithModel((call) => {
    if (call.name !== "digest") return honest(call);
    const { bullets } = honest(call) as { bullets: readonly { sentence: number; text: string }[] };
    const [first, ...rest] = bullets;
    const lie = { sentence: first?.sentence ?? 0, text: "Seven hundred divers drowned on Friday." };
    return { bullets: [lie, ...rest], quotes: [] };
  });
  await followTwoStories(room, "local");
  const reply = await room.bot.run("digest", {}, asker());
  expect(shown(reply)).not.toContain("divers");
  for (const { bullets } of digestOf(reply).stories ?? []) {
    expect(bullets.map(({ by }) => by).sort()).toContain("article");
    for (const { evidence } of bullets) expect(evidence.length).toBeGreaterThan(0);
  }
});

type Listed = { readonly article: number; readonly sentences: readonly Given[] };

test("outlets are set side by side in checked lines only", async () => {
  const room = await newsroomWithModel((call) => {
    if (call.name !== "comparison") return honest(call);
    const listed = inputOf(call).articles as readonly Listed[];
    const sides = listed.slice(0, 2).map(({ article, sentences: [first] }) => ({
      article,
      sentence: first?.n ?? -1,
      text: first?.text ?? "",
    }));
    const [own, other] = sides;
    return {
      points: [{ sides: [own, { ...other, text: "9 ministers have resigned." }] }, { sides }],
    };
  });
  await followTwoStories(room, "local");
  const reply = await room.bot.run("digest", {}, asker());
  expect(shown(reply)).not.toContain("ministers");
  for (const { differences } of digestOf(reply).stories ?? []) {
    const compared = differences.filter(({ kind }) => kind === "compared");
    expect(compared).toHaveLength(1);
    for (const { text, evidence } of compared[0]?.sides ?? []) {
      const [at = -1] = evidence;
      expect((reply.answer as { evidence: readonly { text: string }[] }).evidence[at]?.text).toBe(
        text,
      );
    }
  }
});

test("while the model is away the rules tell every story, and the card says why", async () => {
  const room = await newsroomWithModel(honest);
  await followTwoStories(room, "local");
  room.server.fail("503");
  const reply = await room.bot.run("digest", {}, asker());
  expect(digestOf(reply)).toMatchObject({ writer: "rules", stories: [{}, {}] });
  expect(shown(reply)).toMatch(/the language model/u);
  expect(digestOf(reply).writing.map(({ why }) => why)).not.toContain(null);
  expect(shown(reply)).toContain("the language model's server has a fault");
});

test("a used up allowance ends the calls, tells every story all the same, and says so", async () => {
  const room = await newsroomWithModel(honest, { dailyTokens: 50 });
  await followTwoStories(room, "local");
  const reply = await room.bot.run("digest", {}, asker());
  expect(room.server.calls).toHaveLength(0);
  expect(digestOf(reply)).toMatchObject({ writer: "rules", stories: [{}, {}] });
  expect(shown(reply)).toContain("today's allowance for the language model is used up");
});
