import type { SourcesAnswer } from "../answer.ts";
import { count } from "./count.ts";
import { sourceName } from "./source-line.ts";

/** The title of a card about feeds: what was done, and with how many. */
export function sourceTitle(answer: SourcesAnswer): string {
  switch (answer.action) {
    case "list":
      return answer.sources.length > 0
        ? `${count(answer.sources.length, "feed")} followed here`
        : "Nothing is followed here";
    case "status": {
      const failing = answer.sources.filter(({ why }) => why !== null).length;
      const feeds = count(answer.sources.length, "feed");
      return failing > 0 ? `${feeds}, ${failing} of them in trouble` : `${feeds}, no trouble`;
    }
    case "add": {
      const fresh = answer.added.filter(({ outcome }) => outcome === "added");
      const [only] = fresh;
      if (!only) return "Followed already";
      return fresh.length === 1
        ? `Following ${sourceName(only)}`
        : `Following ${fresh.length} feeds`;
    }
    case "remove":
      return `No longer following ${sourceName(answer.removed)}`;
    case "preview":
      return `An import would add ${count(answer.fresh.length, "feed")}`;
    case "import": {
      const fresh = answer.added.filter(({ outcome }) => outcome === "added").length;
      return fresh === 0 ? "No feed added" : `${count(fresh, "feed")} added`;
    }
    case "export":
      return `${count(answer.feeds, "feed")} as an OPML list`;
  }
}
