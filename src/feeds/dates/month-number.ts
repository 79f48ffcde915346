// Beginnings of the month names in the languages whose feeds put them into dates, a month a line.
const BEGINNINGS: readonly (readonly string[])[] = [
  ["jan", "jän", "ene", "gen", "янв", "січ", "ιαν", "oca"],
  ["feb", "fév", "fev", "fév", "фев", "лют", "φεβ", "şub", "lut"],
  ["mar", "mär", "mrt", "мар", "бер", "μάρ", "μαρ", "már"],
  ["apr", "avr", "abr", "апр", "кві", "απρ", "ápr", "nis", "kwi"],
  ["may", "mai", "mag", "mei", "maj", "май", "мая", "тра", "μάι", "μαϊ", "máj"],
  ["jun", "juin", "giu", "июн", "чер", "ιούν", "ιουν", "jún", "haz", "cze"],
  ["jul", "juil", "lug", "июл", "лип", "ιούλ", "ιουλ", "júl", "tem"],
  ["aug", "aoû", "aou", "ago", "авг", "сер", "αύγ", "αυγ", "ağu", "sie"],
  ["sep", "set", "сен", "вер", "σεπ", "szep", "eyl", "wrz"],
  ["oct", "okt", "out", "ott", "окт", "жов", "οκτ", "eki", "paź"],
  ["nov", "ноя", "лис", "νοέ", "νοε", "kas", "lis"],
  ["dec", "dez", "déc", "dic", "дек", "гру", "δεκ", "ara", "gru"],
];

/** The number of a month by its name or short name, from 1; null for other words. */
export function monthNumber(name: string): number | null {
  const word = name.toLowerCase();
  const at = BEGINNINGS.findIndex((names) => names.some((start) => word.startsWith(start)));
  return at < 0 ? null : at + 1;
}
