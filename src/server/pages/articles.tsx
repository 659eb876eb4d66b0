import { z } from "zod";
import { type ArticleHead, articles as articlesOnFile, search as find } from "../../store/index.ts";
import { dateName, languageName } from "../../world/labels.ts";
import { shapes } from "../api/index.ts";
import { cursor } from "../filters.ts";
import { links } from "../links.ts";
import { page } from "../page.ts";
import { NextPage } from "../parts/more.tsx";
import { type Locale, say, words } from "../words.ts";

function Entry({ head, locale, children }: { head: ArticleHead; locale: Locale; children?: unknown }) {
  return (
    <li>
      <span class="when">{head.published ? dateName(head.published, locale) : words[locale].record.undated}</span>
      <span class="what" lang={head.lang}>
        <a href={links.article(locale, head.id)}>{head.title ?? words[locale].articles.untitled}</a>
      </span>
      <span class="more">{[head.outlet, languageName(head.lang, locale)].filter(Boolean).join(" · ")}</span>
      {children}
    </li>
  );
}

const rowOf = ({ id, title, lang, published, outlet, author, url }: ArticleHead) => ({
  id,
  title,
  lang,
  published,
  outlet,
  author,
  url,
});

/** Articles, latest first. */
export const articles = page({
  path: "/articles",
  query: z.strictObject({ outlet: z.string().max(200).optional(), after: cursor }),
  load: ({ archive, query: { outlet, after } }) =>
    articlesOnFile(archive.db, { ...(outlet && { outlet }), ...(after && { after }) }),
  title: (_, locale) => words[locale].articles.title,
  shape: z.array(shapes.articleRow),
  async *rows({ archive, query: { outlet } }) {
    let after: string | null = null;
    do {
      const list: Awaited<ReturnType<typeof articlesOnFile>> = await articlesOnFile(archive.db, {
        limit: 500,
        ...(outlet && { outlet }),
        ...(after && { after }),
      });
      for (const head of list.entries) yield rowOf(head);
      after = list.next;
    } while (after);
  },
  feed: ({ entries }, { base, locale, today }) =>
    entries.map((head) => ({
      id: `${base}${links.article(locale, head.id)}`,
      url: `${base}${links.article(locale, head.id)}`,
      title: head.title ?? words[locale].articles.untitled,
      date: head.published ?? today,
      summary: head.outlet ?? "",
    })),
  draw: ({ entries, next }, { locale, query }) => (
    <>
      <h1>{query.outlet ?? words[locale].articles.title}</h1>
      <p class="lead">{words[locale].articles.lead}</p>
      <ul class="entries">
        {entries.map((head) => (
          <Entry head={head} locale={locale} />
        ))}
      </ul>
      <NextPage path={`/${locale}/articles`} query={query} next={next} locale={locale} />
    </>
  ),
});

/** Full text search in French and English. */
export const search = page({
  path: "/search",
  query: z.strictObject({ q: z.string().max(200).optional(), after: cursor }),
  load: async ({ archive, query: { q, after } }) =>
    q ? find(archive.db, q, after ? { after } : {}) : { entries: [], next: null, total: 0 },
  title: (_, locale) => words[locale].searchPage.title,
  shape: shapes.found,
  json: ({ entries, next, total }) => ({ total, next, entries }),
  draw: ({ entries, next, total }, { locale, query }) => {
    const labels = words[locale].searchPage;
    return (
      <>
        <h1>{labels.title}</h1>
        <p class="lead">{labels.lead}</p>
        <form class="filters" action={`/${locale}/search`}>
          <label>
            {labels.words}
            <input type="search" name="q" value={query.q ?? ""} size={40} maxlength={200} />
          </label>
          <button type="submit">{words[locale].find}</button>
        </form>
        {query.q && (
          <p class="note">{total > 0 ? say(labels.found, { total: total.toLocaleString(locale) }) : labels.none}</p>
        )}
        <ul class="entries">
          {entries.map((hit) => (
            <Entry head={hit} locale={locale}>
              <span class="more" lang={hit.lang}>
                {hit.snippet.map(({ text, found }) => (found ? <mark>{text}</mark> : text))}
              </span>
            </Entry>
          ))}
        </ul>
        <NextPage path={`/${locale}/search`} query={query} next={next} locale={locale} />
      </>
    );
  },
});
