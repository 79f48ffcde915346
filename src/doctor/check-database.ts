import { access, constants } from "node:fs/promises";
import { dirname } from "node:path";
import { UserError } from "../errors.ts";
import { databaseExists } from "../storage/database-exists.ts";
import { databasePath } from "../storage/database-path.ts";
import { openStore } from "../storage/open-store.ts";
import { checkFeeds } from "./check-feeds.ts";
import type { Check, Finding } from "./finding.ts";

const ABOUT = "database";

/** Whether the database can be opened, is whole and up to date, and how the feeds in it are doing. A file is not made for it. */
export const checkDatabase =
  (databaseUrl: string, now: number): Check =>
  async () => {
    try {
      if (!databaseExists(databaseUrl)) return [await roomFor(databasePath(databaseUrl))];
      const store = await openStore(databaseUrl, now, { patience: 0 });
      try {
        const facts = await store.examine();
        return [...facts.map(toFinding), ...(await checkFeeds(store, now))];
      } finally {
        await store.close();
      }
    } catch (failure) {
      return [broken(failure)];
    }
  };

/** Whether a database could be made there. */
async function roomFor(path: string): Promise<Finding> {
  try {
    await access(dirname(path), constants.W_OK);
    return { state: "ok", about: ABOUT, text: "none yet: it is made when something is followed" };
  } catch {
    return {
      state: "fix",
      about: ABOUT,
      text: `${path} could not be made: this user may not write its folder, or there is none`,
      hint: "Set DATABASE_URL to a file in a folder that this user may write.",
    };
  }
}

const toFinding = (text: string): Finding => ({ state: "ok", about: ABOUT, text });

function broken(failure: unknown): Finding {
  if (failure instanceof UserError) {
    return { state: "fix", about: ABOUT, text: failure.message, hint: failure.hint };
  }
  const text = failure instanceof Error ? failure.message : String(failure);
  return { state: "fix", about: ABOUT, text, hint: "Put back a copy of the database." };
}
