import type { Command } from "../command.ts";
import { UserError } from "../errors.ts";
import { freeOption, optionsOf, usageOf } from "../usage.ts";

// `limit:3`, `limit=3`. The name must be one of the command's, so that "time:now" in a question stays a question.
const ASSIGNMENT = /^(\p{L}+)[:=](\S+)$/u;

// A whole argument in marks means its words: /who "JD Vance"
const MARKS = /^(?:"([^"]*)"|“([^”]*)”|'([^']*)'|«([^»]*)»)$/u;

/**
 * The raw option values in a text as typed: `name:value` pairs of the command's own options,
 * and all other words for its first text option.
 * @throws UserError when there are words that no option takes
 */
export function parseOptions(command: Command, text: string): Record<string, string> {
  const options = optionsOf(command);
  const free = freeOption(options);
  const raw: Record<string, string> = {};
  const rest: string[] = [];
  for (const word of text.trim().split(/\s+/u)) {
    const [, name = "", value = ""] = ASSIGNMENT.exec(word) ?? [];
    const option = options.find((o) => o.name === name.toLowerCase());
    // "name:Ines Okafor": the words behind belong to it too.
    if (option && option === free && rest.length === 0) rest.push(value);
    else if (option && option !== free) raw[option.name] = value;
    else rest.push(word);
  }
  const words = unmark(rest.join(" "));
  if (!words) return raw;
  if (!free) {
    throw new UserError(`/${command.name} takes no words, but got “${words}”.`, usageHint(command));
  }
  return { ...raw, [free.name]: words };
}

/** What to type instead: "Type /who NAME, for example: /who Peskov". */
export function usageHint(command: Command): string {
  const usage = usageOf(command);
  const example = `/${command.example}`;
  const hint = example === usage ? `Type ${usage}` : `Type ${usage}, for example: ${example}`;
  return hint.endsWith("?") ? hint : `${hint}.`;
}

function unmark(words: string): string {
  const inner = MARKS.exec(words)
    ?.slice(1)
    .find((group) => group !== undefined);
  return (inner ?? words).trim();
}
