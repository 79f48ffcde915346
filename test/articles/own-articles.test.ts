import { beforeAll, describe, expect, test } from "vitest";
import type { Quote } from "../../src/analysis.ts";
import { deskOf } from "./desk-of.ts";

type Desk = Awaited<ReturnType<typeof deskOf>>;

async function statements({ ask, text }: Desk) {
  const { answer } = await ask("quotes", "limit:25");
  return answer.quotes.map((quote: Quote) => ({
    by: quote.speaker?.name ?? null,
    kind: quote.kind,
    quoted: quote.quoted.map((span) => text.slice(...span)),
    words: quote.content.map((span) => text.slice(...span)).join(" … "),
  }));
}

describe("a tram for a small town", () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await deskOf("night-tram.txt");
  });

  test("bylines, stamps, share links and photo credits reach no digest", async () => {
    const told = JSON.stringify(await desk.ask("digest"));
    expect(told).not.toMatch(/Lindqvist|Published|Share this|Follow us|newsletter|Photo/);
  });

  test("a dateline is cut from the bullet that it stands in front of", async () => {
    const { answer } = await desk.ask("digest");
    expect(answer.bullets.map((bullet) => bullet.text)).toContainEqual(
      expect.stringMatching(/^The city council of Riverton on Tuesday approved/),
    );
  });

  test.each([
    ["Ines Okafor", "mixed", "a promise kept to everyone who works while others sleep."],
    ["Tomasz Zielinski", "direct", "It can be done."],
    ["Greta Hallam", "mixed", "a very expensive way to wake up a quiet street"],
    ["Amara Diallo", "mixed", "change who can afford to work here."],
    ["Lucía Fernández", "mixed", "must not rise by a single cent."],
  ])("%s is quoted (%s): %s", async (by, kind, quoted) => {
    expect(await statements(desk)).toContainEqual(
      expect.objectContaining({ by, kind, quoted: expect.arrayContaining([quoted]) }),
    );
  });

  test.each([
    ["Okafor", "Ines Okafor", "Mayor"],
    ["Zielinski", "Tomasz Zielinski", "head of the Riverton Transport Authority"],
    ["van der Berg", "Piet van der Berg", "spokesman for the ministry"],
    ["Fernandez", "Lucía Fernández", "chair"],
  ])("who %s: %s, %s", async (asked, name, role) => {
    expect((await desk.ask("who", asked)).answer.entity).toMatchObject({ name, role });
  });

  test("a statement that was not made is marked as not made", async () => {
    const { answer } = await desk.ask("quotes", "Transport Ministry");
    expect(answer.quotes.map((quote) => quote.negated)).toEqual([true]);
  });

  test("the stamp dates the weekdays", async () => {
    const { answer } = await desk.ask("timeline");
    const dated = new Map(
      answer.entries.map(({ expression, date }) => [desk.text.slice(...expression), date]),
    );
    expect(Object.fromEntries(dated)).toMatchObject({
      Tuesday: "2025-03-04",
      Monday: "2025-03-03",
      September: "2025-09",
      "April 2027": "2027-04",
    });
  });

  test("those for and against the tram are told apart by their words", async () => {
    const { answer } = await desk.ask("stance", "the tram");
    const names = answer.holders.map((holder) => holder.name);
    expect(names).toEqual(expect.arrayContaining(["Greta Hallam"]));
  });

  test.each([
    ["How much will the line cost?", "84 million euros"],
    ["When will the first trams run?", "April 2027"],
    ["What did Zielinski say?", "It can be done"],
    ["How many passengers are expected?", "6,200 passengers"],
    ["Who will challenge the plan in court?", "Hallam"],
  ])("%s → %s", async (question, words) => {
    const { answer, evidence } = await desk.ask("ask", question);
    expect(answer.text).toContain(words);
    expect(evidence.length).toBeGreaterThan(0);
  });

  test.each([["Who designed the trams?"], ["How long is the line?"], ["What did Putin say?"]])(
    "%s → the article does not say",
    async (question) => {
      expect((await desk.ask("ask", question)).answer.text).toBeNull();
    },
  );
});

describe("a cable at the bottom of the sea", () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await deskOf("cable-repair.txt");
  });

  test("a quotation over three paragraphs is one quote of one speaker", async () => {
    const ofDemir = (await statements(desk)).filter(({ by }) => by === "Yusuf Demir");
    expect(ofDemir).toHaveLength(1);
    expect(ofDemir[0]?.quoted.at(0)).toMatch(/^We found the break/);
    expect(ofDemir[0]?.quoted.at(-1)).toBe("I would do it again tomorrow.");
    expect(ofDemir[0]?.quoted).toHaveLength(4);
  });

  test("a quotation inside a quotation stays within it", async () => {
    const { answer } = await desk.ask("quotes", "Sørensen");
    const words = answer.quotes.flatMap((quote) =>
      quote.quoted.map((span) => desk.text.slice(...span)),
    );
    expect(words).toContain("The company told us: ‘Every hour costs a fortune,’");
    expect(words).toContain("So we stopped counting hours.");
  });

  test("a role in an appositive names the speaker, not the company in front of it", async () => {
    expect((await desk.ask("who", "Achebe")).answer.entity).toMatchObject({
      name: "Martin Achebe",
      role: expect.stringContaining("chief executive"),
    });
    expect(await statements(desk)).toContainEqual(
      expect.objectContaining({
        by: "Martin Achebe",
        quoted: ["No deadline was set,", "Safety comes first. It always has."],
      }),
    );
  });

  test("a word in marks that nobody said is no quote", async () => {
    const quoted = (await statements(desk)).flatMap((statement) => statement.quoted);
    expect(quoted).not.toContain("resilience");
  });

  test("weekdays stay weekdays, for the article has no date", async () => {
    const { answer } = await desk.ask("timeline");
    const [saturday] = answer.entries;
    expect(saturday && desk.text.slice(...saturday.expression)).toBe("Saturday");
    expect(saturday?.date).toBeNull();
  });

  test.each([
    ["How deep was the break?", "1,900 metres"],
    ["What did Boateng say?", "The anchor was not ours"],
    ["Who accused the port authority?", "Boateng"],
  ])("%s → %s", async (question, words) => {
    expect(JSON.stringify(await desk.ask("ask", question))).toContain(words);
  });

  test.each([["Who owns the anchor?"], ["How much did the repair cost?"]])(
    "%s → the article does not say",
    async (question) => {
      expect((await desk.ask("ask", question)).answer.text).toBeNull();
    },
  );
});
