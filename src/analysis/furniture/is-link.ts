import { LABELS } from "../words/furniture-words.ts";
import { hasClosingStop, wordsOf } from "./line-shape.ts";

const MOST_WORDS = 30;
const LONGEST = 400;

/** Leads that make a link of any short line: "Read more: …", "Sign up for our letter." */
const LEADS: readonly RegExp[] = [
  /^(?:read|see|watch|listen|related|also|more|video|videos|gallery|photos|in pictures|opinion|live|breaking|podcast)(?: (?:more|also|next|now|here|this|on|story|stories|article|articles|news|read|see|live|updates?))?\s?[:»>|–—-]+\s/iu,
  /^(?:full story|read (?:more|also|next|the (?:full|whole|rest|original))|also read|see also|continue reading|keep reading)\b/iu,
  /^(?:click|tap) (?:here|on|below)\b/iu,
  /^(?:sign up|subscribe|register) (?:for|to|here|now|today|by|via)\b/iu,
  /^follow (?:us|me|him|her|them|the author|@|.{1,60}\bon (?:twitter|x|facebook|instagram|telegram|threads|bluesky|mastodon|linkedin|youtube|tiktok|whatsapp)\b)/iu,
  /^(?:like|find|join|visit|support|contact|email|tell) (?:us|our)\b/iu,
  /^share (?:this|on|via|with (?:friends|us)|your (?:story|thoughts|views))\b/iu,
  /^(?:download|get|try) (?:the|our|your) .{0,60}\b(?:app|newsletters?|inbox|briefing|alerts)\b/iu,
  /^(?:story|article|post|this (?:story|article)) continues\b/iu,
  /^(?:most read|recommended|trending|don['’]t miss|you may (?:also )?like|what to read next|editor['’]s? picks?)\b.{0,40}$/iu,
  // No "\b" behind letters that it does not know.
  /^(?:читайте (?:также|також)|подписывайтесь|підписуйтесь|lesen sie (?:auch|mehr)|lire aussi|lea también|czytaj też|czytaj także|zobacz też|اقرأ أيضا|اقرأ أيضًا|相关阅读|延伸阅读)(?!\p{L})/iu,
];

/** Leads of a heading-like link, which a sentence may share: "More on the storm", not "More on board were hurt." */
const STOPLESS_LEADS =
  /^(?:more (?:on|from|about|news|stories|coverage)|related (?:articles?|stories|links|topics|news)|watch|listen|see|in this (?:article|story)|what we know)\b/iu;

/** "https://…" or "pic.example.org/abc" alone on a line. */
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/u;

/** A line that leads elsewhere or asks for something: share, follow, subscribe, read more. */
export function isLink(line: string): boolean {
  const label = line.replace(/(?:[\s:…»>|→]|\s\.){1,20}$/u, "").toLowerCase();
  if (LABELS.has(label) || ADDRESS.test(line)) return true;
  const isLed = LEADS.some((lead) => lead.test(line)) || isHeading(line);
  return isLed && wordsOf(line.slice(0, LONGEST)).length <= MOST_WORDS;
}

function isHeading(line: string): boolean {
  return line.length < 80 && STOPLESS_LEADS.test(line) && !hasClosingStop(line);
}
