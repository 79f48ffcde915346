import { expect, test } from "vitest";
import { sourceFiles } from "./source-files.ts";

const MEDIAN_LINES = 80;
const MAX_LINES = 200;
const LARGEST_SHOWN = 5;

// Words, tables, prompts: as long as they have to be.
const DATA = /^src\/analysis\/words\//u;
// A name that says nothing takes in everything.
const VAGUE_NAME = /(?:^|[/-])(?:utils?|helpers?|common|managers?|services?|misc)(?:[/.]|$)/u;
const DEFAULT_EXPORT = /^export default\b|\bas default\b/mu;
const COMMENT = /^(?:\/\/|\/\*|\*)/u;

const codeLines = (text: string): number =>
  text.split("\n").filter((line) => line.trim() !== "" && !COMMENT.test(line.trim())).length;

const files = sourceFiles();
const sizes = files
  .filter(({ path }) => !DATA.test(path))
  .map(({ path, text }) => ({ path, lines: codeLines(text) }))
  .sort((a, b) => b.lines - a.lines);

test("files are small", () => {
  const median = sizes[Math.floor(sizes.length / 2)]?.lines;
  const largest = sizes.slice(0, LARGEST_SHOWN).map(({ path, lines }) => `${path} ${lines}`);
  console.info(`${sizes.length} files, median ${median} lines; largest: ${largest.join(", ")}`);
  expect(median).toBeLessThanOrEqual(MEDIAN_LINES);
  expect(sizes.filter(({ lines }) => lines > MAX_LINES)).toEqual([]);
});

test("no file or folder has a name that says nothing", () => {
  expect(files.map(({ path }) => path).filter((path) => VAGUE_NAME.test(path))).toEqual([]);
});

test("only the folders that a loader reads export defaults", () => {
  const withDefault = files.filter(({ text }) => DEFAULT_EXPORT.test(text)).map(({ path }) => path);
  expect(withDefault.filter((path) => !/^(?:commands|src\/cli)\//u.test(path))).toEqual([]);
});
