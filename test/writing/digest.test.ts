import { expect, test } from "vitest";
import { honest, n, sentencesOf } from "./drafts.ts";
import { asker, digestOf, newsroomWithModel, shown } from "./newsroom-with-model.ts";
import { STORY } from "./story.ts";

test("a digest in the model's words names its sentences and says who wrote it", async () => {
  const { bot, open, server } = await newsroomWithModel((call) => ({
    bullets: [
      { sentence: n(call, "Solveig"), text: "The ferry Solveig sank at its berth on Tuesday." },
      { sentence: n(call, "owner"), text: "Nordfjord Lines put the damage at 4.2 million euros." },
    ],
    quotes: [
      {
        sentence: n(call, "Nobody"),
        words: "Nobody was hurt, and that is what counts",
        speaker: "Haddad",
      },
    ],
  }));
  await open([STORY]);
  const reply = await bot.run("digest", {}, asker());
  const { writer, bullets, quotes } = digestOf(reply);
  expect(writer).toBe("model");
  expect(bullets.map(({ text }) => text)).toEqual([
    "The ferry Solveig sank at its berth on Tuesday.",
    "Nordfjord Lines put the damage at 4.2 million euros.",
  ]);
  expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(["Amina Haddad"]);
  expect(shown(reply)).toContain("Written by a language model; every line was checked");
  expect(server.calls.map(({ name }) => name)).toEqual(["digest"]);
});

test("a thousand channels that ask at once for one article make one call", async () => {
  const { bot, server, stored } = await newsroomWithModel(honest);
  const replies = await Promise.all(
    Array.from({ length: 1000 }, (_, i) =>
      bot.run("digest", {}, asker(`c${i}`, `guild-${i % 50}`)),
    ),
  );
  expect(new Set(replies.map((reply) => digestOf(reply).writer))).toEqual(new Set(["model"]));
  expect(server.calls).toHaveLength(1);
  await bot.run("digest", {}, asker("late"));
  expect(server.calls).toHaveLength(1);
  const counted = await stored((store) => store.gate.list());
  expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(3);
});

test("a changed word of the article is another question to the model", async () => {
  const { bot, server, open } = await newsroomWithModel(honest);
  await open([STORY]);
  await bot.run("digest", {}, asker());
  await open([STORY.replace("38 years", "39 years")]);
  await bot.run("digest", {}, asker());
  expect(server.calls).toHaveLength(2);
});

test("the sentences that reach a model carry a mark that no two requests share", async () => {
  const { bot, server, open } = await newsroomWithModel(honest);
  await open([STORY]);
  await bot.run("digest", {}, asker());
  await open([`${STORY}\n\nThe port reopened.`]);
  await bot.run("digest", {}, asker());
  const marks = server.calls.map(
    ({ instructions }) => /The mark (\S+) stands/u.exec(instructions)?.[1] ?? "",
  );
  expect(new Set(marks).size).toBe(2);
  for (const [i, { input }] of server.calls.entries())
    expect(input.split(marks[i] ?? "").length).toBeGreaterThan(20);
});

test("an article too long for the model is cut between sentences, and the card says how much was given", async () => {
  const { bot, open, server } = await newsroomWithModel(honest);
  const long = Array.from(
    { length: 900 },
    (_, i) =>
      `Ship number ${i} left the port of Torvik with ${i + 3} crates of dried cod for buyers abroad.`,
  );
  await open([`${STORY}\n\n${long.join("\n\n")}`]);
  const reply = await bot.run("digest", {}, asker());
  const [call] = server.calls;
  if (!call) throw new Error("no call");
  const given = sentencesOf(call);
  const text = `${STORY} ${long.join(" ")}`.replace(/\s+/gu, " ");
  expect(given.every((one) => text.includes(one.text))).toBe(true);
  expect(shown(reply)).toContain(`The language model was given ${given.length} of the `);
  expect(given.length).toBeLessThan(600);
});

test("a model that writes in another language is not shown", async () => {
  const { bot, open } = await newsroomWithModel((call) => ({
    bullets: [
      {
        sentence: n(call, "Solveig"),
        text: "Die Fähre Solveig ist am Dienstag an ihrem Liegeplatz gesunken, nach 38 Jahren im Dienst.",
      },
    ],
    quotes: [],
  }));
  await open([STORY]);
  const reply = await bot.run("digest", {}, asker());
  expect(digestOf(reply).writer).toBe("rules");
  expect(shown(reply)).toContain("did not write in the language it was asked for");
});
