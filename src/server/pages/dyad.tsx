import { z } from "zod";
import { type DyadSums, fulfilmentOf, marksOf, type Tone } from "../../dossier/index.ts";
import { type ArchiveRecord, domains, engagementKinds } from "../../model/index.ts";
import { type ArticleHead, streamCommitments, streamEngagements } from "../../store/index.ts";
import { partyName } from "../../world/labels.ts";
import { shapes } from "../api/index.ts";
import { yearGrid, yearColumns } from "../charts/year-grid.ts";
import type { Told } from "../accounts.ts";
import { allBetween, type Dossier, dossierOf, type Dyad, shown } from "../dossier.ts";
import { partyCode } from "../filters.ts";
import { citationOfPage } from "../cite/index.ts";
import { colon, percent } from "../french.ts";
import { links, withQuery } from "../links.ts";
import { type Asked, page } from "../page.ts";
import { AccountsOf } from "../parts/accounts.tsx";
import { NextPage } from "../parts/more.tsx";
import { Records, WhenHeld } from "../parts/records.tsx";
import { Table } from "../parts/table.tsx";
import { timeline } from "../parts/timeline.ts";
import { ToneTable } from "../parts/tone-table.tsx";
import { YearTable } from "../parts/year-table.tsx";
import { recordFeed, recordColumns, rowsOf } from "../rows.ts";
import { type Locale, say, words } from "../words.ts";

/** The two parties of the address, or null where one is unknown or both are the same. */
export function dyadOf(params: Asked<unknown>["params"]): Dyad | null {
  const [a, b] = [partyCode(params.a ?? ""), partyCode(params.b ?? "")];
  return a !== null && b !== null && a !== b ? ([a, b].sort() as [string, string]) : null;
}

const namesIn = ([a, b]: Dyad, locale: Locale) => ({ a: partyName(a, locale), b: partyName(b, locale) });

const sourcesOf = (records: readonly ArchiveRecord[]) => records.flatMap(({ sources }) => sources);

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
    return dossierOf(archive, pair, today);
  },
  title: ({ pair }, locale) => say(words[locale].dossier.title, namesIn(pair, locale)),
  description: ({ pair }, locale) => say(words[locale].dossier.lead, namesIn(pair, locale)),
  shape: z.array(shapes.recordRow),
  columns: recordColumns,
  rows: (asked) => rowsOf(bothKinds(asked), asked),
  feed: ({ engagements }, asked) => recordFeed(engagements, asked),
  cite: (data, asked) => ({
    ...citationOfPage(say(words[asked.locale].dossier.title, namesIn(data.pair, asked.locale)), asked),
    note: say(
      words[asked.locale].dossier.cited,
      {
        engagements: data.sums.engagements,
        commitments: data.promised.length,
        articles: data.sums.articles,
      },
      asked.locale,
    ),
  }),
  async sources({ pair }, { archive, today }) {
    const { engagements, commitments } = await allBetween(archive, pair, today);
    return sourcesOf([...engagements, ...commitments]);
  },
  charts: {
    timeline: ({ sums }, { locale }) => timeline(marksOf(sums), locale),
    timeline_narrow: ({ sums }, { locale }) => timeline(marksOf(sums), locale, "narrow"),
    domains: ({ sums }, { locale }) =>
      yearGrid(domainRows(sums, locale), columnsOf(sums), { label: words[locale].dossier.domains, locale }),
  },
  draw(dossier, asked) {
    const { pair, sums, tone, engagements, told, heads } = dossier;
    const { archive, locale, today } = asked;
    const labels = words[locale].dossier;
    const [a, b] = pair;
    return (
      <>
        <h1>
          <a href={links.party(locale, a)}>{partyName(a, locale)}</a> –{" "}
          <a href={links.party(locale, b)}>{partyName(b, locale)}</a>
        </h1>
        <p class="lead">{say(labels.lead, { a: partyName(a, locale), b: partyName(b, locale) })}</p>
        {sums.engagements + sums.promises.length === 0 && <p>{labels.none}</p>}
        {engagements.length > 0 && (
          <figure>
            <picture>
              <source media="(max-width: 44rem)" srcset={`/${locale}${asked.path}.svg?chart=timeline_narrow`} />
              <img
                src={`/${locale}${asked.path}.svg`}
                alt={`${labels.timeline}${colon[locale]}${sums.years.map(({ year, n }) => `${year}${colon[locale]}${n}`).join(", ")}`}
              />
            </picture>
            <figcaption>
              {labels.timeline} · <a href="#engagements">{words[locale].map.table}</a> ·{" "}
              <a href={`/${locale}${asked.path}.svg`}>SVG</a>
            </figcaption>
          </figure>
        )}
        {sums.promises.length > 0 && <Promises dossier={dossier} asked={asked} />}
        {told.length > 0 && <Accounts told={told} heads={heads} locale={locale} />}
        {sums.years.length > 0 && <Domains sums={sums} asked={asked} />}
        {sums.people.length > 0 && <People sums={sums} locale={locale} />}
        {engagements.length > 0 && (
          <>
            <ToneSection tone={tone} sums={sums} locale={locale} />
            <h2 id="engagements">{labels.engagements}</h2>
            <Records archive={archive} records={engagements} today={today} locale={locale} of={pair} />
            <NextPage
              path={`/${locale}/engagements`}
              query={{ party: a, with: b }}
              next={sums.engagements > shown ? "" : null}
              locale={locale}
            />
          </>
        )}
      </>
    );
  },
});

async function* bothKinds(asked: Asked<unknown>): AsyncGenerator<ArchiveRecord> {
  const pair = dyadOf(asked.params) as Dyad;
  yield* streamEngagements(asked.archive.db, { dyad: pair });
  yield* streamCommitments(asked.archive.db, { dyad: pair }, asked.today);
}

function Promises({ dossier, asked }: { dossier: Dossier; asked: Asked<unknown> }) {
  const { archive, locale, today } = asked;
  const { pair, promised, commitments } = dossier;
  const fulfilment = fulfilmentOf(promised, today);
  const labels = words[locale].commitments;
  return (
    <>
      <h2>{words[locale].dossier.promises}</h2>
      <p class="note">
        {fulfilment.tooFew
          ? say(labels.tooFewEnded, { n: fulfilment.denominator }, locale)
          : `${percent(fulfilment.rate ?? 0, locale)} ${labels.rate} (${say(labels.of, { n: fulfilment.denominator })})`}
      </p>
      <Records archive={archive} records={commitments} today={today} locale={locale} of={pair} />
      {promised.length > shown && (
        <p>
          <a href={withQuery(`/${locale}/commitments`, { party: pair[0], with: pair[1] })}>{words[locale].home.all}</a>
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

const columnsOf = ({ years }: DyadSums) => yearColumns(years.map(({ year }) => year));

const domainRows = (sums: DyadSums, locale: Locale) =>
  sums.domains.slice(0, 12).map(({ key }) => ({
    label: domains[key][locale],
    counts: Object.fromEntries(
      sums.years.flatMap(({ year, domains: dealt }) =>
        dealt.filter((entry) => entry.key === key).map(({ count }) => [year, count] as const),
      ),
    ),
  }));

function Domains({ sums, asked }: { sums: DyadSums; asked: Asked<unknown> }) {
  const { locale } = asked;
  const labels = words[locale].dossier;
  const all = { label: labels.allOfThem, counts: Object.fromEntries(sums.years.map(({ year, n }) => [year, n])) };
  return (
    <>
      <h2>{labels.domains}</h2>
      <YearTable
        label={labels.domains}
        head={labels.domain}
        rows={[...domainRows(sums, locale), all]}
        columns={columnsOf(sums)}
      />
      <p class="note">
        <a href={`/${locale}${asked.path}.svg?chart=domains`}>SVG</a>
      </p>
    </>
  );
}

function People({ sums, locale }: { sums: DyadSums; locale: Locale }) {
  const labels = words[locale].dossier;
  return (
    <>
      <h2>{labels.people}</h2>
      <Table
        label={labels.people}
        entries={sums.people}
        columns={[
          { head: words[locale].party.person, cell: ({ key }) => <a href={links.person(locale, key)}>{key}</a> },
          { head: words[locale].counts.engagements, isNumber: true, cell: ({ count }) => count },
          { head: labels.year, cell: ({ years }) => years.join(", ") },
        ]}
      />
    </>
  );
}

const tones: Readonly<Record<Locale, Intl.NumberFormat>> = {
  fr: new Intl.NumberFormat("fr", { maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat("en", { maximumFractionDigits: 1 }),
};

function ToneSection({ tone, sums, locale }: { tone: Tone; sums: DyadSums; locale: Locale }) {
  const labels = words[locale].dossier;
  const { mean, n, tooFew, interval } = tone;
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
      <ToneTable counted={sums.plover} locale={locale} />
    </>
  );
}
