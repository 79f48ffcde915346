// "10:30", "10:30:00.25 pm", "1030", "10.30", "10h30"; Korean puts its half of the day in front.
const CLOCK =
  /^(오전|오후)?\s?(\d{1,2})(?:[:.h]?(\d\d))(?:[:.]?(\d\d))?(?:[.,](\d{1,9}))?(?!\d)\s?([ap]\.?m\.?(?!\p{L}))?\s?/iu;

/** A time of day and what stands behind it, which may be a zone. */
export type Clock = { readonly time: string; readonly rest: string };

/** Reads a time of day: "10:30 pm EST" gives "22:30:00" and "EST"; null for what is none, such as 25:00. */
export function clockOf(text: string): Clock | null {
  const match = CLOCK.exec(text);
  if (!match) return null;
  const [whole, korean, stated = "", minutes = "", seconds = "00", parts, half] = match;
  const noon = korean === "오후" || half?.toLowerCase().startsWith("p");
  const isHalved = korean !== undefined || half !== undefined;
  if (isHalved && (Number(stated) < 1 || Number(stated) > 12)) return null;
  const hours = isHalved ? (Number(stated) % 12) + (noon ? 12 : 0) : Number(stated);
  // A leap second has no place in ISO dates that Date reads.
  const second = seconds === "60" ? "59" : seconds;
  if (hours > 23 || Number(minutes) > 59 || Number(second) > 59) return null;
  const fraction = parts ? `.${parts.slice(0, 3)}` : "";
  const time = `${String(hours).padStart(2, "0")}:${minutes}:${second}${fraction}`;
  return { time, rest: text.slice(whole.length).trim() };
}
