const NAMES = new Intl.DisplayNames(["en"], { type: "language", fallback: "code" });

/** How the prompts call a language: "German" for "de". An ISO 639-1 code without a name stays as it is. */
export function languageName(code: string): string {
  return NAMES.of(code) ?? code;
}
