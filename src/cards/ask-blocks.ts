import type { Answer, AskAnswer } from "../answer.ts";
import type { Block } from "../card.ts";
import type { Selection } from "../command.ts";
import { evidenceBlock } from "./evidence-block.ts";
import { oneLine } from "./one-line.ts";
import { doNot, searched } from "./searched.ts";

/** The answer first, then its sentences; or that the articles do not say, and the nearest passage if one is near. */
export function askBlocks(answer: Answer<AskAnswer>, selection: Selection): readonly Block[] {
  const { text, nearest, understood, lines } = answer.answer;
  if (lines.length > 0) {
    const whole = lines.flatMap((line) =>
      line.evidence.filter((n) => answer.evidence[n]?.text === line.text),
    );
    return [
      ...lines.map(
        (line): Block => ({
          kind: "text",
          text: oneLine(line.text),
          cites: line.evidence.map((n) => n + 1),
        }),
      ),
      ...evidenceBlock(answer, selection, undefined, whole),
    ];
  }
  if (text !== null) {
    const whole = answer.evidence[0]?.text === text ? [0] : [];
    return [
      { kind: "text", text: oneLine(text), cites: [1] },
      ...evidenceBlock(answer, selection, undefined, whole),
    ];
  }
  const closest: readonly Block[] = nearest
    ? [
        { kind: "text", text: "The closest passage, which does not answer it:" },
        ...evidenceBlock(answer, selection),
      ]
    : [];
  return [
    { kind: "text", text: `${doNot("say", selection)}.` },
    ...closest,
    { kind: "text", text: `${searched(selection)} Understood as ${understood}.` },
  ];
}
