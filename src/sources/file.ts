import type { Stats } from "node:fs";
import { open, readdir, stat } from "node:fs/promises";
import { basename, dirname, extname } from "node:path";
import { UserError } from "../errors.ts";
import { MAX_BYTES } from "../limits.ts";
import { nearestName } from "../nearest-name.ts";
import { defineSource } from "../source.ts";
import { quoteReference } from "./quote-reference.ts";

// https://example.org/a, ftp://…: not a path. Two letters at least, so that a drive (c://) is none.
const ADDRESS = /^[a-z][a-z0-9+.-]+:\/\//iu;

const GIVE_ANOTHER = "Give a .txt, .md or .html file.";

/** Why a path cannot be read, by the system's error code, and what to do. */
const REASONS: Readonly<Record<string, readonly [reason: string, hint: string]>> = {
  EACCES: ["may not be read", "Check its permissions."],
  EPERM: ["may not be read", "Check its permissions."],
  ELOOP: ["is a link that leads back to itself", GIVE_ANOTHER],
  ENAMETOOLONG: ["is too long for a file's name", "To give text itself, pipe it in and name “-”."],
  ENOTDIR: ["goes through something that is no folder", "Check the path."],
  ERR_INVALID_ARG_VALUE: ["is no file's name", GIVE_ANOTHER],
};

/** Regular files of this machine, up to {@link MAX_BYTES}. */
export const file = defineSource({
  name: "file",
  local: true,
  accepts: (reference) => reference !== "-" && !ADDRESS.test(reference),
  async load(reference) {
    if (!reference.trim()) throw new UserError("No file was named.", GIVE_ANOTHER);
    try {
      refuseUnreadable(reference, await stat(reference));
      return { bytes: await readStart(reference), type: extname(reference).toLowerCase() };
    } catch (failure) {
      throw await explain(reference, failure);
    }
  },
});

/** Before the file is opened: opening a pipe would wait for its writer, reading a device may never end. */
function refuseUnreadable(reference: string, found: Stats): void {
  const name = quoteReference(reference);
  if (found.isDirectory()) throw new UserError(`${name} is a folder.`, "Name a file in it.");
  if (!found.isFile()) throw new UserError(`${name} is not a regular file.`, GIVE_ANOTHER);
  if (found.size === 0) throw new UserError(`${name} is empty.`, GIVE_ANOTHER);
  if (found.size > MAX_BYTES) throw tooLarge(reference);
}

/** Everything that is read is held to the limit, for a file may grow after it was measured. */
async function readStart(path: string): Promise<Uint8Array> {
  const handle = await open(path, "r");
  try {
    const bytes = new Uint8Array(Math.min((await handle.stat()).size, MAX_BYTES) + 1);
    let length = 0;
    while (length < bytes.length) {
      const { bytesRead } = await handle.read(bytes, length, bytes.length - length);
      if (bytesRead === 0) return bytes.subarray(0, length);
      length += bytesRead;
    }
    if (length > MAX_BYTES) throw tooLarge(path);
    return bytes.subarray(0, length);
  } finally {
    await handle.close();
  }
}

const tooLarge = (reference: string): UserError =>
  new UserError(`${quoteReference(reference)} is larger than 5 MB.`, "Give the article alone.");

async function explain(reference: string, failure: unknown): Promise<unknown> {
  const code = failure instanceof Error && "code" in failure ? String(failure.code) : "";
  const name = quoteReference(reference);
  if (code === "ENOENT") {
    const near = await nearFile(reference);
    const hint = near ? `Did you mean ${quoteReference(near)}?` : "Check the path.";
    return new UserError(`There is no file ${name}.`, hint);
  }
  const known = REASONS[code];
  return known ? new UserError(`${name} ${known[0]}.`, known[1]) : failure;
}

/** The file of the same folder that a mistyped path most likely meant: "artcle.txt", "article". */
async function nearFile(path: string): Promise<string | undefined> {
  const name = basename(path);
  const names = await readdir(dirname(path)).catch(() => []);
  const near = nearestName(name, names) ?? names.find((other) => other.startsWith(`${name}.`));
  return near && path.slice(0, path.length - name.length) + near;
}
