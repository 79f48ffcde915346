import { beforeAll, describe, expect, test } from "vitest";
import type { Quote } from "../../src/analysis.ts";
import { deskOf } from "./desk-of.ts";

let desk: Awaited<ReturnType<typeof deskOf>>;
beforeAll(async () => {
  desk = await deskOf();
});

const slices = (spans: readonly (readonly [number, number])[]): string =>
  spans.map((span) => desk.text.slice(...span)).join(" … ");

/** Who said it, and the words, for every quote of the article. */
async function statements(): Promise<readonly { by: string | undefined; words: string }[]> {
  const { answer } = await desk.ask("quotes", "limit:25");
  return answer.quotes.flatMap((quote: Quote) => {
    const words = slices(quote.content);
    const names = [quote.speaker?.name, ...(quote.speaker?.also.map((other) => other.name) ?? [])];
    return names.map((by) => ({ by: by ?? undefined, words }));
  });
}

const said = (by: string, words: string) =>
  expect.arrayContaining([{ by, words: expect.stringContaining(words) }]);

describe("digest", () => {
  test("has a headline, three to five bullets, and each is its own sentence", async () => {
    const { answer, evidence } = await desk.ask("digest");
    expect(answer.title).toMatch(/^Trump and Putin/);
    expect(answer.bullets.length).toBeGreaterThanOrEqual(3);
    expect(answer.bullets.length).toBeLessThanOrEqual(5);
    for (const bullet of answer.bullets) {
      expect(bullet.evidence.map((at) => evidence[at])).toEqual([bullet.text]);
      expect(desk.text).toContain(bullet.text);
    }
    expect(answer.writer).toBe("rules");
  });

  test("quotes people by their full names, and only what stands in the article", async () => {
    const { answer } = await desk.ask("digest");
    expect(answer.quotes.length).toBeGreaterThanOrEqual(3);
    for (const quote of answer.quotes) {
      expect(quote.speaker?.name).toBeTruthy();
      for (const span of quote.quoted) expect(desk.text.slice(...span).trim()).not.toBe("");
    }
    const roles = new Map(answer.people.map(({ name, role }) => [name, role]));
    expect(roles.get("Volodymyr Zelensky")).toBe("Ukrainian President");
    expect(roles.get("Pete Hegseth")).toBe("US Secretary of Defense");
  });

  test("prints no word of the source list", async () => {
    expect(JSON.stringify(await desk.ask("digest"))).not.toMatch(/Source \d|Related/);
  });
});

describe("quotes", () => {
  test("quoted words stand under the right name", async () => {
    const all = await statements();
    expect(all).toEqual(said("Donald Trump", "long and very productive conversation"));
    expect(all).toEqual(said("Volodymyr Zelensky", "no one wishes for peace more than Ukraine"));
  });

  test("a lone word in marks is not sold as a statement", async () => {
    const { answer } = await desk.ask("quotes", "limit:25");
    const quoted = answer.quotes.flatMap((quote) => quote.quoted.map((span) => slices([span])));
    expect(quoted).not.toContain("mistake");
    expect(quoted).not.toContain("mistake,");
  });

  test.each([
    ["Dmitry Peskov", "addressing the causes of the conflict"],
    ["Vladimir Putin", "the necessity of addressing the causes"],
    ["Pete Hegseth", "joining NATO was unrealistic"],
    ["Pete Hegseth", "should lead in ensuring security"],
    ["Pete Hegseth", "US troops would not be stationed"],
    ["Volodymyr Zelensky", "commitment to working alongside the US"],
    ["White House", "lasted an hour"],
    ["Kyiv", "lasted an hour"],
    ["Donald Trump", "compensation for US support"],
  ])("the reported speech of %s is found: %s", async (by, words) => {
    expect(await statements()).toEqual(said(by, words));
  });
});

describe("who", () => {
  test("Peskov is known by role and by what he said", async () => {
    const { answer, evidence } = await desk.ask("who", "Peskov");
    expect(answer.entity).toMatchObject({ name: "Dmitry Peskov", role: "Kremlin spokesman" });
    const [statement] = answer.statements;
    expect(statement?.evidence.map((at) => evidence[at])).toEqual([
      expect.stringMatching(/^Kremlin spokesman Dmitry Peskov/),
    ]);
  });

  test.each([
    ["Zelenskyy", "Volodymyr Zelensky"],
    ["Зеленський", "Volodymyr Zelensky"],
    ["president Putin", "Vladimir Putin"],
    ["JD Vance", "JD Vance"],
    ['"JD Vance"', "JD Vance"],
  ])("%s is %s", async (asked, name) => {
    expect((await desk.ask("who", asked)).answer.entity?.name).toBe(name);
  });

  test.each([
    ["Witkoff", "advisor", "prisoner exchange"],
    ["JD Vance", "US Vice President", "meet with Zelensky"],
  ])("%s, who says nothing, is told by role and by what they do", async (name, role, does) => {
    const { answer, evidence } = await desk.ask("who", name);
    expect(answer.entity?.role).toContain(role);
    expect(answer.statements).toEqual([]);
    expect(answer.mentioned.map((at) => evidence[at])).toEqual([expect.stringContaining(does)]);
  });

  test("a name that is not in the article is not found, and nobody near is made up", async () => {
    const { found, answer } = await desk.ask("who", "Lavrov");
    expect({ found, ...answer }).toEqual({
      found: false,
      entity: null,
      roleFrom: null,
      near: [],
      statements: [],
      mentioned: [],
    });
  });

  test("a slip of the finger is offered the name it is near to", async () => {
    expect((await desk.ask("who", "Hegsteh")).answer.near).toEqual(["Pete Hegseth"]);
  });
});

describe("stance", () => {
  test("keeps the topic's own side apart from what others say about it", async () => {
    const { answer } = await desk.ask("stance", "Ukraine");
    const side = (which: string) =>
      answer.holders.filter((holder) => holder.side === which).map((holder) => holder.name);
    expect(side("own")).toEqual(
      expect.arrayContaining(["Volodymyr Zelensky", "Ukraine", "Ukrainian officials"]),
    );
    expect(side("other")).toEqual(
      expect.arrayContaining(["Donald Trump", "Vladimir Putin", "Pete Hegseth", "MAGA movement"]),
    );
    expect(side("own").filter((name) => side("other").includes(name))).toEqual([]);
    for (const { statements: told } of answer.holders) {
      expect(told.every((statement) => statement.evidence.length > 0)).toBe(true);
    }
  });

  test("one statement is no headline position", async () => {
    const { answer } = await desk.ask("stance", "NATO");
    expect(answer.holders.map(({ name, polarity }) => [name, polarity])).toContainEqual([
      "Pete Hegseth",
      "unclear",
    ]);
  });

  test("says that there is nothing where there is nothing", async () => {
    expect(await desk.ask("stance", "Taiwan")).toMatchObject({
      found: false,
      answer: { holders: [] },
    });
  });
});

describe("timeline", () => {
  const entries = async (published?: string) => {
    const { text, ask } = await deskOf(undefined, published);
    const { answer } = await ask("timeline");
    return answer.entries.map(({ expression, date }) => [text.slice(...expression), date]);
  };

  test("without a date of the article weekdays stay weekdays", async () => {
    expect(await entries()).toEqual([
      ["Wednesday", null],
      ["Friday", null],
      ["February 2022", "2022-02"],
      ["2014", "2014"],
    ]);
  });

  test("with one, each weekday gets its day", async () => {
    expect((await entries("2025-02-13")).slice(0, 2)).toEqual([
      ["Wednesday", "2025-02-12"],
      ["Friday", "2025-02-14"],
    ]);
  });
});

describe("ask", () => {
  test.each([
    ["How long did Trump speak with Zelensky?", "lasted an hour"],
    ["Will US troops be stationed in Ukraine?", "US troops would not be stationed in Ukraine"],
    ["What did Peskov say?", "addressing the causes of the conflict"],
    ["Who facilitated the prisoner exchange?", "Steve Witkoff"],
    ["When did the war begin?", "February 2022"],
    ["How much are the minerals worth?", "$500 billion"],
  ])("%s → %s", async (question, words) => {
    const { found, answer, evidence } = await desk.ask("ask", question);
    expect({ found, text: answer.text }).toEqual({
      found: true,
      text: expect.stringContaining(words),
    });
    expect(evidence.join(" ")).toContain(words);
  });

  test.each([
    ["Who won the election in Moldova?"],
    ["What did Lavrov say?"],
    ["How many soldiers died?"],
    ["What is the capital of Australia?"],
    ["Did Zelensky resign?"],
  ])("%s → the article does not say", async (question) => {
    const { found, answer } = await desk.ask("ask", question);
    expect({ found, text: answer.text }).toEqual({ found: false, text: null });
  });
});
