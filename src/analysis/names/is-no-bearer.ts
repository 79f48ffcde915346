import { wordSet } from "./lexicon.ts";
import type { Piece } from "./piece.ts";

// What has a name and can neither speak nor be gone to.
const VESSELS = wordSet(
  "vessel ship ferry boat tanker freighter trawler yacht cruiser destroyer frigate submarine schooner liner steamer steamship lifeboat tug tugboat barge dinghy catamaran sloop corvette icebreaker minesweeper spacecraft",
);
// "the Lady Amelia": ships are ladies with an article, people are not
const SHIP_TITLES = wordSet("lady miss queen princess duchess");
// "HMS Tern", "MV Astra"
const SHIP_PREFIXES = wordSet("hms uss ss mv rms hmas hmcs rrs");
const BOARDING = wordSet("aboard onboard");

/** Whether the words around a name say that a ship bears it. */
export function isShip({ sentence, from, title }: Piece): boolean {
  const { words } = sentence;
  const own = words[from];
  if (own && SHIP_PREFIXES.has(own.key) && own.shape === "upper") return true;
  let at = (title >= 0 ? title : from) - 1;
  const called = title >= 0 && SHIP_TITLES.has(words[title]?.key ?? "");
  const article = words[at]?.key === "the";
  if (called && article) return true;
  if (article) at--;
  // "the vessel, the Astra"
  const apposed = article && words[at]?.text === ",";
  if (apposed) at--;
  const noun = words[at];
  if (noun?.shape !== "lower") return false;
  return VESSELS.has(noun.key) || (article && BOARDING.has(noun.key));
}

// "He is no Robin Hood", "a latter-day Robin Hood"
const LIKENED = wordSet("no another latter-day modern-day would-be");

/** Whether somebody is only likened to the bearer of a name. */
export function isLikened({ sentence, from, to }: Piece): boolean {
  const { words } = sentence;
  return to - from > 1 && LIKENED.has(words[from - 1]?.key ?? "");
}
