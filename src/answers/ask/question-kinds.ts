/** What a question wants to know. */
export type QuestionKind =
  | "who"
  | "identity"
  | "said"
  | "when"
  | "where"
  | "how long"
  | "how much"
  | "how many"
  | "why"
  | "whether"
  | "what";

type KindRule = readonly [kind: QuestionKind, pattern: RegExp];

const SAYING =
  "say|said|says|saying|tell|told|claim|claimed|think|thinks|thought|argue|argued|announce|announced|declare|declared|warn|warned|promise|promised|demand|demanded|deny|denied";

// In this order: "how long" before "how", "who is X" before "who". Each with a question of its kind.
const RULES: readonly KindRule[] = [
  // Who is Ines Okafor?
  [
    "identity",
    /^(?:so |and )?who(?:'s|’s| is| was| are| were) (?!\p{Ll})[\p{L}\p{M}.'’ -]{1,80}\??$/u,
  ],
  // What did the mayor say about the tram?
  ["said", new RegExp(`^what (?:did|does|do|has|have|had) .{1,150}\\b(?:${SAYING})\\b`, "iu")],
  ["how long", /^(?:for )?how long\b/iu],
  [
    "how much",
    /^how (?:much|expensive|costly)\b|^what (?:is|was|were|are) the (?:price|costs?|value)\b/iu,
  ],
  ["how many", /^how many\b|^what (?:number|share|percentage|part|proportion)\b/iu],
  [
    "when",
    /^(?:since |until |till |by |from )?when\b|^(?:in |on )?(?:what|which) (?:day|date|year|month|week)\b/iu,
  ],
  ["where", /^(?:from |to )?where\b|^in (?:what|which) (?:place|city|town|country)\b/iu],
  ["why", /^why\b|^for what reason\b/iu],
  [
    "who",
    /^(?:to |with |by |for |from |of )?(?:who|whom|whose)\b|^which (?:person|people|politician|official)s?\b/iu,
  ],
  // Will the tram run at night?
  [
    "whether",
    /^(?:is|are|was|were|am|do|does|did|has|have|had|will|would|shall|should|can|could|may|might|must|isn't|aren't|won't|didn't|doesn't|hasn't)\b/iu,
  ],
];

/** The kind of a question; "what" when nothing tells. */
export function kindOf(question: string): QuestionKind {
  const bare = question.trim().replace(/\s+/gu, " ");
  return RULES.find(([, pattern]) => pattern.test(bare))?.[0] ?? "what";
}
