import type { Block, Card } from "../../../src/card.ts";

const TITLE = "The bridge at Lindenau opens on Monday, and nobody will ever pay to cross it";

/** One card for every kind of block, with what makes that kind hard to draw. */
export const BLOCKS: Readonly<Record<Block["kind"], readonly Block[]>> = {
  heading: [
    { kind: "heading", text: "What happened" },
    { kind: "text", text: "It opened." },
    { kind: "heading", text: "A heading that goes on for longer than one line of a narrow screen" },
  ],
  text: [
    {
      kind: "text",
      text: "The mayor opened the bridge on Monday and promised that it would stay free of tolls, whatever the council decides in spring.",
      cites: [1, 2],
    },
    { kind: "text", text: "Nobody asked what it had cost: 10\u00a0000\u00a0000 marks." },
  ],
  list: [
    {
      kind: "list",
      items: [
        {
          text: "A first walker crossed before the ribbon was cut, and was sent back.",
          cites: [3],
        },
        { text: "See https://lindenau.example/bridge/opening-day/programme?lang=en&print=yes" },
        {
          text: "市長は月曜日に「通行料は取らない」と述べ、議会の決定にかかわらず無料のままにすると約束した。",
        },
      ],
    },
  ],
  quote: [
    {
      kind: "quote",
      words: [
        { text: "that the old piers, though sound,", verbatim: false },
        { text: "will not survive another hard winter", verbatim: true },
        { text: ", as the divers had found", verbatim: false },
      ],
      speaker: "Ada Quill, harbour master of Lindenau since the great flood",
      cites: [4],
    },
    { kind: "quote", words: [{ text: "Stay away", verbatim: true }], speaker: null, cites: [5, 6] },
    {
      kind: "quote",
      words: [{ text: "הגשר פתוח לכולם", verbatim: true }],
      speaker: "דנה לוי, mayor",
      cites: [7],
    },
    {
      kind: "quote",
      words: [{ text: "We will not close it", verbatim: true }],
      speaker: "Ada Quill, harbour master",
      source: "The Lindenau Gazette, 13 February 2025; also in Quay News",
      cites: [8],
    },
  ],
  facts: [
    {
      kind: "facts",
      rows: [
        ["Ada Quill", "harbour master"],
        ["Teo Brandt", "mayor since 2019, before that a teacher of mathematics at the only school"],
        ["李 小龍", ""],
      ],
    },
  ],
  links: [
    {
      kind: "links",
      items: [
        {
          label: "The Lindenau Gazette, 13 February 2025: Bridge opens without a toll",
          url: "https://gazette.example/2025/02/13/bridge-opens-without-a-toll-and-nobody-will-ever-pay",
        },
        { label: "A file that has no address", url: null },
      ],
    },
  ],
  file: [
    {
      kind: "file",
      name: "feeds.opml",
      text: '<opml version="2.0">\n  <outline text="The Lindenau Gazette" xmlUrl="https://gazette.example/a-feed-with-a-long-address" />\n</opml>',
    },
  ],
  evidence: [
    {
      kind: "evidence",
      items: [
        {
          number: 1,
          source: "sentence 7 of 26 · The Lindenau Gazette, 13 February 2025",
          text: "The bridge will open in May, said Ada Quill, and the town will celebrate.",
        },
        { number: 12, source: "sentence 9 of 26" },
      ],
    },
  ],
};

/** The card around the blocks of one kind. */
export function cardOf(blocks: readonly Block[]): Card {
  return { title: TITLE, blocks, footer: "Written by rules, without a language model." };
}
