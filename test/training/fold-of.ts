import { createHash } from "node:crypto";

/** Which of so many parts a document falls into: always the same one, so that no document is learnt from and tested on. */
export function foldOf(document: string, folds: number, shuffle: number): number {
  const digest = createHash("sha1").update(`${shuffle}:${document}`).digest();
  return digest.readUInt32BE(0) % folds;
}
