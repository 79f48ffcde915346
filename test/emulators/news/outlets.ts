/** How an outlet writes its pages. */
export type Layout = "json-ld" | "opengraph" | "bare" | "broken";
export type FeedFormat = "rss" | "atom" | "rdf" | "json";
export type Charset = "utf-8" | "windows-1251" | "iso-8859-1" | "utf-16le";
export type OutletId = (typeof OUTLETS)[number]["id"];

export type Outlet = {
  readonly id: string;
  readonly name: string;
  /** A loopback address of its own. */
  readonly address: string;
  readonly language: "en" | "ru";
  readonly layout: Layout;
  readonly format: FeedFormat;
  readonly feedCharset: Charset;
  readonly pageCharset: Charset;
  /** Its feed carries the whole text. */
  readonly wholeText: boolean;
  /** Its pages sit behind this, every third one. */
  readonly wall: "paywall" | "consent" | "robot-check" | null;
  readonly quotes: readonly [open: string, close: string];
};

const plain = {
  language: "en",
  layout: "json-ld",
  format: "rss",
  feedCharset: "utf-8",
  pageCharset: "utf-8",
  wholeText: false,
  wall: null,
  quotes: ["“", "”"],
} as const;

/** Ten outlets that do not exist. */
export const OUTLETS = [
  { ...plain, id: "gazette", name: "Harrowmouth Gazette", address: "127.0.1.1" },
  {
    ...plain,
    id: "courier",
    name: "Northmoor Courier",
    address: "127.0.1.2",
    layout: "opengraph",
    format: "atom",
  },
  {
    ...plain,
    id: "listok",
    name: "Мирновский листок",
    address: "127.0.1.3",
    language: "ru",
    format: "rdf",
    feedCharset: "windows-1251",
    pageCharset: "windows-1251",
    quotes: ["«", "»"],
  },
  {
    ...plain,
    id: "depeche",
    name: "Saint-Aubrac Dépêche",
    address: "127.0.1.4",
    layout: "bare",
    format: "json",
    wholeText: true,
  },
  {
    ...plain,
    id: "mail",
    name: "Eastquay Mail",
    address: "127.0.1.5",
    layout: "opengraph",
    feedCharset: "iso-8859-1",
    pageCharset: "iso-8859-1",
    quotes: ['"', '"'],
  },
  { ...plain, id: "wire", name: "Dunmere Wire", address: "127.0.1.6", wholeText: true },
  {
    ...plain,
    id: "lantern",
    name: "The Lantern Post",
    address: "127.0.1.7",
    format: "atom",
    wall: "paywall",
  },
  {
    ...plain,
    id: "quarry",
    name: "Quarry Hill News",
    address: "127.0.1.8",
    layout: "opengraph",
    wholeText: true,
    wall: "consent",
  },
  {
    ...plain,
    id: "ledger",
    name: "Meridian Ledger",
    address: "127.0.1.9",
    feedCharset: "utf-16le",
    wall: "robot-check",
  },
  { ...plain, id: "echo", name: "Tidewater Echo", address: "127.0.1.10", layout: "broken" },
] as const satisfies readonly Outlet[];

/** The outlet of an id. */
export function outletOf(id: OutletId): Outlet {
  const outlet = OUTLETS.find((one) => one.id === id);
  if (!outlet) throw new Error(`no outlet ${id}`);
  return outlet;
}
