/** One line of an export: a row of a table, in the portable types (text, integer, blob as base64). */
export type ExportedRow = {
  readonly table: string;
  readonly row: Readonly<Record<string, string | number | null>>;
};

/** Moves everything between two databases, whatever their engines. */
export type TransferStore = {
  /** Rows in an order that can be imported. @param tenant only what belongs to it, and the articles of its feeds */
  rows(tenant?: string): AsyncIterable<ExportedRow>;
  /** How many rows `rows` will give. */
  count(tenant?: string): Promise<number>;
  /** Puts rows in, in one transaction; one that is there already is left as it is, so that an import can be taken up again. */
  insert(rows: readonly ExportedRow[]): Promise<number>;
};
