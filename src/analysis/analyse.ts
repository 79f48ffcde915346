import type { Analysis, Quote } from "../analysis.ts";
import type { Article } from "../article.ts";
import { findFurniture } from "./furniture.ts";
import { readProse } from "./prose.ts";
import { findAttributions } from "./quotes/find-attributions.ts";
import { findStances } from "./stances.ts";
import { summarise } from "./summary.ts";
import { findTitle } from "./title.ts";

/** Reads one article. Pure and deterministic: the same article gives byte-equal output. */
export function analyse(article: Article): Analysis {
  const prose = readProse(article.text);
  const title = article.title ?? findTitle(article.text);
  const furniture = findFurniture(prose, title);
  const attributions = findAttributions(prose);
  const cast = { people: [], organisations: [], places: [] };
  const quotes: Quote[] = attributions.map((attribution) => ({
    ...attribution,
    speaker: attribution.speaker && {
      span: attribution.speaker,
      entity: null,
      name: null,
      also: [],
    },
  }));
  return {
    id: article.id,
    title,
    url: article.url,
    publisher: article.publisher,
    byline: article.byline,
    published: article.published,
    language: article.language ?? "en",
    text: article.text,
    sentences: prose.sentences.map(({ start, end }) => [start, end]),
    furniture,
    ...cast,
    quotes,
    summary: summarise({ prose, furniture, quotes }),
    timeline: [],
    stances: findStances(prose, cast, quotes),
    writer: "rules",
  };
}
