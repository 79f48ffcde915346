import { encode } from "../../encode.ts";
import { type Answer, plainAnswer } from "./answer.ts";
import { FAULTY_FEEDS } from "./faulty-feeds.ts";
import { feedToText } from "./feeds/feed-to-text.ts";
import { type Standing, standings } from "./happenings.ts";
import type { Charset, Outlet, OutletId } from "./outlets.ts";
import { frame } from "./pages/frame.ts";
import { pageToHtml } from "./pages/page-to-html.ts";
import { toMarkup } from "./pages/to-markup.ts";
import { CLOSED } from "./world-articles.ts";

/** A feed lists so many articles. */
const LISTED = 30;
/** Every page of a site names it in its head. */
const TYPES = {
  rss: "application/rss+xml",
  atom: "application/atom+xml",
  rdf: "application/rdf+xml",
  json: "application/feed+json",
} as const;

/** What an outlet answers on a day. Pure: the same question on the same day has the same answer. */
export function answerRequest(
  outlet: Outlet & { readonly id: OutletId },
  path: string,
  day: number,
  origin: string,
  opml: () => string,
): Answer {
  const all = standings(outlet.id, day);
  if (path === "/robots.txt") return robots(outlet);
  if (path === "/") return frontPage(outlet, all, origin);
  if (path === "/feed") return feed(outlet, all, origin);
  if (path === "/list.opml") return { ...plainAnswer(200, opml()), type: "text/x-opml" };
  const fault = FAULTY_FEEDS.find(({ name }) => path === `/feeds/${name}`);
  if (fault?.outlet === outlet.id) return fault.answer(feed(outlet, all, origin), origin);
  const standing = all.find((one) => one.path === path);
  if (standing) return page(outlet, standing, origin);
  const moved = all.find((one) => one.article.path === path);
  return moved ? plainAnswer(301, "", { location: `${origin}${moved.path}` }) : plainAnswer(404);
}

// Half of the sites have none.
const robots = ({ id }: Outlet): Answer =>
  id === "echo" || id === "mail"
    ? plainAnswer(200, `User-agent: *\nDisallow: ${CLOSED}/\n`)
    : plainAnswer(404);

function feed(outlet: Outlet, all: readonly Standing[], origin: string): Answer {
  const text = feedToText(all.filter(({ listed }) => listed > 0).slice(0, LISTED), outlet, origin);
  return {
    status: 200,
    type: outlet.format === "json" ? `${TYPES.json}; charset=utf-8` : TYPES[outlet.format],
    body: bytes(text, outlet.feedCharset),
    validators:
      outlet.id === "ledger" ? "changing-etag" : outlet.id === "courier" ? "last-modified" : "etag",
    modifiedAt: Math.max(
      ...all.map(({ updatedAt, article }) =>
        outlet.id === "courier" ? article.publishedAt : updatedAt,
      ),
    ),
  };
}

function page(outlet: Outlet, standing: Standing, origin: string): Answer {
  const isCheck = standing.article.wall === "robot-check";
  return {
    // Half of the checks say so by their status too.
    status: isCheck && standing.article.number % 2 === 0 ? 403 : 200,
    type: `text/html; charset=${outlet.pageCharset}`,
    body: bytes(pageToHtml(standing, outlet, origin), outlet.pageCharset),
    // A bare site has none, and every page of it is read whole.
    ...(outlet.layout !== "bare" && !isCheck && { validators: "etag" as const }),
  };
}

function frontPage(outlet: Outlet, all: readonly Standing[], origin: string): Answer {
  const list = all
    .slice(0, 10)
    .map(({ title, path }) => `<li><a href="${path}">${toMarkup(title)}</a></li>`);
  const head = `<title>${toMarkup(outlet.name)}</title>
<link rel="alternate" type="${TYPES[outlet.format]}" title="${toMarkup(outlet.name)}" href="${origin}/feed">`;
  return {
    status: 200,
    type: `text/html; charset=${outlet.pageCharset}`,
    body: bytes(
      frame(outlet, head, `<h1>${toMarkup(outlet.name)}</h1><ul>${list.join("")}</ul>`),
      outlet.pageCharset,
    ),
  };
}

const bytes = (text: string, charset: Charset): Uint8Array =>
  charset === "utf-16le"
    ? Buffer.concat([Buffer.from([0xff, 0xfe]), encode(text, charset)])
    : encode(text, charset);
