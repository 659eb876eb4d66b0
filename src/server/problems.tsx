import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { forms, splitForm } from "./forms.ts";
import { Layout } from "./parts/layout.tsx";
import type { Unavailable } from "../store/index.ts";
import type { WrongParameter } from "./query.ts";
import { type Locale, say, words } from "./words.ts";

/** A page that does not exist: says so, and how to find what was meant. */
export function notFound(c: Context, locale: Locale): Response | Promise<Response> {
  const { notFound: text } = words[locale].problems;
  return tell(c, locale, 404, text.title, text.text);
}

/** A parameter that the page does not take, or not in this way. */
export function wrongParameter(c: Context, locale: Locale, { field, message }: WrongParameter) {
  const { parameter } = words[locale].problems;
  return tell(c, locale, 400, parameter.title, say(parameter.text, { field, message }), field);
}

/** Statuses with which something is refused. */
export type RefusedStatus = 400 | 401 | 403 | 405 | 413 | 415 | 422 | 429;

/** Something that the visitor can mend, or that is our fault (500, and says nothing of how). */
export function problem(c: Context, locale: Locale, status: RefusedStatus | 500, message?: string, hint?: string) {
  const { wrong, broken, refused } = words[locale].problems;
  if (status === 500) return tell(c, locale, 500, broken.title, broken.text);
  const known = refused[status as unknown as keyof typeof refused] ?? "";
  return tell(c, locale, status, wrong.title, [message, hint].filter(Boolean).join(". ") || known);
}

/** After how many seconds to come again where the archive cannot be used. */
export const unavailableFor = 300;

/** The archive takes nothing or does not answer: nothing was changed, and later it may work. */
export function notNow(c: Context, locale: Locale, why: Unavailable) {
  const { unavailable } = words[locale].problems;
  c.header("Retry-After", String(unavailableFor));
  return tell(c, locale, 503, unavailable.title, unavailable[why]);
}

/** The problem as a page, or as data where data was asked for. */
function tell(c: Context, locale: Locale, status: ContentfulStatusCode, title: string, text: string, field?: string) {
  const url = new URL(c.req.url);
  const { form } = splitForm(url.pathname);
  c.header("Cache-Control", "no-store");
  if (form === ".json" || form === ".feed.json")
    return c.json({ status, title, detail: text, ...(field !== undefined && { field }) }, status, {
      "Content-Type": "application/problem+json",
    });
  if (form !== null && form in forms) return c.text(`${title}. ${text}`, status);
  return c.html(
    <Layout locale={locale} path="/" title={title} base={url.origin}>
      <h1>{title}</h1>
      <p class="lead">{text}</p>
      <form class="filters" action={`/${locale}/search`}>
        <label>
          {words[locale].search}
          <input type="search" name="q" />
        </label>
        <button type="submit">{words[locale].find}</button>
      </form>
    </Layout>,
    status,
  );
}
