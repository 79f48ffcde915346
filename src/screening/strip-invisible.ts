/**
 * What a text holds and no reader sees: zero-width and direction marks, soft hyphens, the tag alphabet, variation
 * selectors, fillers, control characters, noncharacters and halves of a character. "\t", "\n" and "\r" are layout.
 */
const INVISIBLE =
  /(?![\t\n\r])[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029\ufff9-\ufffb]/gu;

/** Old and rare line ends: to take them out would glue two words together. */
const LINE_END = /[\v\f\u0085\u2028\u2029]/u;

const JOINER = /[\u200c\u200d]/u;
const SELECTOR = /[\ufe0e\ufe0f]/u;

/** Scripts in which a joiner parts or shapes what is read: Persian "می‌رود", "श्री" in Hindi; letters and vowel signs alone. */
const JOINING =
  /(?!\p{Default_Ignorable_Code_Point})(?=[\p{L}\p{M}])[\p{scx=Arabic}\p{scx=Syriac}\p{scx=Devanagari}\p{scx=Bengali}\p{scx=Gurmukhi}\p{scx=Gujarati}\p{scx=Oriya}\p{scx=Tamil}\p{scx=Telugu}\p{scx=Kannada}\p{scx=Malayalam}\p{scx=Sinhala}]/u;
const JOINING_BEFORE = new RegExp(`${JOINING.source}$`, "u");
const JOINING_AFTER = new RegExp(`^${JOINING.source}`, "u");

/** "❤️‍🔥" is a heart, a selector, a joiner and a fire; a skin tone may stand in the place of the selector. */
const PICTURE_BEFORE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}]\ufe0f?$/u;
const PICTURE_AFTER = /^\p{Extended_Pictographic}/u;

/** "☎️" in colours, "☎︎" in black; "1️⃣" is a digit, a selector and a frame. */
const SELECTED_BEFORE = /\p{Extended_Pictographic}$/u;
const KEY_BEFORE = /[\d#*]$/u;
const FRAME_AFTER = /^\u20e3/u;

/** Two UTF-16 units are a character; three hold the selector before a joiner too. */
const BEFORE = 3;
const AFTER = 2;

/**
 * A text without what its reader cannot see, so that nothing of it reaches a model's prompt. Joiners stay between two
 * letters of a script that needs them and between two emoji, selectors behind the one emoji that they colour; never
 * several in a row, for a row of them is a message. Flags of regions made of tag characters ("🏴" and "gbsct") lose
 * their region. Never longer than the text, and the same when applied again; for prompts and comparisons only, as
 * offsets move.
 */
export function stripInvisible(text: string): string {
  return text.replace(INVISIBLE, (mark: string, at: number) => {
    if (LINE_END.test(mark)) return "\n";
    if (!JOINER.test(mark) && !SELECTOR.test(mark)) return "";
    const before = text.slice(Math.max(0, at - BEFORE), at);
    const after = text.slice(at + 1, at + 1 + AFTER);
    return isNeeded(mark, before, after) ? mark : "";
  });
}

function isNeeded(mark: string, before: string, after: string): boolean {
  if (SELECTOR.test(mark))
    return SELECTED_BEFORE.test(before) || (KEY_BEFORE.test(before) && FRAME_AFTER.test(after));
  if (JOINING_BEFORE.test(before) && JOINING_AFTER.test(after)) return true;
  return mark === "\u200d" && PICTURE_BEFORE.test(before) && PICTURE_AFTER.test(after);
}
