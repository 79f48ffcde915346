import { readProse } from "../analysis/prose.ts";
import { findAttributions } from "../analysis/quotes/find-attributions.ts";
import type { Span } from "../article.ts";

/** Words that a text attributes to a phrase. */
export type ClaimedSpeaker = {
  /** The phrase as written: "Mayor Ines Okafor". */
  readonly speaker: string;
  /** What is reported. */
  readonly content: string;
  /** What of it stands between quotation marks. */
  readonly quoted: readonly string[];
};

/** Who says what in a short English text, by its own words alone. */
export function findClaimedSpeakers(text: string): readonly ClaimedSpeaker[] {
  const slice = (span: Span): string => text.slice(...span);
  return findAttributions(readProse(text)).flatMap(({ speaker, content, quoted }) =>
    speaker === null
      ? []
      : [
          {
            speaker: slice(speaker),
            content: content.map(slice).join(" "),
            quoted: quoted.map(slice),
          },
        ],
  );
}
