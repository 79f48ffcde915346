import { foldName } from "../analysis/names/fold-name.ts";
import type { Entity } from "../analysis.ts";
import type { Reading } from "../command.ts";

/** An entity in one article. */
export type Appearance = { readonly reading: Reading; readonly entity: Entity };

/** One person, organisation or place over all articles of a selection. */
export type MergedEntity = {
  readonly kind: "person" | "organisation" | "place";
  /** Of the first article that names it, with the aliases of all; `mentions` count in that article. */
  readonly entity: Entity;
  readonly appearances: readonly [Appearance, ...Appearance[]];
};

type Group = { kind: MergedEntity["kind"]; appearances: [Appearance, ...Appearance[]] };

/**
 * The entities of several articles, each once: people first, then organisations, then places.
 * A bare surname ("Demir" in one article) joins the one full name that ends with it ("Yusuf Demir" in another).
 */
export function mergeEntities(readings: readonly Reading[]): readonly MergedEntity[] {
  const groups = new Map<string, Group>();
  const add = (kind: Group["kind"], list: (reading: Reading) => readonly Entity[]): void => {
    for (const reading of readings) {
      for (const entity of list(reading)) {
        const key = `${kind} ${foldName(entity.name)}`;
        const group = groups.get(key);
        if (group) group.appearances.push({ reading, entity });
        else groups.set(key, { kind, appearances: [{ reading, entity }] });
      }
    }
  };
  add("person", ({ analysis }) => analysis.people);
  add("organisation", ({ analysis }) => analysis.organisations);
  add("place", ({ analysis }) => analysis.places);
  if (readings.length > 1) joinSurnames(groups);
  return [...groups.values()].map(({ kind, appearances }) => ({
    kind,
    entity: join(appearances),
    appearances,
  }));
}

function joinSurnames(groups: Map<string, Group>): void {
  const bySurname = new Map<string, string[]>();
  for (const key of groups.keys()) {
    const words = key.split(" ");
    if (words[0] !== "person" || words.length < 3) continue;
    const surname = `person ${words.at(-1)}`;
    bySurname.set(surname, [...(bySurname.get(surname) ?? []), key]);
  }
  for (const [surname, [full, ...others]] of bySurname) {
    const bare = groups.get(surname);
    const group = groups.get(full ?? "");
    if (!bare || !group || others.length > 0) continue;
    group.appearances.push(...bare.appearances);
    groups.delete(surname);
  }
}

function join([first, ...rest]: readonly [Appearance, ...Appearance[]]): Entity {
  const all = [first.entity, ...rest.map(({ entity }) => entity)];
  const aliases = new Set(all.flatMap((entity) => entity.aliases));
  return {
    ...first.entity,
    aliases: [...aliases],
    role: all.find((entity) => entity.role !== null)?.role ?? null,
  };
}
