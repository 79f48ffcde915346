import * as z from "zod";

// Written once: sent as strict structured outputs, and checked again on what comes back. Strict mode takes a subset of
// JSON Schema that differs from server to server (Azure refuses minimum and maximum), so nothing here limits lengths or
// ranges and nothing is optional: the gate judges what a draft says.

/** A whole number without the safe-integer limits that zod would write into the JSON schema as minimum and maximum. */
const whole = (description: string) =>
  z.int().meta({ description, minimum: undefined, maximum: undefined });

const sentence = whole("Number of the one sentence that bears this out.");

const bullet = z.object({
  sentence,
  text: z.string().describe("One sentence that restates the cited sentence and nothing else."),
});

const DigestDraft = z.object({
  bullets: z.array(bullet).describe("Three to five, the most important first."),
  quotes: z
    .array(
      z.object({
        sentence,
        words: z
          .string()
          .describe("Copied from between the quotation marks of the cited sentence, unchanged."),
        speaker: z.string().describe("Name of who says the words, as the article writes it."),
      }),
    )
    .describe("At most three. Empty if nothing is quoted."),
});

const RepairDraft = z.object({
  bullets: z.array(bullet).describe("The mended bullets, in the order in which they were given."),
});

const AnswerDraft = z.object({
  answers: z.array(bullet).describe("Empty if the sentences do not answer the question."),
});

const StanceDraft = z.object({
  statements: z
    .array(
      z.object({
        sentence,
        holder: z.string().describe("Whose position it is, by name, as the article writes it."),
        polarity: z.enum(["for", "against", "mixed", "unclear"]),
      }),
    )
    .describe("Empty if nobody states a position on the topic."),
});

const ComparisonDraft = z.object({
  points: z
    .array(
      z.object({
        sides: z
          .array(
            z.object({
              article: whole("Number of the article that the sentence stands in."),
              sentence,
              text: bullet.shape.text,
            }),
          )
          .describe("At least two, each of another article."),
      }),
    )
    .describe("The most important first. Empty if the articles share no subject."),
});

/** Every schema, by the name that a prompt's `output` gives. */
export const SCHEMAS = {
  DigestDraft,
  RepairDraft,
  AnswerDraft,
  StanceDraft,
  ComparisonDraft,
} as const;
