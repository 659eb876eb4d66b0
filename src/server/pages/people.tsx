import { z } from "zod";
import { offices, type Tenure } from "../../model/index.ts";
import { keysOf } from "../../model/keys-of.ts";
import { type HolderFilters, tenurePage } from "../../store/index.ts";
import { partyName } from "../../world/labels.ts";
import { cursor, party } from "../filters.ts";
import { links } from "../links.ts";
import { linesOfCard, page } from "../page.ts";
import { Choice, PartyField } from "../parts/filter-form.tsx";
import { NextPage, Total } from "../parts/more.tsx";
import { TenureTable } from "../parts/tenure-table.tsx";
import { lastSeenFeed } from "../rows.ts";
import { type Locale, words } from "../words.ts";

interface Query {
  readonly party?: string | undefined;
  readonly office?: keyof typeof offices | undefined;
  readonly name?: string | undefined;
  readonly after?: string | undefined;
}

const filtersIn = ({ party: of, office, name }: Query): HolderFilters => ({
  ...(of && { of }),
  ...(office && { office }),
  ...(name && { name }),
});

/** Who was seen in which office, the latest seen first. */
export const people = page<Query, Awaited<ReturnType<typeof tenurePage>>>({
  path: "/people",
  query: z.strictObject({
    party: party.optional(),
    office: keysOf(offices).optional(),
    name: z.string().max(100).optional(),
    after: cursor,
  }),
  load: ({ archive, query }) => tenurePage(archive.db, filtersIn(query), { after: query.after }),
  title: (_, locale) => words[locale].people.title,
  description: (_, locale) => words[locale].people.lead,
  columns: ["person", "office", "of", "of_name", "first", "last", "sources"],
  async *rows({ archive, query, locale }) {
    let after: string | undefined;
    do {
      const list = await tenurePage(archive.db, filtersIn(query), { limit: 500, after });
      for (const { person, office, of, first, last, sources } of list.entries)
        yield { person, office, of, of_name: partyName(of, locale), first, last, sources };
      after = list.next ?? undefined;
    } while (after !== undefined);
  },
  feed: ({ entries }, asked) =>
    lastSeenFeed(
      entries.map((tenure) => seenInOffice(tenure, asked.locale)),
      asked,
    ),
  card: ({ entries }, { locale }) => (
    <TenureTable label={words[locale].people.title} tenures={entries.slice(0, linesOfCard)} locale={locale} hasParty />
  ),
  draw({ entries, next, total }, { archive, locale, query }) {
    const labels = words[locale].people;
    return (
      <>
        <h1>{labels.title}</h1>
        <p class="lead">{labels.lead}</p>
        <form class="filters" action={`/${locale}/people`} aria-label={words[locale].filters.label}>
          <label>
            {labels.name}
            <input name="name" value={query.name ?? ""} size={18} maxlength={100} />
          </label>
          <PartyField archive={archive} party={query.party} locale={locale} />
          <Choice
            name="office"
            label={words[locale].filters.office}
            options={offices}
            chosen={query.office}
            locale={locale}
          />
          <button type="submit">{words[locale].filters.apply}</button>
        </form>
        <Total total={total} locale={locale} />
        {entries.length > 0 && <TenureTable label={labels.title} tenures={entries} locale={locale} hasParty />}
        <NextPage path={`/${locale}/people`} query={query} next={next} locale={locale} />
      </>
    );
  },
});

const seenInOffice = ({ person, office, of, last }: Tenure, locale: Locale) => ({
  path: links.person(locale, person),
  title: person,
  summary: `${offices[office][locale]}, ${partyName(of, locale)}`,
  last,
});
