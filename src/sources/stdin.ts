import type { Readable } from "node:stream";
import { UserError } from "../errors.ts";
import { MAX_BYTES } from "../limits.ts";
import { defineSource, type Source } from "../source.ts";

/** A stream as a source, under the reference "-". It stops reading once the limit is passed. */
export const createStdin = (input: () => Readable): Source =>
  defineSource({
    name: "stdin",
    local: true,
    accepts: (reference) => reference === "-",
    async load() {
      const parts: Uint8Array[] = [];
      let length = 0;
      for await (const part of input()) {
        const bytes = typeof part === "string" ? Buffer.from(part) : (part as Uint8Array);
        length += bytes.length;
        // Leaving the loop destroys the stream, so an endless writer is told to stop.
        if (length > MAX_BYTES) {
          throw new UserError("Standard input is larger than 5 MB.", "Give the article alone.");
        }
        parts.push(bytes);
      }
      if (length === 0) throw new UserError("Standard input is empty.", "Pipe an article in.");
      return { bytes: Buffer.concat(parts), type: "" };
    },
  });

/** What is piped in. */
export const stdin = createStdin(() => process.stdin);
