import { readFileSync } from "node:fs";
import { clusterStories } from "../../../src/stories/cluster-stories.ts";
import { findDuplicates } from "../../../src/stories/find-duplicates.ts";
import { article, openDice } from "../../stories/own-texts.ts";
import { scoreByTopic, titlesOnly } from "./score.ts";

// CPU seconds for 200, 1,000 and 3,000 articles of about 400 words, ten to a matter; with a file of
// {"id":"TOPIC_…","story","title","text"} lines also B-cubed and pair F1 and the worst topics, beside titles and copies alone.
const dice = openDice(7);
const WORDS = 400;
const PER_MATTER = 10;
const LEXICON = 20_000;
const OWN_WORDS = 60;
const SYLLABLES = "ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu".split(" ");

/** A made-up word for a number; low numbers are the common ones. */
const wordOf = (number: number): string =>
  [...String(number).padStart(5, "0")]
    .map((digit, at) => SYLLABLES[Number(digit) + 10 * (at % 2)])
    .join("");

/** Half of the words as any text has them (the low numbers most often), half of those of its matter. */
function drawArticle(matter: number): string {
  return Array.from({ length: WORDS }, () =>
    dice() < 0.5
      ? wordOf(Math.floor(LEXICON * dice() ** 4))
      : wordOf((matter * OWN_WORDS + Math.floor(OWN_WORDS * dice() ** 2)) % LEXICON),
  ).join(" ");
}

const cpu = (): number => process.cpuUsage().user / 1e6;
for (const count of [200, 1000, 3000]) {
  const articles = Array.from({ length: count }, (_, n) =>
    article(`${n}`, drawArticle(Math.floor(n / PER_MATTER))),
  );
  const start = cpu();
  findDuplicates(articles);
  const between = cpu();
  const stories = clusterStories(articles).length;
  console.log(
    `${count} articles: copies ${(between - start).toFixed(2)} s, ` +
      `stories (copies included) ${(cpu() - between).toFixed(2)} s, ${stories} stories`,
  );
}

const [file] = process.argv.slice(2);
if (file !== undefined) {
  const rows = readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  scoreByTopic("clusterStories", rows, (articles) =>
    clusterStories(articles).map((story) => story.articles),
  );
  scoreByTopic("titles alone", rows, (articles) =>
    clusterStories(titlesOnly(articles)).map((story) => story.articles),
  );
  scoreByTopic("copies alone", rows, findDuplicates);
}
