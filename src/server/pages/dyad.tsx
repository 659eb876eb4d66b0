import { z } from "zod";
import { byUrgency, type Course, courseOf, fulfilmentOf, latestFirst } from "../../dossier/index.ts";
import {
  type ArchiveRecord,
  type CommitmentRecord,
  domains,
  engagementKinds,
  type EngagementRecord,
} from "../../model/index.ts";
import {
  type Archive,
  articleHeads,
  type ArticleHead,
  commitmentsOfDyad,
  engagementsOfDyad,
  streamCommitments,
  streamEngagements,
} from "../../store/index.ts";
import { partyName } from "../../world/labels.ts";
import { shapes } from "../api/index.ts";
import { yearGrid, yearColumns } from "../charts/year-grid.ts";
import { firstToldTwice, type Told } from "../accounts.ts";
import { partyCode } from "../filters.ts";
import { citationOfPage } from "../cite/index.ts";
import { colon } from "../french.ts";
import { madeOnce } from "../kept-parts.ts";
import { links, withQuery } from "../links.ts";
import { type Asked, page } from "../page.ts";
import { AccountsOf } from "../parts/accounts.tsx";
import { NextPage } from "../parts/more.tsx";
import { Records, WhenHeld } from "../parts/records.tsx";
import { Table } from "../parts/table.tsx";
import { timeline } from "../parts/timeline.ts";
import { ToneTable } from "../parts/tone-table.tsx";
import { YearTable } from "../parts/year-table.tsx";
import { feedEntryOf, rowsOf } from "../rows.ts";
import { type Locale, say, words } from "../words.ts";

type Dyad = readonly [string, string];

/** The two parties of the address, or null where one is unknown or both are the same. */
export function dyadOf(params: Asked<unknown>["params"]): Dyad | null {
  const [a, b] = [partyCode(params.a ?? ""), partyCode(params.b ?? "")];
  return a !== null && b !== null && a !== b ? ([a, b].sort() as [string, string]) : null;
}

const namesIn = ([a, b]: Dyad, locale: Locale) => ({ a: partyName(a, locale), b: partyName(b, locale) });

const sourcesOf = (records: readonly ArchiveRecord[]) => records.flatMap(({ sources }) => sources);

/** Engagements, and commitments, shown at once: the timeline and the figures are of all of them. */
const shown = 60;

/** For `madeOnce`: some thousand whole records are kept, for the pictures that are asked for just after their page. */
const weightOfRecord = 40;

/** Of so many of the latest engagements the accounts are held against each other, and so many are shown. */
const mostCompared = 40;
const shownAccounts = 4;
const isReportedTwice = ({ sources }: EngagementRecord) => sources.length > 1;

/** All that is on file between two parties. */
export const dyad = page({
  path: "/dyads/:a/:b",
  query: z.strictObject({}),
  canonical(params) {
    const [a, b] = dyadOf(params) ?? [];
    return a === undefined || b === undefined ? null : { a, b };
  },
  async load({ archive, params, today }) {
    const pair = dyadOf(params);
    if (!pair) return null;
    return madeOnce(
      archive,
      `dossier ${pair.join(" ")} ${today}`,
      () => allBetween(archive, pair, today),
      ({ engagements, commitments }) => weightOfRecord * (engagements.length + commitments.length),
    );
  },
  title: ({ pair }, locale) => say(words[locale].dossier.title, namesIn(pair, locale)),
  description: ({ pair }, locale) => say(words[locale].dossier.lead, namesIn(pair, locale)),
  shape: z.array(shapes.recordRow),
  rows: (asked) => rowsOf(bothKinds(asked), asked),
  feed: ({ engagements }, asked) => engagements.slice(0, shown).map((record) => feedEntryOf(record, asked)),
  cite: (data, asked) => ({
    ...citationOfPage(say(words[asked.locale].dossier.title, namesIn(data.pair, asked.locale)), asked),
    note: say(
      words[asked.locale].dossier.cited,
      {
        engagements: data.engagements.length,
        commitments: data.commitments.length,
        articles: new Set(sourcesOf([...data.engagements, ...data.commitments])).size,
      },
      asked.locale,
    ),
  }),
  sources: ({ engagements, commitments }) => sourcesOf([...engagements, ...commitments]),
  charts: {
    timeline: ({ engagements }, { locale }) => timeline(engagements, locale),
    timeline_narrow: ({ engagements }, { locale }) => timeline(engagements, locale, "narrow"),
    domains: ({ course }, { locale }) =>
      yearGrid(domainRows(course, locale), columnsOf(course), { label: words[locale].dossier.domains, locale }),
  },
  draw({ pair, engagements, commitments, course, told, heads }, asked) {
    const { locale, today } = asked;
    const labels = words[locale].dossier;
    const [a, b] = pair;
    return (
      <>
        <h1>
          <a href={links.party(locale, a)}>{partyName(a, locale)}</a> –{" "}
          <a href={links.party(locale, b)}>{partyName(b, locale)}</a>
        </h1>
        <p class="lead">{say(labels.lead, { a: partyName(a, locale), b: partyName(b, locale) })}</p>
        {engagements.length + commitments.length === 0 && <p>{labels.none}</p>}
        {engagements.length > 0 && (
          <figure>
            <picture>
              <source media="(max-width: 44rem)" srcset={`/${locale}${asked.path}.svg?chart=timeline_narrow`} />
              <img
                src={`/${locale}${asked.path}.svg`}
                alt={`${labels.timeline}${colon[locale]}${course.years.map(({ year, n }) => `${year}${colon[locale]}${n}`).join(", ")}`}
              />
            </picture>
            <figcaption>
              {labels.timeline} · <a href="#engagements">{words[locale].map.table}</a> ·{" "}
              <a href={`/${locale}${asked.path}.svg`}>SVG</a>
            </figcaption>
          </figure>
        )}
        {commitments.length > 0 && <Promises commitments={commitments} of={pair} today={today} locale={locale} />}
        {told.length > 0 && <Accounts told={told} heads={heads} locale={locale} />}
        {course.years.length > 0 && <Domains course={course} asked={asked} />}
        {course.people.length > 0 && <People course={course} locale={locale} />}
        {engagements.length > 0 && (
          <>
            <Tone course={course} engagements={engagements} locale={locale} />
            <h2 id="engagements">{labels.engagements}</h2>
            <Records records={engagements.slice(0, shown)} today={today} locale={locale} of={pair} />
            <NextPage
              path={`/${locale}/engagements`}
              query={{ party: a, with: b }}
              next={engagements.length > shown ? "" : null}
              locale={locale}
            />
          </>
        )}
      </>
    );
  },
});

/** What the page, its pictures and both languages show. */
async function allBetween(archive: Archive, pair: Dyad, today: string) {
  const [found, promised] = await Promise.all([
    engagementsOfDyad(archive.db, pair),
    commitmentsOfDyad(archive.db, pair, today),
  ]);
  const [engagements, commitments] = [latestFirst(found), byUrgency(promised, today)];
  const told = await firstToldTwice(archive, engagements.filter(isReportedTwice).slice(0, mostCompared), shownAccounts);
  const heads = await articleHeads(
    archive.db,
    told.flatMap(({ record }) => record.sources),
  );
  return { pair, engagements, commitments, told, heads, course: courseOf(engagements, pair) };
}

async function* bothKinds(asked: Asked<unknown>): AsyncGenerator<ArchiveRecord> {
  const pair = dyadOf(asked.params) as Dyad;
  yield* streamEngagements(asked.archive.db, { dyad: pair });
  yield* streamCommitments(asked.archive.db, { dyad: pair }, asked.today);
}

function Promises(props: {
  commitments: readonly CommitmentRecord[];
  of: readonly string[];
  today: string;
  locale: Locale;
}) {
  const { commitments, of, today, locale } = props;
  const fulfilment = fulfilmentOf(commitments, today);
  const labels = words[locale].commitments;
  return (
    <>
      <h2>{words[locale].dossier.promises}</h2>
      <p class="note">
        {fulfilment.tooFew
          ? say(labels.tooFewEnded, { n: fulfilment.denominator }, locale)
          : `${Math.round(100 * (fulfilment.rate ?? 0))} % ${labels.rate} (${say(labels.of, { n: fulfilment.denominator })})`}
      </p>
      <Records records={commitments.slice(0, shown)} today={today} locale={locale} of={of} />
      {commitments.length > shown && (
        <p>
          <a href={withQuery(`/${locale}/commitments`, { party: of[0], with: of[1] })}>{words[locale].home.all}</a>
        </p>
      )}
    </>
  );
}

function Accounts(props: { told: readonly Told[]; heads: ReadonlyMap<string, ArticleHead>; locale: Locale }) {
  const { told, heads, locale } = props;
  const labels = words[locale].accounts;
  return (
    <>
      <h2>{labels.title}</h2>
      <p class="note">{labels.lead}</p>
      {told.map((one) => (
        <>
          <h3>
            <a href={links.engagement(locale, one.record.id)}>
              {engagementKinds[one.record.kind][locale]}, <WhenHeld record={one.record} locale={locale} />
            </a>
          </h3>
          <AccountsOf told={one} heads={heads} locale={locale} />
        </>
      ))}
    </>
  );
}

const columnsOf = ({ years }: Course) => yearColumns(years.map(({ year }) => year));

const domainRows = (course: Course, locale: Locale) =>
  course.domains.slice(0, 12).map(({ key }) => ({
    label: domains[key][locale],
    counts: Object.fromEntries(
      course.years.flatMap(({ year, domains: dealt }) =>
        dealt.filter((entry) => entry.key === key).map(({ count }) => [year, count] as const),
      ),
    ),
  }));

function Domains({ course, asked }: { course: Course; asked: Asked<unknown> }) {
  const { locale } = asked;
  const labels = words[locale].dossier;
  const all = { label: labels.allOfThem, counts: Object.fromEntries(course.years.map(({ year, n }) => [year, n])) };
  return (
    <>
      <h2>{labels.domains}</h2>
      <YearTable
        label={labels.domains}
        head={labels.domain}
        rows={[...domainRows(course, locale), all]}
        columns={columnsOf(course)}
      />
      <p class="note">
        <a href={`/${locale}${asked.path}.svg?chart=domains`}>SVG</a>
      </p>
    </>
  );
}

function People({ course, locale }: { course: Course; locale: Locale }) {
  const labels = words[locale].dossier;
  const yearsWith = (person: string) =>
    course.years.filter(({ people }) => people.some(({ key }) => key === person)).map(({ year }) => year);
  return (
    <>
      <h2>{labels.people}</h2>
      <Table
        label={labels.people}
        entries={course.people.slice(0, 12)}
        columns={[
          { head: words[locale].party.person, cell: ({ key }) => <a href={links.person(locale, key)}>{key}</a> },
          { head: words[locale].counts.engagements, isNumber: true, cell: ({ count }) => count },
          { head: words[locale].party.years, cell: ({ key }) => yearsWith(key).join(", ") },
        ]}
      />
    </>
  );
}

const tones: Readonly<Record<Locale, Intl.NumberFormat>> = {
  fr: new Intl.NumberFormat("fr", { maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat("en", { maximumFractionDigits: 1 }),
};

function Tone(props: { course: Course; engagements: readonly EngagementRecord[]; locale: Locale }) {
  const { course, engagements, locale } = props;
  const labels = words[locale].dossier;
  const { mean, n, tooFew, interval } = course.tone;
  const number = (value: number) => tones[locale].format(value);
  const range = interval
    ? ` (${words[locale].party.interval}${colon[locale]}${number(interval.low)} – ${number(interval.high)})`
    : "";
  return (
    <>
      <h2>{labels.tone}</h2>
      <p class="note">
        {tooFew || mean === null ? words[locale].party.tooFew : `${number(mean)}${range}`}.{" "}
        {say(labels.toneNote, { n }, locale)}
      </p>
      <ToneTable engagements={engagements} locale={locale} />
    </>
  );
}
