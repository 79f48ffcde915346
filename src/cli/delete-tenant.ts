import { loadConfig } from "../config.ts";
import { UserError } from "../errors.ts";
import { databaseExists } from "../storage/database-exists.ts";
import { openStore } from "../storage/open-store.ts";
import { defineVerb } from "../verb.ts";

/** Deletes all that belongs to one guild, workspace or the terminal ("local"). */
export default defineVerb({
  name: "delete-tenant",
  summary: "deletes all that belongs to a guild or workspace: ID --confirm ID",
  lines: false,
  named: ["confirm"],
  async run({ words: [tenant, ...others], own: { confirm } }) {
    if (tenant === undefined || others.length > 0) {
      throw new UserError("delete-tenant takes one id.", "The terminal's is local.");
    }
    if (confirm !== tenant) {
      throw new UserError(
        `This deletes for good what ${tenant} follows and has been told.`,
        `Export it first if you may want it back, then add --confirm ${tenant}.`,
      );
    }
    const { databaseUrl } = loadConfig();
    if (!databaseExists(databaseUrl)) throw new UserError("Nothing is kept here.", "All is well.");
    const store = await openStore(databaseUrl);
    try {
      if (!(await store.tenants.list()).includes(tenant)) {
        throw new UserError(`Nothing here belongs to ${tenant}.`, "Ids are spelled exactly.");
      }
      await store.tenants.remove(tenant);
      process.stdout.write(`All that belonged to ${tenant} is deleted.\n`);
      return 0;
    } finally {
      await store.close();
    }
  },
});
