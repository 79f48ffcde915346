import { isCompanyForm, isCompanyHead, isOrganisationHead } from "./kinds-of-words.ts";
import { isCommonWord, isDemonym, isGivenName, listedKind } from "./lexicon.ts";

const SHORTEST = 4; // letters of a name that tells one company from others

/** A company's folded name without its legal form: "tarvin foods ag" → "tarvin foods". */
export function withoutForm(key: string): string {
  const space = key.lastIndexOf(" ");
  return space > 0 && isCompanyForm(key.slice(space + 1)) ? key.slice(0, space) : key;
}

/** What a company's folded name may be cut down to: "tarvin" for "tarvin foods ag"; null where that says too little. */
export function shortNameOf(key: string): string | null {
  const name = withoutForm(key);
  const first = name.slice(0, Math.max(0, name.indexOf(" "))) || (name === key ? "" : name);
  const last = name.slice(name.lastIndexOf(" ") + 1);
  if (first.length < SHORTEST || (name === key && !isCompanyHead(last))) return null;
  const known =
    isCommonWord(first) || isDemonym(first) || isGivenName(first) || isOrganisationHead(first);
  return known || listedKind(first) !== undefined ? null : first;
}

/** Short names that only one company bears, and nothing else begins with; `keys` are all folded names. */
export function findShortNames(keys: Iterable<string>): ReadonlySet<string> {
  const bearers = new Map<string, string>();
  const shared = new Set<string>();
  const short = new Set<string>();
  for (const key of keys) {
    const space = key.indexOf(" ");
    if (space < 0) continue;
    const first = key.slice(0, space);
    const name = withoutForm(key);
    if ((bearers.get(first) ?? name) !== name) shared.add(first);
    bearers.set(first, name);
    const candidate = shortNameOf(key);
    if (candidate) short.add(candidate);
  }
  return new Set([...short].filter((name) => !shared.has(name)));
}
