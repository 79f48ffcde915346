import type { StoryArticle } from "../answer.ts";
import type { Wall } from "../format.ts";

const WALLS: Readonly<Record<Wall, string>> = {
  paywall: "paywall",
  consent: "the site asks for consent first",
  "robot-check": "the site checks for robots first",
};

/** What a reader has to know of an article that could not be read whole; null: it could. */
export function accessWords({ grade, wall }: Pick<StoryArticle, "grade" | "wall">): string | null {
  const because = wall === null ? "" : ` (${WALLS[wall]})`;
  if (grade === "teaser" || grade === "none") {
    // Without a paywall nobody knows whether it is free: the site may just have been out of order.
    return `only the beginning ${wall === "paywall" ? "is free to" : "could be"} read${because}`;
  }
  return grade === "partial" ? `parts of it may be missing${because}` : null;
}
