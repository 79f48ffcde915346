import { expect, test } from "vitest";
import { sentencesOf } from "./drafts.ts";
import { asker, askOf, newsroomWithModel, shown } from "./newsroom-with-model.ts";
import { STORY } from "./story.ts";

test("a question is answered in the model's words, with the sentence that bears them out", async () => {
  const { bot, open } = await newsroomWithModel((call) => {
    const given = sentencesOf(call).find(({ text }) => text.includes("damage"));
    return {
      answers: given
        ? [{ sentence: given.n, text: "Nordfjord Lines put the damage at 4.2 million euros." }]
        : [],
    };
  });
  await open([STORY]);
  const reply = await bot.run(
    "ask",
    { question: "How much did the owner say the damage was?" },
    asker(),
  );
  expect(askOf(reply)).toMatchObject({
    text: "Nordfjord Lines put the damage at 4.2 million euros.",
    writing: { writer: "model", why: null },
  });
  expect(reply.answer?.evidence.map(({ text }) => text)).toEqual([
    "The owner, Nordfjord Lines, put the damage at 4.2 million euros.",
  ]);
});

test("a line that its passage does not bear out is no answer, and the rules answer instead", async () => {
  const { bot, open } = await newsroomWithModel((call) => ({
    answers: sentencesOf(call)
      .slice(0, 1)
      .map(({ n }) => ({ sentence: n, text: "The damage came to 9.9 million euros." })),
  }));
  await open([STORY]);
  const reply = await bot.run("ask", { question: "How much was the damage?" }, asker());
  expect(shown(reply)).not.toContain("9.9");
  expect(askOf(reply).writing).toEqual({ writer: "rules", why: "unsupported" });
  expect(shown(reply)).toContain("4.2 million euros");
});

test("what the articles do not say, no model says either", async () => {
  const { bot, open } = await newsroomWithModel(() => ({ answers: [] }));
  await open([STORY]);
  const reply = await bot.run("ask", { question: "Who built the ferry Solveig?" }, asker());
  expect(reply.answer?.found).toBe(false);
  expect(shown(reply)).toContain("The article does not say.");
  expect(shown(reply)).toContain("the language model found no answer in the articles");
});

test("where the model finds no answer and the rules do, theirs stands under their name", async () => {
  const { bot, open } = await newsroomWithModel(() => ({ answers: [] }));
  await open([STORY]);
  const reply = await bot.run("ask", { question: "How much was the damage?" }, asker());
  expect(askOf(reply)).toMatchObject({ lines: [], writing: { writer: "rules", why: "no-answer" } });
  expect(shown(reply)).toContain("4.2 million euros");
});

test("a question that finds no passage costs no call", async () => {
  const { bot, open, server } = await newsroomWithModel(() => ({ answers: [] }));
  await open([STORY]);
  await bot.run("ask", { question: "Zebra giraffe?" }, asker());
  expect(server.calls).toHaveLength(0);
});

test.each([
  ["a name that the article never has", "Where was Henrik Solberg born?"],
  ["a number that the article never has", "What happened to the 77 passengers?"],
])("no model is asked about %s", async (_, question) => {
  const { bot, open, server } = await newsroomWithModel((call) => ({
    answers: sentencesOf(call).map(({ n, text }) => ({ sentence: n, text })),
  }));
  await open([STORY]);
  const reply = await bot.run("ask", { question }, asker());
  expect(server.calls).toHaveLength(0);
  expect(reply.answer?.found).toBe(false);
});

test("a model is given what speaks of the name asked for, or follows on it", async () => {
  const { bot, open, server } = await newsroomWithModel(() => ({ answers: [] }));
  await open([STORY]);
  await bot.run("ask", { question: "What did Haddad say about the damage?" }, asker());
  const [call] = server.calls;
  const given = call ? sentencesOf(call).map(({ text }) => text) : [];
  expect(given).toContain("“Nobody was hurt, and that is what counts,” Haddad told reporters.");
  expect(given.join(" ")).not.toContain("Lindqvist");
});
