import { sql } from "drizzle-orm";
import type { SuggestionMatter, SuggestionStatus, SuggestionTarget } from "../model/index.ts";
import { type Database, rowsOf } from "./database.ts";

/** What a reader says is wrong, as editors see it: never with an e-mail. Times are ISO. */
export interface FiledSuggestion {
  readonly id: string;
  /** Where an editor looks at it. */
  readonly article: string;
  readonly type: SuggestionTarget;
  /** Id of the article or record that it was sent on. */
  readonly target: string;
  readonly matter: SuggestionMatter;
  readonly text: string;
  readonly status: SuggestionStatus;
  readonly sentAt: string;
}

/** A suggestion as it is kept. `email` is sealed; the marks are keyed hashes. */
export interface NewSuggestion extends FiledSuggestion {
  readonly email: string | null;
  readonly emailMark: string | null;
  readonly senderMark: string;
}

const columns = sql`id, article, type, target, matter, text, status, to_json(sent_at)#>>'{}' as "sentAt"`;

/** Keeps a suggestion. False where one with this id is there already: the form was sent twice. */
export async function insertSuggestion(db: Database, suggestion: NewSuggestion): Promise<boolean> {
  const { id, article, type, target, matter, text, status, email, emailMark, senderMark, sentAt } = suggestion;
  const rows = await rowsOf(
    db,
    sql`insert into suggestion
      (id, article, type, target, matter, text, status, email, email_mark, sender_mark, sent_on, sent_at)
      values (${id}, ${article}, ${type}, ${target}, ${matter}, ${text}, ${status}, ${email}, ${emailMark},
        ${senderMark}, ${sentAt.slice(0, 10)}, ${sentAt}) on conflict (id) do nothing returning id`,
  );
  return rows.length > 0;
}

/** Whether this was sent already of the same thing, and nobody has decided on it. */
export async function hasSuggestion(db: Database, target: string, text: string): Promise<boolean> {
  const rows = await rowsOf(
    db,
    sql`select from suggestion where target = ${target} and text = ${text} and status = 'held' limit 1`,
  );
  return rows.length > 0;
}

/** Whether a form was sent already. */
export async function isSuggestion(db: Database, id: string): Promise<boolean> {
  return (await rowsOf(db, sql`select from suggestion where id = ${id}`)).length > 0;
}

/** What waits for an editor on one article, oldest first. */
export const suggestionsOn = (db: Database, article: string): Promise<FiledSuggestion[]> =>
  rowsOf(
    db,
    sql`select ${columns} from suggestion where article = ${article} and status = 'held' order by sent_at, id`,
  );

/** What waits for an editor, oldest first. */
export const heldSuggestions = (db: Database, limit = 50): Promise<FiledSuggestion[]> =>
  rowsOf(db, sql`select ${columns} from suggestion where status = 'held' order by sent_at, id limit ${limit}`);

export async function suggestionCount(db: Database): Promise<number> {
  const [row] = await rowsOf<{ count: number }>(
    db,
    sql`select count(*)::int as count from suggestion where status = 'held'`,
  );
  return row?.count ?? 0;
}

/** Gives a suggestion another status, where it still has the one that was seen. False where somebody decided meanwhile. */
export async function setSuggestionStatus(
  tx: Database,
  id: string,
  from: SuggestionStatus,
  to: SuggestionStatus,
  at: string,
): Promise<boolean> {
  const rows = await rowsOf(
    tx,
    sql`update suggestion set status = ${to}, decided_at = ${at} where id = ${id} and status = ${from} returning id`,
  );
  return rows.length > 0;
}

/** What is kept of one e-mail address, with the sealed address. */
export const suggestionsOfEmail = (db: Database, mark: string): Promise<(FiledSuggestion & { email: string })[]> =>
  rowsOf(db, sql`select ${columns}, email from suggestion where email_mark = ${mark} order by sent_at, id`);
