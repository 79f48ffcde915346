/** How an amount is meant: "seven", "the seventh", "7 p.m.", "the 1990s", "dozens", "twice", the year 1998, March 4, "an hour". */
export type AmountKind =
  | "count"
  | "ordinal"
  | "year"
  | "decade"
  | "vague"
  | "times"
  | "day"
  | "single";

/** A number as a text gives it, in digits or words. */
export type Amount = {
  readonly kind: AmountKind;
  /** Multiplied out; NaN for what is no single number ("1.2.3"), which only its own spelling bears out. */
  readonly value: number;
  /** Before "million". */
  readonly mantissa: number;
  /** "84m" may be 84 metres: the value of the other reading, with its unit. */
  readonly other: { readonly value: number; readonly unit: string } | null;
  /** "percent", "euro", "square kilometre"; null where none stands there. */
  readonly unit: string | null;
  /** Stem of the word that is counted: "passenger"; null behind nothing. */
  readonly noun: string | null;
  /** about: "nearly" may be under it, "some" either. over, under: strictly so. */
  readonly hedge: "about" | "over" | "under" | null;
  /** Part of a whole date, which the date rule compares. */
  readonly isDated: boolean;
  readonly raw: string;
  readonly start: number;
  readonly end: number;
};
