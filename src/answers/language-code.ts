import { UserError } from "../errors.ts";

const NAMES = new Intl.DisplayNames("en", { type: "language", fallback: "none" });
const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];

/** Codes of two letters by the language's English name in small letters. */
const CODES: ReadonlyMap<string, string> = new Map(
  LETTERS.flatMap((a) => LETTERS.map((b) => a + b)).flatMap((code) => {
    const name = NAMES.of(code)?.toLowerCase();
    return name === undefined ? [] : [[name, code] as const];
  }),
);

/** The code (ISO 639-1) of a language: "de" for "German" and for "DE". @throws UserError when there is no such language */
export function languageCode(language: string): string {
  const asked = language.toLowerCase();
  const code = CODES.get(asked) ?? [...CODES.values()].find((one) => one === asked);
  if (code) return code;
  throw new UserError(
    `“${language}” is no language that Verbatim knows.`,
    "Write its English name or its code: German or de.",
  );
}

/** A language's English name: "German" for "de". */
export const nameOfLanguage = (code: string): string => NAMES.of(code) ?? code;
