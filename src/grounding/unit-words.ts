// One unit a line: its name, then how it is written. A pound is money and weight alike, as the text leaves it open.
const SUFFIXES = `
dollar dollars usd buck bucks
euro euros eur
pound pounds gbp lb lbs quid
cent cents
penny pence
yen jpy
yuan renminbi rmb cny
rupee rupees inr
rouble roubles ruble rubles rub
hryvnia hryvnias uah
franc francs chf
krona kronor krone kroner crown crowns sek nok dkk
zloty zlotys pln
lira liras try
won krw
peso pesos
real reais brl
rand zar
shilling shillings
dinar dinars
dirham dirhams
riyal riyals sar
naira ngn
shekel shekels ils
baht
ringgit
percent pc
point points
year years yr yrs
month months
week weeks
day days
hour hours hr hrs
minute minutes min mins
second seconds sec secs
decade decades
century centuries
kilometre kilometres kilometer kilometers km kms
metre metres meter meters
centimetre centimetres centimeter centimeters cm
millimetre millimetres millimeter millimeters mm
mile miles mi
foot feet ft
inch inches
yard yards yd yds
hectare hectares ha
acre acres
litre litres liter liters
gallon gallons
barrel barrels bbl
tonne tonnes ton tons
kilogram kilograms kilo kilos kg kgs
gram grams
milligram milligrams mg
ounce ounces oz
degree degrees
watt watts
kilowatt kilowatts kw
megawatt megawatts mw
gigawatt gigawatts gw
volt volts
knot knots
mph
kph
byte bytes
megabyte megabytes mb
gigabyte gigabytes gb
terabyte terabytes tb
celsius
fahrenheit
hertz hz
`;

const table = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    lines
      .trim()
      .split("\n")
      .flatMap((line) => {
        const forms = line.split(" ");
        return forms.map((form) => [form, forms[0] ?? form] as const);
      }),
  );

/** Words and short forms behind a number, with the name of their unit: "km" → "kilometre". */
export const UNIT_WORDS: ReadonlyMap<string, string> = table(SUFFIXES);

/** Signs before or behind a number. */
export const UNIT_SIGNS: ReadonlyMap<string, string> = new Map([
  ["$", "dollar"],
  ["£", "pound"],
  ["€", "euro"],
  ["¥", "yen"],
  ["₹", "rupee"],
  ["₽", "rouble"],
  ["₴", "hryvnia"],
  ["₩", "won"],
  ["%", "percent"],
  ["°", "degree"],
]);

/** Codes that stand before a number: "EUR 5". */
export const CURRENCY_CODES: ReadonlyMap<string, string> = new Map(
  "usd eur gbp jpy cny inr rub uah chf sek nok dkk pln try krw brl zar sar ngn ils"
    .split(" ")
    .map((code) => [code, UNIT_WORDS.get(code) ?? code] as const),
);

/** "5 square km" is no "5 km". */
export const UNIT_MODIFIERS: ReadonlySet<string> = new Set(["square", "cubic", "nautical", "sq"]);
