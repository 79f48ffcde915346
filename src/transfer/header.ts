/** The first line of an export. */
export const HEADER = { verbatim: "export", format: 1 } as const;

/** Whether a line begins an export that this version reads. */
export function isHeader(value: unknown): boolean {
  const { verbatim, format } = (value ?? {}) as Partial<typeof HEADER>;
  return verbatim === HEADER.verbatim && format === HEADER.format;
}
