/** How long work is shown: a moving line on a terminal, one line a stage elsewhere. */
export type Progress = {
  /** Begins a stage: "Reading 12 feeds". @param total steps, where they are known */
  stage(title: string, total?: number): Stage;
};

export type Stage = {
  /** One step is done. @param what it was, in a word or two */
  step(what?: string): void;
  /** Ends the stage. @param outcome "12 feeds, 84 articles, 1 feed failed" */
  end(outcome: string): void;
};

/** For work that nobody watches. */
export const noProgress: Progress = { stage: () => ({ step() {}, end() {} }) };
