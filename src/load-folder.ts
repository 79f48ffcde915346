import { readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";

type Named = { readonly name: string };

const ENDING = ".ts";

/** The names that a registry folder knows, sorted: those of its files. Nothing of it is loaded. */
export async function namesIn(folder: URL): Promise<readonly string[]> {
  const files = (await readdir(fileURLToPath(folder))).filter((file) => file.endsWith(ENDING));
  return files.map((file) => file.slice(0, -ENDING.length)).sort();
}

/**
 * The default export of one file of a registry folder.
 * @throws when it does not bear the file's name: it would be found under neither
 */
export async function loadNamed<Value extends Named>(folder: URL, name: string): Promise<Value> {
  const file = new URL(`${name}${ENDING}`, folder).href;
  const { default: value } = (await import(file)) as { default?: Value };
  if (value?.name !== name) throw new Error(`${file}: its default export must be named "${name}"`);
  return value;
}

/** All of a registry folder, in the order of the names: the folder is the registry. */
export async function loadFolder<Value extends Named>(folder: URL): Promise<readonly Value[]> {
  return Promise.all((await namesIn(folder)).map((name) => loadNamed<Value>(folder, name)));
}
