import type { Block } from "../card.ts";
import { type Command, TASKS } from "../command.ts";
import { optionsOf, usageOf } from "../usage.ts";

/** One command explained option by option, or several listed by what people want of them. */
export function helpBlocks(commands: readonly Command[]): readonly Block[] {
  const [only, ...others] = commands;
  if (only && others.length === 0) return explain(only);
  return TASKS.flatMap((task): readonly Block[] => {
    const rows = commands
      .filter((command) => command.task === task)
      .map((command) => [usageOf(command), `${command.summary}. ${exampleOf(command)}`] as const);
    return rows.length > 0
      ? [
          { kind: "heading", text: task },
          { kind: "facts", rows },
        ]
      : [];
  });
}

function explain(command: Command): readonly Block[] {
  const rows = optionsOf(command).map(
    ({ name, description, required }) =>
      [name, `${description}${required ? "" : " (may be left out)"}`] as const,
  );
  return [
    { kind: "text", text: `${command.summary}.` },
    { kind: "facts", rows: [["usage", usageOf(command)], ...rows] },
    { kind: "text", text: exampleOf(command) },
  ];
}

const exampleOf = ({ example }: Command): string => `For example: /${example}`;
