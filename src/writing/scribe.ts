import type { Model, ModelFailure, ModelReply, ModelRequest, Usage } from "../model.ts";
import { unmark } from "../prompts/datamark.ts";
import { estimateTokens } from "../prompts/estimate-tokens.ts";
import type { Inputs } from "../prompts/fill-prompt.ts";
import type { Prompt } from "../prompts/load-prompts.ts";
import { mapTexts } from "../prompts/map-texts.ts";
import { stripInvisible } from "../screening/strip-invisible.ts";
import type { WritingStore } from "../store.ts";
import type { Trouble } from "../written.ts";
import { answerKey } from "./answer-key.ts";
import { type Budget, openBudget } from "./budget.ts";
import { createFailureMemory } from "./failure-memory.ts";

/** A draft as the model wrote it, unchecked; or why there is none. */
export type Asked<Draft> =
  | {
      readonly kind: "answered";
      readonly draft: Draft;
      /** Whether the model was asked just now, and by this call: what is counted once. */
      readonly fresh: boolean;
    }
  | { readonly kind: "failed"; readonly why: Trouble };

/** Asks the model for a draft. The same question is asked once, whoever asks and however many at a time. */
export type Scribe = {
  readonly model: string;
  ask<Draft>(prompt: Prompt<Draft>, inputs: Inputs, tenant: string): Promise<Asked<Draft>>;
};

export type ScribeParts = {
  readonly model: Model;
  readonly store: WritingStore;
  /** Money for a million tokens; null where nobody set it. */
  readonly prices: Usage | null;
  /** Tokens that a tenant may use up in a day; null: as many as it likes. */
  readonly dailyTokens: number | null;
  readonly now: () => number;
  /** A random mark for the foreign text of one call. */
  readonly newMark: (inputs: Inputs) => string;
};

// The same text would be refused again, and the same money spent: asked anew only after a while.
const LASTING: readonly ModelFailure[] = ["refused", "filtered", "cut-off", "malformed"];

/** A scribe over one model and one store. Its answers are kept by all that was asked, never by who asked. */
export function createScribe(parts: ScribeParts): Scribe {
  const { model, store, now } = parts;
  const asking = new Map<string, Asking>();
  const failed = createFailureMemory(now);
  const budget = openBudget({ ...parts, ledger: store.ledger });

  const answer = async <Draft>(
    key: string,
    prompt: Prompt<Draft>,
    inputs: Inputs,
    tenant: string,
  ): Promise<Asked<Draft>> => {
    const kept = readKept(prompt, await store.answers.load(key));
    if (kept !== undefined) return { kind: "answered", draft: kept, fresh: false };
    const before = failed.find(key);
    if (before) return { kind: "failed", why: before };
    const mark = parts.newMark(inputs);
    const request = prompt.fill(inputs, mark);
    const reply = await askWithin(budget, tenant, request, model);
    if (reply === "over-budget") return { kind: "failed", why: reply };
    if (reply.kind === "failed") {
      if (LASTING.includes(reply.why)) failed.add(key, reply.why);
      return { kind: "failed", why: reply.why };
    }
    const draft = mapTexts(unmark(reply.output, mark), tidy) as Draft;
    await store.answers.save(key, JSON.stringify(draft), now());
    return { kind: "answered", draft, fresh: true };
  };

  const ask = async <Draft>(
    prompt: Prompt<Draft>,
    inputs: Inputs,
    tenant: string,
  ): Promise<Asked<Draft>> => {
    const key = answerKey(model.name, prompt, inputs);
    const same = asking.get(key);
    if (same !== undefined) {
      const asked = (await same.answer) as Asked<Draft>;
      const isTheirs = asked.kind === "failed" && asked.why === "over-budget";
      // Another tenant's allowance may be used up while this one's is not.
      if (isTheirs && same.tenant !== tenant) return ask(prompt, inputs, tenant);
      return unfresh(asked);
    }
    const first = answer(key, prompt, inputs, tenant).finally(() => asking.delete(key));
    asking.set(key, { tenant, answer: first });
    return first;
  };
  return { model: model.name, ask };
}

/** A question under way, and who pays for it. */
type Asking = { readonly tenant: string; readonly answer: Promise<Asked<unknown>> };

/** Who waits for somebody else's call has not made it. */
const unfresh = <Draft>(asked: Asked<Draft>): Asked<Draft> =>
  asked.kind === "answered" ? { ...asked, fresh: false } : asked;

const BLANKS = /\s+/gu;

/** A line of a card is one line: a model that writes "First.\n\nSecond." has not made two of it. */
const tidy = (text: string): string => stripInvisible(text).replace(BLANKS, " ").trim();

/** What is kept may be of another version of us, or have been damaged: it is checked like a model's answer. */
function readKept<Draft>({ schema }: Prompt<Draft>, json: string | null): Draft | undefined {
  try {
    return json === null ? undefined : schema.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}

async function askWithin<Draft>(
  budget: Budget,
  tenant: string,
  request: ModelRequest<Draft>,
  model: Model,
): Promise<ModelReply<Draft> | "over-budget"> {
  const input = estimateTokens(request.instructions) + estimateTokens(request.input);
  const hold = await budget.hold(tenant, { input, output: request.mostOutputTokens });
  if (!hold) return "over-budget";
  const reply = await model.ask(request);
  // Servers that count nothing are charged by the estimate: a cap that nothing fills is none.
  const uncounted = reply.kind === "answered" && reply.usage.input + reply.usage.output === 0;
  await hold.settle(
    uncounted ? { input, output: estimateTokens(JSON.stringify(reply.output)) } : reply.usage,
  );
  return reply;
}
