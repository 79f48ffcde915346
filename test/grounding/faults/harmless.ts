import { findDateline } from "../../../src/analysis/furniture/dateline.ts";
import { asPronoun } from "../../../src/analysis/speakers/pronouns.ts";
import { type Fault, replaceAt } from "./fault.ts";

/** Between quotation marks every change is a fault; a quotation may run into a sentence or out of it. */
const isQuoted = (sentence: string, from: number, to: number): boolean => {
  const marks = (text: string): number =>
    text.match(/["“”«»„]|''|``|(?<!\p{L})['‘]|['’](?!\p{L})/gu)?.length ?? 0;
  const [before, behind] = [marks(sentence.slice(0, from)), marks(sentence.slice(to))];
  return marks(sentence.slice(from, to)) > 0 || before % 2 === 1 || behind % 2 === 1;
};

const SHORTEST_PROSE = 60;

/** Changes that leave a true sentence true. */
export const HARMLESS: Readonly<Record<string, Fault>> = {
  verbatim: ({ sentence }) => sentence,
  "without its dateline": ({ sentence }) => {
    const dateline = findDateline(sentence);
    return dateline ? sentence.slice(dateline.length) : null;
  },
  "straight marks": ({ sentence }) =>
    /[“”‘’]/u.test(sentence) ? sentence.replace(/[“”]/gu, '"').replace(/[‘’]/gu, "'") : null,
  "curly marks": ({ sentence }) =>
    /["']/u.test(sentence)
      ? sentence.replace(/"([^"]*)"/gu, "“$1”").replace(/(?<=\p{L})'/gu, "’")
      : null,
  "other dashes": ({ sentence }) =>
    /[—–]/u.test(sentence)
      ? sentence.replace(/ ?[—–] ?/gu, (dash) => (dash === "–" ? "-" : " – "))
      : null,
  "hard spaces": ({ sentence }) => sentence.replaceAll(" ", "\u00a0"),
  "no closing stop": ({ sentence }) => (/\p{L}\.$/u.test(sentence) ? sentence.slice(0, -1) : null),
  "pronoun named": ({ sentence, analysis, number, from }) => {
    const [start, end] = analysis.sentences[number] ?? [0, 0];
    for (const { name, mentions } of analysis.people) {
      for (const [at, to] of mentions) {
        if (at < start || at >= end) continue;
        const pronoun = asPronoun(analysis.text.slice(at, to));
        const isFree = !isQuoted(sentence, at - from, to - from);
        if (isFree && pronoun?.case === "subject")
          return replaceAt(sentence, [at - from, to - from], name);
      }
    }
    return null;
  },
  "an aside dropped": ({ sentence }) => {
    const match = /(?<=\p{Ll}), (?:the|a|an|who|which) [^,"“”'‘’.;:]{5,80},(?= \p{Ll})/u.exec(
      sentence,
    );
    if (!match || isQuoted(sentence, match.index, match.index + match[0].length)) return null;
    // ", the company refused,": what looks like an aside may be the sentence itself
    if (/^, (?:the|an?) .*\p{L}(?:ed|said|was|is)\b/u.test(match[0])) return null;
    return replaceAt(sentence, [match.index, match.index + match[0].length], "");
  },
  "a bracket dropped": ({ sentence }) => {
    // Shorter ones are rows of tables.
    if (sentence.length < SHORTEST_PROSE) return null;
    const match = / \([^()]{2,80}\)/u.exec(sentence);
    if (!match || isQuoted(sentence, match.index, match.index + match[0].length)) return null;
    return replaceAt(sentence, [match.index, match.index + match[0].length], "");
  },
  "the last clause dropped": ({ sentence }) => {
    if (/["“”]/u.test(sentence)) return null;
    const match =
      /^(.{40,}\p{Ll}), (?:and|but|while|which|who|after|when|although|because) [^,]{10,}\.$/u.exec(
        sentence,
      );
    return match ? `${match[1]}.` : null;
  },
};
