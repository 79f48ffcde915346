import type { Block } from "./blocks.ts";

// "Subscribe to continue reading", "This article is for subscribers only", "Jetzt weiterlesen mit", "Продолжение доступно
// подписчикам", "Оформіть передплату, щоб читати далі".
const PROMPT =
  /(?:subscribe|sign (?:in|up)|log ?in|register|subscription|join|start (?:your|a) (?:free )?trial)\b.{0,60}(?:to (?:continue|keep|read|finish)|for full access|to unlock)|(?:continue|keep) reading (?:with|by|for|this)|to (?:continue|keep) reading|(?:only )?(?:for|available to|reserved for) (?:paying |our )?(?:subscribers|members)(?: only)?|(?:subscriber|member)s?[- ](?:only|exclusive)|already (?:a subscriber|subscribed|have an account)|(?:weiterlesen|weiter lesen) (?:mit|als)|(?:jetzt|gratis|kostenlos|und) (?:\p{L}{1,20} ){0,2}weiterlesen|um (?:diesen artikel |den (?:ganzen |vollständigen )?artikel )?(?:weiterzulesen|zu lesen)|(?:nur|exklusiv) für (?:\p{L}{1,20} )?(?:abonnent|mitglieder|abonnement)|bereits (?:abonnent|ein abo|abo)|(?:только|доступ\p{L}{0,9}) (?:для |по )?подписчик|по подписке|(?:оформите|купите) подписку|чтобы (?:читать|прочитать|дочитать)|уже (?:подписаны|есть подписка)|(?:лише|тільки|доступ\p{L}{0,9}) (?:для )?(?:перед)?платник|за (?:перед)?платою|(?:оформіть|придбайте) (?:перед)?плату|щоб (?:читати|прочитати|дочитати)|вже (?:передплатили|маєте передплату)|réservée?s? aux abonnés|pour (?:lire la suite|continuer)|solo para suscriptores|para seguir leyendo|dla (?:subskrybentów|prenumeratorów)|aby czytać dalej/iu;

// A prompt is a heading, a button, a line or two.
const MOST_WORDS = 40;

/**
 * Whether a page asks for a subscription somewhere outside the article that was found, so that a story
 * about subscriptions is none.
 */
export const hasPrompt = (blocks: readonly Block[], article: string): boolean =>
  blocks.some((block) => isPrompt(block) && !article.includes(block.text));

// Prompts that stand right where the text breaks off, before anything else.
const NEXT_BLOCKS = 3;

/** Whether the first that follows the article's last paragraph is a prompt: there it breaks off. */
export function breaksOff(blocks: readonly Block[], article: string): boolean {
  const last = blocks.findLastIndex(
    (block) => block.words > MOST_WORDS / 4 && article.includes(block.text),
  );
  return (
    last >= 0 &&
    blocks
      .slice(last + 1, last + 1 + NEXT_BLOCKS)
      .some((block) => isPrompt(block) && !article.includes(block.text))
  );
}

const isPrompt = ({ text, words }: Block): boolean => words <= MOST_WORDS && PROMPT.test(text);
