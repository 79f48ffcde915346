/** A sentence that its article breaks over lines, on one. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();
