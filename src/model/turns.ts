/** Lets calls through one after another or some at once, as much as there is room for at the moment. */
export type Turns = {
  /**
   * Runs the task when its turn comes.
   * @param isNext whether it goes ahead of those who wait
   * @throws the signal's reason where it fires before the turn comes, and whatever the task throws
   */
  readonly take: <Result>(
    task: () => Promise<Result>,
    signal: AbortSignal,
    isNext?: boolean,
  ) => Promise<Result>;
};

/**
 * Cockatiel's bulkhead has a fixed size; this one asks how many may go each time a place is free.
 * @param room how many tasks may run now, at least 1
 */
export function createTurns(room: () => number): Turns {
  const waiting: (() => void)[] = [];
  let running = 0;
  const letIn = (): void => {
    while (running < room()) {
      const start = waiting.shift();
      if (!start) return;
      running++;
      start();
    }
  };
  const wait = (signal: AbortSignal, isNext: boolean): Promise<void> =>
    new Promise((resolve, reject) => {
      const giveUp = (): void => {
        waiting.splice(waiting.indexOf(start), 1);
        reject(signal.reason);
      };
      const start = (): void => {
        signal.removeEventListener("abort", giveUp);
        resolve();
      };
      if (signal.aborted) return reject(signal.reason);
      signal.addEventListener("abort", giveUp, { once: true });
      waiting.splice(isNext ? 0 : waiting.length, 0, start);
      letIn();
    });
  return {
    take: async (task, signal, isNext = false) => {
      await wait(signal, isNext);
      try {
        return await task();
      } finally {
        running--;
        letIn();
      }
    },
  };
}
