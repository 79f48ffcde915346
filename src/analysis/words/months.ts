/** English names and abbreviations of months, lower case, without stop, with their number. */
export const MONTHS: ReadonlyMap<string, number> = months(`
  january jan, february feb, march mar, april apr, may, june jun, july jul, august aug, september sept sep,
  october oct, november nov, december dec
`);

/** German names, which follow an ordinal with its stop: "am 13. Februar". */
export const GERMAN_MONTHS: ReadonlyMap<string, number> = months(`
  januar jänner, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember
`);

/** Names in other languages as dates write them ("13 лютого", "13 février"), German included. */
export const FOREIGN_MONTHS: ReadonlyMap<string, number> = new Map([
  ...GERMAN_MONTHS,
  ...months(`
    января січня janvier enero gennaio stycznia janeiro, февраля лютого février febrero febbraio lutego fevereiro,
    марта березня mars marzo marca março, апреля квітня avril abril aprile kwietnia, мая травня mayo maggio maja maio,
    июня червня juin junio giugno czerwca junho, июля липня juillet julio luglio lipca julho,
    августа серпня août agosto sierpnia, сентября вересня septembre septiembre settembre września setembro,
    октября жовтня octobre octubre ottobre października outubro, ноября листопада novembre noviembre listopada novembro,
    декабря грудня décembre diciembre dicembre grudnia dezembro
  `),
]);

/** English names and abbreviations of weekdays, with their number (Sunday is 0). */
export const WEEKDAYS: ReadonlyMap<string, number> = numbered(
  "sunday sun, monday mon, tuesday tue tues, wednesday wed, thursday thu thur thurs, friday fri, saturday sat",
  0,
);

function months(list: string): ReadonlyMap<string, number> {
  return numbered(list, 1);
}

/** Names between two commas have the same number. */
function numbered(list: string, first: number): ReadonlyMap<string, number> {
  const names = list.split(",").map((group) => group.trim().split(/\s+/u));
  return new Map(names.flatMap((group, i) => group.map((name) => [name, first + i] as const)));
}
