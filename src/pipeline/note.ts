import { type Database, log, type Saved } from "../store/index.ts";

/** Keeps which records were changed or went: how a record came to be is in its matches. */
export async function note(tx: Database, { changed, removed }: Saved): Promise<void> {
  const entries = [
    ...changed.map((record) => ({ what: "changed", record, detail: null })),
    ...removed.map((record) => ({ what: "removed", record, detail: null })),
  ];
  if (entries.length > 0) await log(tx, entries);
}
