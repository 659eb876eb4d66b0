import { setTimeout as pause } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { rowsOf } from "../../src/store/database.ts";
import { type Archive, openArchive, unavailable } from "../../src/store/index.ts";
import { newDatabase } from "./databases.ts";

let archive: Archive;
beforeAll(async () => {
  archive = await openArchive(await newDatabase());
}, 60_000);
afterAll(() => archive.close());

const connectionOf = async (db: Archive["db"]) =>
  (await rowsOf<{ pid: number }>(db, sql`select pg_backend_pid() as pid`))[0]?.pid;
const end = (pid: number | undefined) => rowsOf(archive.db, sql`select pg_terminate_backend(${pid}::int)`);

it.each([
  ["while nothing is asked", async (tx: Archive["db"]) => pause(200).then(() => connectionOf(tx))],
  ["while it is asked", (tx: Archive["db"]) => rowsOf(tx, sql`select pg_sleep(10)`)],
])("a transaction whose connection is lost %s fails, and the archive goes on", async (_, ask) => {
  const failing = archive.transaction(async (tx) => {
    const pid = await connectionOf(tx);
    const asked = ask(tx);
    asked.catch(() => {});
    await end(pid);
    await asked;
  });
  expect(unavailable(await failing.catch((error: unknown) => error))).toBe("does not answer");
  expect(await archive.transaction(connectionOf)).toBeGreaterThan(0);
});
