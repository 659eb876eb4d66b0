import { z } from "zod";
import { countryOfEnding } from "../../export/index.ts";
import {
  articles,
  coverage as counts,
  coverageByMonth,
  coverageByOutlet,
  type MonthCoverage,
  type OutletCoverage,
} from "../../store/index.ts";
import { dateName, languageName, partyName } from "../../world/labels.ts";
import { shapes } from "../api/index.ts";
import { madeOnce } from "../kept-parts.ts";
import { withQuery } from "../links.ts";
import { linesOfCard, page } from "../page.ts";
import { Counts } from "../parts/counts.tsx";
import { When } from "../parts/records.tsx";
import { Table } from "../parts/table.tsx";
import { articleFeedEntry, fedAtOnce } from "../rows.ts";
import { type Locale, say, words } from "../words.ts";

/** Months shown at once. */
const shownMonths = 24;

/** What is on file, by source. */
export const coverage = page({
  path: "/coverage",
  query: z.strictObject({}),
  load: async ({ archive, archive: { db } }) => ({
    counts: await madeOnce(archive, "coverage", () => counts(db)),
    outlets: await coverageByOutlet(db),
    months: (await coverageByMonth(db)).map(({ ending, ...row }) => ({ country: countryOfEnding(ending), ...row })),
  }),
  title: (_, locale) => words[locale].coverage.title,
  columns: ["country", "outlet", "lang", "month", "articles"],
  async *rows(_, { months }) {
    for (const row of months) yield { ...row };
  },
  shape: shapes.coverage,
  json: (data) => data,
  async feed(_, asked) {
    const { entries } = await articles(asked.archive.db, { limit: fedAtOnce });
    return entries.map((head) => articleFeedEntry(head, asked));
  },
  card: ({ outlets }, { locale }) => <ByOutlet outlets={outlets.slice(0, linesOfCard)} locale={locale} />,
  draw: ({ counts: on, outlets, months }, { locale }) => {
    const labels = words[locale].coverage;
    return (
      <>
        <h1>{labels.title}</h1>
        <p class="lead">{labels.lead}</p>
        <Counts counts={on} locale={locale} />
        <ByOutlet outlets={outlets} locale={locale} />
        {months.length > 0 && <ByMonth months={months} locale={locale} />}
      </>
    );
  },
});

function ByOutlet({ outlets, locale }: { outlets: readonly OutletCoverage[]; locale: Locale }) {
  const labels = words[locale].coverage;
  return (
    <Table
      label={labels.title}
      entries={outlets}
      columns={[
        {
          head: labels.outlet,
          cell: ({ outlet }) =>
            outlet ? <a href={withQuery(`/${locale}/articles`, { outlet })}>{outlet}</a> : labels.unknown,
        },
        { head: labels.language, cell: ({ lang }) => languageName(lang, locale) },
        { head: labels.articles, isNumber: true, cell: ({ articles: n }) => n },
        { head: labels.first, cell: ({ first }) => <When date={first} locale={locale} /> },
        { head: labels.last, cell: ({ last }) => <When date={last} locale={locale} /> },
      ]}
    />
  );
}

type CountryMonth = Omit<MonthCoverage, "ending"> & { readonly country: string | null };

/** Countries down, months across, the latest first: articles of all their sources. */
function ByMonth({ months, locale }: { months: readonly CountryMonth[]; locale: Locale }) {
  const labels = words[locale].coverage;
  const all = [...new Set(months.map(({ month }) => month))];
  const shown = all.slice(0, shownMonths);
  const byCountry = new Map<string | null, Map<string | null, number>>();
  for (const { country, month, articles } of months) {
    const row = byCountry.get(country) ?? new Map<string | null, number>();
    byCountry.set(country, row.set(month, (row.get(month) ?? 0) + articles));
  }
  const sum = (row: ReadonlyMap<string | null, number>) => [...row.values()].reduce((total, n) => total + n, 0);
  const rows = [...byCountry].sort((a, b) => sum(b[1]) - sum(a[1]));
  return (
    <>
      <h2>{labels.byMonth}</h2>
      <p class="note">{labels.note}</p>
      {all.length > shown.length && <p class="note">{say(labels.tooMany, { n: shown.length })}</p>}
      <Table
        label={labels.byMonth}
        entries={rows}
        columns={[
          {
            head: labels.country,
            cell: ([country]) => (country === null ? labels.unknown : partyName(country, locale)),
          },
          ...shown.map((month) => ({
            head: month === null ? words[locale].record.undated : dateName(month, locale),
            isNumber: true,
            cell: ([, row]: (typeof rows)[number]) => row.get(month)?.toLocaleString(locale) ?? "",
          })),
        ]}
      />
    </>
  );
}
