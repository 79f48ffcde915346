/** English names and abbreviations of months, lower case, without stop, with their number. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    "january jan",
    "february feb",
    "march mar",
    "april apr",
    "may",
    "june jun",
    "july jul",
    "august aug",
    "september sept sep",
    "october oct",
    "november nov",
    "december dec",
  ].flatMap((names, i) => names.split(" ").map((name) => [name, i + 1] as const)),
);

/** English names and abbreviations of weekdays, with their number (Sunday is 0). */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  ["sunday sun", "monday mon", "tuesday tue tues", "wednesday wed", "thursday thu thur thurs"]
    .concat(["friday fri", "saturday sat"])
    .flatMap((names, i) => names.split(" ").map((name) => [name, i] as const)),
);

/** After an ordinal with its stop: "am 13. Februar". */
export const GERMAN_MONTHS: ReadonlySet<string> = new Set(
  "januar jänner februar märz april mai juni juli august september oktober november dezember".split(
    " ",
  ),
);
