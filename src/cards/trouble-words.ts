import type { Trouble } from "../written.ts";

/** Why the rules wrote although a model is set, as a reader understands it. The log has the code. */
export const TROUBLE_WORDS: Readonly<Record<Trouble, string>> = {
  unreachable: "the language model's server could not be reached",
  timeout: "the language model took too long",
  "rate-limited": "the language model's server takes no more questions just now",
  quota: "the language model's account is used up",
  unauthorized: "the language model's server did not accept our key",
  "not-found": "the language model's server does not know this model",
  "bad-request": "the language model's server did not understand us",
  "server-error": "the language model's server has a fault",
  refused: "the language model declined to write about this article",
  filtered: "the provider's safety filter stopped the language model",
  "cut-off": "the language model's answer broke off",
  malformed: "the language model's answer could not be read",
  "too-large": "the language model's answer was far too long",
  resting: "the language model failed several times and is left alone for a while",
  unexpected: "something went wrong with the language model",
  "over-budget": "today's allowance for the language model is used up",
  unsupported: "the article does not bear out what the language model wrote",
  "no-answer": "the language model found no answer in the articles",
  "wrong-language": "the language model did not write in the language it was asked for",
};
