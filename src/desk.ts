import { analyse } from "./analysis/analyse.ts";
import type { Article } from "./article.ts";
import type { Command, Desk, Reading, Selection, Writer } from "./command.ts";
import { UserError } from "./errors.ts";
import { type Asker, placeKey } from "./place.ts";
import { findInjectedSentences } from "./screening/find-injected-sentences.ts";

/** What the desk is made of. */
export type DeskParts = {
  readonly commands: readonly Command[];
  readonly writer: Writer;
  readonly read: ReadArticle;
  readonly readSample: () => Promise<Article>;
};

/** Reads a reference for an asker. @throws UserError when it is not an article */
export type ReadArticle = (reference: string, asker: Asker) => Promise<Article>;

// Analyses are large: the place that opened its articles the longest ago goes back to the sample.
const MOST_PLACES = 1000;

/**
 * The desk keeps which articles each place talks about, so that `/who` after `/digest FILE` answers
 * from that file. A place that has opened nothing gets the sample.
 */
export function createDesk({ commands, writer, read, readSample }: DeskParts): Desk {
  const opened = new Map<string, Selection>();
  let sample: Promise<Selection> | undefined;

  return {
    commands,
    writer,
    async open(references, asker) {
      const readings: Reading[] = [];
      for (const reference of references) {
        const article = await read(reference, asker);
        // Named twice it is one article: a digest would say everything twice.
        if (readings.some((one) => one.article.id === article.id)) continue;
        readings.push(toReading(article));
      }
      const [first, ...rest] = readings;
      if (!first) throw new UserError("No article was named.", "Name a file.");
      const selection: Selection = { readings: [first, ...rest], origin: "named" };
      const place = placeKey(asker.place);
      opened.delete(place);
      opened.set(place, selection);
      const [oldest] = opened.keys();
      if (opened.size > MOST_PLACES && oldest !== undefined) opened.delete(oldest);
      return selection;
    },
    async current(asker) {
      sample ??= readSample().then((article) => ({
        readings: [toReading(article)],
        origin: "sample",
      }));
      return opened.get(placeKey(asker.place)) ?? sample;
    },
  };
}

/** Reads an article once, for all that is asked of it. */
function toReading(article: Article): Reading {
  const analysis = analyse(article);
  return { article, analysis, suspect: findInjectedSentences(analysis) };
}
