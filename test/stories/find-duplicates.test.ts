import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addressKey } from "../../src/stories/address-key.ts";
import { findDuplicates } from "../../src/stories/find-duplicates.ts";
import { article, CHANGES, drawText, openDice } from "./own-texts.ts";

const idsOf = (groups: readonly (readonly { readonly id: string }[])[]) =>
  groups.map((group) => group.map(({ id }) => id).sort()).sort();

const dice = openDice(11);
const ORIGINALS = Array.from({ length: 60 }, (_, n) => article(`o${n}`, drawText(dice, 40)));

describe("a copy is known", () => {
  test.each(Object.entries(CHANGES))(
    "%s: at least 98 of 100, and no two stories are one",
    (_, change) => {
      const copies = ORIGINALS.map(({ id, text }) => article(`c${id}`, change(text, dice)));
      const groups = findDuplicates([...ORIGINALS, ...copies]);
      const pairs = groups.filter((group) => group.length === 2);
      expect(pairs.length).toBeGreaterThanOrEqual(0.98 * ORIGINALS.length);
      for (const group of groups) {
        expect(new Set(group.map(({ id }) => id.replace("c", ""))).size).toBe(1);
      }
    },
  );

  test("by the same address, however a link to it was decorated", () => {
    const url = "https://harbour-post.example/news/ferry";
    const spellings = [
      "http://www.harbour-post.example/news/ferry/",
      "https://m.harbour-post.example/news/ferry?utm_source=letter&fbclid=1#top",
    ];
    for (const spelling of spellings) expect(addressKey(spelling)).toBe(addressKey(url));
    expect(addressKey(`${url}?page=2`)).not.toBe(addressKey(url));
    expect([addressKey("mailto:a@b.example"), addressKey("no address")]).toEqual([null, null]);
    const [a, b] = [ORIGINALS[0], ORIGINALS[1]].map((one, n) =>
      article(`${n}`, one?.text ?? "", { url: spellings[n] ?? null }),
    );
    expect(a && b && findDuplicates([a, b])).toHaveLength(1);
  });

  test("sixty outlets that carry one text are one item", () => {
    const text = drawText(openDice(5), 20);
    const copies = Array.from({ length: 60 }, (_, n) =>
      article(`${n}`, `Desk ${n} says.\n${text}`),
    );
    expect(findDuplicates(copies)).toHaveLength(1);
  });
});

describe("what is no copy stays apart", () => {
  const [one, two, three] = ORIGINALS.map(({ text }) => text);

  test("articles that share only what their outlet puts under each of them", () => {
    const furniture = drawText(openDice(3), 12);
    const briefs = [5, 6, 7, 8].map((seed) =>
      article(`${seed}`, `${drawText(openDice(seed), 4)}\n${furniture}`, {
        outlet: "Harbour Post",
      }),
    );
    expect(findDuplicates(briefs)).toHaveLength(4);
  });

  test("a round-up and the briefs that it holds", () => {
    const briefs = Array.from({ length: 8 }, (_, n) => drawText(openDice(100 + n), 3));
    const all = [
      article("all", briefs.join("\n")),
      ...briefs.map((text, n) => article(`${n}`, text)),
    ];
    expect(findDuplicates(all)).toHaveLength(9);
  });

  test("blank texts, and short stock phrases", () => {
    const short = ["", "", "Live updates", "Live updates"].map((text, n) => article(`${n}`, text));
    expect(findDuplicates(short)).toHaveLength(4);
  });

  test("one long quotation in two own texts", () => {
    const quotation = drawText(openDice(9), 2);
    const both = [
      article("a", `${one}\n${quotation}`),
      article("b", `${two}\n${quotation}\n${three}`),
    ];
    expect(findDuplicates(both)).toHaveLength(2);
  });
});

test("the groups are the same for every order of the articles", () => {
  const pool = [0, 1, 2].flatMap((n) => {
    const text = ORIGINALS[n]?.text ?? "";
    return [
      article(`a${n}`, text),
      article(`b${n}`, text.slice(0, 1500)),
      article(`c${n}`, `${text} more`),
    ];
  });
  const expected = idsOf(findDuplicates(pool));
  expect(expected).toHaveLength(3);
  fc.assert(
    fc.property(fc.shuffledSubarray(pool, { minLength: pool.length }), (shuffled) => {
      expect(idsOf(findDuplicates(shuffled))).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});

test("a million characters of one word, or without a blank, are read like any other text", () => {
  const hostile = ["word ".repeat(200_000), "x".repeat(1_000_000), `${"a b ".repeat(250_000)}`];
  expect(findDuplicates(hostile.map((text, n) => article(`${n}`, text)))).toHaveLength(3);
});
