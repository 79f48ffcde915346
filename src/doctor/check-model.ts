import * as z from "zod";
import { TROUBLE_WORDS } from "../cards/trouble-words.ts";
import type { ModelConfig } from "../config/model-settings.ts";
import { openModel } from "../model/open-model.ts";
import type { Check } from "./finding.ts";

const ABOUT = "language model";

/** A request that any model answers: what counts is that the key, the address and the name are right. */
const HELLO = {
  name: "hello",
  instructions: 'Answer with the JSON object {"ok": true}.',
  input: "{}",
  schema: z.object({ ok: z.boolean() }),
  mostOutputTokens: 200,
};

/** Whether the model answers. It is asked one short question, which costs some hundred tokens. */
export const checkModel =
  (model: ModelConfig | null): Check =>
  async () => {
    if (!model) return [{ state: "ok", about: ABOUT, text: "none is set: the rules write" }];
    const reply = await openModel(model).ask(HELLO);
    if (reply.kind === "answered") {
      return [{ state: "ok", about: ABOUT, text: `${model.name} answers` }];
    }
    return [
      {
        state: "fix",
        about: ABOUT,
        text: TROUBLE_WORDS[reply.why],
        hint: "Check OPENAI_API_KEY, OPENAI_BASE_URL and OPENAI_MODEL. Until then the rules write.",
      },
    ];
  };
