/** "10 000", "1'900,5", "1.234.567", "14:30", "2024": digits as any language groups them. */
const DIGITS =
  /(?<![\d.,])\d{1,3}(?:[ \u00a0\u202f'’]\d{3}(?!\d)){1,5}(?:[.,]\d{1,9})?|\d+(?:[.,:]\d+){0,6}/gu;
const GROUPS = /^\d{1,3}(?:[.,]\d{3})+$/u;
/** Languages that write "1,900.5"; most write "1.900,5", and of the third kind both are found. */
const STOP_PARTS_DECIMALS: ReadonlySet<string> = new Set("en zh ja ko he th hi ga".split(" "));
const EITHER: ReadonlySet<string> = new Set("es pt ar fa ur".split(" "));
const PARTS = /[ \u00a0\u202f'’]/gu;

/** Arabic, Persian and full-width digits, by the code of their zero. */
const ZEROS = [0x660, 0x6f0, 0xff10];
const FOREIGN_DIGIT = /(?!\d)\p{Nd}/gu;

/** What multiplies the digits before it, in the languages news is read in most. "Billion" is 10⁹ or 10¹², by language. */
const SCALES: readonly (readonly [after: RegExp, scales: readonly number[]])[] = [
  [
    /^[ \u00a0-]?(?:mil mill|mi?lliard|miliard|miljard|milyar|mrd|mld|bn|bln|bilh|مليار|میلیارد|δισεκατομμ|מיליארד|млрд|миллиард|мільярд|милиард)/iu,
    [1e9],
  ],
  [
    /^[ \u00a0-]?(?:mill?i?on|millón|milh|miljo|milyon|mio\b|mln|مليون|ملايين|میلیون|εκατομμ|מיליון|млн|миллион|мільйон|милион|m(?!\p{L}))/iu,
    [1e6],
  ],
  [/^[ \u00a0-]?(?:billion|billón|биллион)/iu, [1e9, 1e12]],
  [/^[ \u00a0-]?(?:trill?i[oó]n|триллион|трильйон)/iu, [1e12, 1e18]],
  [
    /^[ \u00a0-]?(?:thousand|tausend|tsd|mille(?!\p{L})|mil(?!\p{L})|duizend|tusen|tys|ألف|آلاف|هزار|χιλιάδ|אלף|тыс|тис|хиляд|bin(?!\p{L})|k(?!\p{L}))/iu,
    [1e3],
  ],
  [/^ ?[千천]/u, [1e3]],
  [/^ ?[万萬만]/u, [1e4]],
  [/^ ?[亿億억]/u, [1e8]],
  [/^ ?[兆조]/u, [1e12]],
];
const LONGEST_SCALE = 16;

/**
 * The numbers that a text writes in digits, each with all that it can mean: "1.900" is 1900 in German, 1.9 in English and
 * either in Spanish, "3 Billionen" is 3·10⁹ or 3·10¹². What is no single number ("14:30") stays as written.
 */
export function findDigitNumbers(
  text: string,
  language: string,
): readonly (readonly (number | string)[])[] {
  const plain = text.replace(FOREIGN_DIGIT, toDigit);
  return [...plain.matchAll(DIGITS)].map(({ index, 0: digits }) => {
    const end = index + digits.length;
    const after = plain.slice(end, end + LONGEST_SCALE);
    const scales = SCALES.find(([pattern]) => pattern.test(after))?.[1] ?? [1];
    const read = meanings(digits.replace(PARTS, ""), language);
    return read.flatMap((value): readonly (number | string)[] =>
      typeof value === "string" ? [value] : scales.map((scale) => round(value * scale)),
    );
  });
}

function meanings(digits: string, language: string): readonly (number | string)[] {
  if (/^\d+$/u.test(digits)) return [Number(digits)];
  const marks: readonly string[] = digits.match(/[.,:]/gu) ?? [];
  const whole = GROUPS.test(digits) ? [Number(digits.replace(/[.,]/gu, ""))] : [];
  if (marks.includes(":") || (marks.length > 1 && new Set(marks).size === 1))
    return whole.length > 0 ? whole : [digits];
  const at = Math.max(digits.lastIndexOf("."), digits.lastIndexOf(","));
  const parted = Number(`${digits.slice(0, at).replace(/[.,]/gu, "")}.${digits.slice(at + 1)}`);
  if (whole.length === 0 || marks.length > 1) return [parted];
  if (EITHER.has(language)) return [...whole, parted];
  const decimal = STOP_PARTS_DECIMALS.has(language) ? "." : ",";
  return digits[at] === decimal ? [parted] : whole;
}

function toDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = ZEROS.find((first) => code >= first && code < first + 10);
  return zero === undefined ? digit : String(code - zero);
}

/** 8.4 × 10⁶ is not 8400000.000000001. */
const round = (value: number): number => Number(value.toPrecision(12));
