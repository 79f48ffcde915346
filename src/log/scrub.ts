/** What stands where a secret stood. */
const MARK = "[secret]";

// Shorter values would blank out ordinary words ("on", "local").
const MIN_SECRET_LENGTH = 6;

// A token starts after no letter or digit, but in a JSON line "\n", "\u001b" and "[31m" end in one.
const START = String.raw`(?:(?<![A-Za-z0-9])|(?<=\\[bfnrt]|\\u[0-9a-f]{4}|\[\d{1,3}m))`;
const shape = (pattern: string): RegExp => new RegExp(`${START}(?<secret>${pattern})`, "gu");

/** Secrets that are known by their look alone. What stands around `secret` is kept. */
const SHAPES: readonly RegExp[] = [
  // Discord: three parts of base64, the first holds the bot's id.
  shape(String.raw`[A-Za-z0-9_\-]{23,28}\.[A-Za-z0-9_\-]{6,7}\.[A-Za-z0-9_\-]{27,80}`),
  // Slack: xoxb-…, xoxe.xoxp-…, xapp-1-….
  /(?<secret>(?:xoxe\.)?(?:xox[a-z]|xapp)-[A-Za-z0-9-]{6,})/giu,
  // OpenAI's own error text shows a key's ends: "sk-ab12****wxyz".
  shape(String.raw`sk-[A-Za-z0-9_\-]{0,99}\*{2,99}[A-Za-z0-9_\-]{0,99}`),
  // A signed web token: "eyJ" is base64 for the beginning of every JSON header.
  shape(String.raw`eyJ[A-Za-z0-9_\-]{8,400}\.[A-Za-z0-9_\-]{8,}(?:\.[A-Za-z0-9_\-]+)?`),
  // Google, Amazon, GitHub: people paste them into questions.
  shape(String.raw`(?:AIza[A-Za-z0-9_\-]{30,}|A[KS]IA[A-Z0-9]{16}|gh[a-z]_[A-Za-z0-9]{20,})`),
  // Whoever knows these addresses may post: /webhooks/ID/TOKEN, /interactions/ID/TOKEN/callback.
  /(?:webhooks|interactions)\/\d{5,25}\/(?<secret>[\w-]{16,})/giu,
  /hooks\.slack\.com\/[a-z]{1,20}\/(?<secret>[\w/-]{16,})/giu,
  // postgres://user:pass/word@host; in addresses of other kinds a slash ends the host.
  /(?:postgres(?:ql)?|mysql|rediss?|amqps?|mongodb(?:\+srv)?):\/\/[^\s:@/"'\\]{0,99}:(?<secret>[^\s"'\\]{1,300})@/giu,
  /[a-z]{2,15}:\/\/[^\s:@/?#"'\\]{0,99}:(?<secret>[^\s/?#"'\\]{1,300})@/giu,
  /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----(?<secret>(?:[A-Za-z0-9+/=\s]|\\[nr])+)/gu,
  // Words whose value is secret however it looks, where a program wrote it: `password=…`, "clientSecret":"…",
  // and in JSON inside a JSON string, where \\\" is a quotation mark of the value.
  /(?:secret|passw(?:or)?d|passphrase|pwd|(?:api|private|signing|access|auth)[ _-]?key|token|authorization)(?:=|\\{0,8}["']\s{0,3}[:=]\s{0,3})(?:\\"(?<nested>(?:[^"\\]|\\\\(?:\\.|[^"\\]))+)|\\{1,8}["'](?<deeper>[^"'\\]+)|"(?<quoted>(?:[^"\\]|\\.)+)|'?(?<secret>[^\s"'\\&,;)}\]]{4,}))/giu,
];

// Where people and programs write more freely, a value is secret only if it looks random.
const SUSPECTS: readonly RegExp[] = [
  // "sk-" also begins a company's name in an address: /sk-motors-profit-2026.
  shape(String.raw`sk-[A-Za-z0-9_\-]{16,}`),
  // "Authorization: Bot …", "Bearer …"; but "bearer bonds" and "Authorization: Senate votes".
  /(?:\bauthorization\s{0,3}[:=]\s{0,3}(?:[a-z]{1,12}\s{1,3})?|\bbearer\s{1,3})(?<secret>[^\s"'\\,;]{8,})/giu,
  // "key: 9f2c…", "the token is …", "API key provided: …".
  /(?:key|token|secret|password|credential)s?[^A-Za-z0-9]{1,8}(?:(?:is|was|provided|of)[^A-Za-z0-9]{1,4})?(?<secret>[A-Za-z0-9+/=_-]{16,})/giu,
];

/** A long part without breaks that mixes in digits ("9f86d081884c7d65"). Slugs and dates have short parts. */
const RANDOM_PART = /(?=[A-Za-z]{0,15}\d)[A-Za-z0-9]{16}/u;
/** Capitals inside: "dXNlcjpwYXNz". */
const MIXED_CASE = /[a-z][A-Z][A-Za-z]{0,99}[a-z][A-Z]/u;

const looksRandom = (value: string): boolean =>
  RANDOM_PART.test(value.slice(0, 500)) || MIXED_CASE.test(value.slice(0, 500));

/**
 * Builds the function that takes secrets out of a line that was already written: by shape, and by
 * value for those we know. About linear in the line.
 * @param secrets values of secret settings; those under six characters are left to their shape
 */
export function createScrub(secrets: readonly string[] = []): (line: string) => string {
  const values = secrets.filter((secret) => secret.length >= MIN_SECRET_LENGTH).flatMap(spellings);
  // The longest first: one secret may begin another.
  const known = [...new Set(values)].sort((a, b) => b.length - a.length).map(escapePattern);
  const byValue = known.length > 0 ? new RegExp(known.join("|"), "gu") : undefined;
  return (line) => {
    let clean = byValue ? line.replace(byValue, MARK) : line;
    for (const pattern of SHAPES) clean = blank(clean, pattern, () => true);
    for (const pattern of SUSPECTS) clean = blank(clean, pattern, looksRandom);
    return clean;
  };
}

/** A value as it is, inside a JSON string, inside JSON inside a JSON string, and inside an address. */
function spellings(secret: string): readonly string[] {
  const json = JSON.stringify(secret).slice(1, -1);
  return [secret, json, JSON.stringify(json).slice(1, -1), encodeURIComponent(secret)];
}

const escapePattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");

function blank(line: string, pattern: RegExp, isSecret: (value: string) => boolean): string {
  return line.replace(pattern, (...found: unknown[]) => {
    const match = String(found[0]);
    const groups = found.at(-1) as Readonly<Record<string, string | undefined>>;
    const value = Object.values(groups).find((group) => group !== undefined) ?? "";
    if (!isSecret(value)) return match;
    const at = match.lastIndexOf(value);
    return match.slice(0, at) + MARK + match.slice(at + value.length);
  });
}
