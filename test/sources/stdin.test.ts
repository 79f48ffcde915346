import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { MAX_BYTES } from "../../src/limits.ts";
import { createStdin } from "../../src/sources/stdin.ts";

const source = (parts: Iterable<Uint8Array | string>) => createStdin(() => Readable.from(parts));

test("it answers to “-” alone", () => {
  expect(source([]).accepts("-")).toBe(true);
  expect(source([]).accepts("-.txt")).toBe(false);
});

test("the parts of a stream are joined, even in the middle of a letter", async () => {
  const bytes = Buffer.from("Київ", "utf8");
  const { bytes: read, type } = await source([bytes.subarray(0, 3), bytes.subarray(3)]).load("-");
  expect(Buffer.from(read).toString()).toBe("Київ");
  expect(type).toBe("");
});

test("nothing piped in is said to be empty", async () => {
  await expect(source([]).load("-")).rejects.toMatchObject({
    message: "Standard input is empty.",
    hint: "Pipe an article in.",
  });
});

test("an endless stream is left at the limit", async () => {
  let sent = 0;
  const endless = function* () {
    for (;;) {
      sent += 100_000;
      yield Buffer.alloc(100_000, "a");
    }
  };
  await expect(source(endless()).load("-")).rejects.toThrow("Standard input is larger than 5 MB.");
  expect(sent).toBeLessThan(MAX_BYTES * 2);
});
