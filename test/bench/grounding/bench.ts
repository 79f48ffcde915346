import { analyseText } from "../../analyse-text.ts";
import { runFaults } from "../../grounding/faults/run-faults.ts";
import { otherTexts, ownTexts } from "./corpus.ts";

// How many single faults the gate detects, one put into each true sentence that has room for it, and how many true
// sentences it turns away. `--examples` prints what it got wrong, `--limit N` takes the first N articles.
const limit = Number(process.argv[process.argv.indexOf("--limit") + 1]) || Number.POSITIVE_INFINITY;
const wantsExamples = process.argv.includes("--examples");

for (const [name, texts] of [
  ["our own articles", ownTexts()],
  ["articles of others", otherTexts()],
] as const) {
  if (texts.length === 0) continue;
  const analyses = texts.slice(0, limit).map(analyseText);
  const began = performance.now();
  const tallies = runFaults(analyses);
  const milliseconds = performance.now() - began;
  const claims = tallies.reduce((sum, { tried }) => sum + tried, 0);
  const sentences = tallies.find(({ row }) => row === "verbatim")?.tried ?? 0;
  console.log(
    `\n${name}: ${analyses.length} articles, ${sentences} sentences, ${claims} claims, ` +
      `${(milliseconds / claims).toFixed(2)} ms a claim`,
  );
  for (const { row, isHarmless, tried, flagged, examples } of tallies) {
    const share = tried === 0 ? "–" : `${((100 * flagged) / tried).toFixed(1)} %`;
    console.log(
      `${isHarmless ? "  false alarms" : "  detected    "} ${row.padEnd(26)} ${String(flagged).padStart(5)}/${String(tried).padEnd(5)} ${share.padStart(8)}`,
    );
    if (wantsExamples) for (const example of examples) console.log(`      ${example}`);
  }
}
