import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { localAsker } from "../../src/command-line/local.ts";
import { placeKey } from "../../src/place.ts";
import { openStore } from "../../src/storage/open-store.ts";
import { type NewsWorld, startNewsWorld } from "../emulators/news/news-world.ts";
import { type Ran, type RunOptions, runVerbatim } from "../run-verbatim.ts";

const DAY = 86_400_000;
const PLACE = placeKey(localAsker("command-line").place);

/** The world of news, and the program with a database of its own to read it. */
export type PaperRound = {
  readonly world: NewsWorld;
  readonly folder: string;
  run(argv: readonly string[], options?: RunOptions): Promise<Ran>;
  /** What a command answers with `--json`. */
  answer<Answer>(argv: readonly string[]): Promise<Answer>;
  /** The world goes on, every feed is due again, and what was told was told yesterday. */
  nextDay(day: number): Promise<void>;
  close(): Promise<void>;
};

export async function startPaperRound(): Promise<PaperRound> {
  const world = await startNewsWorld();
  const folder = mkdtempSync(join(tmpdir(), "verbatim-round-"));
  const DATABASE_URL = join(folder, "verbatim.db");
  const own = {
    DATABASE_URL,
    VERBATIM_ALLOW_NETWORKS: "127.0.0.0/8",
    VERBATIM_CONTACT: "desk@quay.example",
  };
  const run: PaperRound["run"] = (argv, options = {}) =>
    runVerbatim(argv, { ...options, env: { ...own, ...options.env } });
  return {
    world,
    folder,
    run,
    async answer(argv) {
      const { status, stdout, stderr } = await run([...argv, "--json"]);
      if (status !== 0) throw new Error(`exit ${status}: ${stderr}`);
      return JSON.parse(stdout);
    },
    async nextDay(day) {
      world.advance(day);
      const { feeds, tenants, close } = await openStore(DATABASE_URL);
      const told = await tenants.told("local", PLACE, 0);
      const yesterday = told.map((story) => ({ ...story, toldAt: story.toldAt - DAY }));
      await tenants.saveTold("local", PLACE, yesterday);
      for (const { url } of await tenants.sources("local")) {
        const state = await feeds.load(url);
        if (state) await feeds.save({ ...state, nextPollAt: 0 });
      }
      await close();
    },
    async close() {
      await world.close();
      rmSync(folder, { recursive: true });
    },
  };
}
