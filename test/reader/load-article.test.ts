import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { extractHtml, loadArticle } from "../../src/reader/load-article.ts";
import { file } from "../../src/sources/file.ts";
import { createStdin } from "../../src/sources/stdin.ts";
import { encode } from "../encode.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "verbatim-load-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const load = (name: string, bytes: Uint8Array | string, overrides = {}) => {
  writeFileSync(join(folder, name), bytes);
  return loadArticle(join(folder, name), [file], overrides);
};
const pipe = (bytes: Uint8Array) => loadArticle("-", [createStdin(() => Readable.from([bytes]))]);

const STORY = "Порт відкрито, — сказала Марта Їжак.\r\n\r\n“Нарешті”, — додала вона.\r\n";
const PARAGRAPH = `Die Schleuse öffnet wieder, sagte Jürgen Groß, „und zwar für alle“, nach ${"vielen ".repeat(30)}Tagen.`;
const PAGE = (charset: string): string =>
  `<!DOCTYPE html><html lang="de"><head><meta charset="${charset}"><title>Schleuse</title></head><body><article><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p></article></body></html>`;

describe("a file is read as its ending says", () => {
  test.each(["story.txt", "story", "story.log", "story.md"])(
    "%s, to the character",
    async (name) => {
      expect((await load(name, STORY)).text).toBe(STORY);
    },
  );

  test.each(["windows-1251", "utf-16le", "utf-16be"])("%s, to the character", async (charset) => {
    expect((await load("story.txt", encode(STORY, charset))).text).toBe(STORY);
  });

  test.each(["page.html", "page.HTM", "page"])("%s as a page in its own charset", async (name) => {
    const { text, title, language } = await load(
      name,
      encode(PAGE("windows-1252"), "windows-1252"),
    );
    expect({ text, title, language }).toEqual({
      text: `${PARAGRAPH}\n\n${PARAGRAPH}`,
      title: "Schleuse",
      language: "de",
    });
  });

  test("markup in a .txt file stays", async () => {
    expect((await load("page.txt", PAGE("utf-8"))).text).toBe(PAGE("utf-8"));
  });
});

describe("standard input is a page if it begins like one, else text", () => {
  test("page", async () => {
    const page = `\ufeff <!-- saved --> ${PAGE("utf-8")}`;
    expect((await pipe(encode(page, "utf-8"))).title).toBe("Schleuse");
  });

  test("text that speaks of tags", async () => {
    const story = "The tag <html> begins a page, said Ada Moss.";
    expect((await pipe(encode(story, "utf-8"))).text).toBe(story);
  });
});

describe("an article has one id", () => {
  test("the same text has the same one, wherever it came from", async () => {
    const { id } = await load("story.txt", STORY);
    expect(id).toMatch(/^sha256:[\da-f]{16}$/u);
    expect((await load("other.md", STORY)).id).toBe(id);
    expect((await pipe(encode(STORY, "windows-1251"))).id).toBe(id);
    expect((await load("other.txt", `${STORY} `)).id).not.toBe(id);
  });
});

test("a date that the person states goes before the document's", async () => {
  expect((await load("story.txt", STORY)).published).toBeNull();
  const { published } = await load("story.txt", STORY, { published: "2024-05-17" });
  expect(published).toBe("2024-05-17");
});

describe("what is no article says so", () => {
  test.each([
    ["blank.txt", " \r\n\t\u00a0\n", "holds nothing but blanks."],
    ["mark.txt", "\ufeff", "holds nothing but blanks."],
    ["scan.txt", "%PDF-1.7\n", "looks like a PDF."],
    ["long.txt", "word ".repeat(200_001), "holds more than 1,000,000 characters."],
    ["shell.html", "<html><body><div id=app></div></body></html>", "No article was found in"],
  ])("%s", async (name, bytes, message) => {
    await expect(load(name, bytes)).rejects.toMatchObject({
      name: "UserError",
      message: expect.stringContaining(message),
      hint: expect.stringMatching(/^\p{Lu}.*\.$/u),
    });
  });

  test("an address is not loaded, and nothing is fetched", async () => {
    await expect(loadArticle("https://example.org/a", [file])).rejects.toMatchObject({
      message: "“https://example.org/a” cannot be read: only pages of the web are.",
      hint: "Give an address that begins with https://.",
    });
  });
});

describe("a page that is already text", () => {
  test("keeps the address that it is given", async () => {
    const page = await extractHtml(PAGE("utf-8"), "https://example.org/schleuse");
    expect(page).toMatchObject({ url: "https://example.org/schleuse", grade: "full" });
  });

  test("is refused when its text is too long", async () => {
    const page = `<html><body><p>${"A word, and another. ".repeat(60_000)}</p></body></html>`;
    await expect(extractHtml(page)).rejects.toThrow("holds more than 1,000,000 characters.");
    await expect(extractHtml("x".repeat(5_000_001))).rejects.toThrow("larger than 5 MB.");
  });
});
