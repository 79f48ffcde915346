import type { Pattern } from "./regex-literals.ts";
import type { SourceFile } from "./source-files.ts";

const ROOT = new URL("../../", import.meta.url);
// These act as soon as they are imported.
const ENTRIES = ["src/main.ts", "src/install.mjs"];

/** Regular expressions that modules build from parts (`new RegExp(…)`) while they load. */
export async function builtRegexes(files: readonly SourceFile[]): Promise<readonly Pattern[]> {
  const found: Pattern[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, parts: ConstructorParameters<RegExpConstructor>) {
      const regex = new target(...parts);
      const [, , caller = ""] = new Error("who asks").stack?.split("\n") ?? [];
      const path = files.find((file) => caller.includes(`/${file.path}`))?.path;
      if (path) found.push({ path, regex });
      return regex;
    },
  });
  try {
    for (const { path } of files.filter((file) => !ENTRIES.includes(file.path)))
      await import(/* @vite-ignore */ new URL(path, ROOT).href);
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}
