import type { Kysely } from "kysely";
import type { Engine } from "./engine.ts";
import type { Schema } from "./schema.ts";

/** How a server is waited for that is not up yet. */
export type Waiting = {
  /** How long, in milliseconds. */
  readonly patience: number;
  /** Called once, when the waiting begins. @param place which database, for people */
  tell(place: string): void;
};

/** A database that is open: what differs between the engines besides SQL. */
export type Connected = {
  readonly engine: Engine;
  /** "/data/verbatim.db", "verbatim on db.example.org": for people, without user and password. */
  readonly place: string;
  /** Lets one process at a time bring the tables up to date, all or nothing. */
  migrating(work: (db: Kysely<Schema>) => Promise<void>): Promise<void>;
  /** What a doctor wants to know of this engine. @throws UserError for what is wrong */
  examine(): Promise<readonly string[]>;
  close(): Promise<void>;
};
