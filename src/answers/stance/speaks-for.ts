import { foldName } from "../../analysis/names/fold-name.ts";
import type { Reading } from "../../command.ts";
import { idsIn } from "../of-entity.ts";
import type { Topic } from "../topic.ts";

/**
 * Whether a speaker is the topic itself or speaks for it: its own name, its role or, while it is not resolved,
 * the phrase that names it belongs to the topic ("Kenyan officials", "the president of Kenya"); or it is the
 * topic's capital.
 */
export function speaksFor(
  entity: string | null,
  phrase: string,
  reading: Reading,
  topic: Topic,
): boolean {
  const { merged, capital } = topic;
  const { analysis } = reading;
  if (entity === null) return belongsTo(topic, phrase);
  if (merged && idsIn(merged, reading).has(entity)) return true;
  const place = analysis.places.find(({ id }) => id === entity);
  if (place) return capital !== null && foldName(place.name) === foldName(capital);
  const person = analysis.people.find(({ id }) => id === entity);
  if (person) return person.role !== null && belongsTo(topic, person.role);
  const organisation = analysis.organisations.find(({ id }) => id === entity);
  return organisation !== undefined && belongsTo(topic, organisation.name);
}

// Before the topic's name: nothing but small words ("the former"), or what makes the rest its own
// ("head of the"). "the Danish envoy to" makes it somebody else's.
const LEADS_TO_OWN = /^(?:The |An? )?(?:[\p{Ll}-]+ )*$/u;
const OTHER_SIDE = /(?:^|\s)(?:to|on|in|at|against|with|from|near)\s+(?:the\s+)?$/u;
const OF = /(?:^|\s)(?:of|for)\s+(?:the\s+)?$/u;

function belongsTo(topic: Topic, phrase: string): boolean {
  const index = topic.indexIn(phrase);
  if (index < 0) return false;
  const before = phrase.slice(0, index);
  if (OTHER_SIDE.test(before)) return false;
  return LEADS_TO_OWN.test(before) || OF.test(before);
}
