import type { Progress, Stage } from "../progress.ts";

/** Where progress is shown. */
export type ProgressOutput = {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
};

// Faster than this nobody reads, and a terminal over a slow line would lag behind.
const REDRAW_MS = 100;
const CLEAR_LINE = "\r\u001b[K";
// Titles of feeds and pages come from the web: nothing in them may move the cursor.
const CONTROLS = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

/**
 * Shows how long work goes on: one line that is drawn anew on a terminal ("Reading 12 feeds · 4 of 12 · Harbour
 * Courier"), elsewhere one line as a stage ends.
 * @param now milliseconds, from any start
 */
export function showProgress(output: ProgressOutput, now: () => number = Date.now): Progress {
  return {
    stage: (title, total) => (output.isTTY ? drawStage : tellStage)(output, title, total, now),
  };
}

const tellStage = (output: ProgressOutput, title: string): Stage => ({
  step() {},
  end: (outcome) => void output.write(`${plain(title)}: ${plain(outcome)}\n`),
});

function drawStage(
  output: ProgressOutput,
  title: string,
  total: number | undefined,
  now: () => number,
): Stage {
  let done = 0;
  let drawnAt = Number.NEGATIVE_INFINITY;
  const draw = (text: string): void => {
    // The last column stays free: some terminals wrap when it is filled.
    output.write(`${CLEAR_LINE}${plain(text).slice(0, (output.columns ?? 80) - 1)}`);
  };
  draw(title);
  return {
    step(what) {
      done += 1;
      if (now() - drawnAt < REDRAW_MS) return;
      drawnAt = now();
      const count = total === undefined ? `${done}` : `${done} of ${total}`;
      draw([title, count, what].filter(Boolean).join(" · "));
    },
    end(outcome) {
      output.write(`${CLEAR_LINE}${plain(title)}: ${plain(outcome)}\n`);
    },
  };
}

const plain = (text: string): string => text.replace(CONTROLS, " ");
