import { hang, type Line, lineWidth, mark, run } from "./run.ts";
import { wrap } from "./wrap.ts";

const GAP = 2;
const NARROWEST_VALUE = 24; // a shorter line holds too few words to be read beside its label

/** Labels and values in two columns, or each value under its label where the columns would be too narrow. */
export function factsToLines(
  rows: readonly (readonly [label: string, value: string])[],
  width: number,
): readonly Line[] {
  const labels = rows.map(([label]) => run(label, "label"));
  const column = Math.max(0, ...labels.map((label) => lineWidth([label]))) + GAP;
  return rows.flatMap(([, value], index) => {
    const label = labels[index] as (typeof labels)[number];
    if (column + NARROWEST_VALUE > width) {
      const under = wrap([run(value)], width - GAP);
      return [...wrap([label], width), ...hang([mark(" ".repeat(GAP))], under)];
    }
    const padding = mark(" ".repeat(column - lineWidth([label])));
    const lines = wrap([run(value)], width - column);
    return lines.length > 0
      ? hang([label, padding], lines, [mark(" ".repeat(column))])
      : wrap([label], width);
  });
}
