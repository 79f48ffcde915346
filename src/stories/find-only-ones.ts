import { opensOnPronoun } from "../analysis/summary/depends-on-previous.ts";
import { countShared } from "./are-of-one-matter.ts";
import type { Account, Difference } from "./difference.ts";
import { isComparable, type Statement } from "./statement.ts";

/** Of two outlets each tells something alone; of three it is worth a line. */
const FEWEST_OUTLETS = 3;
/** A sentence with so much of its words in one of another outlet is told there too. */
const TOLD_TOO = 0.35;
/** It belongs to the story when it shares so many words with what most outlets tell. */
const FEWEST_CORE = 2;
const CORE_SHARE = 0.6;
const MOST = 2;
/** One quoted word ("critical") is no saying, and others may write it without marks. */
const SHORTEST_QUOTED = 25;
/** The first sentences tell what all tell, in words of their own; what comes late is background. */
const LEAD_SENTENCES = 2;
const FIRST_SENTENCES = 14;

/**
 * What one outlet alone tells of a story that three or more tell: sentences with a number or a quotation whose words
 * stand in no sentence of the others, and whose numbers no other has. The first of each outlet, two at most.
 */
export function findOnlyOnes(accounts: readonly Account[]): readonly Difference[] {
  const outlets = new Set(accounts.map(({ outlet }) => outlet));
  if (outlets.size < FEWEST_OUTLETS) return [];
  const core = findCore(accounts);
  const found = [...outlets].flatMap((outlet): readonly Difference[] => {
    const own = accounts.filter((account) => account.outlet === outlet);
    const others = accounts
      .filter((account) => account.outlet !== outlet)
      .flatMap(({ statements }) => statements);
    const only = own
      .flatMap(({ statements }) => statements.slice(LEAD_SENTENCES, FIRST_SENTENCES))
      .find((statement) => isTelling(statement, core) && !isToldBy(others, statement));
    return only === undefined ? [] : [{ kind: "only", about: null, sides: [only] }];
  });
  return found.slice(0, MOST);
}

/** Stems that most of the accounts have. */
function findCore(accounts: readonly Account[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { statements } of accounts) {
    for (const stem of new Set(statements.flatMap(({ stems }) => [...stems])))
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return new Set(
    [...counts].flatMap(([stem, count]) => (count >= CORE_SHARE * accounts.length ? [stem] : [])),
  );
}

function isTelling(statement: Statement, core: ReadonlySet<string>): boolean {
  const { reading, sentence, amounts, stems, names, folded } = statement;
  // It stands alone on a card: "He has six" says nothing there.
  if (!isComparable(statement) || names.size === 0 || opensOnPronoun(folded)) return false;
  const isQuote = reading.analysis.quotes.some(
    ({ quoted, sentences, speaker }) =>
      quoted.some(([start, end]) => end - start >= SHORTEST_QUOTED) &&
      speaker?.name != null &&
      sentences.includes(sentence),
  );
  const isCount = amounts.some(
    ({ kind, value, unit, noun }) =>
      kind === "count" && value >= 2 && (unit !== null || noun !== null),
  );
  return (isQuote || isCount) && countShared(stems, core) >= FEWEST_CORE;
}

const isToldBy = (others: readonly Statement[], { stems, amounts }: Statement): boolean =>
  others.some(
    (other) =>
      countShared(stems, other.stems) >= TOLD_TOO * stems.size ||
      amounts.some(({ value, unit, noun }) =>
        other.amounts.some(
          (known) => known.value === value && (known.unit === unit || known.noun === noun),
        ),
      ),
  );
