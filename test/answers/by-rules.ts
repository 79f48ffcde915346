import { answerAsk, inquire } from "../../src/answers/ask.ts";
import { answerDigest } from "../../src/answers/digest.ts";
import { answerStance } from "../../src/answers/stance.ts";
import type { Selection } from "../../src/command.ts";

// The answers where no model is set.
const RULES = { by: "rules", why: null } as const;

export const askByRules = (question: string, selection: Selection) =>
  answerAsk(inquire(question, selection), selection, RULES);

export const digestByRules = (options: Readonly<Record<string, unknown>>, selection: Selection) =>
  answerDigest(options, selection, {
    digests: selection.readings.map(() => RULES),
    compared: RULES,
  });

export const stanceByRules = (topic: string, selection: Selection) =>
  answerStance(
    { topic },
    selection,
    selection.readings.map(() => RULES),
  );
