/** An output whose writes can be held off for a while. */
export type Muteable = {
  /** The output itself, save that nothing is written through it while it is muted. */
  readonly stream: NodeJS.WritableStream;
  muted: boolean;
};

/** What readline echoes into: it is muted while an answer is on its way, so that the two never mix. */
export function muteable(output: NodeJS.WritableStream): Muteable {
  const muted = { muted: false };
  const write = (...args: Parameters<NodeJS.WritableStream["write"]>): boolean =>
    muted.muted || output.write(...args);
  const stream = new Proxy(output, {
    get(target, key) {
      if (key === "write") return write;
      const value: unknown = Reflect.get(target, key);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  return Object.assign(muted, { stream });
}
