import { expect, test } from "vitest";
import { findTitle } from "../../src/analysis/title.ts";

test.each([
  [
    "a first line with a blank one after it",
    "Storm shuts bridge\n\nRain fell.",
    "Storm shuts bridge",
  ],
  [
    "CRLF and leading blank lines",
    "\r\n  Storm shuts bridge \r\n \r\nRain fell.",
    "Storm shuts bridge",
  ],
  ["a question is a headline", "Who shut the bridge?\n\nRain fell.", "Who shut the bridge?"],
  [
    "an abbreviation is no closing stop",
    "Storm reaches the U.S.\n\nRain fell.",
    "Storm reaches the U.S.",
  ],
  ["no blank line", "Storm shuts bridge\nRain fell.", null],
  ["a closing stop", "Rain fell.\n\nIt went on.", null],
  ["a quoted sentence", "“Rain fell.”\n\nIt went on.", null],
  ["a label", "Today:\n\nIt went on.", null],
  ["nothing after it", "Storm shuts bridge\n\n", null],
  ["one line only", "Storm shuts bridge", null],
  ["a paragraph without a stop", `${"Storm ".repeat(40)}\n\nRain fell.`, null],
  ["blank text", " \n \n ", null],
])("%s", (_, text, title) => {
  expect(findTitle(text)).toBe(title);
});

test("a million blanks or letters are read at once", () => {
  const begin = performance.now();
  for (const unit of [" ", "\n", "a", "a\n", "\t\n "])
    findTitle(unit.repeat(1_000_000 / unit.length));
  expect(performance.now() - begin).toBeLessThan(3000);
});
