import { readingOf } from "./reading.ts";

const TEXT = `Norway Halves Its Cod Quota for Three Years

Norwegian Fisheries Minister Ingrid Dahl announced on Tuesday that the government would cut the cod quota by half. “The sea has given us everything, and now it needs rest,” Dahl told reporters in Bergen after a meeting with Per Haugen that went on for two hours.

Haugen, the head of the Coastal Fishers' Union, accused the ministry of listening only to scientists. He warned that 1,400 boats would stay in port. Norwegian officials have ruled out any compensation before the spring.

Iceland has been critical of the cut in Norway, seeing it as “a gift to the trawlers.” Icelandic Prime Minister Katla Jonsdottir said that her country would keep its own quota. She denied that trawlers had crossed the border.

The stock in the Barents Sea began to shrink in 2019, when the water warmed by two degrees. The cut will cost the ports $90 million. Dahl is set to meet with Jonsdottir in Oslo on Friday because the border must be drawn anew.

Share this article`;

/** A story of our own with what an analysis would find in it. */
export const codQuota = readingOf({
  id: "cod-quota",
  title: "Norway Halves Its Cod Quota for Three Years",
  publisher: "The Harbour Post",
  published: "2025-11-05",
  text: TEXT,
  furniture: [0, 12],
  people: [
    {
      id: "ingrid-dahl",
      name: "Ingrid Dahl",
      aliases: ["Dahl"],
      role: "Norwegian Fisheries Minister",
    },
    {
      id: "per-haugen",
      name: "Per Haugen",
      aliases: ["Haugen"],
      role: "head of the Coastal Fishers' Union",
      pronouns: ["He warned"],
    },
    {
      id: "katla-jonsdottir",
      name: "Katla Jonsdottir",
      aliases: ["Jonsdottir"],
      role: "Icelandic Prime Minister",
      pronouns: ["her country", "She denied"],
    },
  ],
  organisations: [{ id: "coastal-fishers-union", name: "Coastal Fishers' Union" }],
  places: [
    { id: "norway", name: "Norway" },
    { id: "iceland", name: "Iceland" },
    { id: "bergen", name: "Bergen" },
    { id: "oslo", name: "Oslo" },
    { id: "barents-sea", name: "Barents Sea" },
  ],
  quotes: [
    {
      content: "that the government would cut the cod quota by half",
      cue: "announced",
      speaker: ["Norwegian Fisheries Minister Ingrid Dahl", "ingrid-dahl", "Ingrid Dahl"],
    },
    {
      content: "The sea has given us everything, and now it needs rest,",
      quoted: ["The sea has given us everything, and now it needs rest,"],
      cue: "told",
      speaker: ["[Dahl] told reporters", "ingrid-dahl", "Ingrid Dahl"],
    },
    {
      content: "the ministry of listening only to scientists",
      cue: "accused",
      speaker: ["Haugen, the head of the Coastal Fishers' Union,", "per-haugen", "Per Haugen"],
    },
    {
      content: "that 1,400 boats would stay in port",
      cue: "warned",
      speaker: ["[He] warned", "per-haugen", "Per Haugen"],
    },
    {
      content: "any compensation before the spring",
      cue: "have ruled out",
      speaker: ["Norwegian officials", null, null],
    },
    {
      content: "as “a gift to the trawlers.”",
      quoted: ["a gift to the trawlers."],
      cue: "seeing it",
      speaker: ["[Iceland] has been", "iceland", "Iceland"],
    },
    {
      content: "that her country would keep its own quota",
      cue: "[said] that her",
      speaker: [
        "Icelandic Prime Minister Katla Jonsdottir",
        "katla-jonsdottir",
        "Katla Jonsdottir",
      ],
    },
    {
      content: "that trawlers had crossed the border",
      cue: "denied",
      speaker: ["[She] denied", "katla-jonsdottir", "Katla Jonsdottir"],
    },
  ],
  summary: ["Norwegian Fisheries Minister", "The stock in", "Iceland has been", "He warned"],
  timeline: [
    ["Tuesday", "2025-11-04"],
    ["2019", "2019"],
    ["Friday", null],
  ],
  stances: [
    {
      holder: "iceland",
      topic: "the cut in Norway",
      polarity: "against",
      confidence: 0.7,
      sentences: [6],
    },
  ],
});
