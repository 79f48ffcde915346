import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type {
  Answer,
  AskAnswer,
  DigestAnswer,
  QuotesAnswer,
  StanceAnswer,
  WhoAnswer,
} from "../../src/answer.ts";
import { createDatabase } from "../emulators/postgres/create-database.ts";
import { findPostgres } from "../emulators/postgres/find-postgres.ts";
import type { RunOptions } from "../run-verbatim.ts";
import { type PaperRound, startPaperRound } from "./paper-round.ts";

// Each run starts the program anew, on a machine that is busy with others.
const PATIENCE = 120_000;
const SINCE = ["--since", "2026-02-20"];
const QUESTIONS = [
  ["who", "Jürgen", "Kesselbach"],
  ["quotes", "Malakhin"],
  ["sources", "list"],
] as const;

describe("ten outlets, from the first feed to the last word", { timeout: PATIENCE }, () => {
  let round: PaperRound;
  let told: readonly string[];
  const run = (...argv: readonly string[]) => round.run(argv);
  const answer = <Found>(...argv: readonly string[]) => round.answer<Answer<Found>>(argv);

  beforeAll(async () => {
    round = await startPaperRound();
    return round.close;
  });

  test("a feed, a page that names its feed and a list are followed", async () => {
    const { world } = round;
    expect((await run("sources", "add", `${world.origin("gazette")}/feed`)).stdout).toContain(
      "Harrowmouth Gazette",
    );
    expect((await run("sources", "add", `${world.origin("courier")}/`)).stdout).toContain(
      `${world.origin("courier")}/feed`,
    );
    const list = `${world.origin("gazette")}/list.opml`;
    const preview = await run("sources", "import", list);
    expect(preview.stdout).toMatch(/8 feeds[\s\S]*2 feeds[\s\S]*2 lines/u);
    expect((await run("sources", "import", list, "--confirm", "yes")).status).toBe(0);
    const { answer: listed } = await answer<{ sources: readonly unknown[] }>("sources", "list");
    expect(listed.sources).toHaveLength(10);
  });

  test("the first digest reads them all, and tells each story once", async () => {
    const { stdout, stderr } = await run("digest", ...SINCE, "--json");
    const { answer: digest } = JSON.parse(stdout) as Answer<DigestAnswer>;
    expect(stderr).toMatch(/^Reading 10 feeds: 10 feeds, \d+ new articles\n$/u);
    told = digest.stories?.map(({ id }) => id) ?? [];
    const ids = digest.stories?.flatMap(({ articles }) => articles.map(({ id }) => id)) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
    expect(digest.stories).toHaveLength(7);
    for (const { sources, articles } of digest.stories ?? []) {
      expect(sources).toBeGreaterThan(1);
      expect(sources).toBeLessThanOrEqual(new Set(articles.map((one) => one.publisher)).size);
    }
    // Read now, it is not due.
    expect((await run("digest", ...SINCE)).stderr).toBe("");
  });

  test("who, stance, quotes and ask answer from all of them, each line with its sentence", async () => {
    const [latin, cyrillic, stance, quotes, asked] = await Promise.all([
      answer<WhoAnswer>("who", "Viktor", "Malakhin"),
      answer<WhoAnswer>("who", "Малахин"),
      answer<StanceAnswer>("stance", "tramway"),
      answer<QuotesAnswer>("quotes", "Kesselbach", "--outlet", "gazette"),
      answer<AskAnswer>("ask", "Who is head of the tramway?"),
    ]);
    expect(latin.answer.statements.length).toBeGreaterThan(0);
    expect(cyrillic.answer.entity?.name).toBe(latin.answer.entity?.name);
    expect(cyrillic.answer.statements.length).toBe(latin.answer.statements.length);
    expect(stance.found).toBe(true);
    expect(quotes.answer.quotes.length).toBeGreaterThan(0);
    expect(quotes.articles.map(({ publisher }) => publisher)).toEqual(
      quotes.articles.map(() => "Harrowmouth Gazette"),
    );
    expect(asked.answer.text).toContain("head of the tramway");
    expect(asked.evidence.map(({ text }) => text).join("\n")).toContain("head of the tramway");
    const none = await answer<WhoAnswer>("who", "Kesselbach", "--since", "1h");
    expect(none.found).toBe(false);
  });

  test("day two brings what is new, and corrections as versions", async () => {
    await round.nextDay(1);
    const { stdout, stderr } = await run("digest", ...SINCE, "--json");
    expect(stderr).toMatch(/^Reading 10 feeds: 10 feeds, [1-9]\d* new articles, 2 corrected\n$/u);
    const { stories = [] } = (JSON.parse(stdout) as Answer<DigestAnswer>).answer;
    // What was told yesterday is told again only with what is new in it.
    expect(stories?.filter(({ id, news }) => told.includes(id) && news === null)).toEqual([]);
    expect(stories?.some(({ id }) => !told.includes(id))).toBe(true);
    const states = await run("sources", "status");
    expect(states.stdout).not.toMatch(/fail/iu);
  });

  test("moved to another engine and back, it answers alike to the byte", async ({ skip }) => {
    if (findPostgres() === null && process.env.CI !== "true") return skip("no PostgreSQL here");
    const [one, two] = [join(round.folder, "one.jsonl"), join(round.folder, "two.jsonl")];
    const server = { env: { DATABASE_URL: await createDatabase() } };
    const file = { env: { DATABASE_URL: join(round.folder, "back.db") } };
    await expectFine(["export", one]);
    await expectFine(["import", one], server);
    await expectFine(["export", two], server);
    await expectFine(["import", two], file);
    const sorted = (path: string) => readFileSync(path, "utf8").split("\n").sort();
    expect(sorted(two)).toEqual(sorted(one));
    for (const question of QUESTIONS) {
      const argv = [...question, "--json"];
      const [here, there, back] = await Promise.all([
        run(...argv),
        round.run(argv, server),
        round.run(argv, file),
      ]);
      expect(here.stdout, question.join(" ")).not.toBe("");
      expect(there.stdout, question.join(" ")).toBe(here.stdout);
      expect(back.stdout, question.join(" ")).toBe(here.stdout);
    }
  });

  test("the doctor finds nothing to mend, and a deleted tenant leaves nothing", async () => {
    expect((await run("doctor")).status).toBe(0);
    expect((await run("delete-tenant", "local")).status).toBe(1);
    expect((await run("delete-tenant", "local", "--confirm", "local")).status).toBe(0);
    const { answer: listed } = await answer<{ sources: readonly unknown[] }>("sources", "list");
    expect(listed.sources).toEqual([]);
    const gone = join(round.folder, "gone.jsonl");
    expect((await run("export", "--tenant", "local", gone)).status).toBe(0);
    expect(existsSync(gone) && readFileSync(gone, "utf8").trim().split("\n")).toHaveLength(2);
  });

  async function expectFine(argv: readonly string[], options: RunOptions = {}): Promise<void> {
    const { status, stderr } = await round.run(argv, options);
    expect({ status, stderr }, argv.join(" ")).toMatchObject({ status: 0 });
  }
});
