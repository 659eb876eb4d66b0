import { sql } from "drizzle-orm";
import type { PieceState } from "../model/index.ts";
import { asJson, type Database, rowsOf, run } from "./database.ts";

/** What an editor writes of an article. `text` is Markdown; dates are ISO. */
export interface PieceContent {
  readonly title: string;
  readonly byline: string;
  readonly lang: string;
  readonly date: string;
  readonly text: string;
}

export interface Piece {
  readonly id: string;
  readonly state: PieceState;
  /** The latest revision, from 1. */
  readonly revision: number;
  /** The revision that readers see. */
  readonly published: number | null;
  /** ISO time. */
  readonly changedAt: string;
}

export interface PieceRevision {
  readonly revision: number;
  readonly who: string;
  readonly at: string;
  readonly content: PieceContent;
}

const columns = sql`p.id, p.state, p.revision, p.published, to_json(p.changed_at)#>>'{}' as "changedAt"`;
const revisionColumns = sql`r.revision, r.who, to_json(r.at)#>>'{}' as at, r.content`;

/** Every piece with its latest revision, the last changed first. */
export const pieces = (db: Database): Promise<(Piece & PieceRevision)[]> =>
  rowsOf(
    db,
    sql`select ${columns}, ${revisionColumns} from piece p
      join piece_revision r on r.piece = p.id and r.revision = p.revision order by p.changed_at desc, p.id limit 200`,
  );

/** A piece, or null. */
export async function pieceById(db: Database, id: string): Promise<Piece | null> {
  const [found] = await rowsOf<Piece>(db, sql`select ${columns} from piece p where p.id = ${id}`);
  return found ?? null;
}

/** All revisions of a piece, latest first. */
export const revisionsOf = (db: Database, id: string): Promise<PieceRevision[]> =>
  rowsOf(db, sql`select ${revisionColumns} from piece_revision r where r.piece = ${id} order by r.revision desc`);

/** One revision of a piece, or null. */
export async function revisionOf(db: Database, id: string, revision: number): Promise<PieceRevision | null> {
  const [found] = await rowsOf<PieceRevision>(
    db,
    sql`select ${revisionColumns} from piece_revision r where r.piece = ${id} and r.revision = ${revision}`,
  );
  return found ?? null;
}

/**
 * Keeps what was written as the next revision. False, and nothing kept, where the piece has another revision than the one
 * that was changed: somebody else saved meanwhile.
 * @param base the revision that was changed; 0 for a new piece
 */
export async function saveRevision(
  tx: Database,
  id: string,
  base: number,
  { who, at, content }: Omit<PieceRevision, "revision">,
): Promise<boolean> {
  const rows = await rowsOf(
    tx,
    base === 0
      ? sql`insert into piece (id, state, revision, changed_at) values (${id}, 'draft', 1, ${at})
          on conflict (id) do nothing returning id`
      : sql`update piece set revision = ${base + 1}, changed_at = ${at} where id = ${id} and revision = ${base}
          returning id`,
  );
  if (rows.length === 0) return false;
  await run(
    tx,
    sql`insert into piece_revision (piece, revision, who, at, content)
      values (${id}, ${base + 1}, ${who}, ${at}, ${asJson(content)})`,
  );
  return true;
}

/** Says where a piece stands and which revision readers see. */
export const setPieceState = (
  tx: Database,
  id: string,
  { state, published, at }: { state: PieceState; published: number | null; at: string },
): Promise<void> =>
  run(tx, sql`update piece set state = ${state}, published = ${published}, changed_at = ${at} where id = ${id}`);
