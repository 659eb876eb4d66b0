import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { csrf } from "hono/csrf";
import { type Desk, editorOf, senderMark } from "../../desk/index.ts";
import type { Role } from "../../model/index.ts";
import { type Editor, unavailable } from "../../store/index.ts";
import { Layout } from "../parts/layout.tsx";
import { notFound, problem, unavailableFor } from "../problems.tsx";
import { parseQuery } from "../query.ts";
import { type Locale, localeOfPath } from "../words.ts";
import { deskWords } from "./words.ts";
import type { Action, DeskAsked, DeskPage, Drawn, Fields, Outcome } from "./frame.tsx";
import { senderOf } from "./sender.ts";
import { sessionEnded } from "./session-ended.tsx";
import { actions, deskPages } from "./index.ts";

export interface DeskSite {
  readonly desk: Desk;
  readonly base: string | undefined;
  readonly today: () => string;
  /** How many proxies stand before this server and may be believed. */
  readonly proxies: number;
}

/** Longest form that is read, in bytes. */
const longestForm = 256 * 1024;
const formType = "application/x-www-form-urlencoded";

/** The pages of the desk and the actions of every form, over what is served already. */
export function registerDesk(app: Hono, site: DeskSite): void {
  const fromHere = csrf();
  app.use(async (c, next) => {
    // forms come as POST alone; any other method is refused by the address itself
    if (c.req.method !== "POST") return next();
    c.header("Cache-Control", "no-store");
    return fromHere(c, next);
  });
  app.use(bodyLimit({ maxSize: longestForm, onError: (c) => problem(c, localeOfPath(c.req.path), 413) }));
  for (const page of deskPages) app.get(`/:locale{en|fr}${page.path}`, (c) => show(page, c, site));
  for (const action of actions) app.post(`/:locale{en|fr}${action.path}`, (c) => act(action, c, site));
}

async function show<Query>(page: DeskPage<Query>, c: Context, site: DeskSite): Promise<Response> {
  const asked = await askedBy(c, site);
  const refused = refusal(c, asked, page.role);
  if (refused) return refused;
  const query = parseQuery(page.query, new URL(c.req.url).searchParams);
  const drawn = await page.draw(asked, query);
  return drawn ? respond(c, asked, drawn) : notFound(c, asked.locale);
}

async function act<Input>(action: Action<Input>, c: Context, site: DeskSite): Promise<Response> {
  const asked = await askedBy(c, site);
  const refused = refusal(c, asked, action.role);
  if (refused && (asked.editor || !isForm(c))) return refused;
  const waitSeconds = asked.editor ? null : await waitFor(asked);
  if (waitSeconds !== null) {
    c.header("Retry-After", String(waitSeconds));
    return problem(c, asked.locale, 429);
  }
  if (!isForm(c)) return problem(c, asked.locale, 415);
  const given = fieldsOf(await c.req.text());
  if (refused) return respond(c, asked, sessionEnded(given, c.req.path, asked.locale));
  const { success, data, error } = action.input.safeParse(given);
  // what a form takes goes into the database, which takes no null character
  if (success && holdsNull(data)) return problem(c, asked.locale, 422);
  if (success) return outcome(c, asked, await acted(action, asked, data, given));
  const wrong = Object.fromEntries(
    error.issues.reverse().map((issue) => [String(issue.path[0] ?? "?"), issue.message]),
  );
  const form = action.mend && !("?" in wrong) ? await action.mend(asked, given, wrong) : null;
  return form ? outcome(c, asked, form) : problem(c, asked.locale, 422);
}

function holdsNull(value: unknown): boolean {
  if (typeof value === "string") return value.includes("\0");
  return typeof value === "object" && value !== null && Object.values(value).some(holdsNull);
}

const isForm = (c: Context) => c.req.header("content-type")?.split(";")[0]?.trim().toLowerCase() === formType;

/** How long a sender of many forms is to wait. Where nothing can be counted the form itself fails, and tells why. */
const waitFor = ({ desk, sender }: DeskAsked): Promise<number | null> =>
  desk.limits.take("form", senderMark(desk, sender)).catch((error) => {
    if (unavailable(error) === "takes nothing") return null;
    throw error;
  });

/** What an action leads to; in an archive that takes nothing for the moment, the form again with what was written. */
async function acted<Input>(action: Action<Input>, asked: DeskAsked, input: Input, given: Fields) {
  try {
    return await action.act(asked, input);
  } catch (error) {
    if (unavailable(error) !== "takes nothing" || !action.mend) throw error;
    const form = await action.mend(asked, given, { form: "unavailable" });
    if (!form || "to" in form) throw error;
    return { ...form, status: 503, retryAfter: unavailableFor } as const;
  }
}

/** A name that comes several times is a list. */
function fieldsOf(body: string): Fields {
  const fields = new Map<string, string | string[]>();
  for (const [name, value] of new URLSearchParams(body)) {
    const before = fields.get(name);
    fields.set(name, before === undefined ? value : [before, value].flat());
  }
  return Object.fromEntries(fields);
}

async function askedBy(c: Context, { desk, base, today, proxies }: DeskSite): Promise<DeskAsked> {
  const url = new URL(c.req.url);
  const cookie = getCookie(c, cookieName(base ?? url.origin)) ?? null;
  return {
    desk,
    locale: c.req.param("locale") as Locale,
    params: c.req.param() as Record<string, string>,
    editor: cookie === null ? null : await editorOf(desk, cookie),
    cookie,
    sender: senderOf(socketOf(c), c.req.header("x-forwarded-for"), proxies),
    base: base ?? url.origin,
    today: today(),
  };
}

/** The address at the other end of the connection; none where there is no connection. */
function socketOf(c: Context): string {
  try {
    return getConnInfo(c).remote.address ?? "";
  } catch {
    return "";
  }
}

const may = (editor: Editor, role: Role) => editor.role === role || editor.role === "editor";

/** Who is not signed in is sent to sign in, who may not do this is told so; null for all others. */
function refusal(c: Context, { editor, locale }: DeskAsked, role: Role | null): Response | null {
  if (role === null || (editor && may(editor, role))) return null;
  c.header("Cache-Control", "no-store");
  if (editor) return problem(c, locale, 403) as Response;
  if (c.req.method !== "GET") return problem(c, locale, 401) as Response;
  const { pathname, search } = new URL(c.req.url);
  return c.redirect(`/${locale}/desk/sign-in?${new URLSearchParams({ next: `${pathname}${search}` })}`, 303);
}

function outcome(c: Context, asked: DeskAsked, result: Outcome | null): Response | Promise<Response> {
  if (result === null) return notFound(c, asked.locale);
  if (result.cookie !== undefined) keepCookie(c, asked.base, result.cookie);
  return "to" in result ? c.redirect(result.to, 303) : respond(c, asked, result);
}

/** `__Host-` binds a cookie to this host and to https; without https there is no such name. */
const cookieName = (base: string) => (base.startsWith("https:") ? "__Host-chancery" : "chancery");

function keepCookie(c: Context, base: string, cookie: string | null): void {
  const options = { path: "/", httpOnly: true, sameSite: "Strict", secure: base.startsWith("https:") } as const;
  if (cookie === null) deleteCookie(c, cookieName(base), options);
  else setCookie(c, cookieName(base), cookie, options);
}

function respond(c: Context, asked: DeskAsked, { title, body, status = 200, retryAfter, script }: Drawn) {
  c.header("Cache-Control", "no-store");
  if (retryAfter !== undefined) c.header("Retry-After", String(retryAfter));
  const path = c.req.path.slice(asked.locale.length + 1);
  return c.html(
    <Layout
      locale={asked.locale}
      path={path}
      title={title}
      base={asked.base}
      head={
        <>
          <meta name="robots" content="noindex, nofollow" />
          {script && <script type="module" src={`/static/${script}.js`} />}
        </>
      }
    >
      {asked.editor && <DeskMenu editor={asked.editor} locale={asked.locale} path={path} />}
      {body}
    </Layout>,
    status,
  );
}

/** Who may see a page of the desk. */
const roleFor = (path: string): Role => deskPages.find((page) => page.path === path)?.role ?? "moderator";

function DeskMenu({ editor, locale, path }: { editor: Editor; locale: Locale; path: string }) {
  const { menu } = deskWords[locale].desk;
  return (
    <nav class="desk-menu" aria-label={deskWords[locale].desk.title}>
      <ul>
        {Object.entries(menu)
          .filter(([name]) => may(editor, roleFor(`/desk/${name}`)))
          .map(([name, label]) => (
            <li>
              <a href={`/${locale}/desk/${name}`} aria-current={path === `/desk/${name}` ? "page" : undefined}>
                {label}
              </a>
            </li>
          ))}
      </ul>
      <form method="post" action={`/${locale}/desk/sign-out`}>
        <span>{editor.name}</span>
        <button type="submit">{deskWords[locale].desk.signOut}</button>
      </form>
    </nav>
  );
}
