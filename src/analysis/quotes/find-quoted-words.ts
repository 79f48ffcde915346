import type { Attribution } from "../attribution.ts";
import type { Prose } from "../prose.ts";
import { confidenceOf } from "./confidence.ts";
import { trimSpan } from "./trim-span.ts";
import { within } from "./within.ts";

const WORD = /[\p{L}\p{N}]+/gu;

// Fewer words in marks are a title or a doubt: «Аврора».
const FEWEST_WORDS = 3;

// Chinese and Japanese part no words; so many characters are a statement there.
const UNPARTED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{6}/u;

const RULE = "lone-quotation";

/**
 * What stands between quotation marks, of no known speaker: all that can be told in a language whose
 * verbs and names we do not read.
 */
export function findQuotedWords(prose: Prose): Attribution[] {
  return prose.quotations.flatMap((quotation): Attribution[] => {
    const inner = trimSpan(prose.text, quotation.inner);
    const words = prose.text.slice(...inner);
    const isStatement = (words.match(WORD)?.length ?? 0) >= FEWEST_WORDS || UNPARTED.test(words);
    const content = [quotation.start, quotation.end] as const;
    const [first, ...rest] = within(prose.sentences, content).map(({ index }) => index);
    if (!isStatement || first === undefined) return [];
    return [
      {
        kind: "direct",
        content: [content],
        quoted: [inner],
        cue: null,
        speaker: null,
        negated: false,
        modal: false,
        confidence: confidenceOf({ rule: RULE, isStretched: false }),
        rule: RULE,
        sentences: [first, ...rest],
      },
    ];
  });
}
