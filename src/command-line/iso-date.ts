const ISO_DATE =
  /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;

/** Whether a text is an ISO date or date-time that exists: "2025-02-13", "2025-02-13T08:30Z", but no 30 February. */
export function isIsoDate(value: string): boolean {
  if (!ISO_DATE.test(value) || Number.isNaN(Date.parse(value))) return false;
  // Date.parse takes 30 February for 2 March.
  const midnight = new Date(`${value.slice(0, 10)}T00:00:00Z`);
  return midnight.getUTCDate() === Number(value.slice(8, 10));
}
