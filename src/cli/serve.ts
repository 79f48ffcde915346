import { UserError } from "../errors.ts";
import { defineVerb } from "../verb.ts";

/** The bot on its chat platforms. */
export const verb = defineVerb({
  name: "serve",
  summary: "the bot on every chat platform that has its settings",
  async run() {
    throw new UserError(
      "No chat platform can start: this version brings neither Discord (DISCORD_TOKEN) nor Slack (SLACK_BOT_TOKEN).",
      "Use npm start for the chat in this terminal.",
    );
  },
});
