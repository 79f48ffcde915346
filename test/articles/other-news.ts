import type { Printed } from "./news.ts";

/** A bank raises its rate: two outlets, one of which corrected its article, and one that lets nobody in. */
export const BANK: readonly Printed[] = [
  {
    outlet: "Northport Herald",
    title: "Central bank of Tarrow raises rate to 6.5 percent",
    at: "2026-11-24T14:00:00Z",
    text: `The central bank of Tarrow raised its main interest rate by 75 basis points to 6.5 percent on Tuesday, the fourth increase since March.

Governor Mirjam Oduya said bread prices had left the bank no choice. “We could not wait for another winter,” Oduya told reporters in Tarrow City.

The finance minister Pavel Drexler said the increase would cost the state 40 million crowns.`,
  },
  {
    outlet: "Meridian Post",
    title: "Tarrow central bank lifts interest rate as bread prices climb",
    at: "2026-11-24T16:10:00Z",
    version: 2,
    corrected: "2026-11-24T21:00:00Z",
    text: `Tarrow's central bank lifted its main interest rate to 6.5 percent on Tuesday after bread prices rose 18 percent in a month.

The decision was not unanimous, governor Mirjam Oduya said. The baker's guild of Tarrow City welcomed the increase. The finance minister Pavel Drexler said the state would pay 55 million crowns more for its debt.`,
  },
  {
    outlet: "Quay Observer",
    title: "Why the central bank of Tarrow had to raise its interest rate",
    at: "2026-11-24T17:00:00Z",
    grade: "teaser",
    wall: "paywall",
    text: "",
  },
];

/** One outlet alone tells it. */
export const DOOR: readonly Printed[] = [
  {
    outlet: "Island Echo",
    title: "Museum gives carved door back to Vesper village",
    at: "2026-11-24T19:30:00Z",
    text: `The museum of Northport gave a carved door back to the village of Vesper Sound on Tuesday, 94 years after a collector had taken it.

“It was never ours, and it was never quiet here,” the museum's director Ilse Amrun said. Forty villagers carried the door from the harbour to the church.

The museum keeps eleven more objects from the islands.`,
  },
];
