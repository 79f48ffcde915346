/** Where the command line finds what it can run. */
export const VERBS = new URL("../cli/", import.meta.url);
export const COMMANDS = new URL("../../commands/", import.meta.url);
