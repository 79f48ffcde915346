// Bounded, so that a text of nothing but digits costs no more than another.
const NUMBER =
  "(?:\\d[\\d,.]{0,20}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds? of|thousands? of|half an?|several|a few|a couple of|many)";

/** "two hours", "nearly 40 minutes", "an hour and a half", "for decades" */
export const DURATION = new RegExp(
  `(?<!\\p{L})(?:${NUMBER}[ -](?:\\p{Ll}+[ -])?|for )(?:second|minute|hour|day|week|month|year|decade|centur)`,
  "giu",
);

/** "$84 million", "84 million euros", "£3bn", "40 cents", "12 per cent" */
export const MONEY =
  /[$€£¥₽₴]\s?\d|\d[\d,.]{0,20}\s?(?:(?:thousand|million|billion|trillion|bn|m)\s)?(?:dollars?|euros?|pounds?|yen|yuan|roubles?|rubles?|hryvnias?|francs?|kron\p{L}{1,3}|cents?|percent|per cent|%)/giu;

/** A number in figures or in words, or a share: "6,200 passengers", "one-third of the town" */
export const COUNT =
  /\d|(?<!\p{L})(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|dozens?|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|half|third|quarter|none|several)(?!\p{L})/giu;

/** "because of the storm", "in order to" */
export const REASON =
  /(?<!\p{L})(?:because|due to|owing to|thanks to|as a result|in response to|in order to|so that|reasons?|caused by|citing|over (?:fears|concerns))(?!\p{L})/iu;

/** "at 6:40 p.m.", "by 8:15", "at 7 am", "at noon" */
export const CLOCK =
  /(?<![\p{L}\p{N}.:])\d{1,2}[:.]\d\d(?![\d:.]\d|\s?(?:percent|per cent|million|billion))(?=\s?[ap]\.?m|\D|$)|(?<![\p{L}\p{N}.,])\d{1,2}\s?(?:a\.?m|p\.?m)(?!\p{L})|(?<=\b(?:at|by|before|after|until|around) )(?:noon|midnight|dawn|dusk)(?!\p{L})/giu;

/** "by 2028": a year that the timeline may have left out */
export const YEAR = /(?<![\p{L}\p{N}.,$€£])(?:1[5-9]|20|21)\d\d(?![\p{N}%]|,\d)/gu;
