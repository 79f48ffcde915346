import { UserError } from "../errors.ts";

/** What `/sources` may be asked to do. */
export const SOURCE_ACTIONS = ["list", "add", "remove", "import", "export", "status"] as const;
export type SourceAction = (typeof SOURCE_ACTIONS)[number];

export type SourcesRequest = {
  readonly action: SourceAction;
  /** The words behind it: an address, a file, a title; "" where none are given. */
  readonly words: string;
};

// What each action needs behind it, as an example.
const NEEDED: Readonly<Partial<Record<SourceAction, readonly [what: string, example: string]>>> = {
  add: ["the address of a feed or of a site", "/sources add https://example.org"],
  remove: ["the address or the title of a feed", "/sources remove example.org"],
  import: ["a list of feeds, a file or an address", "/sources import feeds.opml"],
};

// "https://example.org/feed", "example.org": what is meant to be followed when no action is named.
const ADDRESS = /^(?:https?:\/\/\S+|[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}(?:\/\S*)?)$/iu;

/**
 * Reads what is typed behind `/sources`: "add https://…", "import feeds.opml", nothing for the list. An address alone is
 * one to add.
 * @throws UserError when there is no such action, or when it needs more words
 */
export function sourcesRequest(typed: string): SourcesRequest {
  const [first = "", ...rest] = typed.trim().split(/\s+/u);
  const words = rest.join(" ");
  if (first === "") return { action: "list", words: "" };
  const action = SOURCE_ACTIONS.find((one) => one === first.toLowerCase());
  if (!action) {
    if (rest.length === 0 && ADDRESS.test(first)) return { action: "add", words: first };
    const known = SOURCE_ACTIONS.join(", ");
    throw new UserError(`/sources cannot “${first}”.`, `It knows: ${known}.`);
  }
  const needed = NEEDED[action];
  if (needed && words === "")
    throw new UserError(`/sources ${action} needs ${needed[0]}.`, `For example: ${needed[1]}`);
  return { action, words };
}
