/** A failure that the person can mend. Its words may be shown to them; everything else is a defect. */
export class UserError extends Error {
  override readonly name = "UserError";
  /** What to do about it, one sentence. */
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}
