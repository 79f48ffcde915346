import { expect, test } from "vitest";
import { findNames } from "../../../src/analysis/names/find-names.ts";
import { readProse } from "../../../src/analysis/prose.ts";
import { nameSpeakers } from "../../../src/analysis/speakers/name-speakers.ts";
import { attributionIn, spanOf } from "./attribution-in.ts";

/** Article, phrase in it that speaks, its name. */
const PHRASES: readonly (readonly [string, string, string | null])[] = [
  // an office inside somebody's title is not that somebody
  [
    "At dawn Border Guard Colonel Ines Okafor arrived. The border guard said it was safe.",
    "The border guard",
    "Border Guard",
  ],
  ["Police Commissioner Ines Okafor arrived. The police said it was safe.", "The police", null],
  ["Union leader Ines Okafor arrived. The union said it was safe.", "The union", null],
  [
    "Harbour Police Commander Ines Okafor arrived. The commander said it was safe.",
    "The commander",
    "Ines Okafor",
  ],
  // possessor, role, name
  ["Okafor's landlord, Bao Tran, said it was safe.", "Okafor's landlord, Bao Tran,", "Bao Tran"],
  ["Okafor's tailor, Bao Tran, said it was safe.", "Okafor's tailor, Bao Tran,", "Bao Tran"],
  [
    "Norway's chief referee, Dr. Bao Tran, said it.",
    "Norway's chief referee, Dr. Bao Tran,",
    "Bao Tran",
  ],
  ["A book by Okafor's tailor, Bao Tran, said it.", "A book by Okafor's tailor, Bao Tran,", null],
  // letters behind a name
  ["Barrister Bao Tran KC said it was safe.", "Barrister Bao Tran KC", "Bao Tran"],
  // a nationality is somebody only behind its one bearer
  ["He met Chilean pilot Bao Tran. The Chilean said it was safe.", "The Chilean", "Bao Tran"],
  ["Chilean pilot Bao Tran met Ines Okafor. The Chilean said it was safe.", "The Chilean", null],
  ["Bao Tran arrived. The Dutchman said it was safe.", "The Dutchman", null],
  // what is told before the first comma is no speaker
  [
    "After the vote, Senator Bao Tran, who lost, said it was safe.",
    "After the vote, Senator Bao Tran, who lost,",
    "Bao Tran",
  ],
  [
    "After meeting Ines Okafor, Senator Bao Tran said it was safe.",
    "After meeting Ines Okafor, Senator Bao Tran",
    "Bao Tran",
  ],
];

test.each(PHRASES)("in “%s” the words “%s” are %s", (text, phrase, name) => {
  const prose = readProse(text);
  const attribution = attributionIn(text, [spanOf(text, phrase), "said", "it"]);
  const { quotes } = nameSpeakers(prose, findNames(prose), [attribution]);
  expect(quotes[0]?.speaker?.name ?? null).toBe(name);
});
