import { UserError } from "../errors.ts";
import { openPages, type Pages } from "../newsroom/open-pages.ts";
import type { Loaded } from "../reader/load-article.ts";
import { readReference, readSample } from "../reader.ts";
import type { Arguments } from "./arguments.ts";
import { localAsker } from "./local.ts";

/** The one article that `analyze` and `extract` take, the sample when none is named. @throws UserError */
export async function oneArticle({ references, published }: Arguments): Promise<Loaded> {
  const [reference, ...others] = references;
  if (others.length > 0) {
    throw new UserError(
      `This takes one article, but got ${references.length}.`,
      "Name one, or send many as JSON lines with --jsonl.",
    );
  }
  const overrides = published === undefined ? {} : { published };
  if (reference === undefined) return readSample(overrides);
  let pages: Pages | undefined;
  const open = async (): Promise<Pages> => {
    // Settings cost a tenth of a second, and only the web has any here.
    const { loadConfig } = await import("../config.ts");
    pages = await openPages(loadConfig().web);
    return pages;
  };
  try {
    return await readReference(reference, localAsker("command-line"), open, overrides);
  } finally {
    await pages?.close();
  }
}
