import type { Scope } from "../../command.ts";
import type { SourceState } from "../../store/tenants.ts";
import type { FoundStories } from "./find-stories.ts";
import type { Round } from "./round.ts";

/** What a digest looked through and left out. @param wanted what was asked for: from when, and of which outlet */
export function roundOf(
  title: string,
  { left, told, copies }: FoundStories,
  sources: readonly SourceState[],
  wanted: Pick<Scope, "articles" | "outlet"> &
    Pick<Round, "remembered"> & { readonly since: number; readonly until: number },
): Round {
  const failed = sources.filter(({ why }) => why !== null);
  return {
    title,
    ...wanted,
    feeds: sources.length,
    left,
    told,
    copies,
    failed: failed.map((source) => source.title ?? source.url),
    unread: sources.filter(({ triedAt }) => triedAt === null).length,
  };
}
