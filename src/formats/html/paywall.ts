import type { Block } from "./blocks.ts";

// What only a wall says, and to its reader: "Subscribe to continue reading", "This article is for subscribers only", "Jetzt
// testen und weiterlesen", "Оформите подписку, чтобы дочитать", "Матеріал доступний лише передплатникам".
const GATE =
  /^(?:please )?(?:subscribe|sign (?:in|up)|log ?in|register|join|start (?:your|a) (?:free )?trial)\b.{0,60}\bto (?:continue|keep|read|finish|unlock)|^to (?:continue|keep) reading|^(?:continue|keep) reading (?:with|by|for)|(?:this|the full|the rest of (?:this|the)) (?:article|story|content|post|page) is (?:only )?(?:for|available to|reserved for|exclusive to) (?:\p{L}{1,20} )?(?:subscribers|members)|^already (?:a subscriber|subscribed)|dieser (?:artikel|beitrag|text|inhalt) ist (?:nur|exklusiv) für|^(?:jetzt|gratis|kostenlos) (?:\p{L}{1,20} ){0,3}(?:und )?weiterlesen|^weiterlesen (?:mit|als)\b|^um (?:\p{L}{1,20} ){0,4}(?:weiterzulesen|zu lesen)|^bereits (?:abonnent|ein abo)|(?:продолжение|материал|статья|полный текст) (?:\p{L}{1,20} )?доступ\p{L}{0,9} (?:только )?(?:для |по )?подпис|^(?:оформите|купите) подписку|^уже есть подписка|(?:продовження|матеріал|стаття|повний текст) (?:\p{L}{1,20} )?доступ\p{L}{0,9} (?:лише|тільки) (?:для )?(?:перед)?платник|^(?:оформіть|придбайте) (?:перед)?плату|^вже маєте передплату|cet article est réservé|este (?:artículo|contenido) es (?:solo|exclusivo) para|artykuł (?:jest )?dostępny (?:tylko )?dla/iu;

// What others say as well, but hardly in a line of its own beside an article.
const PROMPT =
  /(?:subscribe|sign (?:in|up)|log ?in|register|subscription|join)\b.{0,60}(?:to (?:continue|keep|read|finish)|for full access|to unlock)|(?:continue|keep) reading (?:with|by|for)|(?:only )?(?:for|available to|reserved for) (?:paying |our )?(?:subscribers|members)(?: only)?|subscribers?[- ](?:only|exclusive)|already (?:a subscriber|subscribed)|(?:weiterlesen|weiter lesen) (?:mit|als)|(?:nur|exklusiv) für (?:\p{L}{1,20} )?abonnent|(?:только|доступ\p{L}{0,9}) (?:для |по )?подписчик|(?:лише|тільки|доступ\p{L}{0,9}) (?:для )?(?:перед)?платник|réservée?s? aux abonnés|solo para suscriptores|dla (?:subskrybentów|prenumeratorów)/iu;

// A prompt is a heading, a button, a line or two.
const MOST_WORDS = 40;
const MOST_CHARACTERS = 400;

/** Whether a short block tells its reader that the text goes on for subscribers. */
export const isGate = (text: string, words: number): boolean =>
  words <= MOST_WORDS && text.length <= MOST_CHARACTERS && GATE.test(text);

/**
 * Whether a page asks for a subscription anywhere outside the article that was found, so that a story
 * about subscriptions is none.
 */
export const hasPrompt = (blocks: readonly Block[], article: string): boolean =>
  blocks.some((block) => isPrompt(block) && !article.includes(block.text));

// Prompts that stand right where the text breaks off, before anything else.
const NEXT_BLOCKS = 3;

/** Whether a prompt follows the article's last paragraph, or comes next but one: there it breaks off. */
export function breaksOff(blocks: readonly Block[], article: string): boolean {
  const last = blocks.findLastIndex((block) => block.words > 10 && article.includes(block.text));
  const next = last < 0 ? [] : blocks.slice(last + 1, last + 1 + NEXT_BLOCKS);
  return hasPrompt(next, article);
}

const isPrompt = ({ text, words }: Block): boolean =>
  isGate(text, words) ||
  (words <= MOST_WORDS && text.length <= MOST_CHARACTERS && PROMPT.test(text));
