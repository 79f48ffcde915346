import type { Block, Card, Reply } from "../../src/card.ts";
import type { Command, Desk, Selection } from "../../src/command.ts";
import type { Following } from "../../src/following.ts";
import { loadFolder } from "../../src/load-folder.ts";
import type { Asker } from "../../src/place.ts";
import { rulesWriter } from "../../src/writing/rules-writer.ts";
import { newerThan } from "./followed.ts";
import { noFollowing } from "./no-following.ts";

const asker: Asker = { user: "me", place: { surface: "test", tenant: "local", channel: "main" } };

/** Every command of the folder, as the bot loads them. */
export const commands: readonly Command[] = await loadFolder<Command>(
  new URL("../../commands/", import.meta.url),
);

/** Runs a command by its name on a selection, options as a surface would hand them over. */
export async function runOn(
  selection: Selection,
  name: string,
  options: Readonly<Record<string, unknown>> = {},
  following: Following = noFollowing,
): Promise<Reply> {
  const command = commands.find((one) => one.name === name);
  if (!command) throw new Error(`no command ${name}`);
  const desk: Desk = {
    commands,
    writer: rulesWriter,
    open: () => Promise.resolve(selection),
    current: () => Promise.resolve(selection),
    news: (_, { since = 0 }) =>
      Promise.resolve(selection.origin === "followed" ? newerThan(selection, since) : selection),
    following,
  };
  return command.run(command.options.parse(options), desk, asker);
}

/** All text of a card, a block a line, quoted words between marks. */
export const textOf = ({ title, blocks, footer = "" }: Card): string =>
  [title, ...blocks.flatMap(linesOf), footer].join("\n");

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case "heading":
    case "text":
      return [block.text];
    case "list":
      return block.items.map(({ text }) => text);
    case "quote": {
      const words = block.words.map(({ text, verbatim }) => (verbatim ? `“${text}”` : text));
      const by = [block.speaker ?? "no source named", ...(block.source ? [block.source] : [])];
      return [`${words.join(" ")} — ${by.join(" · ")}`];
    }
    case "facts":
      return block.rows.map((row) => row.join(": "));
    case "links":
      return block.items.map(({ label, url }) => `${label} ${url ?? ""}`.trim());
    case "file":
      return block.text.split("\n");
    case "evidence":
      return block.items.map(({ number, source, text = "" }) => `[${number}] ${source} ${text}`);
  }
}
