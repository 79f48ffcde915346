import type { OpmlList } from "../feed.ts";
import { readOpml } from "../feeds/opml/read-opml.ts";
import type { Asker } from "../place.ts";
import { decodeList } from "./decode-list.ts";
import { explainFailure } from "./explain-failure.ts";
import type { Parts } from "./parts.ts";
import { toAddress } from "./to-address.ts";
import { toDocument } from "./to-document.ts";

/** The terminal and the command line: whoever sits there may name this machine's files. */
const LOCAL = "local";
const WEB = /^(?:https?|feed):/iu;

export type ListReader = Pick<Parts, "web"> & {
  /** The text of a local file. @throws UserError */
  readonly readFile?: (path: string) => Promise<string>;
};

/** Reads an OPML list from the web, or from a file where the asker may name one. @throws UserError */
export async function loadList(
  { web, readFile }: ListReader,
  reference: string,
  asker: Asker,
): Promise<OpmlList> {
  if (readFile && asker.place.tenant === LOCAL && !WEB.test(reference.trim())) {
    return readOpml(await readFile(reference.trim()));
  }
  const { url } = toAddress(reference);
  const fetched = await web.fetch(url, { want: "feed" });
  if (fetched.kind === "failed") throw explainFailure(url, fetched.why, fetched.status);
  if (fetched.kind === "unchanged") throw explainFailure(url, "broken-answer");
  return readOpml(decodeList(toDocument(fetched)));
}
