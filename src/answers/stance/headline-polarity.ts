import type { Polarity } from "../../analysis.ts";

// One statement is one statement; three that agree are a position.
const FEWEST_STATEMENTS = 3;

// Of the statements that show a polarity, so many must agree.
const AGREEMENT = 0.75;

/** The position that a card may put beside a holder's name: "unclear" unless three statements agree. */
export function headlinePolarity(statements: readonly { readonly polarity: Polarity }[]): Polarity {
  const count = (polarity: Polarity): number =>
    statements.filter((statement) => statement.polarity === polarity).length;
  const [pro, contra] = [count("for"), count("against")];
  const shown = pro + contra + count("mixed");
  if (pro >= FEWEST_STATEMENTS && pro / shown >= AGREEMENT) return "for";
  if (contra >= FEWEST_STATEMENTS && contra / shown >= AGREEMENT) return "against";
  return shown >= FEWEST_STATEMENTS && pro > 0 && contra > 0 ? "mixed" : "unclear";
}
