/** A sentence with its stop: a name that ends in one ("Okafor Jr.") brings it along. */
export const withStop = (sentence: string): string =>
  sentence.endsWith(".") ? sentence : `${sentence}.`;
