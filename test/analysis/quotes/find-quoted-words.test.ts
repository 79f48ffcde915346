import { expect, test } from "vitest";
import { readProse } from "../../../src/analysis/prose.ts";
import { findQuotedWords } from "../../../src/analysis/quotes/find-quoted-words.ts";

test.each([
  ["« Nous ne partirons pas », a dit la maire.", ["Nous ne partirons pas"]],
  [
    "«Ми хочемо лише миру», — сказав речник. Крейсер «Аврора» стояв у порту.",
    ["Ми хочемо лише миру"],
  ],
  ["„Wir helfen weiter“, sagte die Ministerin.", ["Wir helfen weiter"]],
  ["她说：“对话是唯一的出路。”", ["对话是唯一的出路。"]],
  ["Ніхто нічого не казав.", []],
])("%s", (text, quoted) => {
  const found = findQuotedWords(readProse(text));
  expect(found.map((one) => one.quoted.map((span) => text.slice(...span)).join())).toEqual(quoted);
  for (const { speaker, cue, kind } of found) {
    expect({ speaker, cue, kind }).toEqual({ speaker: null, cue: null, kind: "direct" });
  }
});
