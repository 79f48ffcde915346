import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Answer, AskAnswer, DigestAnswer, WrittenBy } from "../../src/answer.ts";
import type { Reply } from "../../src/card.ts";
import { localAsker } from "../../src/command-line/local.ts";
import { loadConfig } from "../../src/config.ts";
import { UserError } from "../../src/errors.ts";
import { createJournal } from "../../src/log/record-failure.ts";
import { createLog } from "../../src/log.ts";
import { type Newsroom, openNewsroom } from "../../src/newsroom.ts";
import { openStore } from "../../src/storage/open-store.ts";
import { questionsOf } from "./questions-of.ts";
import { type Seen, tallyToText } from "./tally-to-text.ts";

// How much of what a model writes its articles bear out: digests and answers over some articles, against the endpoint of the
// settings, by the same commands that a channel uses.
const OWN_ARTICLES = fileURLToPath(new URL("../fixtures/articles/", import.meta.url));

const asker = localAsker("command-line");

/** All that a model writes of some articles, and what came of it. Its database is its own: nothing was kept before. */
async function evaluate(files: readonly string[], folder: string): Promise<string> {
  const { model, ...config } = loadConfig();
  if (!model) {
    const how = "Set OPENAI_MODEL, and OPENAI_BASE_URL or OPENAI_API_KEY.";
    throw new UserError("No model is set.", how);
  }
  const databaseUrl = join(folder, "eval.db");
  const newsroom = await openNewsroom(
    { ...config, model, databaseUrl },
    createJournal(createLog(config)),
  );
  const seen = { digests: [] as Seen[], answers: [] as Seen[], open: [] as Seen[] };
  for (const file of files) {
    console.error(file);
    const { readings } = await newsroom.desk.open([file], asker);
    const [reading] = readings;
    if (!reading) continue;
    const { answered, unanswered } = questionsOf(reading.analysis);
    seen.digests.push(await see(newsroom, "digest", {}));
    for (const question of answered) seen.answers.push(await see(newsroom, "ask", { question }));
    if (unanswered) seen.open.push(await see(newsroom, "ask", { question: unanswered }));
  }
  await newsroom.close();
  const store = await openStore(databaseUrl);
  const [counts, spent] = [await store.gate.list(), await store.ledger.spent("local", today())];
  await store.close();
  return tallyToText({ model: model.name, ...seen, counts, spent, priced: model.prices !== null });
}

async function see(
  { bot }: Newsroom,
  command: string,
  options: Readonly<Record<string, string>>,
): Promise<Seen> {
  const began = performance.now();
  const reply = await bot.run(command, options, asker);
  const seconds = (performance.now() - began) / 1000;
  const { writer, why } = writingOf(reply);
  return { byModel: writer === "model", why, seconds };
}

function writingOf({ answer }: Reply): WrittenBy {
  const found = (answer as Answer<DigestAnswer | AskAnswer> | null)?.answer;
  const writing = found && [found.writing].flat()[0];
  return writing ?? { writer: "rules", why: "unexpected" };
}

const today = (): string => new Date().toISOString().slice(0, 10);

const named = process.argv.slice(2);
const own = async (): Promise<readonly string[]> =>
  (await readdir(OWN_ARTICLES)).sort().map((file) => join(OWN_ARTICLES, file));
const folder = await mkdtemp(join(tmpdir(), "verbatim-eval-"));
try {
  console.log(await evaluate(named.length > 0 ? named : await own(), folder));
} catch (failure) {
  if (!(failure instanceof UserError)) throw failure;
  console.error(`${failure.message} ${failure.hint}`);
  process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true });
}
