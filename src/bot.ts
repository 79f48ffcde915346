import { completeLine } from "./bot/complete-line.ts";
import { explainIssue } from "./bot/explain-issue.ts";
import { failureReply } from "./bot/failure-reply.ts";
import { parseOptions, usageHint } from "./bot/parse-options.ts";
import { SLASH } from "./bot/slash.ts";
import type { Reply } from "./card.ts";
import type { Command, Desk } from "./command.ts";
import { UserError } from "./errors.ts";
import { nearestName } from "./nearest-name.ts";
import type { Asker } from "./place.ts";
import type { Bot } from "./surface.ts";

/** What the bot is made of. */
export type BotParts = {
  readonly commands: readonly Command[];
  readonly desk: Desk;
  /** Writes a failure to the log and returns the id under which it stands there. */
  readonly record: (failure: unknown, about: Readonly<Record<string, unknown>>) => string;
};

/** The one door: looks a command up, checks its options, runs it, and turns any failure into a reply. */
export function createBot({ commands, desk, record }: BotParts): Bot {
  const guard = async (about: string, asker: Asker, work: () => Promise<Reply>): Promise<Reply> => {
    try {
      return await work();
    } catch (failure) {
      return failureReply(failure, record(failure, { about, place: asker.place }));
    }
  };
  return {
    commands,
    run: (name, raw, asker) =>
      guard(name, asker, () => runCommand(findCommand(commands, name), raw, desk, asker)),
    hear: (text, asker) =>
      guard("a line", asker, () => {
        const [, name = "ask", rest = ""] = SLASH.exec(text.trim()) ?? ["", "ask", text];
        const command = findCommand(commands, name.toLowerCase());
        return runCommand(command, parseOptions(command, rest), desk, asker);
      }),
    complete: (text, asker) => completeLine(text, commands, () => desk.current(asker)),
  };
}

function findCommand(commands: readonly Command[], name: string): Command {
  const names = commands.map((command) => command.name);
  const command = commands[names.indexOf(name)];
  if (command) return command;
  const near = nearestName(name, names);
  const hint = near ? `Did you mean /${near}?` : "Type /help for the list.";
  throw new UserError(`There is no command “${name}”.`, hint);
}

async function runCommand(
  command: Command,
  raw: Readonly<Record<string, unknown>>,
  desk: Desk,
  asker: Asker,
): Promise<Reply> {
  const parsed = command.options.strict().safeParse(raw, { reportInput: true });
  if (parsed.success) return command.run(parsed.data, desk, asker);
  const problems = parsed.error.issues.map((issue) => explainIssue(command.name, issue));
  throw new UserError(problems.join(" "), usageHint(command));
}
