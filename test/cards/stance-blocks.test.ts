import { expect, test } from "vitest";
import { readingOf, selectionOf } from "../answers/reading.ts";
import { runOn } from "../commands/desk.ts";

const shared = readingOf({
  text: "Nairobi and Oslo confirmed that the Kenyan border was open. Amos Kip and Lena Roth said Kenya was ready.",
  people: [
    { id: "kip", name: "Amos Kip", role: "Kenyan minister" },
    { id: "roth", name: "Lena Roth", role: "Kenyan envoy" },
  ],
  places: [
    { id: "kenya", name: "Kenya" },
    { id: "nairobi", name: "Nairobi" },
    { id: "oslo", name: "Oslo" },
  ],
  quotes: [
    {
      content: "that the Kenyan border was open",
      cue: "confirmed",
      speaker: ["Nairobi and Oslo", "nairobi", "Nairobi"],
      also: [{ entity: "oslo", name: "Oslo" }],
    },
    {
      content: "Kenya was ready",
      cue: "said",
      speaker: ["Amos Kip and Lena Roth", "kip", "Amos Kip"],
      also: [{ entity: "roth", name: "Lena Roth" }],
    },
  ],
});

test("words that two share stand once on a side, and under each side's own names", async () => {
  const { card } = await runOn(selectionOf(shared), "stance", { topic: "Kenya" });
  const speakers = card.blocks.flatMap((block) => {
    if (block.kind === "heading") return [block.text];
    return block.kind === "quote" ? [block.speaker] : [];
  });
  expect(speakers).toEqual([
    "Its own side",
    "Nairobi",
    "Amos Kip, Kenyan minister, and Lena Roth, Kenyan envoy",
    "Others about it",
    "Oslo",
  ]);
});
