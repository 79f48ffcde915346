import type { WebConfig } from "../config/web-settings.ts";
import type { Parser } from "../parser.ts";
import type { Web } from "../web.ts";

/** The ways to a page: the fetcher, and what reads its bytes. */
export type Pages = {
  readonly web: Web;
  readonly parser: Parser;
  close(): Promise<void>;
};

/** Opens both; they load only now, for most commands need neither. @param broke is told of defects of the parser */
export async function openPages(
  settings: WebConfig,
  broke: (failure: unknown) => void = () => {},
): Promise<Pages> {
  const [{ openWeb }, { openParser }] = await Promise.all([
    import("../web/open-web.ts"),
    import("../parsing/open-parser.ts"),
  ]);
  const web = openWeb(settings);
  const parser = openParser({ onDefect: broke });
  // Its thread starts while the page is on its way.
  parser.warm();
  return {
    web,
    parser,
    async close() {
      await Promise.all([web.close(), parser.close()]);
    },
  };
}
