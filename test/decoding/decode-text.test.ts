import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeText } from "../../src/decoding/decode-text.ts";
import { nameBinary } from "../../src/decoding/name-binary.ts";
import { encode } from "../encode.ts";

const UKRAINIAN =
  "Їжаків у Києві бачили щодня, — сказала Ганна Ґудзь. «Їх двоє», — додала вона.\r\n";
const RUSSIAN =
  "Объезд закрыт до среды, сообщил мэр Фёдор Ямщиков. “Ждать недолго”, — сказал он.\n";
const FRENCH =
  "« Ça suffit », a déclaré le maire, près de l’hôtel où il dînait à Noël — 40 € le menu.\n";
const ENGLISH = "“We’ll wait,” the mayor said — and waited…\r\n";

describe("every charset that news comes in reads as it was written", () => {
  test.each([
    ["UTF-8, Ukrainian", "utf-8", UKRAINIAN],
    ["windows-1251, Ukrainian", "windows-1251", UKRAINIAN],
    ["windows-1251, Russian", "windows-1251", RUSSIAN],
    [
      "windows-1251, one word among English ones",
      "windows-1251",
      "The paper is called “Правда”.\n",
    ],
    ["windows-1252, French", "windows-1252", FRENCH],
    ["windows-1252, curly quotes alone", "windows-1252", ENGLISH],
    ["UTF-16 little-endian without mark", "utf-16le", ENGLISH],
    ["UTF-16 big-endian without mark", "utf-16be", ENGLISH],
    ["UTF-16 little-endian without mark, Cyrillic", "utf-16le", UKRAINIAN],
    ["UTF-16 big-endian without mark, Cyrillic", "utf-16be", RUSSIAN],
  ])("%s", (_name, charset, text) => {
    expect(decodeText(encode(text, charset))).toBe(text);
  });

  test.each(["utf-8", "utf-16le", "utf-16be"])(
    "the byte-order mark of %s is no text",
    (charset) => {
      expect(decodeText(encode(`\ufeff${UKRAINIAN}`, charset))).toBe(UKRAINIAN);
    },
  );
});

describe("what states the charset is believed in order", () => {
  const page = (meta: string): string => `<html><head>${meta}</head><body>Ёлка</body></html>`;

  test("the byte-order mark before the source", () => {
    const bytes = encode("\ufeffЁлка", "utf-8");
    expect(decodeText(bytes, { charset: "windows-1251" })).toBe("Ёлка");
  });

  test("the source before the page", () => {
    const text = page('<meta charset="windows-1252">');
    const bytes = encode(text, "windows-1251");
    expect(decodeText(bytes, { charset: "windows-1251", html: true })).toBe(text);
  });

  test.each([
    ["<meta charset=koi8-u>", new Uint8Array([0xb3, 0xcc, 0xcb, 0xc1])],
    [
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
      encode("Ёлка", "windows-1251"),
    ],
  ])("the page before a guess: %s", (meta, word) => {
    const head = encode(`<html><head>${meta}</head><body>`, "utf-8");
    expect(decodeText(Buffer.concat([head, word]), { html: true })).toMatch(/Ёлка$/u);
  });

  test("a page that claims UTF-16 in plain bytes is UTF-8", () => {
    const text = page('<meta charset="utf-16">');
    expect(decodeText(encode(text, "utf-8"), { html: true })).toBe(text);
  });

  test("text that speaks of a charset does not state one", () => {
    const text = "Write <meta charset=windows-1251> into the head, said José.";
    expect(decodeText(encode(text, "utf-8"))).toBe(text);
  });

  test.each(["utf-8", "no-such-charset"])("a false %s is not believed", (charset) => {
    expect(decodeText(encode(RUSSIAN, "windows-1251"), { charset })).toBe(RUSSIAN);
  });
});

describe("damage stays where it is", () => {
  test("a file cut in the middle of a letter is still UTF-8", () => {
    const bytes = encode(UKRAINIAN.repeat(2).trim(), "utf-8");
    const cut = decodeText(encode(`${UKRAINIAN}ї`, "utf-8").subarray(0, -1));
    expect(cut).toBe(`${UKRAINIAN}\ufffd`);
    expect(decodeText(bytes)).not.toContain("\ufffd");
  });

  test("lone surrogates are replaced", () => {
    const bytes = new Uint8Array([0xff, 0xfe, 0x41, 0x00, 0x00, 0xd8, 0x42, 0x00]);
    expect(decodeText(bytes)).toBe("A\ufffdB");
  });

  test("no bytes at all make it throw, give a NUL or half a character", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.boolean(), (bytes, html) => {
        const text = decodeText(bytes, { html });
        expect(text).not.toContain("\0");
        expect(Buffer.from(text, "utf8").toString("utf8")).toBe(text);
      }),
    );
  });
});

describe("binary files are told from text", () => {
  const latin1 = (text: string): Uint8Array => Buffer.from(text, "latin1");

  test.each([
    ["a PDF", latin1("%PDF-1.7\n%âãÏÓ")],
    ["a Word document or zip archive", latin1("PK\x03\x04\x14\0\x06\0")],
    ["a gzip archive", latin1("\x1f\x8b\x08\0")],
    ["an image", latin1("\x89PNG\r\n\x1a\n")],
    ["an image", latin1("\xff\xd8\xff\xe0\0\x10JFIF")],
    ["an image", latin1("RIFF\x24\0\0\0WEBPVP8 \x01\0\0\0\x02\x03\x04\x05\x06\x07")],
    ["a program", latin1("\x7fELF\x02\x01\x01")],
    ["a binary file", new Uint8Array([1, 2, 3, 0, 0, 7, 8, 200, 3, 1])],
  ])("%s", (name, bytes) => {
    expect(nameBinary(bytes)).toBe(name);
  });

  test.each(["utf-8", "windows-1251", "utf-16le", "utf-16be"])("text in %s is none", (charset) => {
    expect(nameBinary(encode(UKRAINIAN, charset))).toBeNull();
    expect(nameBinary(encode(`\f${UKRAINIAN}`, charset))).toBeNull();
  });
});
