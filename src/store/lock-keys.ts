import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import { asArray, type Database, run } from "./database.ts";

/** PostgreSQL has room for some thousand locks in all: who needs more than this takes everything. */
const most = 400;
const everything = lockNumber("everything");

/**
 * Waits until nobody else files what these keys stand for (dyads, offices; any words), and keeps others out until the
 * transaction ends. Call it once in a transaction, before anything is read. Locks are taken in one order, so that nobody
 * waits in a ring.
 */
export async function lockKeys(tx: Database, keys: Iterable<string>): Promise<void> {
  const numbers = [...new Set([...keys].map(lockNumber))].sort();
  if (numbers.length > most) {
    await run(tx, sql`select pg_advisory_xact_lock(${everything}::bigint)`);
    return;
  }
  await run(tx, sql`select pg_advisory_xact_lock_shared(${everything}::bigint)`);
  await run(tx, sql`select pg_advisory_xact_lock(key::bigint) from unnest(${asArray(numbers)}) as key`);
}

function lockNumber(key: string): string {
  return createHash("sha256").update(key).digest().readBigInt64BE().toString();
}
