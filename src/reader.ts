import { fileURLToPath } from "node:url";
import type { Pages } from "./newsroom/open-pages.ts";
import type { Asker } from "./place.ts";
import { isWebAddress } from "./reader/is-web-address.ts";
import { type Loaded, loadArticle, type Overrides } from "./reader/load-article.ts";
import { loadPage } from "./reader/load-page.ts";
import { file } from "./sources/file.ts";
import { stdin } from "./sources/stdin.ts";

const SOURCES = [file, stdin];
const SAMPLE = fileURLToPath(new URL("./sample/article.txt", import.meta.url));

/**
 * Reads the article behind a reference. Only the terminal and the command line may name this machine's files.
 * @param pages what reads the web, opened when it is needed
 */
export async function readReference(
  reference: string,
  asker: Asker,
  pages: () => Promise<Pages>,
  overrides?: Overrides,
): Promise<Loaded> {
  if (isWebAddress(reference)) {
    const { article, grade, wall } = await loadPage(reference, await pages(), overrides);
    return { ...article, grade, wall };
  }
  const sources = SOURCES.filter((source) => !source.local || asker.place.tenant === "local");
  return loadArticle(reference, sources, overrides);
}

/** The bundled article, which answers while a place reads nothing else. */
export const readSample = (overrides?: Overrides): Promise<Loaded> =>
  loadArticle(SAMPLE, [file], overrides);
