import robotsParser from "robots-parser";
import { expect, test } from "vitest";
import { relevantRules } from "../../src/web/relevant-rules.ts";

const rules = (text: string): readonly string[] => relevantRules(text).split("\n").slice(1);

test.each([
  ["those for everybody", "User-agent: *\nDisallow: /a", ["disallow: /a"]],
  ["none for others", "User-agent: Otherbot\nDisallow: /", []],
  [
    "ours before everybody's",
    "User-agent: *\nDisallow: /\n\nUser-agent: verbatim\nDisallow: /b",
    ["disallow: /b"],
  ],
  ["ours with a version", "User-agent: VERBATIM/2.0 \nDisallow: /b", ["disallow: /b"]],
  [
    "ours, even if it forbids nothing",
    "User-agent: *\nDisallow: /\nUser-agent: Verbatim\nDisallow:",
    ["disallow: "],
  ],
  ["not those of a longer name", "User-agent: Verbatimbot\nDisallow: /", []],
  ["a group of several", "User-agent: a\nUser-agent: Verbatim\nDisallow: /c", ["disallow: /c"]],
  [
    "several groups of one",
    "User-agent: *\nDisallow: /a\nUser-agent: b\nDisallow: /b\nUser-agent: *\nAllow: /c",
    ["disallow: /a", "allow: /c"],
  ],
  [
    "comments and blanks aside",
    "# hello\r\nuser-agent : * # all\r\n\r\nDISALLOW:/a#b\r\nCrawl-delay: 2\r\nSitemap: x",
    ["disallow: /a", "crawl-delay: 2"],
  ],
  ["nothing before a name", "Disallow: /a\nnonsense\n<html>", []],
])("%s", (_case, text, expected) => {
  expect(rules(text)).toEqual(expected);
});

const asked = `/${"a".repeat(1999)}`;
const parse = robotsParser as unknown as typeof robotsParser.default;

test.each([
  [
    "names and rules that multiply",
    `${"User-agent: a\n".repeat(18_000)}${"User-agent: *\n".repeat(9000)}${"Allow: /\n".repeat(14_000)}`,
  ],
  ["one long rule of stars", `User-agent: *\nDisallow: /${"*a".repeat(250_000)}b`],
  ["a star and a long path", `User-agent: *\nDisallow: /*${"a".repeat(500_000)}`],
  ["many rules with a star", `User-agent: *\n${"Disallow: /*a\n".repeat(36_000)}`],
  ["many rules", `User-agent: *\n${"Disallow: /a\n".repeat(39_000)}`],
])("a hostile file costs little: %s", (_case, text) => {
  const started = performance.now();
  const file = parse("http://news.example/robots.txt", relevantRules(text));
  file.isAllowed(`http://news.example${asked}`, "Verbatim");
  // Far above what it takes, far below what these took before: seconds, or all memory.
  expect(performance.now() - started).toBeLessThan(1000);
});
