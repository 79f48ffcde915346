import type { Parsed, Parser } from "../parser.ts";
import type { Document } from "../source.ts";
import type { Job, Results } from "./job.ts";
import { type End, type Limits, startThread, type Thread } from "./start-thread.ts";

/** A parser that can get ready before the first document is there. */
export type ReadyParser = Parser & {
  /** Starts the thread, which takes half a second: as long as a page takes to come. */
  warm(): void;
};

export type ParserSettings = Partial<Limits> & {
  /** Told of a job that threw: a defect of ours, though the document counts as too hard. */
  readonly onDefect?: (defect: Error) => void;
};

const LIMITS: Limits = { time: 5_000, memory: 256 };

const TOO_HARD = { ok: false, why: "too-hard", wall: null } as const;

/**
 * Reads documents in one worker thread, one at a time. The thread starts with the first job and never
 * keeps the process alive between jobs. A document that reaches a limit ends with its thread as
 * "too-hard"; those that wait go to a new one. After `close`, and where no thread can be started,
 * every method throws.
 */
export function openParser({ onDefect, ...limits }: ParserSettings = {}): ReadyParser {
  const { run, warm, close } = createLine({ ...LIMITS, ...limits });

  /** A foreign document may fail in any way; it must not take the caller down with it. */
  const parse = async <What>(job: Job): Promise<Parsed<What>> => {
    const end = await run(job);
    if (end.kind === "done") return end.result as Parsed<What>;
    if (end.kind === "away") throw end.failure;
    if (end.kind === "failed") onDefect?.(end.failure);
    return TOO_HARD;
  };
  return {
    article: (document, stated = {}) =>
      parse({ kind: "article", document: copy(document), stated }),
    feed: (document) => parse({ kind: "feed", document: copy(document) }),
    feedLinks: (document) => parse({ kind: "feedLinks", document: copy(document) }),
    async again(article) {
      const end = await run({ kind: "again", article });
      if (end.kind === "done") return end.result as Results["again"];
      throw end.kind === "stopped"
        ? new Error(`no ${end.why} left to read an article`)
        : end.failure;
    },
    warm,
    close,
  };
}

/** Bytes are often a view into a larger buffer, all of which would be copied to the thread. */
const copy = ({ bytes, ...rest }: Document): Document => ({
  ...rest,
  bytes: Uint8Array.from(bytes),
});

/** Jobs in their order, each on whatever thread lives when its turn comes. */
function createLine(limits: Limits) {
  let thread: Thread | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let closed = false;
  const living = (): Thread => {
    if (!thread?.isAlive()) thread = startThread(limits);
    return thread;
  };
  const turn = (job: Job): Promise<End> => (closed ? Promise.resolve(CLOSED) : living().run(job));
  return {
    run(job: Job): Promise<End> {
      const end = last.then(() => turn(job));
      last = end;
      return end;
    },
    warm: () => void (closed || living()),
    async close(): Promise<void> {
      closed = true;
      await thread?.stop(CLOSED);
    },
  };
}

const CLOSED: End = { kind: "away", failure: new Error("the parser is closed") };
