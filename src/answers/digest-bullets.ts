import type { Quote } from "../analysis.ts";
import type { ArticleWriting, DigestBullet } from "../answer.ts";
import type { Reading } from "../command.ts";
import type { Written, WrittenDigest } from "../written.ts";
import type { EvidenceList } from "./evidence.ts";

/** What happened in an article: a model's lines where it wrote some, else the article's own best sentences. */
export function bulletsOf(
  reading: Reading,
  written: Written<WrittenDigest> | undefined,
  most: number,
  evidence: EvidenceList,
): readonly DigestBullet[] {
  const chosen =
    written?.by === "model"
      ? written.text.bullets
      : reading.analysis.summary
          .filter(({ sentence }) => !reading.suspect.includes(sentence))
          .map(({ sentence, text }) => ({ sentence, text, by: "article" as const }));
  return chosen
    .slice(0, most)
    .sort((a, b) => a.sentence - b.sentence)
    .map(({ sentence, text, by }) => ({ text, evidence: [evidence.cite(reading, sentence)], by }));
}

/** The quotes that a model chose; empty: it chose none, or none was asked. */
export const chosenQuotes = (written: Written<WrittenDigest> | undefined): readonly Quote[] =>
  written?.by === "model" ? written.text.quotes : [];

/** Who wrote an article's part, and what kept a model from it. */
export function writingOf(
  { analysis }: Reading,
  written: Written<WrittenDigest> | undefined,
): ArticleWriting {
  const article = analysis.id;
  if (written?.by === "model") {
    const { cut, translation } = written.text;
    return { article, writer: "model", why: null, cut, translation };
  }
  return { article, writer: "rules", why: written?.why ?? null, cut: null, translation: null };
}
