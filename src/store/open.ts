import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { PGlite } from "@electric-sql/pglite";
import { sql } from "drizzle-orm";
import { drizzle as overPglite } from "drizzle-orm/pglite";
import { drizzle as overPostgres } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { parse as parseList } from "postgres-array";
import { InputError } from "../model/index.ts";
import { asJson, type Database, run } from "./database.ts";
import { lockFolder } from "./lock.ts";
import { migrate, pending } from "./migrate.ts";
import { startPGlite } from "./pglite.ts";
import { PGliteThread } from "./pglite-thread.ts";
import { prepared } from "./prepared.ts";
import { makeMissingStatistics } from "./tidy.ts";
import { archiveVersion, versionUntilChanged } from "./version.ts";

export interface Archive {
  readonly db: Database;
  readonly kind: "pglite" | "postgres";
  /** As it may be shown: without a password. */
  readonly address: string;
  /** What is on file now, as a text that is another after any change: see `archiveVersion`. */
  version(): Promise<string>;
  /** Runs all of it or nothing of it. What it throws is thrown after everything was taken back. */
  transaction<T>(work: (tx: Database) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** The archive must be there, and every attempt to write in it fails. */
  readonly readOnly?: boolean;
  /** The archive must be there: what is to be found in it is in no new one. */
  readonly mustExist?: boolean;
  /** A database in a folder answers on a thread of its own, for one who has other things to do meanwhile. */
  readonly onThread?: boolean;
}

/**
 * Opens an archive, makes it where there is none, and brings it up to this version.
 * @param address a folder, `postgres://…`, or `memory:` for one that is gone when it is closed
 * @throws InputError where it is in use by another process, cannot be reached, or was made by a newer version, where its folder
 * is not to be written in, and where there is none though there must be
 */
export async function openArchive(address: string, options: OpenOptions = {}): Promise<Archive> {
  if (/^postgres(?:ql)?:\/\//u.test(address)) return openServer(address, options);
  return address === "memory:" ? openMemory() : openFolder(address, options);
}

/** A question is short: to compile it takes longer than to answer it. */
const onServer = { application_name: "chancery", jit: false, plan_cache_mode: "force_custom_plan" };

/**
 * Lists of texts and of numbers, as `pg_type` numbers them: the driver would ask each connection for them, and would end
 * the process where one is lost at that moment.
 */
const lists = { texts: listOf(1009, String), numbers: listOf(1007, Number) };

function listOf<Entry>(type: number, read: (text: string) => Entry) {
  return { to: type, from: [type], serialize: (list: unknown) => list, parse: (text: string) => parseList(text, read) };
}

async function openServer(address: string, { readOnly = false }: OpenOptions): Promise<Archive> {
  const shown = withoutPassword(address);
  const client = postgres(address, {
    onnotice: () => {},
    connect_timeout: 15,
    fetch_types: false,
    types: lists,
    connection: { ...onServer, ...(readOnly && { default_transaction_read_only: true }) },
  });
  const db: Database = overPostgres(prepared(client));
  const close = () => client.end({ timeout: 5 });
  try {
    if (!readOnly) await migrate(db, "postgres");
    else if ((await pending(db)).length > 0)
      throw new InputError(`There is no archive of this version at ${shown}`, "Add articles to it first: chancery add");
  } catch (error) {
    await close();
    throw error instanceof InputError ? error : unreachable(shown, error);
  }
  return { ...archiveOf(db, "postgres", shown, close), transaction: (work) => boundedTransaction(db, shown, work) };
}

/**
 * What a server is asked to end by itself in a transaction, where it knows how: the work of a client that is gone, which
 * would otherwise keep others waiting for what it has locked, and a wait for somebody who does not come to an end.
 */
const bounds = {
  client_connection_check_interval: "2s",
  tcp_user_timeout: "30s",
  idle_in_transaction_session_timeout: "5min",
  lock_timeout: "10min",
};

async function boundedTransaction<T>(db: Database, shown: string, work: (tx: Database) => Promise<T>): Promise<T> {
  try {
    return await db.transaction(async (tx) => {
      await run(
        tx,
        sql`select set_config(name, wanted.value, true) from json_each_text(${asJson(bounds)}) as wanted(name, value)
          join pg_settings using (name)`,
      );
      return work(tx);
    });
  } catch (error) {
    if ((error as { code?: string }).code !== "55P03") throw error;
    throw new InputError(
      `Another process has kept the archive at ${shown} for more than ten minutes`,
      "Look at what it does, or end it (pg_stat_activity, application chancery), and add again: what is on file stays",
    );
  }
}

/** `postgres://me:secret@host/db` without the secret; an address that is none is refused. */
function withoutPassword(address: string): string {
  if (!URL.canParse(address)) throw new InputError("The address of the archive is no valid postgres:// address");
  const url = new URL(address);
  url.password = "";
  url.search = "";
  return url.href;
}

async function openMemory(): Promise<Archive> {
  const client = await startPGlite();
  const db: Database = overPglite(client);
  await migrate(db, "pglite");
  return archiveOf(db, "pglite", "memory:", () => client.close());
}

async function openFolder(folder: string, options: OpenOptions): Promise<Archive> {
  try {
    return await openOwnFolder(folder, options);
  } catch (error) {
    throw hintOf(folder, error);
  }
}

/** What the user can mend of what keeps a folder closed. */
function hintOf(folder: string, error: unknown): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "EACCES" || code === "EPERM")
    return new InputError(`No permission to write in ${folder}`, "Ask its owner for it, or name another folder");
  if (/failed to initialize/u.test(message))
    return new InputError(
      `The database in ${folder} cannot be opened`,
      "Look whether all its files are yours to read and write; where it is damaged, restore a backup into a new folder",
    );
  return error;
}

async function openOwnFolder(folder: string, options: OpenOptions): Promise<Archive> {
  const { readOnly = false, mustExist = readOnly, onThread = false } = options;
  prepareFolder(folder, mustExist);
  const lock = await lockFolder(folder);
  try {
    const client = await openDatabase(folder, onThread);
    const db: Database = overPglite(client as PGlite);
    const close = () => client.close().finally(lock.release);
    try {
      await migrate(db, "pglite");
      await makeMissingStatistics(db);
      if (readOnly) await db.execute(sql`set default_transaction_read_only = on`);
    } catch (error) {
      await client.close();
      throw error;
    }
    const archive = archiveOf(db, "pglite", folder, close);
    // nobody else has the folder
    return client instanceof PGliteThread
      ? { ...archive, version: versionUntilChanged(db, () => client.changes) }
      : archive;
  } catch (error) {
    lock.release();
    throw error;
  }
}

function prepareFolder(folder: string, mustExist: boolean): void {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found && !found.isDirectory())
    throw new InputError(`${folder} is no archive but a file`, "Name a folder, or a postgres:// address");
  const files = found ? readdirSync(folder) : [];
  if (!files.includes("database") && mustExist)
    throw new InputError(`There is no archive in ${folder}`, "Add articles to it first: chancery add SOURCE");
  if (files.some((file) => !isOurs(file)))
    throw new InputError(`${folder} holds other things than an archive`, "Name an empty folder, or one to be made");
  mkdirSync(folder, { recursive: true });
}

const isOurs = (file: string) => /^(?:database(?:\.new)?|in-use-by-.*|snapshot-.*)$/u.test(file);

/** A database that is being made has another name until it is whole: what was interrupted is begun again. */
async function openDatabase(folder: string, onThread: boolean): Promise<PGlite | PGliteThread> {
  const [whole, unfinished] = [join(folder, "database"), join(folder, "database.new")];
  rmSync(unfinished, { recursive: true, force: true });
  if (!existsSync(whole)) {
    await (await startPGlite(unfinished)).close();
    renameSync(unfinished, whole);
  }
  return onThread ? PGliteThread.start(whole) : startPGlite(whole);
}

function unreachable(address: string, error: unknown): Error {
  const { code, message } = error as { code?: string; message: string };
  const isConnection = /^(?:E[A-Z]+|CONN\w+|CONNECT_TIMEOUT|28\w{3}|3D000|08\w{3}|57P03|53300)$/u.test(code ?? "");
  return isConnection
    ? new InputError(`Cannot open the archive at ${address}: ${message || code}`, "Look at the address and the server")
    : (error as Error);
}

function archiveOf(db: Database, kind: Archive["kind"], address: string, close: () => Promise<void>): Archive {
  return {
    db,
    kind,
    address,
    version: () => archiveVersion(db),
    transaction: (work) => db.transaction(work),
    close,
  };
}
