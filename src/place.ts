/** Where something is said. */
export type Place = {
  readonly surface: string;
  /** The guild or workspace; `local` is the terminal and the command line. */
  readonly tenant: string;
  readonly channel: string;
  readonly thread?: string;
};

/** Who asks, and where. */
export type Asker = { readonly user: string; readonly place: Place };

/** One string for a place, to key what is stored about it. */
export function placeKey(place: Place): string {
  const parts = [place.surface, place.tenant, place.channel, place.thread ?? ""];
  return parts.map(encodeURIComponent).join(":");
}
