import { getTableColumns, getTableName, is } from "drizzle-orm";
import { PgTable } from "drizzle-orm/pg-core";
import * as deskSchema from "./desk-schema.ts";
import * as schema from "./schema.ts";

export interface TableShape {
  readonly name: string;
  /** Columns that are written; the database makes the others itself. */
  readonly columns: readonly string[];
}

/** What is of use for some hours only, and must not come back with a backup: who is signed in, letters, counters. */
const passing: readonly unknown[] = [deskSchema.session, deskSchema.letter, deskSchema.rateLimit];

/** Every table of an archive that a backup holds, in the order of the schema. */
export const tables: readonly TableShape[] = Object.values({ ...schema, ...deskSchema })
  .filter((table) => !passing.includes(table))
  .filter((table) => is(table, PgTable))
  .map((table) => ({
    name: getTableName(table),
    columns: Object.values(getTableColumns(table))
      .filter(({ generated }) => generated === undefined)
      .map(({ name }) => name),
  }));
