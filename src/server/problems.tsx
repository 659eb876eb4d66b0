import type { Context } from "hono";
import type { Child } from "hono/jsx";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { forms, splitForm } from "./forms.ts";
import { partiesLike, partiesNamed } from "../world/find-party.ts";
import { partyName } from "../world/labels.ts";
import { links } from "./links.ts";
import { Layout } from "./parts/layout.tsx";
import type { Unavailable } from "../store/index.ts";
import type { WrongParameter } from "./query.ts";
import { type Locale, say, words } from "./words.ts";

/** A page that does not exist: says so, and how to find what was meant. */
export function notFound(c: Context, locale: Locale): Response | Promise<Response> {
  const { notFound: text } = words[locale].problems;
  const [, section = "", ...names] = new URL(c.req.url).pathname.split("/").filter(Boolean).map(decoded);
  const isOfParties = section === "parties" || section === "dyads";
  const codes = isOfParties ? [...new Set(names.flatMap(meant))] : [];
  return tell(c, locale, 404, text.title, text.text, {
    asked: names.at(-1) ?? section,
    possible: codes,
    more: <DidYouMean entries={codes.map((code) => ({ code, href: links.party(locale, code) }))} locale={locale} />,
  });
}

/** A parameter that the page does not take, or not in this way: how it is put right. */
export function wrongParameter(c: Context, locale: Locale, { field, why, choices }: WrongParameter) {
  const { parameter } = words[locale].problems;
  const url = new URL(c.req.url);
  const given = url.searchParams.get(field) ?? "";
  const withParty = (code: string) => {
    const others = [...url.searchParams].map(
      ([name, value]) => [name, value === given ? code : value] as [string, string],
    );
    return `${url.pathname}?${new URLSearchParams(others)}`;
  };
  const suggestions = why === "party" ? meant(given).map((code) => ({ code, href: withParty(code) })) : [];
  url.searchParams.delete(field);
  const text = say(parameter.text, { field, why: parameter.why[why] });
  return tell(c, locale, 400, parameter.title, text, {
    field,
    possible: why === "party" ? suggestions.map(({ code }) => code) : choices,
    more: (
      <>
        <DidYouMean entries={suggestions} locale={locale} />
        {choices.length > 0 && (
          <p>
            {parameter.choices} {choices.map((choice, i) => [i > 0 && ", ", <code>{choice}</code>])}
          </p>
        )}
        <p>
          <a href={`${url.pathname}${url.search}`}>{say(parameter.without, { field })}</a> ·{" "}
          <a href={`/${locale}/api`}>{parameter.described}</a>
        </p>
      </>
    ),
  });
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

const longestName = 60;

/** Codes of the parties that somebody may have meant by a name: all that are called so, else those nearly so. */
function meant(name: string): string[] {
  if (name.length > longestName) return [];
  const named = partiesNamed(name);
  return named.length > 0 ? named : partiesLike(name).map(({ party }) => party);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function DidYouMean({ entries, locale }: { entries: readonly { code: string; href: string }[]; locale: Locale }) {
  if (entries.length === 0) return null;
  return (
    <p>
      {words[locale].problems.didYouMean}{" "}
      {entries.map(({ code, href }, i) => [i > 0 && ", ", <a href={href}>{partyName(code, locale)}</a>])}
    </p>
  );
}

interface Told {
  /** The parameter that is wrong. */
  readonly field?: string;
  /** What was asked for, to be searched for. */
  readonly asked?: string;
  /** What could have been given in its place. */
  readonly possible?: readonly string[];
  /** What may help besides. */
  readonly more?: Child;
}

/** The problem as a page, or as data where data was asked for. */
function tell(c: Context, locale: Locale, status: ContentfulStatusCode, title: string, text: string, told: Told = {}) {
  const { field, asked, possible = [], more } = told;
  const url = new URL(c.req.url);
  const { form } = splitForm(url.pathname);
  c.header("Cache-Control", "no-store");
  if (form === ".json" || form === ".feed.json")
    return c.json(
      {
        status,
        title,
        detail: text,
        ...(field !== undefined && { field }),
        ...(possible.length > 0 && { possible }),
      },
      status,
      { "Content-Type": "application/problem+json" },
    );
  if (form !== null && form in forms) return c.text(`${title}. ${text}`, status);
  return c.html(
    <Layout locale={locale} path="/" title={title} base={url.origin}>
      <h1>{title}</h1>
      <p class="lead">
        {text} {asked !== undefined && words[locale].problems.notFound.search}
      </p>
      {more}
      <form class="filters" action={`/${locale}/search`}>
        <label>
          {words[locale].searchPage.words}
          <input type="search" name="q" value={asked} size={30} maxlength={200} />
        </label>
        <button type="submit">{words[locale].find}</button>
      </form>
    </Layout>,
    status,
  );
}
