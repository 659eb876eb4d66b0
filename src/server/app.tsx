import { type Context, Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import type { Desk } from "../desk/index.ts";
import { InputError } from "../model/index.ts";
import { type Archive, unavailable, WrongCursor } from "../store/index.ts";
import { openApiOf } from "./api/index.ts";
import { cacheOf, forAll } from "./cache/index.ts";
import { splitForm } from "./forms.ts";
import { registerDesk } from "./desk/register.tsx";
import { apiPage } from "./pages/api.tsx";
import { pages } from "./pages/index.ts";
import { notFound, notNow, problem, type RefusedStatus, wrongParameter } from "./problems.tsx";
import { WrongParameter } from "./query.ts";
import { answer } from "./answer.tsx";
import { embedded } from "./embed.tsx";
import { isEmbeddable } from "./embed-address.ts";
import { registerForRobots } from "./for-robots.ts";
import { methodNotAllowed } from "./methods.ts";
import { registerOEmbed } from "./oembed.ts";
import { security } from "./security.ts";
import { staticFile } from "./static.ts";
import { localeOfPath, locales, preferredLocale } from "./words.ts";

export interface SiteOptions {
  /** Address of the site as visitors see it, without a slash at the end; by default that of each request. */
  readonly base?: string;
  /** ISO date of today; by the clock where it is missing. */
  readonly today?: () => string;
  /** Where readers comment and editors decide; without it the site is only read. */
  readonly desk?: Desk;
  /** How many proxies stand before this server; what they say of a visitor's address is believed. None by default. */
  readonly proxies?: number;
  /** Whom to tell of a weakness of the site: "mailto:…" or "https://…". */
  readonly contact?: string;
  /** Bytes of answers that are kept to be given again; 64 MB by default. */
  readonly cacheBytes?: number;
  /** Where errors of ours are told. */
  readonly log?: (error: unknown) => void;
}

/** Every page, and the one that describes them. */
const all = [...pages, apiPage(pages)];
const forEverybody = { "Cache-Control": forAll };

/** Static files keep their endings, which routing has cut off. */
const fileIn = (url: string) => new URL(url).pathname.slice("/static/".length);

/** "/en/" has no name that an ending could follow: its other forms are "/en/index.json" and the like. */
const pathsOf = ({ path }: { readonly path: string }) => (path === "/" ? ["/", "/index"] : [path]);

/** What the database or the system says of an error, in one line, without what was sent. */
const reasonOf = (error: unknown): string => {
  const { cause, message, code } = error as Error & { code?: string };
  return cause instanceof Error ? reasonOf(cause) : `${code ?? ""} ${message.split("\n")[0]}`.trim();
};

/** The site over an archive: pages in every language, their other forms, and the files they need. */
export function createApp(archive: Archive, options: SiteOptions = {}): Hono {
  const { today = () => new Date().toISOString().slice(0, 10), log = () => {} } = options;
  // The ending of an address chooses the form of a page, not the page.
  const app = new Hono({ getPath: (request) => splitForm(new URL(request.url).pathname).path });
  app.use(security);
  // nothing on file has such a name, and the database would refuse to look for one
  app.use(async (c, next) => {
    const { pathname } = new URL(c.req.url);
    if (pathname.includes("%00")) return notFound(c, localeOfPath(pathname));
    return next();
  });
  // An address without a language, as exports give it, leads to the page in the visitor's own.
  const inOwnLanguage = (c: Context) => {
    const { pathname, search } = new URL(c.req.url);
    const rest = pathname.replace(/^\/feed\.json$/u, "/index.feed.json").replace(/^\/feed\./u, "/index.");
    c.header("Vary", "Accept-Language");
    return c.redirect(`/${preferredLocale(c.req.header("accept-language"))}${rest}${search}`);
  };
  for (const { path } of all) app.get(path, inOwnLanguage);
  app.get("/feed", inOwnLanguage);
  // "/fr", as people write it
  for (const locale of locales)
    app.get(`/${locale}`, (c) => c.redirect(`/${locale}/${new URL(c.req.url).search}`, 301));
  app.get("/static/:file", (c) => staticFile(fileIn(c.req.url), c) ?? c.notFound());
  const cached = cacheOf({ version: () => archive.version(), most: options.cacheBytes });
  const site = () => ({ archive, desk: options.desk ?? null, today: today(), base: options.base });
  for (const page of pages.filter(isEmbeddable))
    app.get(`/:locale{en|fr}/embed${page.path}`, (c) => cached(c, today(), () => embedded(page, c, site())));
  registerOEmbed(app, pages, (c) => options.base ?? new URL(c.req.url).origin);
  registerForRobots(app, {
    archive,
    base: options.base,
    today,
    cached,
    contact: options.contact,
    lists: all.map(({ path }) => path).filter((path) => !path.includes(":") && path !== "/search"),
  });
  app.get("/api/openapi", (c) =>
    cached(c, today(), () => c.json(openApiOf(all, options.base ?? new URL(c.req.url).origin), 200, forEverybody)),
  );
  for (const page of all)
    for (const path of pathsOf(page))
      app.get(`/:locale{en|fr}${path}`, (c) => cached(c, today(), () => answer(page, c, site())));
  if (options.desk) registerDesk(app, { desk: options.desk, base: options.base, today, proxies: options.proxies ?? 0 });
  for (const page of all) for (const path of pathsOf(page)) methodNotAllowed(app, `/:locale{en|fr}${path}`);
  app.notFound((c) => {
    const { pathname, search } = new URL(c.req.url);
    // "/en/people/", as people write it
    if (/^\/(?:en|fr)\/.*[^/]\/$/u.test(pathname)) return c.redirect(`${pathname.slice(0, -1)}${search}`, 301);
    return notFound(c, localeOfPath(pathname));
  });
  app.onError((error, c) => {
    const locale = localeOfPath(new URL(c.req.url).pathname);
    if (error instanceof WrongParameter) return wrongParameter(c, locale, error);
    if (error instanceof WrongCursor) return wrongParameter(c, locale, new WrongParameter("after", "cursor"));
    if (error instanceof InputError) return problem(c, locale, 400, error.message, error.hint);
    if (error instanceof HTTPException && error.status < 500) return problem(c, locale, error.status as RefusedStatus);
    const why = unavailable(error);
    // the disk is full or the server away: no stack, and it would be told at every visit
    if (why) {
      log(`The archive ${why}: ${reasonOf(error)}`);
      return notNow(c, locale, why);
    }
    log(error);
    return problem(c, locale, 500);
  });
  return app;
}
