// "https://example.org/news/1", "HTTP://…".
const WEB_ADDRESS = /^https?:\/\//iu;

/** Whether a reference is to be read from the web. */
export const isWebAddress = (reference: string): boolean => WEB_ADDRESS.test(reference);
