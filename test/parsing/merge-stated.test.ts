import { describe, expect, test } from "vitest";
import type { Extracted } from "../../src/format.ts";
import { mergeStated } from "../../src/parsing/merge-stated.ts";

const PAGE: Extracted = {
  title: "The lock is full again",
  text: "The water came back at night.",
  url: "https://www.quay-courier.example/lock",
  publisher: "The Quay Courier",
  byline: "Ida Moen",
  published: "2024-05-06T07:00:00Z",
  language: "en",
  grade: "full",
  wall: null,
};
const FEED = {
  title: "Lock full",
  byline: "Per Lie",
  published: "2024-05-06T08:30:00Z",
  publisher: "Quay Courier: harbour",
  language: "de",
};

test("what the page says goes first", () => {
  expect(mergeStated(PAGE, FEED)).toEqual(PAGE);
});

test("what the page does not say, its feed says", () => {
  const silent = { title: null, byline: null, published: null, publisher: null, language: null };
  expect(mergeStated({ ...PAGE, ...silent }, FEED)).toEqual({ ...PAGE, ...FEED });
});

test("a feed that says nothing takes nothing away", () => {
  expect(mergeStated(PAGE, {})).toEqual(PAGE);
});

describe("where the page says less, the feed goes first", () => {
  test.each(["The Quay Courier", "Quay-Courier", "quay-courier.example"])(
    "the title “%s” is only the site's name",
    (title) => {
      expect(mergeStated({ ...PAGE, title }, FEED).title).toBe("Lock full");
      expect(mergeStated({ ...PAGE, title }, {}).title).toBeNull();
    },
  );

  test("nor is the feed's name a title", () => {
    const page = { ...PAGE, title: "QUAY COURIER: HARBOUR" };
    expect(mergeStated(page, FEED).title).toBe("Lock full");
  });

  test("a host is no outlet's name", () => {
    const page = { ...PAGE, publisher: "quay-courier.example" };
    expect(mergeStated(page, FEED).publisher).toBe("Quay Courier: harbour");
    expect(mergeStated(page, {}).publisher).toBe("quay-courier.example");
  });

  test("the same day with its time, and no other day", () => {
    const merged = (published: string) => mergeStated({ ...PAGE, published }, FEED).published;
    expect(merged("2024-05-06")).toBe("2024-05-06T08:30:00Z");
    expect(merged("2024-05-05")).toBe("2024-05-05");
  });
});

test("a feed's words are one line of plain text each, and its date is a date", () => {
  const stated = { title: "Lock\n<b>full</b> &amp; open", published: "soon" };
  expect(mergeStated({ ...PAGE, title: null, published: null }, stated)).toMatchObject({
    title: "Lock full & open",
    published: null,
  });
});
