import type { Command, Desk, Reading, Selection, Wanted, Writer } from "./command.ts";
import { findFollowed } from "./desk/find-followed.ts";
import { fits } from "./desk/fits.ts";
import { rememberCounts } from "./desk/remember-counts.ts";
import { createSubjects } from "./desk/subjects.ts";
import { UserError } from "./errors.ts";
import type { Following } from "./following.ts";
import type { Asker } from "./place.ts";
import type { Store } from "./store.ts";

/** What the desk is made of. */
export type DeskParts = {
  readonly commands: readonly Command[];
  readonly writer: Writer;
  readonly following: Following;
  readonly read: ReadArticle;
  readonly readSample: () => Promise<Reading>;
  /** The database; null where there is none yet. */
  readonly store: () => Promise<Store | null>;
};

/** Reads a reference for an asker. @throws UserError when it is not an article */
export type ReadArticle = (reference: string, asker: Asker) => Promise<Reading>;

/**
 * The desk knows which articles each place talks about, so that `/who` after `/digest FILE` answers from that file, and
 * `/who` after `/digest` from all that is followed. A place that has opened nothing, of a tenant that follows nothing, gets the
 * sample.
 */
export function createDesk(parts: DeskParts): Desk {
  const { commands, writer, following, read, store } = parts;
  const subjects = createSubjects(store);
  const countArticles = rememberCounts();
  let sample: Promise<Selection> | undefined;

  const followed = async (asker: Asker, wanted: Wanted): Promise<Selection | null> => {
    const kept = await store();
    return kept && findFollowed(kept, asker.place.tenant, wanted, countArticles);
  };
  const named = async (asker: Asker, wanted: Wanted): Promise<Selection | null> => {
    const readings = await subjects.of(asker.place);
    return readings && { readings: readings.filter((one) => fits(one, wanted)), origin: "named" };
  };
  const bundled = (): Promise<Selection> => {
    sample ??= parts.readSample().then((reading) => ({ readings: [reading], origin: "sample" }));
    return sample;
  };

  return {
    commands,
    writer,
    following,
    async open(references, asker) {
      const readings: Reading[] = [];
      for (const reference of references) {
        const reading = await read(reference, asker);
        // Named twice it is one article: a digest would say everything twice.
        if (readings.some((one) => one.article.id === reading.article.id)) continue;
        readings.push(reading);
      }
      if (readings.length === 0) throw new UserError("No article was named.", "Name a file.");
      await subjects.set(asker.place, readings);
      return { readings, origin: "named" };
    },
    async current(asker, wanted = {}) {
      return (await named(asker, wanted)) ?? (await followed(asker, wanted)) ?? bundled();
    },
    async news(asker, wanted) {
      await following.refresh(asker);
      const selection = await followed(asker, wanted);
      if (!selection) return (await named(asker, wanted)) ?? bundled();
      await subjects.clear(asker.place);
      return selection;
    },
  };
}
