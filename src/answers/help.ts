import type { Answer, HelpAnswer } from "../answer.ts";
import type { Command } from "../command.ts";
import { usageOf } from "../usage.ts";

/** What some commands do and how they are typed. It rests on no article. */
export function answerHelp(
  options: Readonly<Record<string, unknown>>,
  commands: readonly Command[],
): Answer<HelpAnswer> {
  const told = commands.map((command) => {
    const { name, task, summary, example } = command;
    return { name, task, summary, usage: usageOf(command), example };
  });
  return {
    command: "help",
    options,
    found: true,
    articles: [],
    evidence: [],
    answer: { commands: told },
  };
}
