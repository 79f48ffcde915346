import { describe, expect, test } from "vitest";
import { createScrub } from "../../src/log/scrub.ts";

// Every secret here is made up; "Q7…" marks it so that a leak of any part is seen.
const HEX = "9f86d081884c7d659a2feaa0c55ad015";
const MIXED = "dQ7zXy9KpLm3NvRt8WbHc2JfGs5";
const BOT = `MTk4NjIyNDgzNDcxOTI1MjQ4.Gq7xYz.${MIXED}`;
const JWT = `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.${MIXED}`;
const KEY = `sk-proj-${MIXED}`;

/** A line and the part of it that must not be in the log. */
const BY_SHAPE: readonly (readonly [line: string, secret: string])[] = [
  [`login with ${BOT} failed`, BOT],
  [`{"headers":{"authorization":"Bot ${BOT}"}}`, BOT],
  [`Authorization: Bot ${BOT}`, BOT],
  [`token\\n${BOT}\\nnext`, BOT],
  ["using xoxb-123456789012-abcdefQ7", "123456789012-abcdefQ7"],
  ['{"token":"xoxp-11-22-33-aabbccdd"}', "11-22-33-aabbccdd"],
  ["xapp-1-A0123-4567-abcdef0123", "A0123-4567-abcdef0123"],
  ["refreshed xoxe.xoxp-1-Mi0yLTQyQ7", "Mi0yLTQyQ7"],
  ["refresh xoxe-1-My0xLTEyMzQ1", "My0xLTEyMzQ1"],
  ["\\u001b[31mxoxb-99-88-77-zzyyxx\\u001b[0m", "99-88-77-zzyyxx"],
  ["stack\\nxoxb-99-88-77-zzyyxx", "99-88-77-zzyyxx"],
  [`OpenAI key ${KEY}`, MIXED],
  [`\\n${KEY}`, MIXED],
  ["\\tsk-abcdefghijklmnop1234567890", "abcdefghijklmnop1234567890"],
  [`sk-ant-api03-${MIXED}-${HEX}`, HEX],
  ["Incorrect API key provided: sk-Q7ab****wxyz.", "wxyz"],
  ["Incorrect API key provided: sk-Q7ab****wxyz.", "Q7ab"],
  [`Authorization: Bearer ${HEX}`, HEX],
  [`authorization=Bearer ${HEX}`, HEX],
  [`curl -H "Authorization: Bearer ${HEX}"`, HEX],
  [`{"authorization":"Bearer abcdefghij"}`, "abcdefghij"],
  [`{\\"Authorization\\":\\"Bearer abcdefghij\\"}`, "abcdefghij"],
  [`{"proxy-authorization":"Basic dXNlcjpwYXNzd29yZA=="}`, "dXNlcjpwYXNzd29yZA"],
  ["Authorization: Basic dXNlcjpwYXNzd29yZA==", "dXNlcjpwYXNzd29yZA"],
  [`retry with bearer ${HEX}`, HEX],
  ["postgres://bot:Q7pass@db/verbatim", "Q7pass"],
  ["postgresql://bot:Q7/pa@ss@db:5432/x", "pa@ss"],
  ["postgres://:Q7pass@db/verbatim", "Q7pass"],
  ["redis://default:Q7pass@cache:6379", "Q7pass"],
  ["mongodb+srv://u:Q7pass@cluster/db", "Q7pass"],
  ["connect to https://user:Q7pass@example.org/feed", "Q7pass"],
  ["proxy http://Q7user:p%40ss@10.0.0.1:3128", "p%40ss"],
  [`cookie holds ${JWT}`, JWT],
  [`?state=${JWT}&code=1`, JWT],
  [`{"id_token":"${JWT}"}`, "eyJzdWIi"],
  [`api_key=${HEX}`, HEX],
  ["GET /v1?key=AIzaSyD4nQ7abcdefghijklmnopqrstuvwxyz", "AIza"],
  ["aws AKIAQ7EXAMPLE1234567", "AKIAQ7"],
  ["gh auth ghp_abcdefQ7ghijklmnopqrstuv", "abcdefQ7"],
  ["?access_token=abc123&x=1", "abc123"],
  ['{"password":"hunter2"}', "hunter2"],
  ['{"password":"correct horse staple"}', "horse"],
  ['{"password":"a\\"Q7b"}', "Q7b"],
  ['body: {\\"client_secret\\":\\"shh-Q7\\"}', "shh-Q7"],
  ['{"clientSecret":"0123abcd"}', "0123abcd"],
  ["{ signingSecret: 'Q7Q7Q7Q7Q7Q7' }, secret='Q7abc'", "Q7abc"],
  ["PGPASSWORD=hunter2 psql", "hunter2"],
  ["SLACK_SIGNING_SECRET=8f742231b10e", "8f742231b10e"],
  [`signing secret: ${HEX}`, HEX],
  [`the token is ${HEX}`, HEX],
  [`secret ${HEX}`, HEX],
  [`API key "${MIXED}"`, MIXED],
  [`key: ${HEX}${HEX}`, HEX],
  ["encryption key aGVsbG8gd29ybGQgdGhpcw+/8XyZabcdEFgh==", "aGVsbG8gd29y"],
  [`passphrase="${MIXED}"`, MIXED],
  [`POST /api/webhooks/123456789012345678/${MIXED}`, MIXED],
  [`/interactions/123456789012345678/aW50ZXJhY3Rpb246${MIXED}/callback`, MIXED],
  ["https://hooks.slack.com/services/T01/B02/Q7abcdefghijklmn", "Q7abcdefghijklmn"],
  ["-----BEGIN RSA PRIVATE KEY-----\\nMIIEQ7\\nabcd\\n-----END", "MIIEQ7"],
  [`x-api-key: ${HEX}`, HEX],
];

const UNHARMED: readonly string[] = [
  "The bearer of the letter, a Basic instructor, asked for authorization: Senate votes on Friday.",
  "Turkey: elections were held; the key: a deal that both sides can accept.",
  "A token gesture. The secret ballot, said the minister, is the password to democracy.",
  "Bearer bonds, bearer instruments and authorization procedures were discussed.",
  "https://example.org/2025/02/13/sk-motors-profit-2026-second-quarter-results.html",
  "https://example.org:8080/a/b?page=2&sort=date#part-3 and http://[::1]:80/x@y",
  "https://example.org/@editor/story-123456 mailto:desk@example.org",
  '{"id":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}',
  '{"article":"sha256:9f86d081884c7d659a2feaa0c55ad015","channel":"C024BE91L","user":"U061F7AUR"}',
  '{"place":"slack:T024BE7LD:C024BE91L:1739455200.123456","guild":"197038439483310086"}',
  '{"commit":"c867de0f7a1b2c3d4e5f60718293a4b5c6d7e8f9","time":"2025-02-13T10:00:00.000Z"}',
  '{"tokens":1534,"keyword":"election","monkey":"banana","hockey":"2025-02-13"}',
  '{"key":"terminal:local:chat","tokenCount":12,"level":"warn","err":{"type":"TypeError"}}',
  "Міністр сказав: «Ключ: домовленість», пароль не потрібен.",
];

const scrub = createScrub();

test.each(BY_SHAPE)("takes the secret out of: %s", (line, secret) => {
  expect(scrub(line)).not.toContain(secret);
  expect(scrub(line)).toContain("[secret]");
});

test.each(UNHARMED)("leaves alone: %s", (line) => {
  expect(scrub(line)).toBe(line);
});

test("there are sixty lines with planted secrets", () => {
  expect(BY_SHAPE).toHaveLength(60);
});

describe("a secret that looks like nothing", () => {
  const secret = 'plain words "with" \\ marks & more';
  const hide = createScrub([secret, "plain words", "on"]);
  const json = JSON.stringify({ note: secret });

  test.each([
    ["as it is", `got ${secret}.`, "got [secret]."],
    ["in JSON", json, '{"note":"[secret]"}'],
    ["in JSON in JSON", JSON.stringify({ json }), JSON.stringify({ json: '{"note":"[secret]"}' })],
    ["in an address", `?q=${encodeURIComponent(secret)}&b=1`, "?q=[secret]&b=1"],
  ])("is found %s", (_, line, clean) => {
    expect(hide(line)).toBe(clean);
  });

  test("is left alone when it is too short to tell from words", () => {
    expect(hide("on and on")).toBe("on and on");
  });
});

test.each([
  ["a", ""],
  ["token ", ""],
  ["-eyJ", "."],
  ["sk-", "*"],
  ["-sk-a", "!"],
  ["Bearer ", ""],
  ["aA", "-"],
  ["https://a:", "x"],
  ["mysql://l", " "],
  ['secret="', ""],
  ["secret=\\", "'"],
  ["authorization:", " "],
  ["key is ", ""],
  ["xoxe.", "-"],
  ["\\\\", '"'],
  ["[31m", "x"],
  ["-----BEGIN PRIVATE KEY-----", ""],
  ["webhooks/12345/", ""],
  ["abcdefghij_klmnopqrstuvwx.", "y"],
])("a long hostile line of %j costs time in proportion to its length", (pump, end) => {
  const time = (length: number): number => {
    const line = pump.repeat(length / pump.length) + end;
    const start = performance.now();
    scrub(line);
    return performance.now() - start;
  };
  time(50_000);
  const [short, long] = [time(50_000), time(400_000)];
  // Eight times the length; a quadratic pattern would need 64 times the time.
  expect(long).toBeLessThan(Math.max(short * 24, 200));
});
