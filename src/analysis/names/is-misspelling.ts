const SHORTEST = 7; // shorter surnames differ by two letters and mean two people
const MOST_EDITS = 2;

/** Edits between two words, or more than the limit as soon as that is clear. */
function edits(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

/**
 * Whether a surname that no full name explains is likely a slip for this one: "Lindstorm" for "Lindstrom".
 * Same first letter, at most two letters apart; "Petrov" and "Petrova" stay two people.
 */
export function isMisspelling(surname: string, full: string): boolean {
  if (surname.length < SHORTEST || full.length < SHORTEST || surname.length > 24) return false;
  if (surname[0] !== full[0] || surname.startsWith(full) || full.startsWith(surname)) return false;
  return Math.abs(surname.length - full.length) <= MOST_EDITS && edits(surname, full) <= MOST_EDITS;
}
