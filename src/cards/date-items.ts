import type { Answer, DigestAnswer } from "../answer.ts";
import { withoutDateline } from "../answers/without-dateline.ts";
import type { ListItem } from "../card.ts";
import type { Selection } from "../command.ts";
import { oneLine } from "./one-line.ts";
import { readingOf } from "./reading-of.ts";
import { whenOf } from "./timeline-blocks.ts";

/** One line a date, however often the articles name it: the day, and the first sentence that tells of it. */
export function dateItems(
  dates: DigestAnswer["timeline"],
  answer: Answer,
  selection: Selection,
): readonly ListItem[] {
  const items = new Map<string, ListItem & { readonly cites: readonly number[] }>();
  for (const date of dates) {
    const when = whenOf(date);
    const known = items.get(when);
    const cites = [...new Set([...(known?.cites ?? []), ...date.evidence.map((n) => n + 1)])];
    const reading = readingOf(answer, date.evidence[0], selection);
    const told = oneLine(withoutDateline(reading, date.sentence));
    items.set(when, { text: known?.text ?? `${when}: ${told}`, cites });
  }
  return [...items.values()];
}
