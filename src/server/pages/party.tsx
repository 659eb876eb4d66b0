import { z } from "zod";
import type { Partner, Portfolio } from "../../dossier/index.ts";
import { domains, type Tenure } from "../../model/index.ts";
import {
  latestCommitments,
  latestEngagements,
  streamCommitments,
  streamEngagements,
  tenuresOf,
} from "../../store/index.ts";
import { partyName } from "../../world/labels.ts";
import { shapes } from "../api/index.ts";
import { yearGrid, yearColumns } from "../charts/year-grid.ts";
import { partyCode } from "../filters.ts";
import { links, withQuery } from "../links.ts";
import { partyLinked } from "../metadata/index.ts";
import { type Asked, page } from "../page.ts";
import { MapFigure, mapPicture } from "../parts/map-figure.tsx";
import { MeasuresTable } from "../parts/measures-table.tsx";
import { domainsIn, Records, When } from "../parts/records.tsx";
import { Table } from "../parts/table.tsx";
import { TenureTable } from "../parts/tenure-table.tsx";
import { type LinkedRow, YearTable } from "../parts/year-table.tsx";
import { measuredPortfolioFor, portfolioFor } from "../portfolio.ts";
import { recordFeed, recordColumns, rowsOf } from "../rows.ts";
import { type Locale, say, words } from "../words.ts";

/** Of partners and domains the most frequent are shown by year; all are in the data. */
const shownByYear = 12;
const shownPartners = 40;

/** A state or organisation: its partners, domains, how diversified they are, and who holds its offices. */
export const party = page({
  path: "/parties/:party",
  query: z.strictObject({}),
  canonical({ party = "" }) {
    const code = partyCode(party);
    return code === null ? null : { party: code };
  },
  async load({ archive, params, today }) {
    const { db } = archive;
    const code = partyCode(params.party ?? "");
    if (code === null) return null;
    const [portfolio, tenures, latest, promises] = await Promise.all([
      portfolioFor(archive, code, today),
      tenuresOf(db, { of: code }),
      latestEngagements(db, { party: code }, 12),
      latestCommitments(db, { party: code }, today, 8),
    ]);
    return { code, portfolio, tenures, latest, promises };
  },
  title: ({ code }, locale) => partyName(code, locale),
  description: ({ portfolio }, locale) => say(words[locale].party.lead, { n: portfolio.n }, locale),
  linked: ({ code }, asked) => partyLinked(code, asked),
  shape: shapes.portfolio,
  json: async ({ code, tenures }, { archive, today }) => ({
    party: code,
    portfolio: await measuredPortfolioFor(archive, code, today),
    tenures,
  }),
  columns: recordColumns,
  rows: (asked) => rowsOf(bothKinds(asked), asked),
  feed: ({ latest }, asked) => recordFeed(latest, asked),
  charts: {
    map: ({ code, portfolio }, { locale }) => mapPicture({ shares: sharesOf(portfolio), locale, home: code }),
    partners: ({ portfolio }, { locale }) =>
      yearGrid(partnersByYear(portfolio, locale), columnsOf(portfolio), {
        label: words[locale].party.partnersByYear,
        locale,
      }),
    domains: ({ portfolio }, { locale }) =>
      yearGrid(domainsByYear(portfolio, locale), columnsOf(portfolio), {
        label: words[locale].party.domainsByYear,
        locale,
      }),
  },
  draw({ code, portfolio, tenures, latest, promises }, asked) {
    const { archive, locale, today } = asked;
    const labels = words[locale].party;
    return (
      <>
        <h1>{partyName(code, locale)}</h1>
        <p class="lead">{say(labels.lead, { n: portfolio.n }, locale)}</p>
        {portfolio.n + promises.length + tenures.length === 0 && <p>{labels.none}</p>}
        {portfolio.partners.length > 0 && (
          <>
            <MapFigure
              shares={sharesOf(portfolio)}
              home={code}
              locale={locale}
              table="#partners"
              picture={`/${locale}${asked.path}.svg?chart=map`}
            />
            <h2 id="partners">{labels.partners}</h2>
            <Partners code={code} partners={portfolio.partners} locale={locale} />
            <p>
              <a href={withQuery(`/${locale}/network`, { party: code })}>{words[locale].network.ofParty}</a> ·{" "}
              <a href={withQuery(`/${locale}/compare`, { party: code })}>{words[locale].compare.withOthers}</a>
            </p>
            <Dormant code={code} partners={portfolio.partners} locale={locale} />
          </>
        )}
        {portfolio.years.length > 0 && <Years code={code} portfolio={portfolio} asked={asked} />}
        {portfolio.partners.length > 0 && (
          <>
            <h2>{labels.diversification}</h2>
            <MeasuresTable
              locale={locale}
              measures={[
                { name: labels.byContact, measured: portfolio.byContact },
                { name: labels.bySignedText, measured: portfolio.bySignedText },
                { name: labels.byDomain, measured: portfolio.byDomain },
              ]}
            />
            <p class="note">{labels.formula}</p>
          </>
        )}
        {latest.length > 0 && (
          <>
            <h2>{labels.latest}</h2>
            <Records archive={archive} records={latest} today={today} locale={locale} of={[code]} />
            <p>
              <a href={withQuery(`/${locale}/engagements`, { party: code })}>{labels.all}</a>
            </p>
          </>
        )}
        {promises.length > 0 && (
          <>
            <h2>{words[locale].commitments.title}</h2>
            <Records archive={archive} records={promises} today={today} locale={locale} of={[code]} />
            <p>
              <a href={withQuery(`/${locale}/commitments`, { party: code })}>{words[locale].home.all}</a>
            </p>
          </>
        )}
        {tenures.length > 0 && <Holders code={code} tenures={tenures} locale={locale} />}
      </>
    );
  },
});

const sharesOf = ({ partners }: Portfolio) => partners.map(({ party: partner, n }) => ({ party: partner, count: n }));

async function* bothKinds({ archive: { db }, params, today }: Asked<unknown>) {
  const code = partyCode(params.party ?? "") ?? "";
  yield* streamEngagements(db, { party: code });
  yield* streamCommitments(db, { party: code }, today);
}

function Partners({ code, partners, locale }: { code: string; partners: readonly Partner[]; locale: Locale }) {
  const labels = words[locale].party;
  const count = (head: string, of: (partner: Partner) => number) => ({ head, isNumber: true, cell: of });
  return (
    <Table
      label={labels.partners}
      entries={partners.slice(0, shownPartners)}
      columns={[
        {
          head: labels.partner,
          cell: ({ party: partner }) => <a href={links.dyad(locale, code, partner)}>{partyName(partner, locale)}</a>,
        },
        count(labels.contacts, ({ counts }) => counts.contact),
        count(labels.signed, ({ counts }) => counts.signed),
        count(labels.ceremonial, ({ counts }) => counts.ceremonial),
        count(labels.acts, ({ counts }) => counts.act),
        { head: labels.last, cell: ({ last }) => <When date={last} locale={locale} /> },
        {
          head: labels.domains,
          isLong: true,
          cell: ({ domains: dealt }) =>
            domainsIn(
              locale,
              dealt.slice(0, 4).map(({ key }) => key),
            ),
        },
      ]}
    />
  );
}

/** Partners that were met twice or more, and not in the last two years. */
function Dormant({ code, partners, locale }: { code: string; partners: readonly Partner[]; locale: Locale }) {
  const labels = words[locale].party;
  const dormant = partners.filter((partner) => partner.dormant);
  if (dormant.length === 0) return null;
  return (
    <>
      <h2>{labels.dormant}</h2>
      <p class="note">{labels.dormantNote}</p>
      <Table
        label={labels.dormant}
        entries={dormant.slice(0, shownPartners)}
        columns={[
          {
            head: labels.partner,
            cell: ({ party: partner }) => <a href={links.dyad(locale, code, partner)}>{partyName(partner, locale)}</a>,
          },
          { head: words[locale].counts.engagements, isNumber: true, cell: ({ n }) => n },
          { head: labels.first, cell: ({ first }) => <When date={first} locale={locale} /> },
          { head: labels.last, cell: ({ last }) => <When date={last} locale={locale} /> },
        ]}
      />
    </>
  );
}

const columnsOf = ({ years }: Portfolio) => yearColumns(years.map(({ year }) => year));

/** How often each key occurs in each year, as rows for the most frequent. */
function byYear(
  keys: readonly string[],
  years: readonly { year: string; counts: readonly { key: string; count: number }[] }[],
  labelOf: (key: string) => string,
): (LinkedRow & { key: string })[] {
  return keys
    .slice(0, shownByYear)
    .map((key) => ({
      key,
      label: labelOf(key),
      counts: Object.fromEntries(
        years.flatMap(({ year, counts }) =>
          counts.filter((entry) => entry.key === key).map(({ count }) => [year, count] as const),
        ),
      ),
    }))
    .filter(({ counts }) => Object.keys(counts).length > 0);
}

const partnersByYear = ({ partners, years }: Portfolio, locale: Locale) =>
  byYear(
    partners.map((partner) => partner.party),
    years.map(({ year, partners: counts }) => ({ year, counts })),
    (partner) => partyName(partner, locale),
  );

const domainsByYear = ({ domains: dealt, years }: Portfolio, locale: Locale) =>
  byYear(
    dealt.map(({ key }) => key),
    years.map(({ year, domains: counts }) => ({ year, counts })),
    (key) => domains[key as keyof typeof domains][locale],
  );

function Years({ code, portfolio, asked }: { code: string; portfolio: Portfolio; asked: Asked<unknown> }) {
  const { locale } = asked;
  const labels = words[locale].party;
  const picture = (chart: string) => (
    <p class="note">
      <a href={`/${locale}${asked.path}.svg?chart=${chart}`}>SVG</a>
    </p>
  );
  const partners = partnersByYear(portfolio, locale).map((row) => ({
    ...row,
    head: <a href={links.dyad(locale, code, row.key)}>{row.label}</a>,
  }));
  return (
    <>
      <h2>{labels.years}</h2>
      <p class="note">{labels.yearsNote}</p>
      <h3>{labels.partnersByYear}</h3>
      <YearTable label={labels.partnersByYear} head={labels.partner} rows={partners} columns={columnsOf(portfolio)} />
      {picture("partners")}
      <h3>{labels.domainsByYear}</h3>
      <YearTable
        label={labels.domainsByYear}
        head={labels.domains}
        rows={domainsByYear(portfolio, locale)}
        columns={columnsOf(portfolio)}
      />
      {picture("domains")}
    </>
  );
}

/** Whoever was last seen in each office, and all others behind a click. */
function Holders({ code, tenures, locale }: { code: string; tenures: readonly Tenure[]; locale: Locale }) {
  const labels = words[locale].party;
  const latest = tenures.filter(({ office }, i) => tenures.findIndex((tenure) => tenure.office === office) === i);
  const others = tenures.filter((tenure) => !latest.includes(tenure));
  return (
    <>
      <h2>{labels.holders}</h2>
      <TenureTable label={labels.holders} tenures={latest} locale={locale} />
      {others.length > 0 && (
        <details>
          <summary>{say(labels.others, { count: others.length })}</summary>
          <TenureTable label={labels.holders} tenures={others.slice(0, shownPartners)} locale={locale} />
        </details>
      )}
      <p>
        <a href={withQuery(`/${locale}/people`, { party: code })}>{labels.allHolders}</a>
      </p>
    </>
  );
}
