import { type SQL, sql } from "drizzle-orm";
import type { CommentStatus } from "../model/index.ts";
import { cursorOf, placeOf } from "./cursor.ts";
import { asArray, type Database, rowsOf, run } from "./database.ts";
import { all, type Page } from "./read-articles.ts";

/** A comment as readers may see it. Times are ISO. */
export interface PublicComment {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly sentAt: string;
}

/** A comment as editors see it: never with its e-mail. */
export interface FiledComment extends PublicComment {
  readonly article: string;
  readonly status: CommentStatus;
}

/** A comment as it is kept. `email` is sealed; the marks are keyed hashes. */
export interface NewComment extends FiledComment {
  readonly email: string;
  readonly emailMark: string;
  readonly senderMark: string;
}

const publicColumns = sql`id, name, text, to_json(sent_at)#>>'{}' as "sentAt"`;
const editorColumns = sql`${publicColumns}, article, status`;

/** Keeps a comment. False where one with this id is there already: the form was sent twice. */
export async function insertComment(db: Database, comment: NewComment): Promise<boolean> {
  const { id, article, status, name, text, email, emailMark, senderMark, sentAt } = comment;
  const rows = await rowsOf(
    db,
    sql`insert into comment (id, article, status, name, text, email, email_mark, sender_mark, sent_on, sent_at)
      values (${id}, ${article}, ${status}, ${name}, ${text}, ${email}, ${emailMark}, ${senderMark},
        ${sentAt.slice(0, 10)}, ${sentAt}) on conflict (id) do nothing returning id`,
  );
  return rows.length > 0;
}

/** Whether this text was sent already for the article and was not removed since. */
export async function hasComment(db: Database, article: string, text: string): Promise<boolean> {
  const rows = await rowsOf(
    db,
    sql`select from comment where article = ${article} and status <> 'removed' and text = ${text} limit 1`,
  );
  return rows.length > 0;
}

/** The approved comments on an article, oldest first. */
export const commentsOn = (db: Database, article: string): Promise<PublicComment[]> =>
  rowsOf<PublicComment>(
    db,
    sql`select ${publicColumns} from comment where article = ${article} and status = 'approved' order by sent_at, id`,
  );

/** A comment by its id, for its author or an editor. */
export async function commentById(db: Database, id: string): Promise<FiledComment | null> {
  const [found] = await rowsOf<FiledComment>(db, sql`select ${editorColumns} from comment where id = ${id}`);
  return found ?? null;
}

/** Articles of comments by the comment's id, as far as they are on file. */
export async function articlesOfComments(db: Database, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await rowsOf<{ id: string; article: string }>(
    db,
    sql`select id, article from comment where id = any(${asArray(ids)})`,
  );
  return new Map(rows.map(({ id, article }) => [id, article]));
}

/** Comments of one status, oldest first, a page at a time. */
export async function commentPage(
  db: Database,
  status: CommentStatus,
  { limit = 50, after }: { readonly limit?: number; readonly after?: string | undefined } = {},
): Promise<Page<FiledComment>> {
  const place = after === undefined ? null : placeOf(after, ["string", "string"]);
  const conditions: SQL[] = [
    sql`status = ${status}`,
    ...(place ? [sql`(sent_at, id) > (${place[0]}::timestamptz, ${place[1]})`] : []),
  ];
  const found = await rowsOf<FiledComment>(
    db,
    sql`select ${editorColumns} from comment where ${all(conditions)} order by sent_at, id limit ${limit + 1}`,
  );
  const entries = found.slice(0, limit);
  const last = entries.at(-1);
  return { entries, next: found.length > limit && last ? cursorOf([last.sentAt, last.id]) : null };
}

/** How many comments there are of each status. */
export async function commentCounts(db: Database): Promise<Partial<Record<CommentStatus, number>>> {
  const rows = await rowsOf<{ status: CommentStatus; count: number }>(
    db,
    sql`select status, count(*)::integer as count from comment group by status`,
  );
  return Object.fromEntries(rows.map(({ status, count }) => [status, count]));
}

/**
 * Gives comments another status where they still have the one that was seen. Gives the ids of those that changed: the
 * others were decided on by somebody else meanwhile.
 */
export async function setCommentStatus(
  tx: Database,
  ids: readonly string[],
  from: CommentStatus,
  to: CommentStatus,
  at: string,
): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(
    tx,
    sql`update comment set status = ${to}, decided_at = ${at}
      where id = any(${asArray(ids)}) and status = ${from} returning id`,
  );
  return rows.map(({ id }) => id);
}

/** What is kept of one e-mail address: its comments, whatever became of them, with the sealed address. */
export const commentsOfEmail = (db: Database, mark: string): Promise<(FiledComment & { email: string })[]> =>
  rowsOf(db, sql`select ${editorColumns}, email from comment where email_mark = ${mark} order by sent_at, id`);

/**
 * Erases what is kept of these e-mail addresses up to the time of each erasure, comments and suggestions, and keeps that
 * it was asked for. Gives how many there were.
 */
export async function eraseComments(
  tx: Database,
  erasures: readonly { readonly mark: string; readonly at: string }[],
): Promise<number> {
  const given = sql`json_to_recordset(${JSON.stringify(erasures)}::text::json) as e(mark text, at timestamptz)`;
  await run(
    tx,
    sql`insert into erasure (mark, at) select mark, max(at) from ${given} group by mark
      on conflict (mark) do update set at = greatest(erasure.at, excluded.at)`,
  );
  const gone = await rowsOf(
    tx,
    sql`delete from comment c using erasure e where c.email_mark = e.mark and c.sent_at <= e.at returning c.id`,
  );
  const also = await rowsOf(
    tx,
    sql`delete from suggestion s using erasure e where s.email_mark = e.mark and s.sent_at <= e.at returning s.id`,
  );
  return gone.length + also.length;
}

/** Every erasure that was asked for. Times are ISO. */
export const erasures = (db: Database): Promise<{ mark: string; at: string }[]> =>
  rowsOf(db, sql`select mark, to_json(at)#>>'{}' as at from erasure order by at, mark`);

/**
 * Drops what has been kept long enough: the marks of senders, comments that were turned down, and suggestions that were
 * decided on.
 * @param day ISO date: what is older goes
 */
export async function dropOldTraces(tx: Database, day: string): Promise<void> {
  await run(tx, sql`update comment set sender_mark = null where sender_mark is not null and sent_on < ${day}::date`);
  await run(tx, sql`update suggestion set sender_mark = null where sender_mark is not null and sent_on < ${day}::date`);
  await run(tx, sql`delete from suggestion where status <> 'held' and coalesce(decided_at, sent_at) < ${day}::date`);
  await run(
    tx,
    sql`delete from comment where status in ('spam', 'removed') and coalesce(decided_at, sent_at) < ${day}::date`,
  );
}
