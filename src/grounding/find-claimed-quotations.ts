import { findQuotations, type Quotation } from "../analysis/quotations.ts";

const DOUBLE_MARK = /["“”„«»]|''|``/gu;

/** What a text puts between quotation marks. */
export type ClaimedQuotations = {
  /** Between marks that pair up, marks excluded. */
  readonly paired: readonly string[];
  /**
   * Before a mark that closes and nothing opened, behind any other lone mark: half a pair of marks hides no invented
   * words.
   */
  readonly stray: readonly string[];
  /**
   * Behind a single mark that opens and seems to be closed by none, since `'… of the neighbours'` may end in an
   * apostrophe: up to the first mark that might close it, and up to the last.
   */
  readonly single: readonly { readonly shortest: string; readonly longest: string }[];
};

/** The quotations of a claim or a sentence that stands alone, in order. */
export function findClaimedQuotations(text: string): ClaimedQuotations {
  const found = findQuotations(text, [[0, text.length]]);
  const lone = loneMarks(text, found);
  const borders = [...lone.flatMap(({ start, end }) => [start, end]), 0, text.length].sort(
    (a, b) => a - b,
  );
  const stray = lone.map(({ start, end }) => {
    if (!CLOSING.test(text.slice(start - 1, end + 1))) {
      return text.slice(end, borders.find((border) => border > end) ?? text.length);
    }
    return text.slice(borders.findLast((border) => border < start) ?? 0, start);
  });
  return {
    paired: found.map(({ inner }) => text.slice(...inner)),
    stray,
    single: loneSingles(text, found),
  };
}

/** "'", "‘" before a letter and behind a blank; what might close them; no claim has as many. */
const SINGLE_OPENING = /(?<=^|[\s([—–:,])['‘](?=\p{L})/gu;
const SINGLE_CLOSING = /(?<=[\p{L}\p{N}.,!?…])['’](?![\p{L}\p{N}])/gu;

function loneSingles(text: string, found: readonly Quotation[]): ClaimedQuotations["single"] {
  const closings = [...text.matchAll(SINGLE_CLOSING)].map(({ index }) => index);
  const openings = [...text.matchAll(SINGLE_OPENING)].slice(0, MOST_LONE);
  return openings.flatMap(({ index }) => {
    if (found.some(({ start, end }) => start <= index && index < end)) return [];
    const border = found.find(({ start }) => start > index)?.start ?? text.length;
    const possible = closings.filter((at) => at > index && at < border);
    const [first, last] = [possible[0], possible.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [{ shortest: text.slice(index + 1, first), longest: text.slice(index + 1, last) }];
  });
}

/** Double marks that are part of no pair. */
function loneMarks(text: string, found: readonly Quotation[]): readonly Lone[] {
  const lone: Lone[] = [];
  let next = 0;
  for (const { index, 0: mark } of text.matchAll(DOUBLE_MARK)) {
    while ((found[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next++;
    if ((found[next]?.start ?? index + 1) > index)
      lone.push({ start: index, end: index + mark.length });
  }
  return lone.slice(0, MOST_LONE);
}

type Lone = { readonly start: number; readonly end: number };

/** No claim has as many; each is compared with all others. */
const MOST_LONE = 40;
/** `over," she`: a word or stop before the mark, a blank or nothing behind it. */
const CLOSING = /^\S["”»'`]{1,2}(?:[\s.,;:!?)]|$)/u;
