import type { Card } from "../../card.ts";
import type { Command, Selection } from "../../command.ts";

// Somebody, a topic, a question in one's own words: three ways into any article.
const TRY = ["who", "stance", "ask"];
const PLAIN = /^ask /u; // a question needs no command

/** What a chat begins with: what this is, whose articles are open, three things to try with them. */
export function greetingCard(selection: Selection, commands: readonly Command[]): Card {
  const known = TRY.flatMap((name) => commands.filter((command) => command.name === name));
  const lines = known.flatMap((command) => linesFor(command, selection));
  return {
    title: "Verbatim",
    blocks: [
      {
        kind: "text",
        text: "A news digest that cannot misquote: every answer points at the sentence it rests on, and what the articles do not say is not said.",
      },
      { kind: "facts", rows: openArticles(selection) },
      { kind: "heading", text: "Try" },
      { kind: "list", items: lines.map((text) => ({ text })) },
    ],
    footer:
      "A plain question works too, and /digest FILE opens your own article. Tab completes, /help lists everything, /quit leaves.",
  };
}

function openArticles({
  readings,
  origin,
  scope,
}: Selection): readonly (readonly [string, string])[] {
  if (origin === "followed") {
    return [["Following", `${count(scope?.feeds, "feed")}, ${count(scope?.articles, "article")}`]];
  }
  return readings.map(({ article, analysis }, index) => {
    const outlet = article.publisher ? `, ${article.publisher}` : "";
    const sample = origin === "sample" ? " (the bundled sample article)" : "";
    const title = analysis.title ?? "an article without a title";
    return [index === 0 ? "Open" : "", `${title}${outlet}${sample}`];
  });
}

/** Lines that have an answer: a command brings an example for the sample, and suggestions for any article. */
function linesFor(command: Command, selection: Selection): readonly string[] {
  const { name, example } = command;
  if (selection.origin === "sample")
    return [PLAIN.test(example) ? example.replace(PLAIN, "") : `/${example}`];
  const suggestions = command.suggest?.(selection) ?? [];
  return suggestions.slice(0, 1).map((suggestion) => `/${name} ${suggestion}`);
}

const count = (number = 0, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;
