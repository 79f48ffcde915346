import { describe, expect, test } from "vitest";
import { findFurniture } from "../../src/analysis/furniture.ts";
import { detectLanguage } from "../../src/analysis/language.ts";
import { findParagraphs } from "../../src/analysis/paragraphs.ts";
import { readProse } from "../../src/analysis/prose.ts";
import { findMoments } from "../../src/analysis/timeline.ts";
import { findTitle } from "../../src/analysis/title.ts";

function sentences(text: string): string[] {
  return readProse(text).sentences.map(({ start, end }) => text.slice(start, end));
}

describe("blanks of every kind part sentences", () => {
  test.each([
    ["a tab", "\t"],
    ["a form feed", "\f"],
    ["a no-break space", "\u00a0"],
    ["a zero-width space", "\u200b"],
    ["a no-break space and a joiner", "\u00a0\u2060"],
    ["a byte-order mark", "\ufeff"],
    ["a mark of direction", "\u200f "],
  ])("%s", (_, blank) => {
    const cut = sentences(`The storm came at noon.${blank}It broke two pillars.`);
    expect(cut).toHaveLength(2);
    expect(cut[0]).toMatch(/^The storm came at noon\./u);
    expect(cut[1]).toMatch(/It broke two pillars\.$/u);
  });

  test("no-break spaces and soft hyphens keep what belongs together", () => {
    const one = "Mr.\u00a0Roe came at 5\u202fp.m.\u00a0Monday over two pil\u00adlars.";
    expect(sentences(`${one} He left.`)).toEqual([one, "He left."]);
  });

  test("a line that ends in a character without width still ends in its stop", () => {
    expect(findTitle("The storm came.\u200b\n\nIt left.")).toBeNull();
    const prose = readProse("The storm came.\u200b\n\nIt left.");
    expect(findFurniture(prose, null)).toEqual([]);
  });
});

test("a German ordinal keeps its stop", () => {
  expect(sentences("Der 3. Pfeiler hält. Beim 2. Versuch kam Eva.")).toEqual([
    "Der 3. Pfeiler hält.",
    "Beim 2. Versuch kam Eva.",
  ]);
  expect(sentences("The group chose room 3. Roe left.")).toHaveLength(2);
});

test("lines broken with Windows line ends are joined as others are", () => {
  const text = [
    "Storm shuts Elmford bridge",
    "",
    "The county shut the only bridge of Elmford on Sunday after a storm",
    "broke two pillars. Some 4,000 people are cut off from the hospital and",
    "the school across the river. Engineers said the bridge had been",
    "inspected in January and found safe.",
    "",
    "Shops closed.",
  ];
  const unix = findParagraphs(text.join("\n"));
  const windows = findParagraphs(text.join("\r\n"));
  expect(windows).toHaveLength(3);
  expect(windows).toHaveLength(unix.length);
  expect(findTitle(text.join("\r\n"))).toBe("Storm shuts Elmford bridge");
  expect(findTitle(text.slice(2).join("\r\n"))).toBeNull();
});

describe("dates in other languages", () => {
  test.each([
    ["Die Brücke wurde am 12. Januar geprüft und von dem Kreis gesperrt.", "12. Januar=2025-01-12"],
    ["Le pont de la ville sera ouvert le 1er avril par la maire.", "1er avril=2025-04-01"],
    ["Міст оглядали 12 січня і визнали безпечним.", "12 січня=2025-01-12"],
    ["3月2日，风暴折断了两根桥柱。", "3月2日=2025-03-02"],
    ["大桥曾于2024年11月12日接受检查。", "2024年11月12日=2024-11-12"],
    ["Die Brücke soll nach dem Sturm am 12. September öffnen.", "12. September=null"],
    ["Міст закриють 12 вересня, а потім полагодять.", "12 вересня=null"],
  ])("%s", (text, expected) => {
    const found = findMoments(readProse(text), "2025-03-05", detectLanguage(text));
    expect(found.map((m) => `${text.slice(...m.expression)}=${m.date}`)).toEqual([expected]);
  });
});

test.each(["Читайте також: Буря в Дубові", "Читайте также: Буря в Дубове", "相关阅读：风暴"])(
  "%s is furniture",
  (line) => {
    const prose = readProse(`Буря зламала міст у місті.\n\n${line}`);
    expect(findFurniture(prose, null)).toEqual([1]);
  },
);
