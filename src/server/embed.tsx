import type { Context } from "hono";
import { raw } from "hono/html";
import { askedBy, type Site } from "./answer.tsx";
import { forAll } from "./cache/index.ts";
import { splitForm } from "./forms.ts";
import type { Page } from "./page.ts";
import { notFound } from "./problems.tsx";
import { type Locale, say, words } from "./words.ts";

/** A chart or the card of a record alone, with its source, to stand in a frame of another page. */
export async function embedded<Query, Data>(page: Page<Query, Data>, c: Context, site: Site): Promise<Response> {
  const locale = c.req.param("locale") as Locale;
  const url = new URL(c.req.url);
  if (splitForm(url.pathname).form !== null) return notFound(c, locale);
  const { asked, chart } = askedBy(page, c, site, "/embed");
  const names = Object.keys(page.charts ?? {});
  if (chart !== null && !names.includes(chart)) return notFound(c, locale);
  const data = await page.load(asked);
  if (data === null) return notFound(c, locale);
  const title = page.title(data, locale);
  const [path, query] = asked.path.split("?");
  const picture = new URLSearchParams([...new URLSearchParams(query), ["chart", chart ?? names[0] ?? ""]]);
  c.header("Cache-Control", forAll);
  return c.html(
    <>
      {raw("<!doctype html>")}
      <html lang={locale}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          <title>{`${title} · Chancery`}</title>
          <link rel="stylesheet" href="/static/style.css" />
          <link rel="canonical" href={`${asked.base}/${locale}${asked.path}`} />
          {/* the pages themselves stand in no frame */}
          <base target="_blank" />
        </head>
        <body class="embedded">
          <main>
            <h1 class="unseen">{title}</h1>
            {names.length > 0 ? <img src={`/${locale}${path}.svg?${picture}`} alt={title} /> : page.card?.(data, asked)}
            <p class="note">
              <a href={`${asked.base}/${locale}${asked.path}`} target="_blank" rel="noopener">
                {say(words[locale].embed.from, { title })}
              </a>
            </p>
          </main>
        </body>
      </html>
    </>,
  );
}
