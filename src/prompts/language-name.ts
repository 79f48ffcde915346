const NAMES = new Intl.DisplayNames(["en"], { type: "language", fallback: "code" });

/** "de", "yue". Pages declare other things as well, and a prompt takes in no words of a page. */
const CODE = /^[a-z]{2,3}$/iu;

/** How the prompts call a language: "German" for "de". What is no code of a language is left to the model to see. */
export function languageName(code: string): string {
  return (CODE.test(code) && NAMES.of(code)) || "the language of the article";
}
