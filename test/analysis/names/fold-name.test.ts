import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldName } from "../../../src/analysis/names/fold-name.ts";

const SAME: readonly (readonly string[])[] = [
  ["Zelenskyy", "Zelensky", "Zelenskiy", "Зеленський", "Зеленский", "Zelensky’s"],
  ["Kyiv", "Kiev", "Київ", "Киев", "KYIV"],
  ["Sergei Lavrov", "Sergey Lavrov", "Сергей Лавров"],
  ["US", "U.S.", "the United States", "USA"],
  ["Britain", "UK", "U.K."],
  ["Volodymyr Zelenskyy", "Vladimir Zelensky"],
  ["J.D. Vance", "JD Vance", "J. D. Vance"],
  ["Erdoğan", "Erdogan"],
  ["O'Neil", "O’Neil"],
  ["Al-Sayed", "Al Sayed"],
  ["NATO", "Nato", "North Atlantic Treaty Organization"],
];

const DIFFERENT: readonly (readonly [string, string])[] = [
  ["Dmitry Peskov", "Dmitry Petrov"],
  ["Korea", "North Korea"],
  ["Vance", "Vancey Road"],
  ["Niger", "Nigeria"],
];

describe("foldName", () => {
  test.each(SAME)("%s and its other spellings have one key", (...spellings) => {
    expect(new Set(spellings.map(foldName)).size).toBe(1);
  });

  test.each(DIFFERENT)("%s is not %s", (one, other) => {
    expect(foldName(one)).not.toBe(foldName(other));
  });

  test("a name without letters has no key", () => {
    expect(foldName(" — ’s")).toBe("");
  });

  test("a key is trimmed and without marks, whatever comes in", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        const key = foldName(name);
        expect(key).toBe(key.trim());
        expect(key).not.toMatch(/\p{M}|['’]/u);
      }),
    );
  });
});
