import type { DateExpression } from "./date-expression.ts";
import { START, WEEKDAY, weekdayNumber } from "./patterns.ts";

const TURNS: Readonly<Record<string, -1 | 1>> = {
  last: -1,
  past: -1,
  previous: -1,
  next: 1,
  coming: 1,
  upcoming: 1,
};

/** "Friday", "last Friday", "next Friday". Not the names of papers, prayers, days of history and habits. */
const NAMED = new RegExp(
  `${START}(?<!\\b(?:[Ee]very|[Ee]ach|[Aa]n?|[Aa]lternate|Black|Good|Bloody|Super|Ash|Cyber|Holy|Palm|Shrove|Fat|Easter|Giving|Maundy|Casual|The) )(?:(?<turn>[Ll]ast|[Pp]ast|[Pp]revious|[Nn]ext|[Cc]oming|[Uu]pcoming) )?(?<day>${WEEKDAY})(?![\\p{L}\\p{N}_-])(?! (?:Times|Express|Mirror|Mail|Telegraph|Post|Herald|School|Supplement|Night (?:Live|Football|Lights)|prayers?\\b|school\\b))`,
  "gu",
);

/** Weekdays by name. */
export function findWeekdays(text: string): DateExpression[] {
  return [...text.matchAll(NAMED)].map((match) => {
    const turn = TURNS[match.groups?.turn?.toLowerCase() ?? ""] ?? 0;
    const weekday = weekdayNumber(match.groups?.day ?? "");
    return {
      span: [match.index, match.index + match[0].length],
      point: { kind: "weekday", weekday, turn },
    };
  });
}
