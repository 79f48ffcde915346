import type { Arrow } from "./arrow.ts";
import { DATABASE, NETWORK, NODE, SDKS } from "./packages.ts";

/** The layers of the model's writing: what they share, and whom only one of them may know. */
export const WRITING_ARROWS: Readonly<Record<string, Arrow>> = {
  "src/grounding/judge-claim.ts": {
    may: ["./source.ts", "../article.ts", "../analysis.ts", "../analysis/tokens.ts"],
    mayNot: ["../command.ts", "../model.ts", "../writing/scribe.ts", "zod", ...NODE, ...SDKS],
  },
  "src/grounding/score/weights.ts": {
    may: ["../source.ts", "../../analysis.ts", "../../analysis/tokens.ts"],
    mayNot: ["../../desk.ts", "../../screening/strip-invisible.ts", "zod", ...NODE],
  },
  "src/screening/strip-invisible.ts": {
    may: ["./fits-script.ts", "../analysis.ts", "../analysis/language.ts"],
    mayNot: ["../grounding/source.ts", "../model.ts", "../desk.ts", "zod", ...NODE, ...SDKS],
  },
  "src/model/open-model.ts": {
    may: ["./talk.ts", "../model.ts", "openai", "openai/helpers/zod", "cockatiel", "zod"],
    mayNot: ["../config.ts", "../store.ts", "../log.ts", "../analysis.ts", ...DATABASE, ...NETWORK],
  },
  "src/storage/open-store.ts": {
    may: ["./schema.ts", "../store.ts", "../errors.ts", "node:fs", ...DATABASE],
    mayNot: ["../config.ts", "../model.ts", "../log.ts", "../written.ts", ...NETWORK, ...SDKS],
  },
  "src/storage/migrations/001-model-calls.ts": {
    may: ["../schema.ts", "kysely"],
    mayNot: ["../../config.ts", "../../command.ts", ...NETWORK, ...SDKS],
  },
  "src/prompts/load-prompts.ts": {
    may: [
      "./schemas.ts",
      "../model.ts",
      "../errors.ts",
      "../analysis.ts",
      "node:fs/promises",
      "zod",
    ],
    mayNot: ["../screening/strip-invisible.ts", "../grounding/source.ts", "../config.ts", ...SDKS],
  },
  "src/writing/scribe.ts": {
    may: [
      "../model.ts",
      "../store.ts",
      "../command.ts",
      "../prompts/load-prompts.ts",
      "../grounding/judge-claim.ts",
      "../screening/strip-invisible.ts",
      "../answers/sentence-text.ts",
      "node:crypto",
    ],
    mayNot: [
      "../model/open-model.ts",
      "../storage/open-store.ts",
      "../cards/footer.ts",
      "../config.ts",
      "../log.ts",
      "node:fs",
      ...DATABASE,
      ...NETWORK,
      ...SDKS,
    ],
  },
};
