import { parseSync } from "oxc-parser";
import type { SourceFile } from "./source-files.ts";

export type Pattern = { readonly path: string; readonly regex: RegExp };

/** All regular expression literals of a file. */
export function regexLiterals({ path, text }: SourceFile): readonly Pattern[] {
  const found: Pattern[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    if (isLiteral(node))
      found.push({ path, regex: new RegExp(node.regex.pattern, node.regex.flags) });
    else for (const child of Object.values(node)) walk(child);
  };
  walk(parseSync(path, text).program);
  return found;
}

type Literal = { readonly regex: { readonly pattern: string; readonly flags: string } };
const isLiteral = (node: object): node is Literal =>
  "type" in node && node.type === "Literal" && "regex" in node;
