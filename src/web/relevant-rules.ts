import { PRODUCT } from "./user-agent.ts";

const LINE_END = /\r\n|\r|\n/u;
const RULES: readonly string[] = ["allow", "disallow", "crawl-delay"];
// The largest real file for everybody that we know of has a few thousand rules.
const MOST_RULES = 10_000;
// A rule with a star costs its length times the path's: 100 ms for a hostile file, with this bound.
const MOST_WILD_CHARACTERS = 50_000;

/** Rules that are meant for us, one a line. */
type Group = { readonly lines: string[]; wild: number };

/**
 * The part of a robots.txt file that is meant for us: the groups that name us, or else those for everybody.
 * Groups for others are left out before anything is built from them, for a file may name 20,000 programs and
 * give each 20,000 rules.
 */
export function relevantRules(text: string): string {
  const everybody: Group = { lines: [], wild: 0 };
  const us: Group = { lines: [], wild: 0 };
  let current = new Set<Group>();
  let isNamed = false;
  let isNaming = false;
  for (const line of text.split(LINE_END)) {
    const [key, value] = readLine(line);
    if (key === "user-agent") {
      if (!isNaming) current = new Set();
      isNaming = true;
      const group = isUs(value) ? us : value === "*" ? everybody : undefined;
      if (group) current.add(group);
      isNamed ||= group === us;
    } else if (RULES.includes(key)) {
      isNaming = false;
      for (const group of current) addRule(group, key, value);
    }
  }
  return ["User-agent: *", ...(isNamed ? us : everybody).lines].join("\n");
}

/** "Disallow: /a # why" → disallow, /a */
function readLine(line: string): readonly [key: string, value: string] {
  const [plain = ""] = line.split("#", 1);
  const colon = plain.indexOf(":");
  if (colon === -1) return ["", ""];
  return [plain.slice(0, colon).trim().toLowerCase(), plain.slice(colon + 1).trim()];
}

/** "Verbatim", "verbatim/0.1" */
const isUs = (name: string): boolean => {
  const [product = ""] = name.split("/", 1);
  return product.trim().toLowerCase() === PRODUCT.toLowerCase();
};

function addRule(group: Group, key: string, value: string): void {
  if (value.includes("*")) group.wild += value.length;
  const isAffordable = !value.includes("*") || group.wild <= MOST_WILD_CHARACTERS;
  if (group.lines.length < MOST_RULES && isAffordable) group.lines.push(`${key}: ${value}`);
}
