import { expect, test } from "vitest";
import { failureWords, WEB_FAILURE_WORDS } from "../../src/cards/web-failure-words.ts";
import { PARSE_FAILURES } from "../../src/parser.ts";
import { WEB_FAILURES } from "../../src/web.ts";

test.each([...WEB_FAILURES, ...PARSE_FAILURES])("%s is told in words and not as a code", (why) => {
  const { happened, mend } = WEB_FAILURE_WORDS[why];
  expect(happened).toMatch(/^\p{Ll}.*[^.]$/u);
  expect(mend).toMatch(/^\p{Lu}.*\.$/u);
  if (why.includes("-")) expect(happened).not.toContain(why);
});

test.each([
  ["status", 404, /nothing at this address \(404\)/],
  ["status", 403, /refuses us \(403\)/],
  ["status", 418, /answered with an error \(418\)/],
  ["status", 503, /server has a fault \(503\)/],
  ["status", null, /answered with an error/],
  ["timeout", 200, /took too long/],
  ["toString", null, /toString/],
])("%s with status %s", (why, status, words) => {
  expect(failureWords(why, status).happened).toMatch(words);
});
