import * as z from "zod";
import { entityNames } from "../src/answers/entity-names.ts";
import { answerWho } from "../src/answers/who.ts";
import { replied } from "../src/cards/replied.ts";
import { entityLabel } from "../src/cards/speaker-label.ts";
import { whoBlocks } from "../src/cards/who-blocks.ts";
import { defineCommand } from "../src/command.ts";

export default defineCommand({
  name: "who",
  task: "Ask about what was read",
  summary: "Who somebody is, what they are reported as saying and what they do in the story",
  example: "who Peskov",
  options: z.object({
    name: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .describe("A person, organisation or place: full name, surname, or role and name"),
  }),
  async run({ name }, desk, asker) {
    const selection = await desk.current(asker);
    const answer = answerWho(name, selection);
    const { entity } = answer.answer;
    return replied(
      answer,
      selection,
      entity ? entityLabel(entity) : name,
      whoBlocks(answer, selection),
    );
  },
  suggest: ({ readings }) => entityNames(readings, ["person", "organisation", "place"]),
});
