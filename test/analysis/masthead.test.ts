import { expect, test } from "vitest";
import { findFurniture } from "../../src/analysis/furniture.ts";
import { findMasthead } from "../../src/analysis/masthead.ts";
import { readProse } from "../../src/analysis/prose.ts";
import { findTitle } from "../../src/analysis/title.ts";

function masthead(text: string) {
  const prose = readProse(text);
  return findMasthead(prose, findFurniture(prose, findTitle(text)));
}

const BODY = "The county shut the bridge on 1 March 2024. Ana Oak, by then, had left.";
const NOTHING = { byline: null, published: null, publisher: null };

test.each([
  ["By Ana Roe and Tom Lind in Kyiv", { byline: "Ana Roe and Tom Lind" }],
  ["By Ana Roe, defence correspondent", { byline: "Ana Roe" }],
  ["By J. R. Oak | 3 March 2024 | 4 min read", { byline: "J. R. Oak", published: "2024-03-03" }],
  ["Published 3 March 2024, 10:15 GMT", { published: "2024-03-03" }],
  ["Monday, March 4, 2024", { published: "2024-03-04" }],
  ["Updated 5 March 2024\nPublished 3 March 2024", { published: "2024-03-03" }],
  ["Last updated: March 5, 2024 at 10:15", { published: "2024-03-05" }],
  ["13 лютого 2025, 10:15", { published: "2025-02-13" }],
  ["2025-02-13", { published: "2025-02-13" }],
  ["Published 3 March, 10:15", {}],
  ["March 2024", {}],
  ["Published 30 February 2024", {}],
  ["4 min read", {}],
])("%s", (lines, stated) => {
  expect(masthead(`Storm shuts bridge\n\n${lines}\n\n${BODY}`)).toEqual({ ...NOTHING, ...stated });
});

test("a dateline gives its agency, and its date only with a year", () => {
  expect(masthead(`KYIV, Feb. 13 (Reuters) — ${BODY}`)).toEqual({
    ...NOTHING,
    publisher: "Reuters",
  });
  expect(masthead(`KYIV, Feb. 13, 2025 (AP) — ${BODY}`)).toEqual({
    ...NOTHING,
    publisher: "AP",
    published: "2025-02-13",
  });
});

test("a copyright line gives the publisher", () => {
  expect(masthead(`${BODY}\n\n© 2024 Elmford Post. All rights reserved.`)).toEqual({
    ...NOTHING,
    publisher: "Elmford Post",
  });
});

test("dates and names of the story, of its headline and of nothing at all are not taken", () => {
  expect(masthead(`Storm of 3 March 2024 shuts bridge\n\n${BODY}`)).toEqual(NOTHING);
  expect(masthead(BODY)).toEqual(NOTHING);
  expect(masthead("")).toEqual(NOTHING);
});
