import { analyse } from "./analysis/analyse.ts";
import type { Article } from "./article.ts";
import type { Command, Desk, Reading, Selection } from "./command.ts";
import { UserError } from "./errors.ts";
import { type Asker, placeKey } from "./place.ts";

/** Reads a reference for an asker. @throws UserError when it is not an article */
export type ReadArticle = (reference: string, asker: Asker) => Promise<Article>;

// Analyses are large: the place that opened its articles the longest ago goes back to the sample.
const MOST_PLACES = 1000;

/**
 * The desk keeps which articles each place talks about, so that `/who` after `/digest FILE` answers
 * from that file. A place that has opened nothing gets the sample.
 */
export function createDesk(
  commands: readonly Command[],
  read: ReadArticle,
  readSample: () => Promise<Article>,
): Desk {
  const opened = new Map<string, Selection>();
  let sample: Promise<Selection> | undefined;

  return {
    commands,
    async open(references, asker) {
      const readings: Reading[] = [];
      for (const reference of references) readings.push(toReading(await read(reference, asker)));
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

const toReading = (article: Article): Reading => ({ article, analysis: analyse(article) });
