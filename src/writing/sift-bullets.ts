import { withoutDateline } from "../answers/without-dateline.ts";
import type { Reading } from "../command.ts";
import { hasLink } from "../grounding/find-links.ts";
import type { Judgement } from "../grounding/reasons.ts";
import type { WrittenBullet } from "../written.ts";
import type { Fated } from "./count-fates.ts";
import { dropDateline } from "./drop-dateline.ts";
import { findLineFaults, fitsLine, type LineFault } from "./find-line-faults.ts";

/** A bullet as a model wrote it. */
export type DraftBullet = { readonly sentence: number; readonly text: string };

/** A bullet that may not be shown as it is, and why; one without faults may. */
export type Failing = DraftBullet & { readonly faults: readonly LineFault[] };

/** Whether a sentence of the article, by its number, bears a text out. */
export type Judge = (text: string, sentence: number) => Judgement;

/** Asks the model once to mend bullets, each by its sentence; empty when it does not answer. */
export type Repair = (failing: readonly Failing[]) => Promise<readonly DraftBullet[]>;

export type Sifted = {
  readonly bullets: readonly WrittenBullet[];
  readonly fates: readonly Fated[];
};

// Nothing mends a bullet whose sentence may not be shown, and nothing can stand in its place.
const UNPRINTABLE: readonly LineFault[] = ["no-such-sentence", "furniture", "injected"];

const isMendable = ({ faults }: Failing): boolean =>
  faults.length > 0 && !faults.some((fault) => UNPRINTABLE.includes(fault));

/**
 * The gate over a model's bullets: what its one cited sentence bears out is kept. The rest is repaired in one call; what
 * still fails is replaced by the cited sentence itself, or dropped where that may not be shown. Of several on one sentence
 * the first good one counts.
 */
export async function siftBullets(
  drafts: readonly DraftBullet[],
  reading: Reading,
  judge: Judge,
  repair: Repair,
): Promise<Sifted> {
  const judged = drafts.map(({ sentence, text: written }) => {
    const draft = { sentence, text: dropDateline(written, { reading, sentence }) };
    return { ...draft, faults: faultsOf(draft, judge) };
  });
  const chosen = oneEach(judged);
  const mendable = [...chosen.values()].filter(isMendable);
  const mended = mendable.length > 0 ? await repair(mendable) : [];
  const sifted = judged.map((draft): Fated & { readonly bullet: WrittenBullet | null } => {
    const reason = draft.faults[0] ?? "";
    if (chosen.get(draft.sentence) !== draft)
      return { fate: "dropped", reason: "repeated", bullet: null };
    const other = mended.find(({ sentence }) => sentence === draft.sentence);
    const bullet = chooseBullet(draft, other, reading, judge);
    if (!bullet) return { fate: "dropped", reason, bullet };
    if (draft.faults.length === 0) return { fate: "kept", reason, bullet };
    return { fate: bullet.by === "model" ? "repaired" : "replaced", reason, bullet };
  });
  return {
    bullets: sifted.flatMap(({ bullet }) => bullet ?? []),
    fates: sifted.map(({ fate, reason }) => ({ fate, reason })),
  };
}

/** One bullet a sentence: the first without a fault, else the first. */
function oneEach(judged: readonly Failing[]): ReadonlyMap<number, Failing> {
  const chosen = new Map<number, Failing>();
  for (const draft of judged) {
    const before = chosen.get(draft.sentence);
    const isBetter = before && before.faults.length > 0 && draft.faults.length === 0;
    if (!before || isBetter) chosen.set(draft.sentence, draft);
  }
  return chosen;
}

function chooseBullet(
  { sentence, text: written, faults }: Failing,
  mended: DraftBullet | undefined,
  reading: Reading,
  judge: Judge,
): WrittenBullet | null {
  if (faults.length === 0) return { sentence, text: written, by: "model" };
  if (!isMendable({ sentence, text: written, faults })) return null;
  if (mended && faultsOf(mended, judge).length === 0)
    return { sentence, text: mended.text, by: "model" };
  const text = withoutDateline(reading, sentence);
  // Platforms make a link of whatever looks like one, and this one the article's author chose.
  return hasLink(text) || !fitsLine(text) ? null : { sentence, text, by: "article" };
}

const faultsOf = ({ text, sentence }: DraftBullet, judge: Judge): readonly LineFault[] =>
  findLineFaults(text, () => judge(text, sentence));
