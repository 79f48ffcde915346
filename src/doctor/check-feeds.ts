import type { Store } from "../store.ts";
import type { Finding } from "./finding.ts";

const ABOUT = "feeds";
// A site that is down overnight is no matter for an admin.
const PATIENT_MS = 86_400_000;

/** How the feeds are doing that anybody follows; each that has failed for a day by name. */
export async function checkFeeds(
  { tenants, feeds: polled }: Pick<Store, "tenants" | "feeds">,
  now: number,
): Promise<readonly Finding[]> {
  const lists = await Promise.all((await tenants.list()).map((tenant) => tenants.sources(tenant)));
  const feeds = new Map(lists.flat().map((source) => [source.url, source]));
  const failing = [...feeds.values()].filter(
    ({ why, succeededAt, addedAt }) => why !== null && (succeededAt ?? addedAt) < now - PATIENT_MS,
  );
  const due = await polled.nextDue();
  const next = due === null ? "" : `, next due ${due <= now ? "now" : new Date(due).toISOString()}`;
  const summary: Finding = { state: "ok", about: ABOUT, text: `${feeds.size} followed${next}` };
  return [
    summary,
    ...failing.map(
      ({ url, why, status }): Finding => ({
        state: "note",
        about: ABOUT,
        text: `${url} has failed for more than a day (${status ?? why})`,
        hint: "See /sources status; unfollow it or mend its address.",
      }),
    ),
  ];
}
