import { SEASONAL_ZONES, ZONES } from "./zones.ts";

// "+0200", "+02:00", "-5", "GMT+2", "UTC +02:00"
const OFFSET = /^(?:gmt|utc|etc\/gmt)?\s?([+-])(\d{1,2}):?(\d{2})?$/iu;

/**
 * The offset that a zone as written means on a day, as ISO writes it ("+02:00", "Z"); "" for none that is known, so that
 * the time stays without one.
 * @param day ISO date, on which summer time depends
 */
export function offsetOf(zone: string, day: string): string {
  // "+0200 (CEST)": the number stands; "Etc/GMT" is GMT.
  const words = zone
    .replace(/\([^)]{0,40}\)?/gu, "")
    .replace(/^etc\//iu, "")
    .trim();
  const [, sign = "", hours = "", minutes = "00"] = OFFSET.exec(words) ?? [];
  if (sign && Number(hours) <= 14 && Number(minutes) < 60)
    return `${sign}${hours.padStart(2, "0")}:${minutes}`;
  const name = words.replace(/\.$/u, "").toLowerCase();
  const seasonal = SEASONAL_ZONES[name];
  const east = seasonal === undefined ? ZONES[name] : seasonal + (isSummer(day) ? 60 : 0);
  if (east === undefined) return "";
  if (east === 0) return "Z";
  const two = (n: number): string => String(n).padStart(2, "0");
  const ahead = Math.abs(east);
  return `${east < 0 ? "-" : "+"}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`;
}

/** North American summer time since 2007: from the second Sunday of March to the first of November. */
function isSummer(day: string): boolean {
  const year = day.slice(0, 4);
  return day >= sunday(`${year}-03-08`) && day < sunday(`${year}-11-01`);
}

/** The first Sunday from a day on. */
function sunday(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + ((7 - date.getUTCDay()) % 7));
  return date.toISOString().slice(0, 10);
}
