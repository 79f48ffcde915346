import { expect, test } from "vitest";
import { createLog, newFailureId } from "../src/log.ts";

const TOKEN = "fictional-value-of-a-setting";

function capture(secrets: readonly string[] = []): [ReturnType<typeof createLog>, string[]] {
  const lines: string[] = [];
  const out = { write: (line: string) => void lines.push(line) };
  return [createLog({ logLevel: "info", secrets }, out), lines];
}

test("a line is one JSON object with level, time, fields and text", () => {
  const [log, lines] = capture();
  log.error({ id: "k4mc-9wte", place: "terminal" }, "defect");
  expect(lines).toHaveLength(1);
  const { time, ...rest } = JSON.parse(lines[0] ?? "");
  expect(rest).toEqual({ level: "error", id: "k4mc-9wte", place: "terminal", msg: "defect" });
  expect(new Date(time).toISOString()).toBe(time);
});

test("lines below the level are not written", () => {
  const [log, lines] = capture();
  log.debug("detail");
  expect(lines).toEqual([]);
});

test("a scrubbed line is still JSON, wherever the secret stood in it", () => {
  const [log, lines] = capture([TOKEN]);
  const err = new Error(`refused ${TOKEN}`, { cause: new Error(`with "${TOKEN}"`) });
  log.error({ err, [TOKEN]: 1, nested: { list: [{ deep: `a ${TOKEN} b` }] } }, `text ${TOKEN}`);
  log.error({ body: JSON.stringify({ password: 'zjw"qxk\\2' }) }, "nested JSON");
  log.error({ password: 'zjw"qxk\\2', after: "kept" }, "quotes inside");
  expect(lines.join()).not.toMatch(/fictional|zjw|qxk/u);
  for (const line of lines) expect(() => JSON.parse(line)).not.toThrow();
  expect(JSON.parse(lines[2] ?? "")).toMatchObject({ password: "[secret]", after: "kept" });
});

test("a failure id is short, can be read out, and comes from the random source", () => {
  let next = 0;
  expect(newFailureId(() => next++)).toBe("3467-9acd");
  expect(newFailureId()).toMatch(/^[34679a-z]{4}-[34679a-z]{4}$/u);
  expect(new Set(Array.from({ length: 1000 }, () => newFailureId())).size).toBe(1000);
});
