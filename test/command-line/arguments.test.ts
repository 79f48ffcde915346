import { expect, test } from "vitest";
import { parseArguments } from "../../src/command-line/arguments.ts";

test("words and --article values keep the order in which they were typed", () => {
  const args = parseArguments(["a.txt", "--article", "b.txt", "-", "--article=c.txt"], {});
  expect(args.references).toEqual(["a.txt", "b.txt", "-", "c.txt"]);
  expect(args.words).toEqual(["a.txt", "-"]);
  expect(args.articles).toEqual(["b.txt", "c.txt"]);
});

test("a command's own options are told from the common ones", () => {
  const args = parseArguments(["Ines", "--limit", "3", "--json"], { named: ["name", "limit"] });
  expect(args).toMatchObject({ words: ["Ines"], own: { limit: "3" }, json: true, jsonl: false });
});

test("behind -- a word may begin with dashes", () => {
  expect(parseArguments(["--", "--published", "what?"], {}).words).toEqual([
    "--published",
    "what?",
  ]);
});

test.each([["2025-02-13"], ["2024-02-29"], ["2025-02-13T08:30Z"], ["2025-02-13T08:30:00+02:00"]])(
  "%s is a date",
  (date) => {
    expect(parseArguments(["--published", date], {}).published).toBe(date);
  },
);

test.each([["yesterday"], ["13.02.2025"], ["2025-02-30"], ["2025-13-01"], ["2025"], [""]])(
  "%j is no date, and the person is told how to write one",
  (date) => {
    const parse = () => parseArguments(["--published", date], {});
    expect(parse).toThrow(`--published ${date}: not a date.`);
  },
);

test.each([[["--colour"]], [["--article"]], [["--json=yes"]]])(
  "%j is refused with the list of options",
  (argv) => {
    const parse = () => parseArguments(argv, {});
    expect(parse).toThrowError(expect.objectContaining({ name: "UserError" }));
    expect(parse).toThrowError(
      expect.objectContaining({ hint: expect.stringContaining("--article FILE") }),
    );
  },
);
