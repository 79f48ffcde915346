import { isCourtesy, isOrganisationHead, isRoleWord } from "./kinds-of-words.ts";
import type { Word } from "./word.ts";

const OPEN = /^["“‘'«„]$/u;
const CLOSE = /^["”’'»“]$/u;
// Ana "Roo" Bell
const NICKNAME = / ["“‘'«„](\p{L}[^"”’'»“]{0,30})["”’'»“](?=\s)/u;
/** Words from the first mark to the second. */
const NICKNAME_WORDS = 3;

const isCapital = (word: Word | undefined): boolean =>
  word?.shape === "capital" || word?.shape === "initial";

/** How many words a nickname between marks takes at `at`, inside a name: 3 in `Ana "Roo" Bell`, else 0. */
export function nicknameAt(words: readonly Word[], at: number): number {
  const [given, open, nick, close, surname] = words.slice(at - 1, at + NICKNAME_WORDS + 1);
  if (!given || !OPEN.test(open?.text ?? "") || !CLOSE.test(close?.text ?? "")) return 0;
  if (!isCapital(given) || nick?.shape !== "capital" || !isCapital(surname)) return 0;
  const called = isRoleWord(given.key) || isCourtesy(given.key) || isOrganisationHead(given.key);
  return called || isOrganisationHead(surname?.key ?? "") || given.possessive ? 0 : NICKNAME_WORDS;
}

/** The nickname inside a name as written, or null: "Roo" of `Ana "Roo" Bell`. */
export function nicknameOf(name: string): string | null {
  return NICKNAME.exec(name)?.[1] ?? null;
}

/** A name without the nickname in it: `Ana "Roo" Bell` → "Ana Bell". */
export function withoutNickname(name: string): string {
  return name.replace(NICKNAME, "");
}
