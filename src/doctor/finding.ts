/** What a check found. ok: nothing to do. note: works, but somebody should know. fix: something does not work. */
export type Finding = {
  readonly state: "ok" | "note" | "fix";
  /** What was looked at, in a word: "database". */
  readonly about: string;
  readonly text: string;
  /** What to do about it; for a note or a fix. */
  readonly hint?: string;
};

/** One thing that is looked at. Never rejects for what it is there to find. */
export type Check = () => Promise<readonly Finding[]>;
