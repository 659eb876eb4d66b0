import { z } from "zod";
import { search as find, type SearchOptions, type SearchResult } from "../../store/index.ts";
import { shapes } from "../api/index.ts";
import { cursor, day } from "../filters.ts";
import { linesOfCard, page } from "../page.ts";
import { DaysFields } from "../parts/filter-form.tsx";
import { NextPage } from "../parts/more.tsx";
import { articleFeedEntry } from "../rows.ts";
import { type Locale, locales, say, words } from "../words.ts";
import { ArticleEntry, articleRow } from "./articles.tsx";

interface Query {
  readonly q?: string | undefined;
  readonly lang?: Locale | undefined;
  readonly outlet?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly after?: string | undefined;
}

const optionsIn = ({ lang, outlet, from, to, after }: Query): SearchOptions => ({
  ...(lang && { lang }),
  ...(outlet && { outlet }),
  ...(from && { from }),
  ...(to && { to }),
  ...(after && { after }),
});

const nothing: SearchResult = { entries: [], next: null, total: 0 };

/** Full text search in French and English. */
export const search = page<Query, SearchResult>({
  path: "/search",
  query: z.strictObject({
    q: z.string().max(200).optional(),
    lang: z.enum(locales).optional(),
    outlet: z.string().max(200).optional(),
    from: day.optional(),
    to: day.optional(),
    after: cursor,
  }),
  load: async ({ archive, query }) => (query.q ? find(archive.db, query.q, optionsIn(query)) : nothing),
  title: (_, locale) => words[locale].searchPage.title,
  shape: shapes.found,
  json: ({ entries, next, total }) => ({ total, next, entries }),
  columns: [...Object.keys(shapes.articleRow.shape), "rank"],
  async *rows({ archive, query }) {
    let after: string | null = null;
    do {
      const list: SearchResult = query.q
        ? await find(archive.db, query.q, { ...optionsIn({ ...query, after: after ?? undefined }), limit: 200 })
        : nothing;
      for (const hit of list.entries) yield { ...articleRow(hit), rank: hit.rank };
      after = list.next;
    } while (after !== null);
  },
  feed: ({ entries }, asked) =>
    entries
      .toSorted((a, b) => ((a.published ?? "") < (b.published ?? "") ? 1 : -1))
      .map((hit) => ({ ...articleFeedEntry(hit, asked), summary: hit.snippet.map(({ text }) => text).join("") })),
  card: ({ entries }, { locale }) => (
    <ul class="entries">
      {entries.slice(0, linesOfCard).map((hit) => (
        <ArticleEntry head={hit} locale={locale} />
      ))}
    </ul>
  ),
  draw: ({ entries, next, total }, { locale, query }) => {
    const labels = words[locale].searchPage;
    return (
      <>
        <h1>{labels.title}</h1>
        <p class="lead">{labels.lead}</p>
        <Form query={query} locale={locale} />
        {query.q && <p class="note">{total > 0 ? say(labels.found, { total }, locale) : labels.none}</p>}
        <ul class="entries">
          {entries.map((hit) => (
            <ArticleEntry head={hit} locale={locale}>
              <span class="more" lang={hit.lang}>
                {hit.snippet.map(({ text, found }) => (found ? <mark>{text}</mark> : text))}
              </span>
            </ArticleEntry>
          ))}
        </ul>
        <NextPage path={`/${locale}/search`} query={query} next={next} locale={locale} />
      </>
    );
  },
});

function Form({ query, locale }: { query: Query; locale: Locale }) {
  const labels = words[locale].searchPage;
  const { any } = words[locale].filters;
  return (
    <form class="filters" action={`/${locale}/search`}>
      <label>
        {labels.words}
        <input type="search" name="q" value={query.q ?? ""} size={40} maxlength={200} />
      </label>
      <label>
        {words[locale].filters.language}
        <select name="lang">
          <option value="">{any}</option>
          {locales.map((lang) => (
            <option value={lang} selected={lang === query.lang}>
              {words[lang].name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words[locale].filters.outlet}
        <input name="outlet" value={query.outlet ?? ""} size={14} maxlength={200} />
      </label>
      <DaysFields from={query.from} to={query.to} locale={locale} />
      <button type="submit">{words[locale].find}</button>
    </form>
  );
}
