// Endings that have a consonant; the vowels that other cases end in fall off every word (`stem-latin.ts`).
// "Зеленського", "Навальному", "Песковым", "Трампом", "санкциями": four letters stay at least.
const ENDING = new RegExp(
  [
    "(?<=.{4})(?:ого|его|ому|ему|ыми|ими|ами|ями|ых|их|іх|ях|ям|ым|ім|ем|ём|єм)$",
    // Not "Газпром", "Росатом", "Ростелеком", "ипподром": they are called so.
    "(?<=.{4})(?<!пр|ат|ек|др)ом$",
    // Not "Иерусалим", "Ибрагим".
    "(?<=.{4})(?<!ал|аг)им$",
  ].join("|"),
  "u",
);
// "Пєсков": after a consonant the Ukrainian letter stands for the Russian "е".
const IOTATED = /(?<=[бвгґджзклмнпрстфхцчшщ])є/gu;

/**
 * Cuts the case ending of a Russian or Ukrainian word in small letters, so that "Песковым" and "Песков" are one. Plural
 * genitives stay ("выборов"): most surnames end like them.
 */
export function cutCaseEnding(word: string): string {
  return word.replace(IOTATED, "е").replace(ENDING, "");
}
