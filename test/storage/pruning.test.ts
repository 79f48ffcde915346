import { Kysely, SqliteDialect } from "kysely";
import Database from "libsql";
import { expect, onTestFinished, test } from "vitest";
import { modelCalls } from "../../src/storage/migrations/001-model-calls.ts";
import { modelAnswers, pruneAnswers } from "../../src/storage/model-answers.ts";
import type { Schema } from "../../src/storage/schema.ts";

const NOW = Date.UTC(2026, 2, 4);

async function table() {
  const database = new Database(":memory:");
  const db = new Kysely<Schema>({
    dialect: new SqliteDialect({
      database: { prepare: (text) => database.prepare<unknown[]>(text), close: () => {} },
    }),
  });
  onTestFinished(() => db.destroy());
  await modelCalls("sqlite").up(db);
  const keys = async () =>
    (await db.selectFrom("model_answers").select("key").orderBy("saved_at").execute()).map(
      ({ key }) => key,
    );
  return { db, keys };
}

test("beyond the limit the oldest go", async () => {
  const { db, keys } = await table();
  const answers = modelAnswers(db);
  for (let at = 0; at < 8; at++) await answers.save(`k${at}`, "1", NOW + at);
  await pruneAnswers(db, NOW, 3);
  expect(await keys()).toEqual(["k5", "k6", "k7"]);
});

test("as many as the limit may stay, and an empty table is no matter", async () => {
  const { db, keys } = await table();
  await pruneAnswers(db, NOW, 3);
  for (let at = 0; at < 3; at++) await modelAnswers(db).save(`k${at}`, "1", NOW);
  await pruneAnswers(db, NOW, 3);
  expect(await keys()).toHaveLength(3);
});

test("a bot that never restarts stays bounded", async () => {
  const { db, keys } = await table();
  const answers = modelAnswers(db, 50);
  for (let at = 0; at < 2_500; at++) await answers.save(`k${at}`, "1", NOW + at);
  expect((await keys()).length).toBeLessThanOrEqual(50 + 1_000);
});
