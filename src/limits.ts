/** A document's bytes. The largest real news page we measured has 2.2 MB. */
export const MAX_BYTES = 5_000_000;

/** Characters of an article's text: a thick book. Longer is no news. */
export const MAX_CHARACTERS = 1_000_000;

/** Characters of an address that is kept, and bytes of whatever else is a key: PostgreSQL takes 2,704 bytes for the two of a table. */
export const MAX_KEY = 1_000;
