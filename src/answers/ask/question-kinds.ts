/** What a question wants to know. */
export type QuestionKind =
  | "who"
  | "identity"
  | "said"
  | "whether said"
  | "when"
  | "where"
  | "how long"
  | "how much"
  | "how many"
  | "why"
  | "how"
  | "how old"
  | "whether"
  | "what";

type KindRule = readonly [kind: QuestionKind, pattern: RegExp];

const SAYING =
  "says?|said|saying|tells?|told|claim(?:s|ed)?|thinks?|thought|argued?|announced?|declared?|warn(?:s|ed)?|promised?|demand(?:s|ed)?|den(?:y|ies|ied)|stress(?:ed)?|emphasi[sz]ed?|confirm(?:s|ed)?|suggest(?:s|ed)?|hint(?:s|ed)?|insist(?:s|ed)?|explain(?:s|ed)?|highlight(?:s|ed)?|not(?:e|es|ed)|comment(?:s|ed)?";

// In this order: "how long" before "what", "who is X" before "who". Each with a question of its kind.
const RULES: readonly KindRule[] = [
  // Who is Ines Okafor?
  ["identity", /^(?:so |and )?who(?:['’]s|s| is| was| are| were) /iu],
  // What did the mayor say about the tram?
  ["said", new RegExp(`^what (?:did|does|do|has|have|had) .{1,150}\\b(?:${SAYING})\\b`, "iu")],
  // Did the mayor say that the tram was late?
  [
    "whether said",
    new RegExp(`^(?:did|does|do|has|have|had) (?:\\S+ ){1,6}(?:${SAYING})\\b`, "iu"),
  ],
  // For how long will the work go on?
  ["how long", /^(?:for )?how long\b/iu],
  // How old is Okafor?
  ["how old", /^how old\b|^(?:at )?what(?:['’]?s| is| was)? .{1,80}\bage\b/iu],
  // How did the fire begin?
  ["how", /^how (?:do|does|did|is|are|was|were|has|have|had|will|would|can|could|should)\b/iu],
  // How much does the line cost?
  [
    "how much",
    /^(?:by |for )?how (?:much|expensive|costly|large|big)\b|^what(?:['’]?s| is| was| were| are) the (?:price|costs?|value)\b/iu,
  ],
  // How many passengers does it carry?
  [
    "how many",
    /^(?:by |for |to )?how many\b|^what (?:is the )?(?:number|share|percentage|part|proportion)\b/iu,
  ],
  // Since when has it been planned?
  [
    "when",
    /^(?:since |until |till |by |from )?when\b|^(?:in |on |by )?(?:at )?(?:what|which) (?:day|date|year|month|week|time)\b/iu,
  ],
  // Where does it end?
  [
    "where",
    /^(?:from |to )?where\b|^(?:in |to |from )?(?:what|which) (?:place|city|town|country)\b/iu,
  ],
  ["why", /^why\b|^for what reason\b/iu],
  // With whom did she speak?
  [
    "who",
    /^(?:to |with |by |for |from |of |about )?(?:who|whom|whose)\b|^which (?:person|people|politician|official)s?\b/iu,
  ],
  // Will the tram run at night?
  [
    "whether",
    /^(?:is|are|was|were|am|do|does|did|has|have|had|will|would|shall|should|can|could|may|might|must|isn['’]t|aren['’]t|won['’]t|didn['’]t|doesn['’]t|hasn['’]t)\b/iu,
  ],
];

const SAYING_VERB = new RegExp(`\\b(?:${SAYING})\\b`, "iu");

/** Where the verb of saying stands in a question after somebody's words, or -1. */
export const sayingAt = (question: string): number => question.search(SAYING_VERB);

/** The kind of a question; "what" when nothing tells. */
export function kindOf(question: string): QuestionKind {
  const bare = question.trim().replace(/\s+/gu, " ");
  return RULES.find(([, pattern]) => pattern.test(bare))?.[0] ?? "what";
}
