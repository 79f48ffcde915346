import type { Entity, Quote } from "../analysis.ts";
import { isSure } from "../answers/is-sure.ts";
import type { Reading } from "../command.ts";

/**
 * Who said it: full name and role ("Dmitry Peskov, Kremlin spokesman"), several joined by "and";
 * the phrase as written while nobody knows whom it names; null when the text names no source for sure.
 */
export function speakerLabel(quote: Quote, { analysis }: Reading): string | null {
  const { speaker } = quote;
  // Of an unsure one not even the phrase as written is shown.
  if (!speaker || !isSure(quote)) return null;
  const { people, organisations, places } = analysis;
  const known = [...people, ...organisations, ...places];
  const label = (id: string | null, name: string): string => {
    const entity = known.find((one) => one.id === id);
    return entity ? entityLabel(entity) : name;
  };
  if (speaker.name === null) return analysis.text.slice(...speaker.span);
  const first = label(speaker.entity, speaker.name);
  return joinNames([first, ...speaker.also.map(({ entity, name }) => label(entity, name))]);
}

/** "Dmitry Peskov, Kremlin spokesman", or the name alone. */
export const entityLabel = ({ name, role }: Entity): string => (role ? `${name}, ${role}` : name);

/** "Okafor and Hallam", "Ines Okafor, mayor, and Greta Hallam": a role wants its closing comma. */
export function joinNames(names: readonly string[]): string {
  const before = names.slice(0, -1);
  if (before.length === 0) return names.join("");
  return `${before.join(", ")}${before.at(-1)?.includes(",") ? "," : ""} and ${names.at(-1)}`;
}
