import type { DateExpression } from "./date-expression.ts";
import { END, FULL_MONTH, monthNumber, START } from "./patterns.ts";

/** "in March", "since late May", "last October": bare names of months are also verbs and people, so a lead is asked for. */
const BARE_MONTH = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<lead>back in|in|since|until|till|through|by|during|from|throughout|last|next|this|early|late|mid)[ -](?:(?:early|late|mid|last|next|this|the (?:beginning|end|middle) of)[ -])?(?<month>${FULL_MONTH})${END}(?! \\d)`,
  "giu",
);
/** "last May", "since June", "back in May" lie behind, "next May" ahead. */
const BEHIND = /\b(?:last|since|back)\b/iu;
const AHEAD = /\bnext\b/iu;

/** "may" and "march" are verbs. */
function isCapitalised({ groups }: RegExpExecArray): boolean {
  return /^\p{Lu}/u.test(groups?.month ?? "");
}

/** "July of last year", "May next year" */
const MONTH_OF = new RegExp(
  `${START}(?<month>${FULL_MONTH}),? (?:of )?(?<turn>last|this|next) year(?!\\p{L})`,
  "gu",
);
const TURNS = { last: -1, this: 0, next: 1 } as const;

/** Months without day and year, which only the day of publication can place. */
export function findBareMonths(text: string): DateExpression[] {
  const written = [...text.matchAll(BARE_MONTH)].filter(isCapitalised);
  const bare = written.map((match): DateExpression => {
    const name = match.groups?.month ?? "";
    const end = match.index + match[0].length;
    const turn = BEHIND.test(match[0]) ? -1 : AHEAD.test(match[0]) ? 1 : 0;
    const point = { kind: "month", month: monthNumber(name), turn } as const;
    return { span: [end - name.length, end], point };
  });
  const turned = [...text.matchAll(MONTH_OF)].map((match): DateExpression => {
    const { month = "", turn = "this" } = match.groups ?? {};
    const years = TURNS[turn as keyof typeof TURNS];
    const span = [match.index, match.index + match[0].length] as const;
    return { span, point: { kind: "month-of", month: monthNumber(month), years } };
  });
  return [...bare, ...turned];
}
