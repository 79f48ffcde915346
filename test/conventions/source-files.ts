import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

export type SourceFile = {
  /** "src/analysis/tokens.ts" */
  readonly path: string;
  readonly text: string;
};

/** Everything that ships as code, in path order. */
export function sourceFiles(): readonly SourceFile[] {
  return ["src", "commands"]
    .flatMap((folder) =>
      readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: "utf8" }).map(
        (name) => `${folder}/${name.replaceAll("\\", "/")}`,
      ),
    )
    .filter((path) => /\.(?:ts|mjs)$/u.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(`${ROOT}${path}`, "utf8") }));
}
