import type { Reading } from "../command.ts";
import type { Topic } from "./topic.ts";

/**
 * Whether a speaker is the topic itself or speaks for it: its role or the phrase that names it belongs to
 * the topic ("Kenyan officials", "the president of Kenya").
 */
export function speaksFor(
  entity: string | null,
  phrase: string,
  { analysis }: Reading,
  topic: Topic,
): boolean {
  const itself = topic.merged?.appearances.some((one) => one.entity.id === entity) ?? false;
  if (itself) return true;
  const { people, organisations, places } = analysis;
  const known = [...people, ...organisations, ...places].find(({ id }) => id === entity);
  return topic.mentionedIn(phrase) || (known?.role ? topic.mentionedIn(known.role) : false);
}
