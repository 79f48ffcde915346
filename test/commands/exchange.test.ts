import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Selection } from "../../src/command.ts";
import { analyseText } from "../analyse-text.ts";
import { exchange } from "../exchange/exchange.ts";
import { EXCHANGE_TABLES } from "../exchange/tables.ts";
import { runOn, textOf } from "./desk.ts";

const SAMPLE = readFileSync(new URL("../../src/sample/article.txt", import.meta.url), "utf8");

function select(text: string): Selection {
  const analysis = analyseText(text);
  return { readings: [{ article: analysis, analysis, suspect: [] }], origin: "sample" };
}

const CALLS: readonly (readonly [command: string, option: string | null, words: string])[] = [
  ["digest", null, ""],
  ["timeline", null, ""],
  ["quotes", null, ""],
  ["who", "name", "Peskov"],
  ["who", "name", "Witkoff"],
  ["who", "name", "JD Vance"],
  ["who", "name", "President Zelensky"],
  ["who", "name", "Lindqvist"],
  ["stance", "topic", "Ukraine"],
  ["stance", "topic", "NATO"],
  ["stance", "topic", "Taiwan"],
  ["ask", "question", "How long did Trump speak with Zelensky?"],
  ["ask", "question", "How long did Trump speak with Putin?"],
  ["ask", "question", "Will US troops be stationed in Ukraine?"],
  ["ask", "question", "Who won the election in Moldova?"],
  ["ask", "question", "When did the war begin?"],
  ["ask", "question", "Who facilitated the prisoner exchange?"],
  ["ask", "question", "What did Hegseth say about NATO?"],
  ["ask", "question", "Where did Trump and Putin meet?"],
];

describe.each(Object.entries(EXCHANGE_TABLES))("in %s", (_, table) => {
  const swap = (text: string): string => exchange(text, table);
  const original = select(SAMPLE);
  const exchanged = select(swap(SAMPLE));

  test.each(CALLS)(
    "/%s (%s) %s answers the same in the new words",
    async (command, option, words) => {
      const before = await runOn(original, command, option ? { [option]: words } : {});
      const after = await runOn(exchanged, command, option ? { [option]: swap(words) } : {});
      expect(textOf(after.card)).toBe(swap(textOf(before.card)));
      expect(after.answer?.found).toBe(before.answer?.found);
    },
  );
});
