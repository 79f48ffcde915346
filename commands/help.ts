import * as z from "zod";
import { answerHelp } from "../src/answers/help.ts";
import { helpBlocks } from "../src/cards/help-blocks.ts";
import { defineCommand } from "../src/command.ts";
import { UserError } from "../src/errors.ts";

export default defineCommand({
  name: "help",
  task: "Read",
  summary: "What can be asked here, and how",
  example: "help who",
  options: z.object({
    command: z.string().trim().min(1).max(200).optional().describe("One command to explain"),
  }),
  async run({ command: asked }, { commands }) {
    const name = asked?.replace(/^\//, "").toLowerCase();
    const command = commands.find((one) => one.name === name);
    if (asked !== undefined && !command) {
      throw new UserError(`There is no command ${asked}.`, "Type /help for the list.");
    }
    const told = command ? [command] : commands;
    const card = {
      title: command ? `/${command.name}` : "What Verbatim can do",
      blocks: helpBlocks(told),
      footer: "Answers come from the articles alone, each with the sentence it rests on.",
    };
    const answer = answerHelp(asked === undefined ? {} : { command: asked }, told);
    return { card, answer, failure: null };
  },
});
