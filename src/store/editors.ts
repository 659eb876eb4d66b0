import { type SQL, sql } from "drizzle-orm";
import type { Role } from "../model/index.ts";
import { type Database, rowsOf, run } from "./database.ts";
import { unavailable } from "./unavailable.ts";

/** An account without its password. Times are ISO. */
export interface Editor {
  readonly name: string;
  readonly role: Role;
  readonly addedAt: string;
  readonly closedAt: string | null;
}

/** A session as its owner sees it. */
export interface Session {
  readonly token: string;
  readonly startedAt: string;
  readonly seenAt: string;
}

const columns = sql`e.name, e.role, to_json(e.added_at)#>>'{}' as "addedAt", to_json(e.closed_at)#>>'{}' as "closedAt"`;

/** All accounts, by name. */
export const editors = (db: Database): Promise<Editor[]> =>
  rowsOf<Editor>(db, sql`select ${columns} from editor e order by lower(e.name)`);

/** An open account with the hash of its password, whatever the case of the name; null where there is none. */
export async function editorNamed(db: Database, name: string): Promise<(Editor & { password: string }) | null> {
  const [found] = await rowsOf<Editor & { password: string }>(
    db,
    sql`select ${columns}, e.password from editor e where lower(e.name) = lower(${name}) and e.closed_at is null`,
  );
  return found ?? null;
}

/** Opens an account, or opens it again with another password and role. */
export const saveEditor = (
  tx: Database,
  { name, role, password, at }: { name: string; role: Role; password: string; at: string },
): Promise<void> =>
  run(
    tx,
    sql`insert into editor (name, role, password, added_at) values (${name}, ${role}, ${password}, ${at})
      on conflict (lower(name)) do update set (role, password, closed_at) = row(excluded.role, excluded.password, null)`,
  );

/** Closes an account and ends its sessions. False where there is no open one of that name. */
export async function closeEditor(tx: Database, name: string, at: string): Promise<boolean> {
  const rows = await rowsOf<{ name: string }>(
    tx,
    sql`update editor set closed_at = ${at} where lower(name) = lower(${name}) and closed_at is null returning name`,
  );
  for (const row of rows) await endSessionsOf(tx, row.name);
  return rows.length > 0;
}

/** Gives an account another password. */
export const setPassword = (tx: Database, name: string, password: string): Promise<void> =>
  run(tx, sql`update editor set password = ${password} where name = ${name}`);

/** Begins a session. `token` is the hash of what the cookie holds. */
export const startSession = (
  tx: Database,
  { token, editor, at, until }: { token: string; editor: string; at: string; until: string },
): Promise<void> =>
  run(
    tx,
    sql`insert into session (token, editor, started_at, seen_at, expires_at)
      values (${token}, ${editor}, ${at}, ${at}, ${until})`,
  );

/**
 * Whose session this is, where it has not ended and was in use after `idleSince`; then it is in use now. In an archive that
 * takes nothing it still tells whose it is.
 */
export async function useSession(
  db: Database,
  { token, now, idleSince }: { token: string; now: string; idleSince: string },
): Promise<Editor | null> {
  const open = sql`token = ${token} and expires_at > ${now} and seen_at > ${idleSince}`;
  const whose = (sessions: SQL) =>
    rowsOf<Editor>(
      db,
      sql`with used as (${sessions})
        select ${columns} from used join editor e on e.name = used.editor where e.closed_at is null`,
    );
  const [found] = await whose(sql`update session set seen_at = ${now} where ${open} returning editor`).catch(
    (error) => {
      if (unavailable(error) === "takes nothing") return whose(sql`select editor from session where ${open}`);
      throw error;
    },
  );
  return found ?? null;
}

export const sessionsOf = (db: Database, editor: string): Promise<Session[]> =>
  rowsOf<Session>(
    db,
    sql`select token, to_json(started_at)#>>'{}' as "startedAt", to_json(seen_at)#>>'{}' as "seenAt"
      from session where editor = ${editor} order by started_at desc`,
  );

export const endSession = (tx: Database, token: string): Promise<void> =>
  run(tx, sql`delete from session where token = ${token}`);

export const endSessionsOf = (tx: Database, editor: string): Promise<void> =>
  run(tx, sql`delete from session where editor = ${editor}`);

export const dropEndedSessions = (tx: Database, now: string): Promise<void> =>
  run(tx, sql`delete from session where expires_at <= ${now}`);
