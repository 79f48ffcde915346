import { afterCue } from "./after-cue.ts";
import { clauseStart } from "./clause-start.ts";
import type { Clause, Cue, Reading } from "./cue.ts";
import type { Phrase } from "./find-subject.ts";
import { invertedSubject } from "./inverted-subject.ts";
import { openingOf } from "./opening-of.ts";
import { reading } from "./reading.ts";
import { isTitle, type Unit } from "./unit.ts";

/** `“We won,” Roe said`, `“We won,” said Roe`, `“We won,” she said, “and nobody noticed.”` */
export function quoteBefore(clause: Clause, cue: Cue, subject: Phrase | null): Reading | null {
  const { units } = clause;
  if (!/[qr]/u.test(cue.frame.flags) || cue.form === "infinitive") return null;
  // `Waving signs of “peace,” they chanted “Roe must go.”`: what follows without a comma is the content.
  const next = units[cue.last + 1];
  if (next?.quotation && !isTitle(next)) return null;
  if (units[afterCue(units, cue).at]?.lower === "that") return null;
  if (hasOwnContent(clause, cue)) return null;
  const direct =
    subject === null || subject.relative !== undefined
      ? -1
      : quotationEndingAt(units, subject.first - 1);
  if (subject !== null && direct >= 0) {
    return build(clause, cue, subject, direct, "quote-subject-verb");
  }
  if (cue.first === 0) return verbFirst(clause, cue);
  const before = quotationEndingAt(units, cue.first - 1);
  if (before < 0 || cue.form !== "finite") return null;
  const inverted = invertedSubject(units, cue.last + 1);
  return inverted === null ? null : build(clause, cue, inverted, before, "quote-verb-subject");
}

/** The quotation that ends at `at`, commas and dashes passed, or -1. */
function quotationEndingAt(units: readonly Unit[], at: number): number {
  let i = at;
  while (/^[,—―–'’-]+$/u.test(units[i]?.text ?? "")) i--;
  const unit = units[i];
  if (unit === undefined || unit.quotation === null) return -1;
  return isTitle(unit) && isNamePart(units, i) ? -1 : i;
}

/** `On the network's “Morning Talk,” Roe said`: the marks hold a name. */
function isNamePart(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  return (
    before !== undefined &&
    (/^['’]s?$/u.test(before.text) || /^(?:NOUN|PROPN|DET|ADJ|ADP)$/u.test(before.pos))
  );
}

/** `While Poe claimed that “it fell,” Roe said it stood`: the quotation is another's, what follows is Roe's. */
function hasOwnContent({ units, cues }: Clause, cue: Cue): boolean {
  const isSecond = cues.some((other) => other.last < cue.first - 1 && other.form === "finite");
  return isSecond && openingOf(units, cue)?.rule === "verb-bare-clause";
}

/** `Said Ada Roe, who had waited for hours: “We won.”` */
function verbFirst(clause: Clause, cue: Cue): Reading | null {
  const { units } = clause;
  const speaker = invertedSubject(units, cue.last + 1);
  if (speaker === null) return null;
  const quotation = units
    .slice(speaker.last, speaker.last + 2)
    .find((unit) => unit.quotation !== null);
  if (quotation === undefined) return null;
  const content: [number, number][] = [[quotation.start, quotation.end]];
  return reading(clause, cue, { rule: "verb-subject-quote", score: 4, speaker, content });
}

function build(
  clause: Clause,
  cue: Cue,
  speaker: Phrase,
  quotation: number,
  rule: string,
): Reading {
  const { units } = clause;
  const unit = units[quotation] as Unit;
  const content: [number, number][] = [[startOf(clause, cue, quotation), unit.end]];
  const rest = continuation(clause, cue, Math.max(cue.last + 1, speaker.last));
  if (rest !== null) content.push(rest);
  return reading(clause, cue, { rule, score: 4, speaker, content });
}

/** The clause before the quotation belongs to it (`It was “a mistake,” Roe said`) unless another cue stands in it. */
function startOf({ units, cues }: Clause, cue: Cue, quotation: number): number {
  const earlier = cues.some((other) => other.last < quotation && other !== cue);
  const before = units[quotation - 1];
  const stands =
    before === undefined ||
    before.pos === "PUNCT" ||
    before.pos === "VERB" ||
    before.pos === "CCONJ";
  return (units[earlier && stands ? quotation : clauseStart(units)] as Unit).start;
}

/** `…,” she said, “and so on.”`: the quotation that goes on behind the cue. */
function continuation(clause: Clause, cue: Cue, from: number): [number, number] | null {
  const { units } = clause;
  const { at } = afterCue(units, {
    ...cue,
    last: from - 1,
    frame: { flags: "r", prepositions: [] },
  });
  for (let i = from; i < Math.min(units.length, Math.max(at + 1, from + 12)); i++) {
    const unit = units[i] as Unit;
    if (unit.text === ";" || unit.text === ".") return null;
    if (unit.quotation !== null) {
      return /^[,:—―–-]+$/u.test(units[i - 1]?.text ?? "") ? [unit.start, unit.end] : null;
    }
  }
  return null;
}
