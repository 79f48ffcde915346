import type { Printed } from "./news.ts";

const WIRE = `The ferry Halmare ran onto a reef off Marrow Point on Monday night with 212 people on board. Lifeboats from Northport took all passengers off within three hours, the coast guard said.

Five people were injured, the hospital of Northport said. Captain Ada Renner told reporters on the quay that the steering failed four minutes before the ship struck. “I turned the wheel and nothing at all happened,” Renner said.

The transport minister Oskar Vey ordered an inspection of all six ferries of the Halmare class. “No ship of this kind sails before we know why,” Vey said.`;

/** A ferry runs aground: three outlets in words of their own, and one that prints another's text. */
export const FERRY: readonly Printed[] = [
  {
    outlet: "Northport Herald",
    title: "Ferry Halmare runs onto reef off Marrow Point, all 212 saved",
    at: "2026-11-24T10:20:00Z",
    text: WIRE,
  },
  {
    outlet: "Coast Daily",
    title: "All 212 saved as ferry Halmare strikes reef off Marrow Point",
    at: "2026-11-24T11:05:00Z",
    text: WIRE,
  },
  {
    outlet: "Island Echo",
    title: "Halmare ferry strikes reef off Marrow Point",
    at: "2026-11-24T12:40:00Z",
    text: `The ferry Halmare struck a reef off Marrow Point late on Monday, and lifeboats from Northport brought its 212 passengers ashore before dawn.

Three people were injured, the hospital of Northport said. The reef is marked on every chart, the pilot Jon Sabel said. “Nobody who can steer goes there,” Sabel told the Echo.

Captain Ada Renner said the steering of the Halmare had failed. The transport minister Oskar Vey ordered that the six ferries of the class stay in port.`,
  },
  {
    outlet: "Quay Observer",
    title: "Minister keeps Halmare ferries in port after reef accident",
    at: "2026-11-24T15:00:00Z",
    text: `The transport minister Oskar Vey ordered all six ferries of the Halmare class to stay in port on Tuesday, a day after the Halmare ran onto the reef off Marrow Point with 212 people on board.

The order cuts the islands off from cheap freight for at least a week, the shippers' union said. “We will pay for a fault that is not ours,” said the union's head, Lene Marsk.

Captain Ada Renner has been questioned for two hours, the coast guard said. The steering of the Halmare was repaired in October at a yard in Northport.`,
  },
];

/** The day after: one outlet has found something out. */
export const FERRY_NEXT_DAY: readonly Printed[] = [
  {
    outlet: "Island Echo",
    title: "Yard knew of fault in steering of ferry Halmare",
    at: "2026-11-25T16:30:00Z",
    text: `The yard that repaired the steering of the ferry Halmare in October warned its owner of a cracked valve, a letter shows that the Island Echo has seen. The Halmare ran onto the reef off Marrow Point on Monday with 212 people on board.

The owner, Northport Lines, never answered the letter, the yard's foreman Piet Olander said. “We wrote it down and we signed it,” Olander told the Echo. Captain Ada Renner was not told of the warning.

The transport minister Oskar Vey called the letter “a matter for the prosecutor.”`,
  },
];
