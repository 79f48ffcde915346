import { expect, test } from "vitest";
import { codQuota } from "../answers/cod-quota.ts";
import { selectionOf } from "../answers/reading.ts";
import { commands, runOn, textOf } from "./desk.ts";

const story = selectionOf(codQuota);
const sample = { ...story, origin: "sample" } as const;

test("the folder holds the commands that people are told of", () => {
  expect(commands.map(({ name }) => name)).toEqual([
    "ask",
    "digest",
    "follow",
    "help",
    "quotes",
    "sources",
    "stance",
    "status",
    "timeline",
    "unfollow",
    "who",
  ]);
});

test("every option is described, and every example is a call of its command", () => {
  for (const { name, options, example } of commands) {
    for (const option of Object.values(options.shape)) {
      expect(option.description, name).toMatch(/\w/);
    }
    expect(example.split(" ")[0]).toBe(name);
  }
});

test.each([
  ["who", { name: "x".repeat(201) }],
  ["who", { name: "  " }],
  ["who", {}],
  ["quotes", { limit: 0 }],
  ["quotes", { limit: 26 }],
  ["quotes", { limit: "many" }],
  ["ask", { question: "" }],
])("/%s refuses %j", (name, options) => {
  const command = commands.find((one) => one.name === name);
  expect(command?.options.safeParse(options).success).toBe(false);
});

test("a limit typed as text is a number", async () => {
  const { answer } = await runOn(story, "quotes", { limit: "2" });
  expect(answer?.options).toEqual({ limit: 2 });
});

test.each([
  ["digest", {}],
  ["who", { name: "Dahl" }],
  ["stance", { topic: "Norway" }],
  ["quotes", { name: "Haugen" }],
  ["timeline", {}],
  ["ask", { question: "How much will the cut cost?" }],
])(
  "/%s answers with its typed answer, the sentences behind it and who wrote it",
  async (name, options) => {
    const { card, answer, failure } = await runOn(story, name, options);
    expect(failure).toBeNull();
    expect(answer).toMatchObject({ command: name, options, found: true });
    expect(card.footer).toBe("Written by rules, without a language model.");
    expect(card.blocks.some(({ kind }) => kind === "evidence")).toBe(true);
    expect(textOf(card)).not.toMatch(/Share this article/);
  },
);

test.each([
  ["who", { name: "Lavrov" }, /does not mention Lavrov/],
  ["stance", { topic: "Taiwan" }, /does not report a statement about Taiwan/],
  ["quotes", { name: "Lavrov" }, /does not quote Lavrov/],
  ["ask", { question: "Who won the election in Moldova?" }, /The article does not say\./],
])(
  "/%s says so when the article does not hold it, and what was searched",
  async (name, options, words) => {
    const { card, answer } = await runOn(story, name, options);
    expect(answer).toMatchObject({ found: false, evidence: [] });
    expect(textOf(card)).toMatch(words);
    expect(textOf(card)).toMatch(/Searched: the article .*, all 13 sentences/);
  },
);

test("the sample says why it answers", async () => {
  const { card } = await runOn(sample, "digest");
  expect(card.footer).toMatch(/bundled sample article answers/);
});

test("/who offers a near name without taking it", async () => {
  const { card, answer } = await runOn(story, "who", { name: "Hougen" });
  expect(answer?.found).toBe(false);
  expect(textOf(card)).toMatch(/Near that name:\nPer Haugen/);
});

test("cards cite evidence by numbers from 1 that they also list", async () => {
  for (const [name, options] of [
    ["digest", {}],
    ["stance", { topic: "Norway" }],
    ["who", { name: "Jonsdottir" }],
  ] as const) {
    const { card } = await runOn(story, name, options);
    const listed = card.blocks.flatMap((b) => (b.kind === "evidence" ? b.items : []));
    const numbers = new Set(listed.map(({ number }) => number));
    const cited = JSON.stringify(card.blocks).matchAll(/"cites":\[([\d,]+)\]/g);
    for (const [, list = ""] of cited) {
      for (const n of list.split(",")) expect(numbers.has(Number(n)), `${name} ${n}`).toBe(true);
    }
  }
});

test("/help lists every command under its task, with usage and example", async () => {
  const text = textOf((await runOn(story, "help")).card);
  for (const { name, example } of commands) {
    expect(text).toContain(`/${name}`);
    expect(text).toContain(`/${example}`);
  }
  expect(text).toMatch(/\nRead\n[\s\S]*\nAsk about what was read\n/);
});

test("/help explains one command's options, and refuses one that is not there", async () => {
  const text = textOf((await runOn(story, "help", { command: "/quotes" })).card);
  expect(text).toMatch(/limit: How many at most, 1 to 25/);
  await expect(runOn(story, "help", { command: "dance" })).rejects.toThrow(/There is no command/);
});

test("names and topics are suggested from what is read", () => {
  const suggest = (name: string) => commands.find((one) => one.name === name)?.suggest?.(story);
  expect(suggest("who")?.slice(0, 3)).toContain("Ingrid Dahl");
  expect(suggest("stance")?.[0]).toMatch(/Norway|Iceland/);
});
