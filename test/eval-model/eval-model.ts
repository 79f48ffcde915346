import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { localAsker } from "../../src/command-line/local.ts";
import { loadConfig } from "../../src/config.ts";
import { toReading } from "../../src/desk.ts";
import { createLog } from "../../src/log.ts";
import { openWriter } from "../../src/open-writer.ts";
import { readReference } from "../../src/reader.ts";
import { createJournal } from "../../src/record-failure.ts";
import { openStore } from "../../src/storage/open-store.ts";
import { type Tally, tallyToText } from "./tally-to-text.ts";

// Which model writes what its articles bear out: the prompts over some articles, against the endpoint of the settings.
const OWN_ARTICLES = fileURLToPath(new URL("../fixtures/articles/", import.meta.url));

const config = loadConfig();
if (!config.model) {
  console.error("No model is set: OPENAI_BASE_URL or OPENAI_API_KEY, and OPENAI_MODEL.");
  process.exit(1);
}
const named = process.argv.slice(2);
const files =
  named.length > 0 ? named : (await readdir(OWN_ARTICLES)).map((file) => join(OWN_ARTICLES, file));

// A database of its own: nothing is answered from what was kept before.
const folder = await mkdtemp(join(tmpdir(), "verbatim-eval-"));
const databaseUrl = join(folder, "eval.db");
const journal = createJournal(createLog(config));
const { writer, close } = await openWriter({ model: config.model, databaseUrl }, journal);
const asker = localAsker("command-line");
const tally: Tally = {
  model: config.model.name,
  seconds: [],
  troubles: [],
  written: 0,
  articles: 0,
};
for (const file of files) {
  const reading = toReading(await readReference(file, asker));
  const began = performance.now();
  const written = await writer.digest(reading, asker);
  tally.seconds.push((performance.now() - began) / 1000);
  tally.articles++;
  if (written.by === "model") tally.written++;
  else tally.troubles.push(written.why ?? "");
  console.error(`${written.by === "model" ? "model" : `rules (${written.why})`}  ${file}`);
}
await close();
const store = await openStore(databaseUrl);
const spent = await store.ledger.spent("local", new Date().toISOString().slice(0, 10));
console.log(tallyToText(tally, await store.gate.list(), spent, config.model.prices !== null));
await store.close();
await rm(folder, { recursive: true });
