import { foldName } from "../../analysis/names/fold-name.ts";
import type { StanceHolder } from "../../answer.ts";
import type { Reading } from "../../command.ts";
import { mergeEntities } from "../merge-entities.ts";
import type { Topic } from "../topic.ts";
import { headlinePolarity } from "./headline-polarity.ts";
import type { Held } from "./held.ts";
import { joinHeld } from "./join-held.ts";

/** Statements under whoever makes them, over all articles: the topic's own side first, in the order they speak. */
export function groupByHolder(
  held: readonly Held[],
  asked: string,
  topic: Topic,
  readings: readonly Reading[],
): readonly StanceHolder[] {
  const merged = mergeEntities(readings);
  const groups = new Map<string, Held[]>();
  for (const one of held) {
    const known = merged.find(({ appearances }) =>
      appearances.some((each) => each.reading === one.reading && each.entity.id === one.entity),
    );
    const key = known ? `${known.kind} ${known.entity.id}` : foldName(one.name);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const holders = [...groups.values()].flatMap((group) => toHolder(group, asked, topic));
  const side = (wanted: StanceHolder["side"]): readonly StanceHolder[] =>
    holders.filter((holder) => holder.side === wanted);
  return [...side("own"), ...side("other")];
}

function toHolder(group: readonly Held[], asked: string, topic: Topic): readonly StanceHolder[] {
  const [first] = group;
  if (!first) return [];
  const statements = joinHeld(group);
  const onTopic = statements.filter(({ on }) => on !== null && isTopic(on, asked, topic));
  return [
    {
      entity: first.entity,
      name: first.name,
      side: first.own ? "own" : "other",
      polarity: headlinePolarity(onTopic),
      statements,
    },
  ];
}

const DETERMINER = /^(?:the|a|an|this|that|these|those|his|her|its|their) /iu;

/** Whether a phrase is the topic itself: to oppose "Georgia joining the union" is not to oppose Georgia. */
function isTopic(phrase: string, asked: string, { merged }: Topic): boolean {
  const bare = foldName(phrase.replace(DETERMINER, ""));
  const names = merged ? [merged.entity.name, ...merged.entity.aliases] : [];
  return [asked, ...names].some((name) => foldName(name.replace(DETERMINER, "")) === bare);
}
