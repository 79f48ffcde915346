import {
  BrokenCircuitError,
  ConsecutiveBreaker,
  circuitBreaker,
  handleWhenResult,
  wrap,
} from "cockatiel";
import type { ModelReply } from "../model.ts";
import { FAILURE_RULES } from "./classify-failure.ts";

const FAILURES_IN_A_ROW = 3;

type Outcome = { readonly reply: ModelReply<unknown> };

export type Breaker = {
  /** Runs the call and takes note of its end. Null, without a call, while the server is left alone. */
  readonly run: <Result extends Outcome>(call: () => Promise<Result>) => Promise<Result | null>;
  /**
   * How many calls may be under way now. Together with the failures already seen they are never more than
   * open the breaker, and the very first call goes alone: an outage costs as many calls as `mostAtOnce`,
   * however many people ask during it.
   */
  readonly room: () => number;
};

/**
 * Stops calling a server that does not answer. It opens after three failures in a row, and at once where no
 * call can succeed before a person acts (a wrong key, an empty account); after `restMs` one call tries again.
 */
export function createBreaker(restMs: number, mostAtOnce: number): Breaker {
  const failures = new ConsecutiveBreaker(FAILURES_IN_A_ROW);
  const settings = { halfOpenAfter: restMs };
  const policy = wrap(
    circuitBreaker(handleResult("opens"), { ...settings, breaker: new ConsecutiveBreaker(1) }),
    circuitBreaker(handleResult("counts"), { ...settings, breaker: failures }),
  );
  let hasWorked = false;
  return {
    run: async (call) => {
      try {
        const outcome = await policy.execute(call);
        hasWorked ||= breakerRule(outcome) === "ignores";
        return outcome;
      } catch (failure) {
        if (failure instanceof BrokenCircuitError) return null;
        throw failure;
      }
    },
    room: () => {
      if (failures.state > 0) return Math.max(1, FAILURES_IN_A_ROW - failures.state);
      return hasWorked ? mostAtOnce : 1;
    },
  };
}

const breakerRule = ({ reply }: Outcome): "counts" | "opens" | "ignores" =>
  reply.kind === "failed" ? FAILURE_RULES[reply.why].breaker : "ignores";

const handleResult = (rule: "counts" | "opens") =>
  handleWhenResult((outcome) => breakerRule(outcome as Outcome) === rule);
