import type { Analysis } from "../analysis.ts";
import type { Article } from "../article.ts";
import { findFurniture } from "./furniture.ts";
import { detectLanguage } from "./language.ts";
import { findMasthead } from "./masthead.ts";
import { findNames } from "./names/find-names.ts";
import { readProse } from "./prose.ts";
import { findAttributions } from "./quotes/find-attributions.ts";
import { findQuotedWords } from "./quotes/find-quoted-words.ts";
import { nameSpeakers } from "./speakers/name-speakers.ts";
import { findStances } from "./stances.ts";
import { summarise } from "./summary.ts";
import { findMoments } from "./timeline.ts";
import { findTitle } from "./title.ts";

/** Reads one article. Pure and deterministic: the same article gives byte-equal output. */
export function analyse(article: Article): Analysis {
  const { text } = article;
  // 1. Paragraphs, quotations, sentences, words.
  const prose = readProse(text);
  // 2. What is no story: headline, byline, share links, source list; and what they state.
  const title = article.title ?? findTitle(text);
  const furniture = findFurniture(prose, title);
  const masthead = findMasthead(prose, furniture);
  const published = article.published ?? masthead.published;
  // 3. Who and what is named: "Mayor Ines Okafor", "the Transport Ministry".
  const named = findNames(prose);
  // 4. Which words are attributed, and to which phrase: "she added that …". Cues are known in English only.
  const language = article.language ?? detectLanguage(text);
  const attributions = language === "en" ? findAttributions(prose) : findQuotedWords(prose);
  // 5. Whom those phrases name: she → Ines Okafor.
  const { cast, quotes } = nameSpeakers(prose, named, attributions);
  return {
    id: article.id,
    title,
    url: article.url,
    publisher: article.publisher ?? masthead.publisher,
    byline: article.byline ?? masthead.byline,
    published,
    language,
    text,
    sentences: prose.sentences.map(({ start, end }) => [start, end]),
    furniture,
    people: cast.people,
    organisations: cast.organisations,
    places: cast.places,
    quotes,
    // 6. What it comes to: the sentences that sum it up, its dates, who is for or against what.
    summary: summarise({ prose, furniture, quotes }),
    timeline: findMoments(prose, published, language),
    stances: findStances(prose, cast, quotes),
    writer: "rules",
  };
}
