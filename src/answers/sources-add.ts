import type { AddedSource, Answer, SourcesAnswer } from "../answer.ts";
import { UserError } from "../errors.ts";
import type { Following } from "../following.ts";
import type { Asker } from "../place.ts";
import { answerWithoutArticles } from "./answer-without-articles.ts";
import { splitReferences } from "./split-references.ts";

// More at once is what an OPML list is for, and a person waits for all of them.
const MOST_AT_ONCE = 10;

/**
 * Follows the feeds of one or several addresses. Of several, one that cannot be read does not stop the others.
 * @throws UserError when none could be added, or too many are named
 */
export async function addSources(
  options: Readonly<Record<string, unknown>>,
  words: string,
  following: Following,
  asker: Asker,
): Promise<Answer<SourcesAnswer>> {
  const urls = [...new Set(splitReferences(words))];
  if (urls.length > MOST_AT_ONCE) {
    const hint = "Put them into an OPML list and use /sources import.";
    throw new UserError(`${MOST_AT_ONCE} addresses can be added at once.`, hint);
  }
  const added: AddedSource[] = [];
  const refused: { readonly url: string; readonly why: string }[] = [];
  let last: UserError | undefined;
  for (const url of urls) {
    try {
      added.push(await following.add(url, asker));
    } catch (failure) {
      if (!(failure instanceof UserError)) throw failure;
      last = failure;
      refused.push({ url, why: failure.message });
    }
  }
  if (added.length === 0 && last) throw last;
  return answerWithoutArticles("sources", options, { action: "add", added, refused });
}
