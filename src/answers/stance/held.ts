import type { StanceStatement } from "../../answer.ts";
import type { Reading } from "../../command.ts";

/** A statement with whoever makes it. */
export type Held = {
  readonly reading: Reading;
  /** Id of an entity of the reading, or null while only a phrase names the holder. */
  readonly entity: string | null;
  readonly name: string;
  /** The holder is the topic or speaks for it. */
  readonly own: boolean;
  /** Where it stands in its article. */
  readonly start: number;
  readonly statement: StanceStatement;
};
