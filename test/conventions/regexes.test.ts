import { describe, expect, test } from "vitest";
import { builtRegexes } from "./built-regexes.ts";
import { findSlowInput } from "./find-slow-input.ts";
import { regexLiterals } from "./regex-literals.ts";
import { sourceFiles } from "./source-files.ts";

// Input may be hostile and a million characters long, so a pattern that is quadratic in it stops the bot.
// recheck would prove more, but takes minutes over our patterns and 50 MB of binaries; this measures.
const files = sourceFiles();
const patterns = [...files.flatMap(regexLiterals), ...(await builtRegexes(files))];
const byFile = files
  .map(({ path }) => ({ path, patterns: patterns.filter((pattern) => pattern.path === path) }))
  .filter((file) => file.patterns.length > 0);

test.each(byFile)("$path has no slow pattern", { timeout: 60_000 }, ({ patterns }) => {
  const slow = patterns.flatMap(({ regex }) => {
    const input = findSlowInput(regex);
    return input === undefined ? [] : [`${regex} on ${input}`];
  });
  expect(slow).toEqual([]);
});

test("patterns that a module builds from parts are measured too", () => {
  const sources = (byFile.find(({ path }) => path === "src/log/scrub.ts")?.patterns ?? []).map(
    ({ regex }) => regex.source,
  );
  for (const part of ["PRIVATE KEY", "eyJ"])
    expect(sources.filter((source) => source.includes(part))).toHaveLength(1);
});

describe("the measure", () => {
  test.each([
    [/\s+$/u],
    [/a+b/u],
    [/(?:a+)+$/u],
    [/^(?:a|aa)+$/u],
    [/\p{L}+\d+!/u],
    [/x*x*y/u],
    [/[^\s(]*$/u],
    [/^[^a]*b[^a]*b[^a]*$/u],
    [/".*"x/su],
    [/\[[^\]]*\]\([^)]*\)/u],
    [/\s*;\s*|\s+and\s+/u],
    [/[.'’-]+$/u],
    [/^(\w+\s?)*$/u],
    [/\d[\d,.]*\s?dollars/u],
    [/<!--[^>]*-->/u],
    [/said (?:[^.]+ )?that .*\./u],
    [/^By \p{Lu}[\p{L} ]*\s+(?:and|&)$/u],
  ])("finds %s slow", (regex) => {
    expect(findSlowInput(regex)).toBeDefined();
  });

  test.each([
    [/(?<!\s)\s+$/u],
    [/[^\n]+/u],
    [/\p{L}+(?:['-]\p{L}+)*/u],
    [/"[^"\n]{0,300}"/u],
    [/^\s{0,9}#+ /mu],
    [/\b(?:said|told) \p{Lu}\p{L}{1,30}/u],
    [/\d{4}-\d\d-\d\d/u],
    [/[\s\S]+/u],
  ])("finds %s fast", (regex) => {
    expect(findSlowInput(regex)).toBeUndefined();
  });
});
