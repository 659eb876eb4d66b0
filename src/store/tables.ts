import { getTableColumns, getTableName, is } from "drizzle-orm";
import { PgTable } from "drizzle-orm/pg-core";
import * as schema from "./schema.ts";

export interface TableShape {
  readonly name: string;
  /** Columns that are written; the database makes the others itself. */
  readonly columns: readonly string[];
}

/** Every table of an archive, in the order of the schema. */
export const tables: readonly TableShape[] = Object.values(schema)
  .filter((table) => is(table, PgTable))
  .map((table) => ({
    name: getTableName(table),
    columns: Object.values(getTableColumns(table))
      .filter(({ generated }) => generated === undefined)
      .map(({ name }) => name),
  }));
