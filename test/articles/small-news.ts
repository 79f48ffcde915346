import type { Printed } from "./news.ts";

// Twelve stories that share no matter.
const STORIES = `Orchard frost ruins half of the Alder valley's pears|Growers in Alder lost half of their pears when a late frost fell on Sunday.
Tunnel under mount Borrow reaches daylight|Miners broke through the last wall of rock beneath mount Borrow after six years.
Chess champion Ilya Crane retires at thirty|Grandmaster Ilya Crane gave up tournaments because of a tremor in his hand.
Duchess of Dunmere sells her stamp collection|An auction house sold 4,000 stamps which once belonged to the late duchess.
Earthquake shakes Elmstead without damage|Windows rattled for eleven seconds and schools let pupils go home early.
Foresters catch a wolf near Fallow bridge|Rangers moved the animal to a reserve where two packs already live.
Glassmakers of Garrow strike for shorter shifts|Furnaces cooled down while pickets blocked each gate with wooden pallets.
Hospital in Hexley opens a wing for burns|Surgeons will treat forty patients there every month, mostly welders.
Ice closes the northern canal at Irvane|Barges full of coal wait behind locks until thaw comes.
Judge bans jet skis from lake Jorn|Swimmers had sued over noise, petrol fumes and one broken arm.
Kite festival draws record crowd to Kelby|Families flew paper dragons over dunes despite drizzle.
Library of Lorne finds a map by Mercer|Archivists discovered the parchment inside a ledger about wool taxes.`;

/** Twelve short articles of one afternoon, each of an outlet of its own. */
export const SMALL_NEWS: readonly Printed[] = STORIES.split("\n").map((line, n) => {
  const [title = "", text = ""] = line.split("|");
  return { outlet: `Outlet ${n + 1}`, title, at: `2026-11-24T${n + 10}:00:00Z`, text };
});
