import type { Context } from "hono";
import { stream } from "hono/streaming";
import type { Desk } from "../desk/index.ts";
import { atomOf, type Feed, jsonFeedOf } from "../export/index.ts";
import type { Archive } from "../store/index.ts";
import { filled, forAll, ofText } from "./cache/index.ts";
import { type Citation, citationForms, type CitationForm, citationOfPage, citationsOf, written } from "./cite/index.ts";
import { csvOf } from "./csv.ts";
import { embedPath, isEmbeddable } from "./embed-address.ts";
import { type Form, forms, pathOf, splitForm } from "./forms.ts";
import { withQuery } from "./links.ts";
import { Highwire, LinkedData, type Node } from "./metadata/index.ts";
import { type Asked, type FeedEntry, formsOf, type Page } from "./page.ts";
import { type Alternate, Layout } from "./parts/layout.tsx";
import { notFound } from "./problems.tsx";
import { parseQuery } from "./query.ts";
import type { Locale } from "./words.ts";

export interface Site {
  readonly archive: Archive;
  readonly desk: Desk | null;
  readonly today: string;
  readonly base: string | undefined;
}

/** Answers with a page in the form that its address asks for. */
export async function answer<Query, Data>(page: Page<Query, Data>, c: Context, site: Site): Promise<Response> {
  const { form } = splitForm(new URL(c.req.url).pathname);
  const { asked, chart } = askedBy(page, c, site);
  const elsewhere = canonicalPath(page, asked.params);
  if (elsewhere !== null)
    return c.redirect(`/${asked.locale}${elsewhere}${form ?? ""}${new URL(c.req.url).search}`, 301);
  const data = await page.load(asked);
  if (data === null) return notFound(c, asked.locale);
  const fill = form === null ? (page.fill?.(data, asked) ?? null) : null;
  c.header("Cache-Control", fill ? "no-store" : forAll);
  if (form === null) {
    const text = String(await drawn(page, data, asked).toString());
    return filled(ofText(await c.html(text), text), fill);
  }
  return (await answerIn(page, data, asked, form, chart, c)) ?? notFound(c, asked.locale);
}

/** The path that links give, where the address names the same in other words. */
function canonicalPath(page: Pick<Page<unknown, unknown>, "path" | "canonical">, params: Asked<unknown>["params"]) {
  const named = page.canonical?.(params) ?? null;
  if (named === null || Object.entries(named).every(([name, value]) => params[name] === value)) return null;
  return page.path.replace(/:(\w+)/gu, (_, name: string) => pathOf(named[name] ?? ""));
}

/**
 * What a page is asked with, and the chart that is asked for: that parameter belongs to pictures, not to the page.
 * @param folder what stands between language and page in the address, "/embed"
 */
export function askedBy<Query, Data>(page: Page<Query, Data>, c: Context, site: Site, folder = "") {
  const url = new URL(c.req.url);
  const { path, form } = splitForm(url.pathname);
  const locale = c.req.param("locale") as Locale;
  const parameters = new URLSearchParams(url.searchParams);
  const isPicture = form === ".svg" || folder !== "";
  const chart = isPicture ? parameters.get("chart") : null;
  if (isPicture) parameters.delete("chart");
  const query = String(parameters);
  const asked: Asked<Query> = {
    archive: site.archive,
    desk: site.desk,
    locale,
    params: c.req.param() as Record<string, string>,
    query: parseQuery(page.query, parameters, page.many),
    today: site.today,
    base: site.base ?? url.origin,
    path: `${path.slice(locale.length + 1 + folder.length).replace(/^\/index$/u, "/")}${query && (isPicture ? `?${query}` : url.search)}`,
  };
  return { asked, chart };
}

function drawn<Query, Data>(page: Page<Query, Data>, data: Data, asked: Asked<Query>) {
  const citation = citationIn(page, data, asked);
  return (
    <Layout
      locale={asked.locale}
      path={asked.path}
      title={page.title(data, asked.locale)}
      description={page.description?.(data, asked.locale)}
      base={asked.base}
      alternates={alternatesOf(page, asked)}
      citation={citation}
      embed={isEmbeddable(page) ? `${asked.base}${embedPath(asked)}` : undefined}
      head={
        <>
          {isEmbeddable(page) && <EmbedLink asked={asked} />}
          {page.cite && <Highwire citation={citation} />}
          <LinkedData node={page.linked?.(data, asked) ?? pageLinked(page, data, asked)} />
        </>
      }
    >
      {page.draw(data, asked)}
    </Layout>
  );
}

/** How other sites find out how to embed the page. */
function EmbedLink({ asked }: { asked: Asked<unknown> }) {
  const url = `${asked.base}/${asked.locale}${asked.path}`;
  return <link rel="alternate" type="application/json+oembed" href={withQuery(`${asked.base}/oembed`, { url })} />;
}

/** A list as a set of data with its files, any other page as a page. */
function pageLinked<Query, Data>(page: Page<Query, Data>, data: Data, asked: Asked<Query>): Node {
  const files = page.rows ? ([".csv", ".json"] as const) : [];
  return {
    "@type": page.rows ? "Dataset" : "WebPage",
    "@id": `${asked.base}/${asked.locale}${asked.path}`,
    name: page.title(data, asked.locale),
    description: page.description?.(data, asked.locale) ?? page.title(data, asked.locale),
    inLanguage: asked.locale,
    creator: { "@type": "Organization", name: "Chancery", url: asked.base },
    isAccessibleForFree: true,
    distribution: files.map((form) => ({
      "@type": "DataDownload",
      encodingFormat: forms[form].type,
      contentUrl: `${asked.base}${inForm(asked, form)}`,
    })),
  };
}

/** The address of a page in another form, without the host. */
function inForm({ locale, path: whole }: Asked<unknown>, form: Form): string {
  const [path = "", query] = whole.split("?");
  return `/${locale}${path === "/" ? "/index" : path}${form}${query ? `?${query}` : ""}`;
}

/** The other forms of a page, under its own address; pictures stand on the page itself. */
const alternatesOf = (page: Parameters<typeof formsOf>[0], asked: Asked<unknown>): Alternate[] =>
  formsOf(page)
    .filter((form) => form !== ".svg")
    .map((form) => ({ href: inForm(asked, form), form }));

async function answerIn<Query, Data>(
  page: Page<Query, Data>,
  data: Data,
  asked: Asked<Query>,
  form: Form,
  chart: string | null,
  c: Context,
): Promise<Response | null> {
  const header = { "Content-Type": `${forms[form].type}; charset=utf-8` };
  if (form === ".json" && page.json) return c.body(JSON.stringify(await page.json(data, asked), null, 1), 200, header);
  if (form === ".json" && page.rows) return streamed(c, header, jsonOf(page.rows(asked, data)));
  if (form === ".csv" && page.rows) return streamed(c, header, csvOf(page.rows(asked, data), page.columns));
  if (isCitation(form)) return streamed(c, header, written(form, citationsIn(page, data, asked)));
  if (form === ".svg") {
    const names = Object.keys(page.charts ?? {});
    const draw = page.charts?.[chart ?? names[0] ?? ""];
    return draw ? c.body(draw(data, asked), 200, header) : null;
  }
  if (!page.feed) return null;
  const feed = feedOf(await page.feed(data, asked), page.title(data, asked.locale), asked, form);
  return c.body(await (form === ".atom" ? atomOf(feed) : jsonFeedOf(feed)), 200, header);
}

const isCitation = (form: Form): form is CitationForm => form in citationForms;

const citationIn = <Query, Data>(page: Page<Query, Data>, data: Data, asked: Asked<Query>): Citation =>
  page.cite?.(data, asked) ?? citationOfPage(page.title(data, asked.locale), asked);

/** The page itself, then what it rests on. */
async function* citationsIn<Query, Data>(page: Page<Query, Data>, data: Data, asked: Asked<Query>) {
  yield citationIn(page, data, asked);
  yield* citationsOf((await page.sources?.(data, asked)) ?? [], asked);
}

const feedOf = (entries: readonly FeedEntry[], title: string, asked: Asked<unknown>, form: Form): Feed => ({
  title: `${title} · Chancery`,
  program: "Chancery",
  language: asked.locale,
  home: `${asked.base}/${asked.locale}${asked.path}`,
  self: `${asked.base}${inForm(asked, form)}`,
  updated: midnight(asked.today),
  items: entries.map(({ date, summary, ...entry }) => ({
    ...entry,
    text: summary,
    published: midnight(date.slice(0, 10)),
    tags: [],
  })),
});

const midnight = (day: string) => new Date(`${day}T00:00:00Z`);

function streamed(c: Context, header: Record<string, string>, parts: AsyncIterable<string>): Response {
  for (const [name, value] of Object.entries(header)) c.header(name, value);
  return stream(c, async (out) => {
    for await (const part of parts) await out.write(part);
  });
}

/** A JSON array, row by row. */
async function* jsonOf(rows: AsyncIterable<unknown>): AsyncGenerator<string> {
  let isFirst = true;
  for await (const row of rows) {
    yield `${isFirst ? "[\n" : ",\n"}${JSON.stringify(row)}`;
    isFirst = false;
  }
  yield isFirst ? "[]\n" : "\n]\n";
}
