import { describe, expect, test } from "vitest";
import { runVerbatim } from "../run-verbatim.ts";
import { BRIDGE, FERRY } from "./own-stories.ts";

const row = (id: string, account = "", more: object = {}): string => {
  const [title, ...text] = account.split("\n");
  return JSON.stringify({ id, title, text: text.join("\n"), ...more });
};
const lines = (stdout: string) =>
  stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("stories --jsonl", () => {
  test("answers every line in its place with the story that it tells", async () => {
    const input = [
      row("1", BRIDGE[0]),
      row("2", FERRY[0]),
      row("3", BRIDGE[1]),
      row("4", FERRY[1]),
    ].join("\n");
    const { status, stdout, stderr } = await runVerbatim(["stories", "--jsonl"], { input });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(lines(stdout)).toEqual([
      { id: "1", story: "1" },
      { id: "2", story: "2" },
      { id: "3", story: "1" },
      { id: "4", story: "2" },
    ]);
  });

  test("a bad line gets an error in its place, the rest are clustered, and the status is 1", async () => {
    const input = `${row("1", BRIDGE[0])}\nno json\n{"id":"3"}\n\n${row("4", BRIDGE[1])}`;
    const { status, stdout, stderr } = await runVerbatim(["stories", "--jsonl"], { input });
    expect(status).toBe(1);
    expect(stderr.trim().split("\n")).toHaveLength(2);
    expect(lines(stdout)).toEqual([
      { id: "1", story: "1" },
      { id: null, error: "not JSON." },
      { id: "3", error: expect.stringContaining('"text"') },
      { id: "4", story: "1" },
    ]);
  });

  test("articles of another week tell another story", async () => {
    const input = [
      row("1", BRIDGE[0], { published: "2025-03-03" }),
      row("2", BRIDGE[1], { published: "2025-03-04T09:00:00Z" }),
      row("3", BRIDGE[2], { published: "2025-03-21" }),
    ].join("\n");
    const { stdout } = await runVerbatim(["stories", "--jsonl"], { input });
    expect(lines(stdout).map(({ story }) => story)).toEqual(["1", "1", "3"]);
  });

  test("nothing in gives nothing out, and without --jsonl one line says what to do", async () => {
    expect(await runVerbatim(["stories", "--jsonl"])).toEqual({
      status: 0,
      stdout: "",
      stderr: "",
    });
    const { status, stdout, stderr } = await runVerbatim(["stories"]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toMatch(/^[^\n]*stories --jsonl[^\n]*\n$/u);
  });
});
