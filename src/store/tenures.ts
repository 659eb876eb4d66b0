import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import type { Tenure } from "../model/index.ts";
import { asArray, asJson, type Database, rowsOf, run } from "./database.ts";
import { all } from "./read-articles.ts";

/** A person seen in an office, as one article prints the name. */
export interface OfficeSighting {
  readonly article: string;
  readonly published: string | null;
  readonly lang: string;
  readonly name: string;
  readonly office: string;
  readonly of: string;
}

/** An office of a state or an organisation. */
export interface OfficeOf {
  readonly of: string;
  readonly office: string;
}

/** Files who was seen in an office. Those on file already stay as they are. */
export async function insertSightings(tx: Database, sightings: readonly OfficeSighting[]): Promise<void> {
  await run(
    tx,
    sql`insert into sighting ("of", office, name, article, published, lang)
    select distinct on ("of", office, name, article) "of", office, name, article, published, lang
    from json_to_recordset(${asJson(sightings)}) as r("of" text, office text, name text, article text, published text,
      lang text)
    on conflict do nothing`,
  );
}

/** Takes out who was seen in an article. Gives the offices in which it was. */
export const deleteSightings = (tx: Database, article: string): Promise<OfficeOf[]> =>
  rowsOf<OfficeOf>(tx, sql`delete from sighting where article = ${article} returning "of", office`);

const officesTable = (offices: readonly OfficeOf[]) =>
  sql`(select distinct "of", office from json_to_recordset(${asJson(offices)}) as r("of" text, office text)) as o`;

/** All who were ever seen in these offices, earliest first. */
export const sightingsOf = <Sighting extends OfficeSighting = OfficeSighting>(
  db: Database,
  offices: readonly OfficeOf[],
): Promise<Sighting[]> =>
  rowsOf<Sighting>(
    db,
    sql`select s.article, s.published, s.lang, s.name, s.office, s."of" from ${officesTable(offices)}
      join sighting s on s."of" = o."of" and s.office = o.office
      order by s.published nulls last, s.article, s.name`,
  );

/** Puts these tenures in the place of all that were on file of the offices. Those that are as they were stay untouched. */
export async function saveTenures(
  tx: Database,
  offices: readonly OfficeOf[],
  tenures: readonly Tenure[],
): Promise<void> {
  const known = await fingerprintsOf(tx, offices);
  const current = new Set(tenures.map(({ id }) => id));
  const gone = [...known.keys()].filter((id) => !current.has(id));
  if (gone.length > 0) await run(tx, sql`delete from tenure where id = any(${asArray(gone)})`);
  const rows = tenures
    .filter((record) => known.get(record.id) !== md5(JSON.stringify(record)))
    .map((record) => ({ ...record, names: record.names.map(foldedName), record }));
  if (rows.length === 0) return;
  await run(
    tx,
    sql`insert into tenure (id, "of", office, person, names, first, last, record)
    select id, "of", office, person, names, first, last, record
    from json_to_recordset(${asJson(rows)}) as r(id text, "of" text, office text, person text, names text[],
      first text, last text, record json)
    on conflict (id) do update set ("of", office, person, names, first, last, record) =
      row(excluded."of", excluded.office, excluded.person, excluded.names, excluded.first, excluded.last, excluded.record)`,
  );
}

/** The tenures of some offices by their ids, each with a short print of how it is written: thousands are compared, few change. */
async function fingerprintsOf(db: Database, offices: readonly OfficeOf[]): Promise<Map<string, string>> {
  const rows = await rowsOf<{ id: string; print: string }>(
    db,
    sql`select t.id, md5(t.record::text) as print from ${officesTable(offices)}
      join tenure t on t."of" = o."of" and t.office = o.office`,
  );
  return new Map(rows.map(({ id, print }) => [id, print]));
}

const md5 = (text: string) => createHash("md5").update(text).digest("hex");

/** A name as it is looked for: lower case, without accents. */
export const foldedName = (name: string): string =>
  name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/gu, " ").trim();

/** What is asked about tenures. All that is given must hold. */
export interface TenureQuestion {
  readonly of?: string;
  readonly office?: string;
  /** Any printed form of the name, with or without accents and capitals; a part of it is not enough. */
  readonly person?: string;
  /** Seen in office both on or before and on or after this day, ISO. */
  readonly on?: string;
}

/** Tenures, latest first. */
export async function tenuresOf(db: Database, { of, office, person, on }: TenureQuestion): Promise<Tenure[]> {
  const conditions = [
    ...(of === undefined ? [] : [sql`"of" = ${of}`]),
    ...(office === undefined ? [] : [sql`office = ${office}`]),
    ...(person === undefined ? [] : [sql`names @> ${asArray([foldedName(person)])}`]),
    ...(on === undefined ? [] : [sql`first <= ${on} and last >= ${on}`]),
  ];
  const rows = await rowsOf<{ record: Tenure }>(
    db,
    sql`select record from tenure where ${all(conditions)} order by last desc, first desc, id`,
  );
  return rows.map(({ record }) => record);
}
