import { UserError } from "../errors.ts";
import { defineVerb } from "../verb.ts";

/** The bot on its chat platforms. */
export default defineVerb({
  name: "serve",
  summary: "the bot on every chat platform that has its settings",
  lines: false,
  async run({ references }) {
    if (references.length > 0) {
      throw new UserError("serve reads no article.", "Name it in the chat, with /digest.");
    }
    throw new UserError(
      "No chat platform can start: this version brings neither Discord (DISCORD_TOKEN) nor Slack (SLACK_BOT_TOKEN).",
      "Use npm start for the chat in this terminal.",
    );
  },
});
