/** Bytes of a document and what their source says of them. */
export type Document = {
  readonly bytes: Uint8Array;
  /** Lower-case file ending (".html") or media type; "" when the source cannot tell. Formats decide by it. */
  readonly type: string;
  /** Charset that the source states, if it does. */
  readonly charset?: string;
  readonly url?: string;
};

/** A place articles come from. It does all the I/O of its references, and holds its limits. */
export type Source = {
  readonly name: string;
  /** Local sources read this machine's files: only the terminal and the command line may. */
  readonly local: boolean;
  accepts(reference: string): boolean;
  /** @throws UserError when there is nothing to read */
  load(reference: string): Promise<Document>;
};

/** Typed identity, so that a source file reads as a value. */
export const defineSource = (source: Source): Source => source;
