import { fileURLToPath } from "node:url";
import type {
  AskAnswer,
  DigestAnswer,
  QuotesAnswer,
  StanceAnswer,
  TimelineAnswer,
  WhoAnswer,
} from "../../src/answer.ts";
import { createLog } from "../../src/log.ts";
import { openNewsroom } from "../../src/newsroom.ts";
import type { Asker } from "../../src/place.ts";
import { DEFAULTS } from "../settings.ts";

const ASKER: Asker = {
  user: "reader",
  place: { surface: "test", tenant: "local", channel: "desk" },
};

type Founds = {
  digest: DigestAnswer;
  who: WhoAnswer;
  stance: StanceAnswer;
  quotes: QuotesAnswer;
  timeline: TimelineAnswer;
  ask: AskAnswer;
};

/** What an answer says, with its evidence as sentences: tests read words, not indexes. */
export type Told<Name extends keyof Founds> = {
  readonly found: boolean;
  readonly answer: Founds[Name];
  readonly evidence: readonly string[];
};

/** Opens an article of ours (the sample when none is named) and answers commands as typed. */
export async function deskOf(article?: string, published?: string) {
  const record = (failure: unknown): never => {
    throw failure;
  };
  const { bot, desk } = await openNewsroom(
    DEFAULTS,
    { log: createLog({ logLevel: "silent" }), record },
    published === undefined ? {} : { published },
  );
  if (article) {
    const path = fileURLToPath(new URL(`../fixtures/articles/${article}`, import.meta.url));
    await desk.open([path], ASKER);
  }
  return {
    text: (await desk.current(ASKER)).readings[0]?.article.text ?? "",
    async ask<Name extends keyof Founds>(command: Name, words = ""): Promise<Told<Name>> {
      const { answer } = await bot.hear(`/${command} ${words}`, ASKER);
      if (!answer) throw new Error("no answer");
      return {
        found: answer.found,
        answer: answer.answer as Founds[Name],
        evidence: answer.evidence.map((sentence) => sentence.text),
      };
    },
  };
}
