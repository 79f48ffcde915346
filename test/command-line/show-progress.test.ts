import { expect, test } from "vitest";
import { showProgress } from "../../src/command-line/show-progress.ts";

function outputOf(isTTY: boolean, columns = 40) {
  const written: string[] = [];
  return { written, output: { isTTY, columns, write: (text: string) => written.push(text) } };
}

test("in a file a stage is one line, whatever happens in it", () => {
  const { written, output } = outputOf(false);
  const stage = showProgress(output).stage("Reading 3 feeds", 3);
  stage.step("Harbour Courier");
  stage.step();
  stage.end("3 feeds, 12 articles");
  expect(written).toEqual(["Reading 3 feeds: 3 feeds, 12 articles\n"]);
});

test("on a terminal the line is drawn anew with the count, but not more often than eyes follow", () => {
  const { written, output } = outputOf(true);
  let time = 0;
  const stage = showProgress(output, () => time).stage("Reading 3 feeds", 3);
  stage.step("Harbour Courier");
  stage.step("too soon");
  time = 500;
  stage.step("Valley Post");
  stage.end("3 feeds");
  expect(written.map((text) => text.replace("\r\u001b[K", "<"))).toEqual([
    "<Reading 3 feeds",
    "<Reading 3 feeds · 1 of 3 · Harbour Cour",
    "<Reading 3 feeds · 3 of 3 · Valley Post",
    "<Reading 3 feeds: 3 feeds\n",
  ]);
});

test("a foreign title moves no cursor and ends no line", () => {
  const { written, output } = outputOf(false);
  showProgress(output).stage("Reading a\u001b[2Jb").end("1\n2");
  expect(written).toEqual(["Reading a [2Jb: 1 2\n"]);
});
