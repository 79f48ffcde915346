import type { WebConfig } from "./config/web-settings.ts";
import type { Parser } from "./parser.ts";
import type { Web } from "./web.ts";

/** The ways to a page: the fetcher, and what reads its bytes. */
export type Pages = {
  readonly web: Web;
  readonly parser: Parser;
  close(): Promise<void>;
};

/** Opens both; they load only now, for most commands need neither. */
export async function openPages(settings: WebConfig): Promise<Pages> {
  const [{ openWeb }, { openParser }] = await Promise.all([
    import("./web/open-web.ts"),
    import("./parsing/open-parser.ts"),
  ]);
  const web = openWeb(settings);
  const parser = openParser();
  return {
    web,
    parser,
    async close() {
      await Promise.all([web.close(), parser.close()]);
    },
  };
}
