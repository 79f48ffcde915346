/** Somebody has asked us to stop: what was not finished is left as it was, for the next time. */
export class Stopped extends Error {
  override readonly name = "Stopped";
}
