import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { noProgress } from "../../src/progress.ts";
import { openStore } from "../../src/storage/open-store.ts";
import type { Store } from "../../src/store.ts";
import { HEADER } from "../../src/transfer/header.ts";
import { importRows } from "../../src/transfer/import-rows.ts";

let store: Store;
beforeEach(async () => {
  store = await openStore(":memory:");
});
afterEach(() => store.close());

const FEED = {
  ...{ url: "https://quay.example/feed", title: "Quay", home: null, etag: null },
  ...{ last_modified: null, status: 200, why: null, failures: 0, added_at: 1, tried_at: 1 },
  ...{ succeeded_at: 1, next_poll_at: 2, claimed_until: 0 },
};
const feed = (over: object) => ({ table: "feeds", row: { ...FEED, ...over } });
const ARTICLE = {
  ...{ id: "a", url: null, version: 1, outlet_key: "", first_read_at: 1, dated_at: 1 },
};
const VERSION = {
  ...{ article: "a", version: 1, title: null, text: "The ferry sails.", text_hash: "h" },
  ...{ publisher: null, byline: null, published: null, language: null, grade: "full", wall: null },
  ...{ read_at: 1, analyser: "1", analysis: "no JSON", suspect: "[]" },
};

async function* linesOf(values: readonly unknown[]): AsyncGenerator<string> {
  for (const value of values) yield JSON.stringify(value);
}
const load = (...values: readonly unknown[]) =>
  importRows(linesOf(values), store.transfer, {
    progress: noProgress,
    signal: new AbortController().signal,
  });
const said = async (...values: readonly unknown[]): Promise<string> => {
  const failure = await load(...values).catch((thrown: unknown) => thrown);
  expect(failure).toBeInstanceOf(UserError);
  const { message, hint } = failure as UserError;
  return `${message} ${hint}`;
};

describe("a line that no export of ours has is told, and nothing of it enters:", () => {
  test.each([
    ["a value that is an object", feed({ title: { a: 1 } }), "Line 2 is no row"],
    ["a value that is true", feed({ title: true }), "Line 2 is no row"],
    ["a time that is a text", feed({ next_poll_at: "soon" }), "Line 2 is no row"],
    ["a time between two milliseconds", feed({ next_poll_at: 1.5 }), "Line 2 is no row"],
    ["a time beyond all times", feed({ next_poll_at: 1e300 }), "Line 2 is no row"],
    ["a title that is a number", feed({ title: 5 }), "Line 2 is no row"],
    ["an analysis that is no JSON", { table: "article_versions", row: VERSION }, "Line 2 is no"],
    ["a feed without an address", feed({ url: null }), "does not fit into the database"],
    ["a table of the engine's own", { table: "sqlite_master", row: {} }, "this version of"],
    ["a table that every object has", { table: "__proto__", row: {} }, "this version of"],
    ["a column with SQL for a name", feed({ 'url"; drop table feeds; --': 1 }), "is no row"],
    ["a column too many", feed({ more: "x" }), "this version of"],
  ])("%s", async (_what, line, words) => {
    expect(await said(HEADER, line, { rows: 1 })).toContain(words);
    expect(await store.transfer.count()).toBe(0);
  });
});

test("lines that are there twice are told as that, not as an end that is missing", async () => {
  expect(await said(HEADER, feed({}), feed({}), { rows: 1 })).toContain("1 rows, but 2 were there");
  expect(await said(HEADER, feed({}))).toContain("ends before its end");
});

test("rows as an export has them enter", async () => {
  const report = await load(HEADER, feed({}), { table: "articles", row: ARTICLE }, { rows: 2 });
  expect(report).toEqual({ rows: 2, added: 2 });
});
