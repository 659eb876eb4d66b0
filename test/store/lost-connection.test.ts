import { setTimeout as pause } from "node:timers/promises";
import { sql } from "drizzle-orm";
import postgres from "postgres";
import { afterAll, beforeAll, expect, it } from "vitest";
import { rowsOf } from "../../src/store/database.ts";
import { type Archive, openArchive, unavailable } from "../../src/store/index.ts";
import { newDatabase } from "./databases.ts";

let address: string;
let archive: Archive;
beforeAll(async () => {
  address = await newDatabase();
  archive = await openArchive(address);
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

it("is the only thing that goes wrong while connections are cut again and again", async () => {
  const server = postgres(address, { max: 1, onnotice: () => {} });
  const ask = async () => {
    for (let i = 0; i < 30; i++) {
      const question = i % 2 ? connectionOf(archive.db) : archive.transaction(connectionOf);
      const wrong = await question.then(
        () => null,
        (error: unknown) => error,
      );
      if (wrong) expect(unavailable(wrong), String(wrong)).toBe("does not answer");
    }
  };
  const cutting = setInterval(() => {
    server`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and application_name = 'chancery'`.execute();
  }, 10);
  await Promise.all(Array.from({ length: 5 }, ask)).finally(() => clearInterval(cutting));
  await server.end();
  // the last cut may not be seen yet by the first who asks
  await expect.poll(() => connectionOf(archive.db).catch(() => null)).toBeGreaterThan(0);
}, 60_000);
