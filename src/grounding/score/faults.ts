/** What tells a claim from its article, counted. All 0 in a copied sentence. */
export type Faults = {
  readonly words: number;
  /** What it costs to read the claim off the article; see trace-words. */
  readonly detours: number;
  /** How often that reading jumps from one sentence to another. */
  readonly jumps: number;
  /** Numbers that the article lacks. */
  readonly numbers: number;
  /** Names that the article lacks. */
  readonly names: number;
  /** Nouns that the article lacks. */
  readonly nouns: number;
  /** Negations beyond those of the sentences it was read off. */
  readonly negations: number;
  /** Words that the article lacks while the sentences it was read off say the contrary. */
  readonly opposites: number;
  /** Content words said more often than any one sentence of the article says them. */
  readonly repeats: number;
};
