/** Tokens that one UTF-16 unit below this code comes to, at most in running text. */
type Rate = readonly [below: number, tokens: number];

// A tokenizer weighs megabytes and every server has another one, so we estimate, on the high side: English takes about
// four characters a token (OpenAI's rule of thumb), other scripts up to several tokens a character in vocabularies made
// from English (Petrov et al. 2023, arXiv 2305.15425). Rates follow the dearer, older vocabularies.
const RATES: readonly Rate[] = [
  [0x30, 1 / 2], // blanks and marks: `","` is one token or two
  [0x3a, 1], // digits: some models read them one by one
  [0x41, 1 / 2],
  [0x5b, 1 / 3.5], // Latin letters
  [0x61, 1 / 2],
  [0x7b, 1 / 3.5],
  [0x80, 1 / 2],
  [0x370, 1], // é, ł, ×
  [0x530, 1 / 2], // Greek and Cyrillic
  [0x800, 1], // Hebrew, Arabic
  [0x10000, 1.5], // Indic scripts, Thai, Chinese, Japanese, Korean; an emoji has two units
];

const BLANK = 0x20;

/** About how many tokens a text comes to, rather too many than too few. */
export function estimateTokens(text: string): number {
  let tokens = 0;
  for (let i = 0; i < text.length; i++) tokens += tokensOf(text.charCodeAt(i));
  return Math.ceil(tokens);
}

// A blank belongs to the word behind it in every vocabulary, so it weighs as a letter.
function tokensOf(code: number): number {
  if (code === BLANK) return 1 / 3.5;
  return RATES.find(([below]) => code < below)?.[1] ?? 1;
}
