/** What robots.txt files call us. */
export const PRODUCT = "Verbatim";

/** The version that package.json states; a test holds them together. */
const VERSION = "0.1.0";

/** "Verbatim/1.2.0 (+mailto:desk@example.org)": who asks, and whom to write to about it. */
export const userAgent = (contact: string | null): string =>
  contact === null ? `${PRODUCT}/${VERSION}` : `${PRODUCT}/${VERSION} (+${contact})`;
