import { type Kysely, sql } from "kysely";
import { UserError } from "../errors.ts";
import type { ExportedRow } from "../store/transfer.ts";
import type { Store } from "../store.ts";
import type { Engine } from "./engine.ts";
import type { Schema } from "./schema.ts";
import { insertRows } from "./transfer-insert.ts";
import { TRANSFER_TABLES, type TransferTable } from "./transfer-tables.ts";

type Row = ExportedRow["row"];

/** A page of rows; texts of articles make the widest. */
const PAGE = 500;

/** Moves everything from one database to another, whatever their engines. */
export function transfer(engine: Engine): Store["transfer"] {
  return {
    async *rows(tenant) {
      for (const table of tablesFor(tenant)) yield* readTable(engine, table, tenant);
    },
    async count(tenant) {
      return engine.asOperator(async (db) => {
        let sum = 0;
        for (const table of tablesFor(tenant)) sum += await countRows(engine, db, table, tenant);
        return sum;
      }, "read");
    },
    insert: (rows) => engine.asOperator((db) => insertRows(db, engine.dialect, checked(rows))),
  };
}

const tablesFor = (tenant: string | undefined): readonly TransferTable[] =>
  TRANSFER_TABLES.filter(({ ofTenant }) => tenant === undefined || ofTenant !== null);

/** Page by page, each after the last row of the one before: nothing is skipped or held, however large the table. */
async function* readTable(
  engine: Engine,
  table: TransferTable,
  tenant: string | undefined,
): AsyncGenerator<ExportedRow> {
  let last: Row | null = null;
  for (;;) {
    const page: readonly Row[] = await engine.asOperator(
      (db) => readPage(engine, db, table, { tenant, last }),
      "read",
    );
    for (const row of page) yield { table: table.name, row };
    last = page.at(-1) ?? null;
    if (page.length < PAGE) return;
  }
}

async function readPage(
  engine: Engine,
  db: Kysely<Schema>,
  table: TransferTable,
  of: { readonly tenant: string | undefined; readonly last: Row | null },
): Promise<readonly Row[]> {
  const key = sql.join(table.key.map((column) => sql.ref(column)));
  const columns = sql.join([...table.key, ...table.others].map((column) => sql.ref(column)));
  const { last } = of;
  const after =
    last === null
      ? sql`1 = 1`
      : sql`(${key}) > (${sql.join(table.key.map((column) => last[column]))})`;
  const { rows } = await sql<Row>`
    select ${columns} from ${sql.table(table.name)}
    where ${belongs(engine, table, of.tenant)} and ${after}
    order by ${key} limit ${PAGE}`.execute(db);
  return rows;
}

const belongs = ({ dialect }: Engine, { ofTenant }: TransferTable, tenant: string | undefined) =>
  tenant === undefined || ofTenant === null ? sql`1 = 1` : ofTenant(tenant, dialect);

async function countRows(
  engine: Engine,
  db: Kysely<Schema>,
  table: TransferTable,
  tenant: string | undefined,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from ${sql.table(table.name)}
    where ${belongs(engine, table, tenant)}`.execute(db);
  return rows[0]?.count ?? 0;
}

/** @throws UserError for rows that no version of ours has written: an import is a file from somewhere */
function checked(rows: readonly ExportedRow[]): readonly ExportedRow[] {
  for (const { table: name, row } of rows) {
    const table = TRANSFER_TABLES.find((known) => known.name === name);
    const columns = table && [...table.key, ...table.others].sort();
    if (columns?.join() === Object.keys(row).sort().join()) continue;
    throw new UserError(
      "This is no export of this version of Verbatim.",
      `Export again with the version that imports. The table was: ${JSON.stringify(name).slice(0, 40)}`,
    );
  }
  return rows;
}
