import { readFileSync } from "node:fs";
import { judgeClaim } from "../../../src/grounding/judge-claim.ts";
import type { Judgement } from "../../../src/grounding/reasons.ts";
import { readSource, type Source } from "../../../src/grounding/source.ts";
import { analyseText } from "../../analyse-text.ts";

/** A claim about one of our own articles, and words of the sentence that it cites. */
export type ListedClaim = {
  readonly article: string;
  readonly words: string;
  readonly claim: string;
};

const ESCAPED = /\\u([\da-f]{4})/gu;

/** The claims of a list, one a line: "article | words | claim"; what is not seen is escaped there. */
export function readClaims(name: string): readonly ListedClaim[] {
  const lines = readFileSync(new URL(name, import.meta.url), "utf8").split("\n");
  return lines
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [article = "", words = "", claim = ""] = line.split(" | ");
      const seen = (_: string, code: string) => String.fromCharCode(Number.parseInt(code, 16));
      return { article, words, claim: claim.replace(ESCAPED, seen) };
    });
}

const sources = new Map<string, Source>();

/** Judges a listed claim by the sentence that it cites. */
export function judgeListed({ article, words, claim }: ListedClaim): Judgement {
  const known = sources.get(article);
  const path = new URL(`../../fixtures/articles/${article}.txt`, import.meta.url);
  const source = known ?? readSource(analyseText(readFileSync(path, "utf8")));
  sources.set(article, source);
  const { text, sentences } = source.analysis;
  const cited = sentences.findIndex((span) => text.slice(...span).includes(words));
  if (cited === -1) throw new Error(`no sentence of ${article} has "${words}"`);
  return judgeClaim(claim, cited, source);
}
