import { PassThrough, Readable, Writable } from "node:stream";
import { expect, test } from "vitest";
import { answerJsonLines } from "../../src/command-line/json-lines.ts";
import { UserError } from "../../src/errors.ts";

type Row = Readonly<Record<string, unknown>>;

async function answerAll(chunks: readonly (string | Buffer)[], answer: (row: Row) => unknown) {
  const written = { output: "", errors: "" };
  const collect = (key: keyof typeof written) =>
    new Writable({
      write(chunk, _, done) {
        written[key] += chunk;
        done();
      },
    });
  const input = Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
  const streams = { input, output: collect("output"), errors: collect("errors") };
  const status = await answerJsonLines(streams, answer);
  const lines = written.output.split("\n").slice(0, -1);
  return { status, lines: lines.map((line) => JSON.parse(line)), errors: written.errors };
}

const echo = (row: Row) => ({ id: row.id, text: row.text });

test("lines are answered in input order, the last one without a line end too", async () => {
  const run = await answerAll(['{"id":"a"}\n\n  \r\n{"id":"b"}'], (row) => row.id);
  expect(run).toEqual({ status: 0, lines: ["a", "b"], errors: "" });
});

test("a line ends at a line feed only, and letters survive a cut between their bytes", async () => {
  const text = "Київ\u2028“так”\u0085";
  const bytes = Buffer.from(`${JSON.stringify({ id: "a", text })}\n`);
  const chunks = Array.from({ length: bytes.length }, (_, i) => bytes.subarray(i, i + 1));
  expect((await answerAll(chunks, echo)).lines).toEqual([{ id: "a", text }]);
});

test("a bad line gets an error in its place, the rest goes on, and the status is 1", async () => {
  const answer = (row: Row) => {
    if (row.text === undefined) throw new UserError('"text" must be a text.', "Give one.");
    return row.text;
  };
  const run = await answerAll(
    ['{"id":"a","text":"x"}\nnot json\n[1]\n{"id":"b"}\n{"id":7}\n'],
    answer,
  );
  expect(run.lines).toEqual([
    "x",
    { id: null, error: "not JSON." },
    { id: null, error: "not a JSON object." },
    { id: "b", error: '"text" must be a text.' },
    { id: null, error: '"text" must be a text.' },
  ]);
  expect(run.errors.split("\n")).toHaveLength(5);
  expect(run.errors).toContain("line 4:");
  expect(run.status).toBe(1);
});

test("a defect ends in status 2 but not the run, and its cause stays on one line of standard error", async () => {
  const answer = (row: Row) => {
    if (row.id === "a") throw new Error("broke\nhere");
    return row.id;
  };
  const run = await answerAll(['{"id":"a"}\n{"id":"b"}\n'], answer);
  expect(run.lines).toEqual([{ id: "a", error: "Verbatim broke on this line." }, "b"]);
  expect(run.errors.split("\n")).toHaveLength(2);
  expect(run.status).toBe(2);
});

test("a line that is too long is refused without being kept, and the next one is answered", async () => {
  const part = Buffer.alloc(1_000_000, "a");
  const chunks = [Buffer.from('{"id":"'), ...Array(40).fill(part), Buffer.from('"}\n{"id":"b"}\n')];
  const run = await answerAll(chunks, (row) => row.id);
  expect(run.lines).toEqual([{ id: null, error: expect.stringContaining("longer than") }, "b"]);
});

test("an answer comes before the input ends", async () => {
  const input = new PassThrough();
  const output = new PassThrough();
  const done = answerJsonLines({ input, output, errors: new PassThrough() }, (row) => row.id);
  input.write('{"id":"first"}\n');
  const [answer] = await Promise.all([new Promise((resolve) => output.once("data", resolve))]);
  expect(String(answer)).toBe('"first"\n');
  input.end();
  expect(await done).toBe(0);
});
