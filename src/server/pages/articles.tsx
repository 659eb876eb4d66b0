import { z } from "zod";
import { type ArticleHead, articles as articlesOnFile } from "../../store/index.ts";
import { dateName, languageName } from "../../world/labels.ts";
import { shapes } from "../api/index.ts";
import { cursor } from "../filters.ts";
import { links } from "../links.ts";
import { linesOfCard, page } from "../page.ts";
import { NextPage, Total } from "../parts/more.tsx";
import { articleFeedEntry } from "../rows.ts";
import { type Locale, words } from "../words.ts";

/** An article in a list. */
export function ArticleEntry({ head, locale, children }: { head: ArticleHead; locale: Locale; children?: unknown }) {
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

/** What `.csv` and `.json` give of an article in a list. */
export const articleRow = ({ id, title, lang, published, outlet, author, url }: ArticleHead) => ({
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
  columns: Object.keys(shapes.articleRow.shape),
  async *rows({ archive, query: { outlet } }) {
    let after: string | null = null;
    do {
      const list: Awaited<ReturnType<typeof articlesOnFile>> = await articlesOnFile(archive.db, {
        limit: 500,
        ...(outlet && { outlet }),
        ...(after && { after }),
      });
      for (const head of list.entries) yield articleRow(head);
      after = list.next;
    } while (after);
  },
  feed: ({ entries }, asked) => entries.map((head) => articleFeedEntry(head, asked)),
  card: ({ entries }, { locale }) => (
    <ul class="entries">
      {entries.slice(0, linesOfCard).map((head) => (
        <ArticleEntry head={head} locale={locale} />
      ))}
    </ul>
  ),
  draw: ({ entries, next }, { locale, query }) => (
    <>
      <h1>{query.outlet ?? words[locale].articles.title}</h1>
      <p class="lead">{words[locale].articles.lead}</p>
      {entries.length === 0 && <Total total={0} locale={locale} />}
      <ul class="entries">
        {entries.map((head) => (
          <ArticleEntry head={head} locale={locale} />
        ))}
      </ul>
      <NextPage path={`/${locale}/articles`} query={query} next={next} locale={locale} />
    </>
  ),
});
