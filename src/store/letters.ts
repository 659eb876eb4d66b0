import { sql } from "drizzle-orm";
import { type Database, rowsOf, run } from "./database.ts";
import { timeId } from "./time-id.ts";

export interface DueLetter {
  readonly id: string;
  readonly sealed: string;
  readonly tries: number;
}

/** Keeps a letter until it is sent. */
export const insertLetter = (tx: Database, sealed: string, at: string): Promise<void> =>
  run(tx, sql`insert into letter (id, sealed, next_try) values (${timeId()}, ${sealed}, ${at})`);

/** Takes letters that are due, and puts their next try off, twice as long each time, so that no other process sends them. */
export const takeLetters = (db: Database, now: string): Promise<DueLetter[]> =>
  rowsOf<DueLetter>(
    db,
    sql`update letter set tries = tries + 1, next_try = ${now}::timestamptz + interval '5 minutes' * power(2, tries)
      where id in (select id from letter where next_try <= ${now} order by next_try limit 20 for update skip locked)
      returning id, sealed, tries`,
  );

/** Drops a letter: it was sent, or tried often enough. */
export const dropLetter = (db: Database, id: string): Promise<void> =>
  run(db, sql`delete from letter where id = ${id}`);
