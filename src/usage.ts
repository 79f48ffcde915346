import * as z from "zod";
import type { Command } from "./command.ts";

/** One option as people type it. */
export type OptionUsage = {
  readonly name: string;
  readonly description: string;
  readonly type: "string" | "integer" | "number" | "boolean";
  readonly required: boolean;
};

/** The options of a command, read from its schema: their only description. */
export function optionsOf(command: Command): readonly OptionUsage[] {
  const schema = z.toJSONSchema(command.options, { io: "input" });
  return Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const { type = "string", description = "" } = property as z.core.JSONSchema.BaseSchema;
    return {
      name,
      description,
      type: type as OptionUsage["type"],
      required: schema.required?.includes(name) ?? false,
    };
  });
}

/** The option that takes the words which name no other: `/who Dmitry Peskov`. */
export function freeOption(options: readonly OptionUsage[]): OptionUsage | undefined {
  return options.find((option) => option.type === "string");
}

/** How a command is typed: `/quotes [name] [limit:…]`. Square brackets mark what may be left out. */
export function usageOf(command: Command): string {
  const options = optionsOf(command);
  const free = freeOption(options);
  const words = options.map((option) => {
    const word = option === free ? option.name.toUpperCase() : `${option.name}:…`;
    return option.required ? word : `[${word}]`;
  });
  return [`/${command.name}`, ...words].join(" ");
}
