import type { Block, EvidenceItem, LinkItem, ListItem, QuoteBlock } from "../../card.ts";
import { factsToLines } from "./facts.ts";
import { quoteToRuns } from "./quote-words.ts";
import { citesToRuns, hang, type Line, lineWidth, mark, run } from "./run.ts";
import { wrap } from "./wrap.ts";

/** A block as lines of at most `width` columns. */
export function blockToLines(block: Block, width: number): readonly Line[] {
  switch (block.kind) {
    case "heading":
      return wrap([run(block.text, "heading")], width);
    case "text":
      return wrap([run(block.text), ...citesToRuns(block.cites)], width);
    case "list":
      return block.items.flatMap((item) => itemToLines(item, width));
    case "quote":
      return quoteToLines(block, width);
    case "facts":
      return factsToLines(block.rows, width);
    case "links":
      return block.items.flatMap((item) => linkToLines(item, width));
    case "file":
      // Unbroken, however long: it is there to be copied.
      return block.text.split("\n").map((line) => [run(line)]);
    case "evidence":
      return evidenceToLines(block.items, width);
  }
}

function itemToLines({ text, cites }: ListItem, width: number): readonly Line[] {
  const bullet = [mark("• ", "cite")];
  return hang(bullet, wrap([run(text), ...citesToRuns(cites)], width - lineWidth(bullet)));
}

/** The label, and under it the address in one piece, however long: broken, nobody could follow or copy it. */
function linkToLines({ label, url }: LinkItem, width: number): readonly Line[] {
  const bullet = [mark("• ", "cite")];
  const inner = width - lineWidth(bullet);
  const address = run(url ?? "", "quiet");
  return hang(bullet, [...wrap([run(label)], inner), ...(address.text ? [[address]] : [])]);
}

/** The words, then who said them and where, behind a bar. */
function quoteToLines(
  { words, speaker, source, cites }: QuoteBlock,
  width: number,
): readonly Line[] {
  const bar = [mark("│ ", "quiet")];
  const inner = width - lineWidth(bar);
  const said = quoteToRuns(words);
  const dash = [mark("— ", "quiet")];
  const named = speaker === null ? run("speaker not certain", "quiet") : run(speaker, "label");
  const where = source ? [mark(" · ", "quiet"), run(source, "quiet")] : [];
  const by = wrap([named, ...where, ...citesToRuns(cites)], inner - lineWidth(dash));
  return hang(bar, [...wrap(said, inner), ...hang(dash, by)], bar);
}

/** "[1] sentence 7 · The Gazette: The bridge will open in May." under numbers of one width. */
function evidenceToLines(items: readonly EvidenceItem[], width: number): readonly Line[] {
  const column = Math.max(0, ...items.map(({ number }) => `[${number}] `.length));
  return items.flatMap(({ number, source, text }) => {
    const where = run(text === undefined ? source : `${source}:`, "quiet");
    const body = text === undefined ? [where] : [where, mark(" "), run(text)];
    const label = `[${number}]`;
    const padding = mark(" ".repeat(column - label.length));
    return hang([mark(label, "cite"), padding], wrap(body, width - column));
  });
}
