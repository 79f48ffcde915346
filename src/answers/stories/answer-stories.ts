import type { Answer, DigestAnswer, DigestStory } from "../../answer.ts";
import type { Reading, Selection } from "../../command.ts";
import { answerOf } from "../answer-of.ts";
import { writingOf } from "../digest-bullets.ts";
import { startEvidence } from "../evidence.ts";
import { mostMentioned } from "../most-mentioned.ts";
import { isTeaser } from "../readable.ts";
import { quoteOfTheDay } from "./quote-of-the-day.ts";
import type { Round } from "./round.ts";
import type { Story } from "./story.ts";
import { type StoryWriting, tellStory } from "./tell-story.ts";

/** The digest of what is followed: the chosen stories one after the other, and what was left out. */
export function answerStories(
  options: Readonly<Record<string, unknown>>,
  stories: readonly Story[],
  written: readonly StoryWriting[],
  { title, ...round }: Round,
): Answer<DigestAnswer> {
  const evidence = startEvidence();
  const told = stories.flatMap((story, n): readonly DigestStory[] => {
    const writing = written[n];
    return writing ? [tellStory(story, writing, evidence)] : [];
  });
  const quotes = told.flatMap((story) => story.quotes);
  const whole = readingsOf(stories).filter((reading) => !isTeaser(reading));
  const leads = stories.flatMap(({ lead }, n) =>
    isTeaser(lead) ? [] : [writingOf(lead, written[n]?.digest)],
  );
  const answer: DigestAnswer = {
    title,
    bullets: told.flatMap(({ bullets }) => bullets),
    // The differences of each story stand with it.
    compared: [],
    comparing: comparingOf(written),
    quotes,
    people: mostMentioned(whole),
    timeline: [],
    writer: leads.some(({ writer }) => writer === "model") ? "model" : "rules",
    writing: leads,
    stories: told,
    round: { ...round, quoteOfTheDay: quoteOfTheDay(quotes, whole) },
  };
  const parts = { command: "digest", options, found: told.length > 0, answer };
  return answerOf(parts, selectionOf(stories), evidence);
}

/** The articles of some stories as a selection: what a card of theirs cites from. */
export const selectionOf = (stories: readonly Story[]): Selection => ({
  readings: readingsOf(stories),
  origin: "followed",
});

const readingsOf = (stories: readonly Story[]): readonly Reading[] =>
  stories.flatMap(({ readings }) => readings);

function comparingOf(written: readonly StoryWriting[]): DigestAnswer["comparing"] {
  const why = written.map(({ compared }) => (compared.by === "rules" ? compared.why : null));
  const byModel = written.some(({ compared }) => compared.by === "model");
  const cut = written.flatMap(({ compared }) =>
    compared.by === "model" && compared.text.cut ? [compared.text.cut] : [],
  );
  return {
    writer: byModel ? "model" : "rules",
    why: why.find((one) => one !== null) ?? null,
    cut: cut[0] ?? null,
  };
}
