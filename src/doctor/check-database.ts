import { UserError } from "../errors.ts";
import { databaseExists } from "../storage/database-exists.ts";
import { openStore } from "../storage/open-store.ts";
import { checkFeeds } from "./check-feeds.ts";
import type { Check, Finding } from "./finding.ts";

const ABOUT = "database";

/** Whether the database can be opened, is whole and up to date, and how the feeds in it are doing. A file is not made for it. */
export const checkDatabase =
  (databaseUrl: string, now: number): Check =>
  async () => {
    try {
      if (!databaseExists(databaseUrl)) {
        const text = "none yet: it is made when something is followed";
        return [{ state: "ok", about: ABOUT, text }];
      }
      const store = await openStore(databaseUrl, now, { patience: 0 });
      try {
        const facts = await store.examine();
        return [...facts.map(toFinding), ...(await checkFeeds(store.tenants, now))];
      } finally {
        await store.close();
      }
    } catch (failure) {
      return [broken(failure)];
    }
  };

const toFinding = (text: string): Finding => ({ state: "ok", about: ABOUT, text });

function broken(failure: unknown): Finding {
  if (failure instanceof UserError) {
    return { state: "fix", about: ABOUT, text: failure.message, hint: failure.hint };
  }
  const text = failure instanceof Error ? failure.message : String(failure);
  return { state: "fix", about: ABOUT, text, hint: "Put back a copy of the database." };
}
