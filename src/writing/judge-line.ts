import type { WrittenLine } from "../command.ts";
import { judgeClaim } from "../grounding/judge-claim.ts";
import type { Source } from "../grounding/source.ts";
import type { Fated } from "./count-fates.ts";
import { dropDateline } from "./drop-dateline.ts";
import { findLineFaults } from "./find-line-faults.ts";

/** What became of a line that cites a sentence; null: it may not be shown. */
export type JudgedLine = Fated & { readonly line: WrittenLine | null };

/** A line that is shown as it is or not at all. @param source of the article that it cites */
export function judgeLine(draft: WrittenLine, source: Source): JudgedLine {
  const line = { ...draft, text: dropDateline(draft.text, draft) };
  const [fault] = findLineFaults(line.text, () => judgeClaim(line.text, line.sentence, source));
  return fault === undefined ? { fate: "kept", reason: "", line } : dropLine(fault);
}

/** A line that is not shown, and the code of the reason. */
export const dropLine = (reason: string): JudgedLine => ({ fate: "dropped", reason, line: null });
