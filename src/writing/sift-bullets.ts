import { withoutDateline } from "../answers/without-dateline.ts";
import type { Reading } from "../command.ts";
import { hasLink } from "../grounding/find-links.ts";
import type { Judgement, Reason } from "../grounding/reasons.ts";
import type { WrittenBullet } from "../written.ts";
import type { Fated } from "./count-fates.ts";

/** A bullet as a model wrote it. */
export type DraftBullet = { readonly sentence: number; readonly text: string };

/** A bullet that its sentence does not bear out, and why. */
export type Failing = DraftBullet & { readonly reasons: readonly Reason[] };

/** Whether a sentence of the article, by its number, bears a text out. */
export type Judge = (text: string, sentence: number) => Judgement;

/** Asks the model once to mend bullets, each by its sentence; empty when it does not answer. */
export type Repair = (failing: readonly Failing[]) => Promise<readonly DraftBullet[]>;

export type Sifted = {
  readonly bullets: readonly WrittenBullet[];
  readonly fates: readonly Fated[];
};

// Nothing mends a bullet whose sentence may not be shown, and nothing can stand in its place.
const UNPRINTABLE: readonly Reason[] = ["no-such-sentence", "furniture", "injected"];

const isMendable = ({ reasons }: Failing): boolean =>
  !reasons.some((reason) => UNPRINTABLE.includes(reason));

/**
 * The gate over a model's bullets: what its one cited sentence bears out is kept. The rest is repaired in one call; what
 * still fails is replaced by the cited sentence itself, or dropped where that may not be shown or stands there already.
 */
export async function siftBullets(
  drafts: readonly DraftBullet[],
  reading: Reading,
  judge: Judge,
  repair: Repair,
): Promise<Sifted> {
  const failing = drafts.flatMap((draft): readonly Failing[] => {
    const reasons = faultsOf(draft, judge);
    return reasons.length > 0 ? [{ ...draft, reasons }] : [];
  });
  const mendable = failing.filter(isMendable);
  const mended = mendable.length > 0 ? await repair(mendable) : [];
  const shown = new Map<number, WrittenBullet>();
  const fates = drafts.map((draft): Fated => {
    const fault = failing.find((one) => is(one, draft));
    const other = mended.find(({ sentence }) => sentence === draft.sentence);
    const bullet = chooseBullet(draft, fault, other, reading, judge);
    const reason = fault?.reasons[0] ?? "";
    if (!bullet || shown.has(bullet.sentence)) return { fate: "dropped", reason };
    shown.set(bullet.sentence, bullet);
    if (!fault) return { fate: "kept", reason };
    return { fate: bullet.by === "model" ? "repaired" : "replaced", reason };
  });
  return { bullets: [...shown.values()], fates };
}

function chooseBullet(
  draft: DraftBullet,
  fault: Failing | undefined,
  mended: DraftBullet | undefined,
  reading: Reading,
  judge: Judge,
): WrittenBullet | null {
  if (!fault) return { ...draft, by: "model" };
  if (mended && faultsOf(mended, judge).length === 0) return { ...mended, by: "model" };
  if (!isMendable(fault)) return null;
  const { sentence } = draft;
  const text = withoutDateline(reading, sentence);
  // Platforms make a link of whatever looks like one, and this one the article's author chose.
  return hasLink(text) ? null : { sentence, text, by: "article" };
}

function faultsOf({ text, sentence }: DraftBullet, judge: Judge): readonly Reason[] {
  const { verdict, reasons } = judge(text, sentence);
  return verdict === "supported" ? [] : reasons;
}

const is = (a: DraftBullet, b: DraftBullet): boolean =>
  a.sentence === b.sentence && a.text === b.text;
