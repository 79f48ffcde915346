import type { DateExpression } from "./date-expression.ts";
import { END, FULL_MONTH, monthNumber, START } from "./patterns.ts";

const NAME = new RegExp(`(?<![\\p{L}\\p{N}])(?<month>${FULL_MONTH})${END}(?! \\d)`, "gu");
/** "in March", "since late May", "last October": bare names of months are also verbs and people, so a lead is asked for. */
const LEAD =
  /(?<![\p{L}\p{N}])(?:back in|in|since|until|till|through|by|during|from|throughout|last|next|this|early|late|mid)[ -](?:(?:early|late|mid|last|next|this|the (?:beginning|end|middle) of)[ -])?$/iu;
const LONGEST_LEAD = 32;
/** "last May", "since June", "back in May" lie behind, "next May" ahead. */
const BEHIND = /\b(?:last|since|back)\b/iu;
const AHEAD = /\bnext\b/iu;

/** "July of last year", "May next year" */
const MONTH_OF = new RegExp(
  `${START}(?<month>${FULL_MONTH}),? (?:of )?(?<turn>last|this|next) year(?!\\p{L})`,
  "gu",
);
const TURNS = { last: -1, this: 0, next: 1 } as const;

/** Months without day and year, which only the day of publication can place. */
export function findBareMonths(text: string): DateExpression[] {
  const bare = [...text.matchAll(NAME)].flatMap(({ 0: name, index }): DateExpression[] => {
    const lead = LEAD.exec(text.slice(Math.max(0, index - LONGEST_LEAD), index))?.[0];
    if (lead === undefined) return [];
    const turn = BEHIND.test(lead) ? -1 : AHEAD.test(lead) ? 1 : 0;
    const point = { kind: "month", month: monthNumber(name), turn } as const;
    return [{ span: [index, index + name.length], point }];
  });
  const turned = [...text.matchAll(MONTH_OF)].map((match): DateExpression => {
    const { month = "", turn = "this" } = match.groups ?? {};
    const years = TURNS[turn as keyof typeof TURNS];
    const span = [match.index, match.index + match[0].length] as const;
    return { span, point: { kind: "month-of", month: monthNumber(month), years } };
  });
  return [...bare, ...turned];
}
