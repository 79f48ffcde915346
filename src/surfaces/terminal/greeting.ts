import type { Card } from "../../card.ts";
import type { Command, Selection } from "../../command.ts";

// One of each kind: read it, look somebody up, ask in your own words.
const TRY = ["digest", "who", "ask"];

/** What a chat begins with: what this is, whose articles are open, three things to try with them. */
export function greetingCard(selection: Selection, commands: readonly Command[]): Card {
  const known = TRY.flatMap((name) => commands.filter((command) => command.name === name));
  return {
    title: "Verbatim",
    blocks: [
      {
        kind: "text",
        text: "A news digest that cannot misquote: every answer points at the sentence it rests on, and what the articles do not say is not said.",
      },
      { kind: "facts", rows: openArticles(selection) },
      { kind: "heading", text: "Try" },
      {
        kind: "facts",
        rows: known.map((command) => [lineOf(command, selection), command.summary]),
      },
    ],
    footer: "A plain question works too. Tab completes, /help lists everything, /quit leaves.",
  };
}

function openArticles({ readings, origin }: Selection): readonly (readonly [string, string])[] {
  return readings.map(({ article, analysis }, index) => {
    const outlet = article.publisher ? `, ${article.publisher}` : "";
    const sample = origin === "sample" ? " (the bundled sample article)" : "";
    const title = analysis.title ?? "an article without a title";
    return [index === 0 ? "Open" : "", `${title}${outlet}${sample}`];
  });
}

/** A line that works on what is open: "/who Ada Quill", if the open article has an Ada Quill. */
function lineOf(command: Command, selection: Selection): string {
  const suggestion = command.suggest?.(selection)[0];
  const [name = ""] = command.example.split(" ");
  return `/${suggestion ? `${name} ${suggestion}` : command.example}`;
}
