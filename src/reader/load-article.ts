import type { Article } from "../article.ts";
import { decodeText } from "../decoding/decode-text.ts";
import { nameBinary } from "../decoding/name-binary.ts";
import { UserError } from "../errors.ts";
import type { Extracted } from "../format.ts";
import { chooseFormat } from "../formats/choose-format.ts";
import { html } from "../formats/html.ts";
import { MAX_BYTES, MAX_CHARACTERS } from "../limits.ts";
import { articleId } from "../parsing/article-id.ts";
import type { Document, Source } from "../source.ts";
import { quoteReference } from "../sources/quote-reference.ts";

/** An article as it was loaded. */
export type Loaded = Article & Pick<Extracted, "grade" | "wall">;

/** What the person knows better than the document. */
export type Overrides = {
  /** ISO date or date-time. */
  readonly published?: string;
};

/**
 * Reads the article behind a reference: the source that accepts it gives bytes, the format of their
 * type gives the text, which nothing changes on the way.
 * @throws UserError when there is nothing to read, or no article in it
 */
export async function loadArticle(
  reference: string,
  sources: readonly Source[],
  overrides: Overrides = {},
): Promise<Loaded> {
  const source = sources.find((candidate) => candidate.accepts(reference));
  if (!source) {
    throw new UserError(
      `${quoteReference(reference)} cannot be read: only pages of the web are.`,
      "Give an address that begins with https://.",
    );
  }
  const name = reference === "-" ? "Standard input" : quoteReference(reference);
  const extracted = await extractDocument(name, await source.load(reference));
  refuseUnusable(name, extracted);
  return { id: articleId(extracted), ...extracted, ...overrides };
}

/**
 * The article of a page that is already text. A page without one gives grade "none".
 * @throws UserError when it is too large
 */
export async function extractHtml(page: string, url?: string): Promise<Extracted> {
  if (page.length > MAX_BYTES) {
    throw new UserError("The page is larger than 5 MB.", "Give the article alone.");
  }
  const extracted = await html.extract(page, url);
  refuseTooLong("The page", extracted);
  return extracted;
}

async function extractDocument(
  name: string,
  { bytes, type, charset, url }: Document,
): Promise<Extracted> {
  const binary = nameBinary(bytes);
  if (binary) throw new UserError(`${name} looks like ${binary}.`, "Give text or HTML.");
  const hints = charset === undefined ? {} : { charset };
  const text = decodeText(bytes, hints);
  const format = chooseFormat(type, text);
  if (!format) throw new UserError(`${name} holds data, not text.`, "Give text or HTML.");
  const page = format.name === html.name;
  return format.extract(page ? decodeText(bytes, { ...hints, html: true }) : text, url);
}

function refuseTooLong(name: string, { text }: Extracted): void {
  if (text.length > MAX_CHARACTERS) {
    throw new UserError(`${name} holds more than 1,000,000 characters.`, "Give the article alone.");
  }
}

function refuseUnusable(name: string, extracted: Extracted): void {
  refuseTooLong(name, extracted);
  const { text, grade } = extracted;
  if (grade === "none") {
    throw new UserError(`No article was found in ${name}.`, "Copy its text into a .txt file.");
  }
  if (!text.trim()) throw new UserError(`${name} holds nothing but blanks.`, "Give an article.");
}
