import { type SQL, sql } from "drizzle-orm";
import { asArray, asJson, type Database, rowsOf, run } from "./database.ts";
import { mostTied } from "./party-years.ts";

/** Dyads with fewer engagements are summed up whenever they are asked for. */
export const fewToSum = 200;

/** Stands for all dyads: something larger than `mostTied` parties changed. */
const everyDyad = "*";

const keyOf = (dyad: readonly [string, string]) => [...dyad].sort().join(" ");

/** What was kept of a dyad, as it was saved; null where it was not, or something has changed since. */
export async function dyadSums<Sums>(db: Database, dyad: readonly [string, string]): Promise<Sums | null> {
  const [row] = await rowsOf<{ sums: Sums }>(
    db,
    sql`select sums from dyad_sums where pair = ${keyOf(dyad)}
      and not exists (select from dyad_changed where pair in (${keyOf(dyad)}, ${everyDyad}))`,
  );
  return row?.sums ?? null;
}

/**
 * Says that records came, changed or go between these parties: call it while those that change or go are listed as they
 * were. A dyad that is known to have changed is not told again, unless somebody is about to sum it up.
 */
export const markChangedDyads = (
  tx: Database,
  {
    table,
    lists,
    old,
    current,
  }: { readonly table: SQL; readonly lists: SQL; readonly old: SQL; readonly current: SQL },
): Promise<void> =>
  run(
    tx,
    sql`with party as materialized (
        select id, party, parties from ${lists} where id = any(${old})
        union all
        select id, one, case when cardinality(parties) <= ${mostTied} then parties end
        from ${table}, unnest(parties) as one where id = any(${current})),
      touched as materialized (
        select distinct case when parties is null then ${everyDyad} else party || ' ' || other end as pair
        from party left join lateral unnest(parties) as other on true
        where parties is null or party collate "C" < other collate "C"),
      known as materialized (select c.pair from dyad_changed c join touched using (pair) for key share of c skip locked)
      insert into dyad_changed (pair, filing)
      select pair, (select gen_random_uuid()) from touched where pair not in (select pair from known)`,
  );

/**
 * Takes some dyads out of those that changed, in order, to be summed up and saved in the same transaction. Those that
 * somebody else is about to change are left, and those of which it is not counted how much they have.
 */
export async function takeChangedDyads(tx: Database, after: string, limit: number): Promise<string[]> {
  const rows = await rowsOf<{ pair: string }>(
    tx,
    sql`with next as materialized (
        select distinct pair from dyad_changed where pair > ${after} and pair <> ${everyDyad}
          and not exists (select from party_year_changed y where y.party = split_part(pair, ' ', 1)) order by pair limit ${limit}),
      free as materialized (
        select c.pair, c.filing from dyad_changed c join next using (pair) for update of c skip locked),
      gone as (delete from dyad_changed c using free f where c.pair = f.pair and c.filing = f.filing)
      select distinct pair from free order by pair`,
  );
  return rows.map(({ pair }) => pair);
}

/** Where something larger than any dyad changed, says of each that is kept that it did. */
export const spreadChanges = (tx: Database): Promise<void> =>
  run(
    tx,
    sql`with gone as (delete from dyad_changed where pair = ${everyDyad} returning pair)
      insert into dyad_changed (pair, filing)
      select pair, (select gen_random_uuid()) from dyad_sums where exists (select from gone)`,
  );

/** Of these dyads, those with so many engagements, as far as they are counted. What was kept of the others is gone. */
export async function busyAmong(tx: Database, pairs: readonly string[], few: number): Promise<string[]> {
  const rows = await rowsOf<{ pair: string }>(
    tx,
    sql`select pair from unnest(${asArray(pairs)}) as pair cross join lateral (
        select sum(together[array_position(partners, split_part(pair, ' ', 2))]) as n
        from party_year y where y.party = split_part(pair, ' ', 1)) counted
      where n >= ${few}::int order by pair`,
  );
  const busy = rows.map(({ pair }) => pair);
  await run(tx, sql`delete from dyad_sums where pair = any(${asArray(pairs.filter((pair) => !busy.includes(pair)))})`);
  return busy;
}

/** Saves what a dyad comes to: in the transaction in which it was taken. */
export const saveDyadSums = (tx: Database, dyad: readonly [string, string], sums: unknown): Promise<void> =>
  run(
    tx,
    sql`insert into dyad_sums (pair, sums) values (${keyOf(dyad)}, ${asJson(sums)})
      on conflict (pair) do update set sums = excluded.sums`,
  );
