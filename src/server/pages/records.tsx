import { z } from "zod";
import { type CommitmentRecord, commitmentKinds, engagementKinds, followUpStatuses } from "../../model/index.ts";
import { keysOf } from "../../model/keys-of.ts";
import {
  commitmentBoard,
  commitmentPage,
  type Database,
  engagementPage,
  type PageAsked,
  standingsOf,
  streamCommitments,
  streamEngagements,
} from "../../store/index.ts";
import { shapes } from "../api/index.ts";
import { type BoardQuery, boardOrders, filtersOf, listQuery } from "../filters.ts";
import { madeOnce } from "../kept-parts.ts";
import { withQuery } from "../links.ts";
import { type Asked, linesOfCard, page } from "../page.ts";
import { FilterForm } from "../parts/filter-form.tsx";
import { NextPage, Total } from "../parts/more.tsx";
import { Records } from "../parts/records.tsx";
import { StandingFigures } from "../parts/standing-figures.tsx";
import { recordFeed, recordColumns, rowsOf } from "../rows.ts";
import { words } from "../words.ts";

const heldStatuses = { held: {}, ongoing: {} };
const engagementQuery = listQuery(engagementKinds, heldStatuses);
const commitmentQuery = listQuery(commitmentKinds, followUpStatuses).extend({ sort: keysOf(boardOrders).optional() });

/** All engagements, narrowed down. */
export const engagements = page({
  path: "/engagements",
  query: engagementQuery,
  load: ({ archive, query }) => engagementPage(archive.db, filtersOf(query), { after: query.after }),
  title: (_, locale) => words[locale].engagements.title,
  description: (_, locale) => words[locale].engagements.lead,
  shape: z.array(shapes.recordRow),
  columns: recordColumns,
  rows: (asked) => rowsOf(streamEngagements(asked.archive.db, filtersOf(asked.query)), asked),
  feed: ({ entries }, asked) => recordFeed(entries, asked),
  card: ({ entries }, { archive, today, locale }) => (
    <Records archive={archive} records={entries.slice(0, linesOfCard)} today={today} locale={locale} />
  ),
  draw: ({ entries, next, total }, { archive, locale, query, today }) => (
    <>
      <h1>{words[locale].engagements.title}</h1>
      <p class="lead">{words[locale].engagements.lead}</p>
      <FilterForm
        archive={archive}
        locale={locale}
        action={`/${locale}/engagements`}
        query={query}
        kinds={engagementKinds}
        withDomains
      />
      <Total total={total} locale={locale} />
      <Records archive={archive} records={entries} today={today} locale={locale} />
      <NextPage path={`/${locale}/engagements`} query={query} next={next} locale={locale} />
    </>
  ),
});

/** A page of commitments in the order that is asked for. */
function board(db: Database, query: BoardQuery, today: string, asked: PageAsked) {
  const { sort = "announced" } = query;
  if (sort === "announced") return commitmentPage(db, filtersOf(query), today, asked);
  return commitmentBoard(db, filtersOf(query), today, { ...asked, order: sort });
}

/** All of them, in the order that is asked for. */
async function* wholeBoard({ archive: { db }, query, today }: Asked<BoardQuery>): AsyncGenerator<CommitmentRecord> {
  if (query.sort === undefined) return yield* streamCommitments(db, filtersOf(query), today);
  let after: string | undefined;
  do {
    const { entries, next } = await board(db, query, today, { limit: 500, after });
    yield* entries;
    after = next ?? undefined;
  } while (after !== undefined);
}

/** All commitments, narrowed down, with how they stand. */
export const commitments = page({
  path: "/commitments",
  query: commitmentQuery,
  async load({ archive, query, today }) {
    const { party, with: other } = query;
    const parties = [party, other].filter((code) => code !== undefined);
    const list = await board(archive.db, query, today, { after: query.after });
    const standings = () => standingsOf(archive.db, parties, today);
    return {
      ...list,
      standings: await (parties.length > 0 ? standings() : madeOnce(archive, `standings ${today}`, standings)),
    };
  },
  title: (_, locale) => words[locale].commitments.title,
  description: (_, locale) => words[locale].commitments.lead,
  shape: z.array(shapes.recordRow),
  columns: recordColumns,
  rows: (asked) => rowsOf(wholeBoard(asked), asked),
  feed: ({ entries }, asked) => recordFeed(entries, asked),
  card: ({ entries }, { archive, today, locale }) => (
    <Records archive={archive} records={entries.slice(0, linesOfCard)} today={today} locale={locale} />
  ),
  draw: ({ entries, next, total, standings }, { archive, locale, query, today }) => (
    <>
      <h1>{words[locale].commitments.title}</h1>
      <p class="lead">{words[locale].commitments.lead}</p>
      <StandingFigures
        standings={standings}
        listOf={(status) => withQuery(`/${locale}/commitments`, { ...query, status, after: undefined })}
        locale={locale}
      />
      <FilterForm
        archive={archive}
        locale={locale}
        action={`/${locale}/commitments`}
        query={query}
        kinds={commitmentKinds}
        statuses={followUpStatuses}
        orders={boardOrders}
      />
      <Total total={total} locale={locale} />
      <Records
        archive={archive}
        records={entries}
        today={today}
        locale={locale}
        by={query.sort === undefined || query.sort === "announced" ? undefined : "due"}
      />
      <NextPage path={`/${locale}/commitments`} query={query} next={next} locale={locale} />
    </>
  ),
});
