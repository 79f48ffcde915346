import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const OWN = ["src/sample/", "test/fixtures/articles/"];
const SHORTEST = 600;

/** Our own articles. */
export function ownTexts(): readonly string[] {
  return OWN.flatMap((folder) =>
    readdirSync(`${ROOT}${folder}`)
      .filter((name) => name.endsWith(".txt"))
      .sort()
      .map((name) => readFileSync(`${ROOT}${folder}${name}`, "utf8")),
  );
}

/** Articles of others, for measuring only: of `VERBATIM_EVAL_DATA`, or of the folder beside the project. */
export function otherTexts(): readonly string[] {
  const folder = process.env.VERBATIM_EVAL_DATA ?? `${ROOT}../shared/data`;
  if (!existsSync(`${folder}/grounding`)) return [];
  const texts = new Map<string, string>();
  for (const name of readdirSync(`${folder}/grounding`).sort()) {
    if (!name.endsWith(".dev.json")) continue;
    const { documents } = JSON.parse(readFileSync(`${folder}/grounding/${name}`, "utf8"));
    for (const [id, text] of Object.entries<string>(documents))
      if (text.length >= SHORTEST) texts.set(id, mended(text));
  }
  const news = `${folder}/gum_news.dev.jsonl`;
  if (existsSync(news)) {
    for (const line of readFileSync(news, "utf8").trim().split("\n")) {
      const { id, text } = JSON.parse(line) as { id: string; text: string };
      texts.set(id, text);
    }
  }
  return [...texts.values()];
}

/** Some collections were tokenised, or lost the blanks between their sentences. */
function mended(text: string): string {
  let marks = 0;
  return text
    .replace(/`` ?| ?''/gu, '"')
    .replace(/ (?=[.,;:!?]|n't|'s\b)/gu, "")
    .replace(/"|(?<=\p{L}{2}[.!?])(?=\p{Lu})/gu, (mark, at: number, whole: string) => {
      if (mark === "") return " ";
      marks++;
      const isOpening = marks % 2 === 1;
      if (isOpening && /[.!?]/u.test(whole[at - 1] ?? "")) return ' "';
      return !isOpening && /\p{L}/u.test(whole[at + 1] ?? "") ? '" ' : '"';
    });
}
