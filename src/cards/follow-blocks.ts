import type { FollowsAnswer } from "../answer.ts";
import type { Block } from "../card.ts";
import { pageOf } from "./page-of.ts";

/** What was done, and all that is followed now. */
export function followBlocks({ name, outcome, follows }: FollowsAnswer): readonly Block[] {
  const page = pageOf(follows);
  const items = page.items.map((follow) => ({ text: follow.name }));
  const list: readonly Block[] =
    items.length > 0
      ? [{ kind: "heading", text: "Followed here" }, { kind: "list", items }, ...page.rest]
      : [];
  const told: readonly Block[] = outcomeWords(outcome, name, follows.length).map((text) => ({
    kind: "text",
    text,
  }));
  return [...told, ...list];
}

function outcomeWords(
  outcome: FollowsAnswer["outcome"],
  name: string | null,
  count: number,
): readonly string[] {
  switch (outcome) {
    case "followed":
      return [`Digests put articles that name ${name} first. To end it: /unfollow ${name}`];
    case "already":
      return [`${name} was followed already, in this or another spelling.`];
    case "unfollowed":
      return ["Digests no longer put it first."];
    case "listed":
      return count > 0
        ? ["Digests put articles that name one of these first."]
        : ["Nobody and nothing is followed yet. For example: /follow Peskov"];
  }
}

/** The title of the card. */
export function followTitle({ name, outcome }: FollowsAnswer): string {
  switch (outcome) {
    case "followed":
    case "already":
      return `Following ${name}`;
    case "unfollowed":
      return `No longer following ${name}`;
    case "listed":
      return "People and topics followed here";
  }
}
