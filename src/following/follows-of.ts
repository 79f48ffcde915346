import { UserError } from "../errors.ts";
import type { Following } from "../following.ts";
import { nearestName } from "../nearest-name.ts";
import { foldQuery } from "../search/fold-query.ts";
import { nameKey } from "../search/name-key.ts";
import type { Follow } from "../store/tenants.ts";
import type { Parts } from "./parts.ts";

type Follows = Pick<Following, "follows" | "follow" | "unfollow">;

const LONGEST_NAME = 100;

/** The people and topics that tenants want to hear of first. */
export function followsOf({ store: { tenants }, now }: Pick<Parts, "store" | "now">): Follows {
  return {
    follows: ({ place }) => tenants.follows(place.tenant),
    async follow(typed, { user, place }) {
      const name = typed.trim().replace(/\s+/gu, " ");
      const key = keyOf(name);
      if (key === "" || name.length > LONGEST_NAME) {
        throw new UserError(
          "This is no name or topic.",
          "Name a person, an organisation or a topic.",
        );
      }
      const follow = { key, name, addedBy: user, addedAt: now() };
      const isNew = await tenants.addFollow(place.tenant, follow);
      const kept = isNew
        ? follow
        : (await tenants.follows(place.tenant)).find((one) => one.key === key);
      return { ...(kept ?? follow), already: !isNew };
    },
    async unfollow(name, { place }) {
      const follows = await tenants.follows(place.tenant);
      const found = findFollow(follows, name);
      await tenants.removeFollow(place.tenant, found.key);
      return found;
    },
  };
}

/**
 * All folded words: "Peskov" and "Песков" are one. Not only the last one, by which people are looked up: two Bidens are two,
 * and so are two changes of climate and of government.
 */
const keyOf = (name: string): string => foldQuery(name).join(" ");

/** By all words, else by the last one alone, "Grebnev", where it means one of them only. @throws UserError */
function findFollow(follows: readonly Follow[], name: string): Follow {
  const key = keyOf(name);
  const same = follows.find((follow) => follow.key === key);
  if (same) return same;
  const isOneWord = key !== "" && !key.includes(" ");
  const close = follows.filter(({ name: full }) => isOneWord && nameKey(full) === nameKey(name));
  if (close[0] && close.length === 1) return close[0];
  throw close.length > 1 ? ambiguous(name, close) : unknown(name, follows);
}

const ambiguous = (name: string, close: readonly Follow[]): UserError =>
  new UserError(
    `"${name}" may be ${close.map((follow) => follow.name).join(" or ")}.`,
    "Name one of them in full.",
  );

function unknown(name: string, follows: readonly Follow[]): UserError {
  const near = nearestName(
    name,
    follows.map((follow) => follow.name),
  );
  return new UserError(
    `"${name}" is not followed here.`,
    near ? `Did you mean ${near}?` : "The list of what is followed shows the names.",
  );
}
