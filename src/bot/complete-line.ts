import type { Command, Selection } from "../command.ts";
import { SLASH } from "./slash.ts";

// One letter says too little: "what did P".
const MIN_LETTERS = 2;

/**
 * The whole lines that an unfinished one may become: command names after the slash,
 * a command's own suggestions behind it, names of the articles in a plain question.
 */
export async function completeLine(
  line: string,
  commands: readonly Command[],
  selection: () => Promise<Selection>,
): Promise<readonly string[]> {
  const [, name = "", argument] = SLASH.exec(line) ?? [];
  if (line.startsWith("/") && argument === undefined) {
    return commands.filter((c) => c.name.startsWith(name)).map((c) => `/${c.name} `);
  }
  if (line.startsWith("/")) {
    const command = commands.find((c) => c.name === name);
    const suggestions = command?.suggest?.(await selection()) ?? [];
    return matching(suggestions, argument ?? "").map((word) => `/${name} ${word}`);
  }
  const word = line.slice(line.lastIndexOf(" ") + 1);
  if (word.length < MIN_LETTERS) return [];
  const { readings } = await selection();
  const people = readings.flatMap(({ analysis }) => analysis.people.map((person) => person.name));
  return matching(people, word).map((person) => line.slice(0, -word.length) + person);
}

/** The names one of whose words begins as `typed` does, in the order given, each once. */
function matching(names: readonly string[], typed: string): readonly string[] {
  const start = typed.trim().toLowerCase();
  const fits = (name: string): boolean =>
    ` ${name.toLowerCase()}`.includes(` ${start}`) && name !== typed;
  return [...new Set(names.filter(fits))];
}
