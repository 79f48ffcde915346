import type { Outlet } from "./outlets.ts";
import { seeded } from "./seeded.ts";
import type { Story } from "./story.ts";

/** What one outlet prints about a story. */
export type Telling = {
  readonly title: string;
  readonly summary: string;
  readonly byline: string;
  readonly paragraphs: readonly string[];
};

/** How a sentence says who said it. `{q,}` and `{q.}` are the words between marks, as the sentence goes on or ends. */
const SAYINGS = [
  "{q,} said {name}, {role}.",
  "{name}, {role}, said: {q.}",
  "{q,} {name} told reporters in {town}. {last} is {role}.",
  "According to {name}, {role}, the matter is simple: {q.}",
] as const;
const SAYINGS_AGAIN = [
  "{q,} {last} added.",
  "{last} went on: {q.}",
  "{q,} {last} said when asked about the cost.",
] as const;

/** What fills a page in any paper, without a name or a number in it. */
const FILLERS = [
  "Neighbours said that they had learned of it from the radio.",
  "The decision had been expected, though not so soon, and it was talked about in every café on the square.",
  "Similar questions are being asked in other towns of the region, where people follow the matter closely.",
  "A written statement is to follow by the end of the week.",
  "It was not clear on the evening of the same day who will have to pay in the end.",
  "Those who were there described the mood as calm.",
] as const;

const BYLINES = ["Ottilie Brack", "Hugh Sandiford", "Janka Morvay", "Peter Loxley"] as const;

/** A story in the words of an outlet. The same `variant` tells it in the same words: an agency copy. */
export function tell(story: Story, outlet: Outlet, variant: number): Telling {
  return outlet.language === "ru" ? tellInRussian(story) : tellInEnglish(story, outlet, variant);
}

function tellInEnglish(story: Story, { quotes }: Outlet, variant: number): Telling {
  const { kind } = story;
  const chance = seeded(story.number * 100 + variant);
  const fill = filler(story, "name");
  const from = (lines: readonly string[], at = variant) => fill(lines[at % lines.length] ?? "");
  const [open, close] = quotes;
  const say = (pattern: string, words: string, who: "a" | "b") =>
    fill(
      pattern
        .replace("{q,}", `${open}${words},${close}`)
        .replace("{q.}", `${open}${words}.${close}`)
        .replaceAll("{name}", `{${who}.name}`)
        .replaceAll("{last}", `{${who}}`)
        .replaceAll("{role}", kind.roles[who === "a" ? 0 : 1]),
    );
  const facts = [...kind.facts.keys()].map((at) => from(kind.facts, at + variant));
  const lead = from(kind.leads);
  return {
    title: from(kind.headlines),
    summary: lead,
    byline: BYLINES[(story.number + variant) % BYLINES.length] ?? BYLINES[0],
    paragraphs: [
      lead,
      `${facts[0]} ${facts[1]}`,
      say(chance.pick(SAYINGS), kind.saysA[variant % kind.saysA.length] ?? "", "a"),
      `${facts[2]} ${chance.pick(FILLERS.slice(0, 3))}`,
      say(chance.pick(SAYINGS), kind.saysB[variant % kind.saysB.length] ?? "", "b"),
      say(chance.pick(SAYINGS_AGAIN), kind.saysA[(variant + 1) % kind.saysA.length] ?? "", "a"),
      `${facts[3]} ${chance.pick(FILLERS.slice(3))}`,
    ],
  };
}

function tellInRussian(story: Story): Telling {
  const { russian } = story.kind;
  const fill = filler(story, "cyrillic");
  const facts = russian.facts.map(fill);
  const [roleA, roleB] = russian.roles;
  const lead = fill(russian.lead);
  return {
    title: fill(russian.headline),
    summary: lead,
    byline: "Вера Лугова",
    paragraphs: [
      lead,
      facts.join(" "),
      fill(`«${russian.saysA}», — сказал нашей газете ${roleA} {a.name}.`),
      "Об этом говорили в каждом кафе на площади. Жители узнали новость по радио и обсуждали её до вечера.",
      fill(`{b.name}, ${roleB}, возражает: «${russian.saysB}».`),
      "Письменное заявление обещают опубликовать до конца недели. Кто в итоге заплатит, пока неясно.",
    ],
  };
}

function filler(story: Story, script: "name" | "cyrillic"): (line: string) => string {
  const { a, b, town, n, m } = story;
  const words: Readonly<Record<string, string>> = {
    town: town[script],
    n: String(n),
    m: String(m),
    "a.name": a[script],
    "b.name": b[script],
    a: a[script].split(" ").at(-1) ?? "",
    b: b[script].split(" ").at(-1) ?? "",
  };
  return (line) => line.replace(/\{([^{}]{1,10})\}/gu, (whole, key) => words[key] ?? whole);
}
