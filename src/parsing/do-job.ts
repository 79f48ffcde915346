import type { Article } from "../article.ts";
import type { Feed, FeedLink } from "../feed.ts";
import type { Parsed } from "../parser.ts";
import type { Document } from "../source.ts";
import { analyseArticle } from "./analyse-article.ts";
import type { Job, Results } from "./job.ts";
import { readArticle } from "./read-article.ts";
import { readText } from "./read-text.ts";

/** Does what is asked for. It runs in the worker thread, which may be stopped at any moment. */
export function doJob(job: Job): Promise<Results[keyof Results]> {
  switch (job.kind) {
    case "article":
      return readArticle(job.document, job.stated);
    case "feed":
      return feedOf(job.document);
    case "feedLinks":
      return linksOf(job.document);
    case "again":
      return again(job.article);
  }
}

const again = async (article: Article): Promise<Results["again"]> => analyseArticle(article);

async function feedOf(document: Document): Promise<Parsed<Feed>> {
  const text = readText(document);
  if (!text.ok) return text;
  const { readFeed } = await import("../feeds/read-feed.ts");
  const feed = readFeed(text.value, document.url ?? "");
  return feed ? { ok: true, value: feed } : { ok: false, why: "no-feed", wall: null };
}

async function linksOf(document: Document): Promise<Parsed<readonly FeedLink[]>> {
  const text = readText(document);
  if (!text.ok) return text;
  const { discoverFeeds } = await import("../feeds/discover-feeds.ts");
  const links = discoverFeeds(text.value, document.url ?? "");
  return links.length > 0 ? { ok: true, value: links } : { ok: false, why: "no-feed", wall: null };
}
