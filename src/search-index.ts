/** What an article can be found by. Words and keys are folded: one form for all spellings and scripts of a word. */
export type ArticleIndex = {
  /** Folded words of the text, in its order, parted by spaces. */
  readonly words: string;
  readonly names: readonly IndexedName[];
};

export type IndexedName = {
  /** "peskov" of Peskov, Песков and Пєсков: the folded last word, by which people are looked up. */
  readonly key: string;
  /** As the article calls it. */
  readonly name: string;
  readonly kind: "person" | "organisation" | "place";
  readonly mentions: number;
};
