import type { Answer } from "./answer.ts";

/** A piece of a card. Plain text: each surface escapes for itself. Citations are evidence numbers, from 1. */
export type Block =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "text"; readonly text: string; readonly cites?: readonly number[] }
  | { readonly kind: "list"; readonly items: readonly ListItem[] }
  | QuoteBlock
  | {
      readonly kind: "facts";
      readonly rows: readonly (readonly [label: string, value: string])[];
    }
  | { readonly kind: "links"; readonly items: readonly LinkItem[] }
  | FileBlock
  | { readonly kind: "evidence"; readonly items: readonly EvidenceItem[] };

export type ListItem = { readonly text: string; readonly cites?: readonly number[] };

/** A way to an article. */
export type LinkItem = {
  readonly label: string;
  /** As the source gave it, never as a model did; null: there is none to follow. */
  readonly url: string | null;
};

export type QuoteBlock = {
  readonly kind: "quote";
  /** In reading order: `verbatim` words are the article's own quotation and get marks, the rest is reported. */
  readonly words: readonly { readonly text: string; readonly verbatim: boolean }[];
  /** Name and role ("Dmitry Peskov, Kremlin spokesman"), or null when the text names no source. */
  readonly speaker: string | null;
  /** Where and when it stood, among several articles: "Herald, 24 November 2026; also in Echo". */
  readonly source?: string;
  readonly cites: readonly number[];
};

/** Text to be kept as it is, to the character: a surface attaches it, or prints its lines unbroken. */
export type FileBlock = {
  readonly kind: "file";
  /** "feeds.opml". */
  readonly name: string;
  readonly text: string;
};

export type EvidenceItem = {
  readonly number: number;
  /** Where it stands: "sentence 7 · Outlet, 13 February 2025". */
  readonly source: string;
  /** The sentence itself; left out where the card already shows it whole. */
  readonly text?: string;
};

/** What a person sees, before any surface has drawn it. */
export type Card = {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly footer?: string;
};

/** What a command returns. It never sends: the surface it came through does. */
export type Reply = {
  readonly card: Card;
  /** The typed answer behind the card; null for failures. */
  readonly answer: Answer | null;
  /** null: answered. `user`: the asker can mend it. `defect`: a bug of ours, logged under `id`. */
  readonly failure: Failure | null;
};

export type Failure =
  | { readonly kind: "user"; readonly message: string; readonly hint: string; readonly id: string }
  | { readonly kind: "defect"; readonly message: string; readonly id: string };
