import { readdir } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The default exports of a folder's files, in the order of their names: the folder is the registry.
 * @throws when a file's value does not bear the file's name: it would be found under neither
 */
export async function loadFolder<Value extends { readonly name: string }>(
  folder: URL,
): Promise<readonly Value[]> {
  const files = (await readdir(fileURLToPath(folder))).filter((file) => file.endsWith(".ts"));
  return Promise.all(
    files.sort().map(async (file) => {
      const { default: value } = (await import(new URL(file, folder).href)) as { default?: Value };
      if (value?.name !== basename(file, ".ts")) {
        throw new Error(`${file}: its default export must be named "${basename(file, ".ts")}"`);
      }
      return value;
    }),
  );
}
