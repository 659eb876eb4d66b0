import { z } from "zod";
import { commitmentKinds, engagementKinds, followUpStatuses } from "../../model/index.ts";
import {
  commitmentPage,
  engagementPage,
  standingsOf,
  streamCommitments,
  streamEngagements,
} from "../../store/index.ts";
import { shapes } from "../api/index.ts";
import { filtersOf, listQuery } from "../filters.ts";
import { madeOnce } from "../kept-parts.ts";
import { withQuery } from "../links.ts";
import { page } from "../page.ts";
import { FilterForm } from "../parts/filter-form.tsx";
import { NextPage, Total } from "../parts/more.tsx";
import { Records } from "../parts/records.tsx";
import { StandingFigures } from "../parts/standing-figures.tsx";
import { feedEntryOf, rowsOf } from "../rows.ts";
import { standingNames } from "../standing-names.ts";
import { words } from "../words.ts";

const heldStatuses = { held: {}, ongoing: {} };
const engagementQuery = listQuery(engagementKinds, heldStatuses);
const commitmentQuery = listQuery(commitmentKinds, followUpStatuses);

/** All engagements, narrowed down. */
export const engagements = page({
  path: "/engagements",
  query: engagementQuery,
  load: ({ archive, query }) => engagementPage(archive.db, filtersOf(query), { after: query.after }),
  title: (_, locale) => words[locale].engagements.title,
  description: (_, locale) => words[locale].engagements.lead,
  shape: z.array(shapes.recordRow),
  rows: (asked) => rowsOf(streamEngagements(asked.archive.db, filtersOf(asked.query)), asked),
  feed: ({ entries }, asked) => entries.map((record) => feedEntryOf(record, asked)),
  draw: ({ entries, next, total }, { locale, query, today }) => (
    <>
      <h1>{words[locale].engagements.title}</h1>
      <p class="lead">{words[locale].engagements.lead}</p>
      <FilterForm locale={locale} action={`/${locale}/engagements`} query={query} kinds={engagementKinds} withDomains />
      <Total total={total} locale={locale} />
      <Records records={entries} today={today} locale={locale} />
      <NextPage path={`/${locale}/engagements`} query={query} next={next} locale={locale} />
    </>
  ),
});

/** All commitments, narrowed down, with how they stand. */
export const commitments = page({
  path: "/commitments",
  query: commitmentQuery,
  async load({ archive, query, today }) {
    const { party, with: other } = query;
    const parties = [party, other].filter((code) => code !== undefined);
    const list = await commitmentPage(archive.db, filtersOf(query), today, { after: query.after });
    const standings = () => standingsOf(archive.db, parties, today);
    return {
      ...list,
      standings: await (parties.length > 0 ? standings() : madeOnce(archive, `standings ${today}`, standings)),
    };
  },
  title: (_, locale) => words[locale].commitments.title,
  description: (_, locale) => words[locale].commitments.lead,
  shape: z.array(shapes.recordRow),
  rows: (asked) => rowsOf(streamCommitments(asked.archive.db, filtersOf(asked.query), asked.today), asked),
  feed: ({ entries }, asked) => entries.map((record) => feedEntryOf(record, asked)),
  draw: ({ entries, next, total, standings }, { locale, query, today }) => (
    <>
      <h1>{words[locale].commitments.title}</h1>
      <p class="lead">{words[locale].commitments.lead}</p>
      <StandingFigures
        standings={standings}
        listOf={(status) => withQuery(`/${locale}/commitments`, { ...query, status, after: undefined })}
        locale={locale}
      />
      <FilterForm
        locale={locale}
        action={`/${locale}/commitments`}
        query={query}
        kinds={commitmentKinds}
        statuses={standingNames}
      />
      <Total total={total} locale={locale} />
      <Records records={entries} today={today} locale={locale} />
      <NextPage path={`/${locale}/commitments`} query={query} next={next} locale={locale} />
    </>
  ),
});
