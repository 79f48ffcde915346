import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Answer, AskAnswer, DigestAnswer } from "../../src/answer.ts";
import type { Reply } from "../../src/card.ts";
import { createJournal } from "../../src/log/record-failure.ts";
import { createLog } from "../../src/log.ts";
import type { WriterSettings } from "../../src/newsroom/open-writer.ts";
import { openNewsroom } from "../../src/newsroom.ts";
import type { Asker } from "../../src/place.ts";
import { openStore } from "../../src/storage/open-store.ts";
import type { Store } from "../../src/store.ts";
import { cardToText } from "../../src/surfaces/terminal/card-to-text.ts";
import { type ModelServerOptions, startModelServer } from "../emulators/model/model-server.ts";
import { DEFAULTS } from "../settings.ts";

export const KEY = "sk-test-9f86d081884c7d659a2feaa0";

/** Somebody in a channel. Only the tenant "local" may open files. */
export const asker = (channel = "news", tenant = "local"): Asker => ({
  user: "reader",
  place: { surface: "test", tenant, channel },
});

type Model = NonNullable<WriterSettings["model"]>;

/** The whole program over a model on loopback, with the real client and a database of its own. */
export async function newsroomWithModel(
  answer: ModelServerOptions["answer"],
  changes: Partial<Model> = {},
) {
  const folder = mkdtempSync(join(tmpdir(), "verbatim-writing-"));
  const server = await startModelServer({ answer });
  const logged: string[] = [];
  const out = { write: (line: string) => void logged.push(line) };
  const log = createLog({ logLevel: "info", secrets: [KEY] }, out);
  const databaseUrl = join(folder, "test.db");
  const model: Model = {
    name: "stand-in",
    apiKey: KEY,
    baseUrl: server.url,
    prices: null,
    dailyTokens: null,
    timeoutMs: 2000,
    retryDelayMs: 1,
    ...changes,
  };
  const { bot, desk, close } = await openNewsroom(
    { ...DEFAULTS, model, databaseUrl },
    createJournal(log),
  );
  onTestFinished(async () => {
    await close();
    await server.close();
    rmSync(folder, { recursive: true });
  });
  let articles = 0;
  return {
    server,
    logged,
    bot,
    /** Opens articles of these texts in a channel. */
    async open(texts: readonly string[], who = asker()): Promise<void> {
      const paths = texts.map((text) => {
        const path = join(folder, `article-${++articles}.txt`);
        writeFileSync(path, text);
        return path;
      });
      await desk.open(paths, who);
    },
    /** Looks into the database beside the running program. */
    async stored<Value>(look: (store: Store) => Promise<Value>): Promise<Value> {
      const store = await openStore(databaseUrl);
      try {
        return await look(store);
      } finally {
        await store.close();
      }
    },
  };
}

/** A reply as the terminal prints it. */
export const shown = (reply: Reply): string =>
  cardToText(reply.card, { width: 200, colour: false });

export const digestOf = ({ answer }: Reply): DigestAnswer =>
  (answer as Answer<DigestAnswer>).answer;

export const askOf = ({ answer }: Reply): AskAnswer => (answer as Answer<AskAnswer>).answer;
