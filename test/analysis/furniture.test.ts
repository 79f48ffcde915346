import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findDateline } from "../../src/analysis/furniture/dateline.ts";
import { findFurniture } from "../../src/analysis/furniture.ts";
import { readProse } from "../../src/analysis/prose.ts";
import { findTitle } from "../../src/analysis/title.ts";

function furniture(text: string): string[] {
  const prose = readProse(text);
  return findFurniture(prose, findTitle(text)).map((i) => {
    const sentence = prose.sentences[i];
    return text.slice(sentence?.start, sentence?.end);
  });
}

const BODY = "The town of Elmford has shut its bridge after a storm. Nobody was hurt.";

describe("furniture", () => {
  test("headline, names, town and stamp above the first sentence", () => {
    const head = [
      "Storm shuts Elmford bridge",
      "By Ana Roe and Tom Lind",
      "Elmford",
      "3 March 2024, 10:15",
    ];
    expect(furniture(`${head[0]}\n\n${head.slice(1).join("\n")}\n\n${BODY}`)).toEqual(head);
  });

  test("a headline without a blank line after it", () => {
    expect(furniture(`Storm shuts Elmford bridge\n${BODY}`)).toEqual([
      "Storm shuts Elmford bridge",
    ]);
  });

  test("a source list at the end, inline bullets included", () => {
    const text = `${BODY}\n\nRelated Sources:\n\n• Elmford Post • Road Office`;
    expect(furniture(text)).toEqual(["Related Sources:", "• Elmford Post", "• Road Office"]);
  });

  test("a source list on one line or behind the last sentence", () => {
    const list = "Related Sources: • Elmford Post • Road Office";
    const sentences = ["Related Sources:", "• Elmford Post", "• Road Office"];
    expect(furniture(`${BODY}\n\n${list}`)).toEqual(sentences);
    expect(furniture(`${BODY} ${list}`)).toEqual(sentences);
  });

  test("a story that goes on after a list of links is a story again", () => {
    const text = `${BODY}\n\nRelated stories:\nBridges of the county\n\nEngineers will return to the bridge on Monday morning.`;
    expect(furniture(text)).toEqual(["Related stories:", "Bridges of the county"]);
  });

  test.each([
    ["By Ana Roe, defence correspondent"],
    ["Von Eva Eich"],
    ["Автор: Олена Дуб"],
    ["Published 3 March 2024, 10:15 GMT"],
    ["Last updated on Monday, Feb. 5, 2024 at 9:30 a.m."],
    ["13 лютого 2025, 10:15"],
    ["2025-02-13"],
    ["4 min read"],
    ["2 hours ago"],
    ["By Ana Roe | 3 March 2024 | 4 min read"],
    ["KYIV, Feb. 13 (Agency) —"],
    ["Share this article"],
    ["Tweet"],
    ["Follow Ana Roe on Twitter @anaroe."],
    ["Sign up for our morning letter."],
    ["Read more: How bridges are built"],
    ["More on the storm"],
    ["Watch the full interview below:"],
    ["https://press.example.org/a/b"],
    ["Photo: Ana Roe"],
    ["Tom Lind/Getty Images"],
    ["(Reporting by Ana Roe; editing by Tom Lind)"],
    ["Tom Lind contributed to this report."],
    ["This story has been updated to name the engineer."],
    ["© 2024 Elmford Post. All rights reserved."],
    ["* * *"],
    ["The views expressed here are those of the writer."],
    ["We may earn a commission from links on this page."],
    ["**By Ana Roe**"],
    ["[Read more](https://press.example.org/next)"],
    ["## Related stories"],
  ])("%s", (line) => {
    const text = `${BODY}\n\n${line}\n\n${BODY}`;
    expect(furniture(text).join(" ")).toBe(line);
  });

  test.each([
    ["Share prices fell on Monday."],
    ["By Friday the bridge had been shut for a week."],
    ["By Monday, Roe had left."],
    ["Watch makers sold less in March 2024."],
    ["Follow the money, he said, and you will find the mayor."],
    ["More on board were hurt than the company said at first."],
    ["He asked for the first 100 days."],
    ["100 days."],
    ["Photos showed the bridge under water."],
    ["Sources close to the mayor said that he would resign."],
    ["Wait, it gets better: the mayor left."],
    ["In March 2014 the bridge was new."],
    ["Subscribers left."],
    ["The views of the bridge are free, and the mayor expressed regret to the commission."],
  ])("no furniture: %s", (line) => {
    expect(furniture(`${BODY}\n\n${line}\n\n${BODY}`)).toEqual([]);
  });

  test("credits at the end of a text in one paragraph", () => {
    expect(
      furniture(`${BODY} Ana Roe contributed to this report. Copyright 2024 Elmford Post.`),
    ).toEqual(["Ana Roe contributed to this report.", "Copyright 2024 Elmford Post."]);
  });

  test("numbers are those of sentences, rising, for every text", () => {
    const line = fc.constantFrom(
      "Tags:",
      "• a",
      "By Ana Roe",
      BODY,
      "KYIV —",
      "",
      "x",
      "Sources: A",
      "—",
      "12",
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const prose = readProse(lines.join("\n"));
        const found = findFurniture(prose, lines[0] ?? null);
        expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
        for (const i of found) expect(prose.sentences[i]).toBeDefined();
      }),
    );
  });
});

describe("datelines", () => {
  test.each([
    ["KYIV, Feb. 13 (Agency) — The talks failed.", "KYIV", "Feb. 13", "Agency"],
    ["Elmford, England — The talks failed.", "Elmford, England", null, null],
    ["ELMFORD - The talks failed.", "ELMFORD", null, null],
    ["(AP)The talks failed.", null, null, "AP"],
    ["Elmford (AP) The talks failed.", "Elmford", null, "AP"],
    ["KYIV, 13 February 2025 – “No,” he said.", "KYIV", "13 February 2025", null],
  ])("%s", (sentence, place, date, agency) => {
    const dateline = findDateline(sentence);
    expect(dateline).toMatchObject({ place, date, agency });
    expect(sentence.slice(dateline?.length)).toMatch(/^The|^“No/u);
  });

  test.each([
    ["Roe — The mayor of the town — left."],
    ["Ana Roe (left) and the mayor spoke."],
    ["The talks — long and bitter — failed."],
    ["UKRAINE has said no."],
  ])("none in: %s", (sentence) => {
    expect(findDateline(sentence)).toBeNull();
  });
});
