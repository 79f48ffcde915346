/** Bytes of a text in a charset that Node can only decode. Characters that the charset lacks are a test's mistake. */
export function encode(text: string, charset: string): Uint8Array {
  if (charset === "utf-8") return Buffer.from(text, "utf8");
  if (charset === "utf-16le") return Buffer.from(text, "utf16le");
  if (charset === "utf-16be") return Buffer.from(text, "utf16le").swap16();
  return Uint8Array.from(text, (character) => {
    const byte = tableOf(charset).indexOf(character);
    if (byte < 0) throw new Error(`${charset} has no ${character}`);
    return byte;
  });
}

// The upper half that the charset's standard gives to punctuation; Node 20 decodes it as Latin-1.
const WINDOWS_1252 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

function tableOf(charset: string): readonly string[] {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const table = [...new TextDecoder(charset).decode(bytes)];
  return charset === "windows-1252"
    ? table.map((character, byte) => WINDOWS_1252[byte - 0x80] ?? character)
    : table;
}
