import type { Writer } from "../command.ts";
import type { Written } from "../written.ts";
import { writeAnswer } from "./write-answer.ts";
import { writeComparison } from "./write-comparison.ts";
import { writeDigest } from "./write-digest.ts";
import { writeStance } from "./write-stance.ts";
import type { WritingParts } from "./writing-parts.ts";

export type WriterParts = WritingParts & {
  /** Told whenever the rules have to take over, by the code of the reason. */
  readonly fellBack: (about: { readonly writing: string; readonly why: string }) => void;
  /** Told of a defect; what it concerned is written by the rules. */
  readonly broke: (failure: unknown, about: { readonly writing: string }) => void;
};

/** The writer over a language model. One thing that cannot be written does not touch the others. */
export function createModelWriter(parts: WriterParts): Writer {
  const guard = async <Text>(
    writing: string,
    work: () => Promise<Written<Text>>,
  ): Promise<Written<Text>> => {
    try {
      const written = await work();
      if (written.by === "rules" && written.why) parts.fellBack({ writing, why: written.why });
      return written;
    } catch (failure) {
      parts.broke(failure, { writing });
      return { by: "rules", why: "unexpected" };
    }
  };
  return {
    digest: (reading, { place }, language = reading.analysis.language) =>
      guard("digest", () => writeDigest(reading, language, place.tenant, parts)),
    answer: (question, passages, { place }) =>
      guard("answer", () => writeAnswer(question, passages, place.tenant, parts)),
    compare: (readings, { place }) =>
      guard("comparison", () => writeComparison(readings, place.tenant, parts)),
    stance: (topic, reading, { place }) =>
      guard("stance", () => writeStance(topic, reading, place.tenant, parts)),
  };
}
