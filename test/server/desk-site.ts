import { randomBytes, randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { beforeAll } from "vitest";
import { beginSession, type DeskSettings, hashPassword, type Letter, openDesk } from "../../src/desk/index.ts";
import type { Role } from "../../src/model/index.ts";
import { createApp } from "../../src/server/app.tsx";
import { refileArticle } from "../../src/pipeline/index.ts";
import { type Archive, saveEditor } from "../../src/store/index.ts";
import { openSite } from "./site.ts";

export const site = "https://chancery.example";
export const password = "four plain words here";

const written = [
  "audit",
  "comment",
  "correction",
  "editor",
  "erasure",
  "letter",
  "piece",
  "piece_revision",
  "rate_limit",
  "review",
  "session",
  "suggestion",
];

/** One archive and one hash of the password serve all tests of a file: what was written is taken out before each. */
let opened: ReturnType<typeof openSite> | undefined;
let hashed: Promise<string> | undefined;

/** The first archive takes a while to open: it is not counted to the first test of a file. */
beforeAll(async () => void (await openDeskSite()), 240_000);

/** The site of the other tests with a desk, a clock that can be moved, and letters that arrive in a list. */
export async function openDeskSite(settings: Partial<DeskSettings> = {}, proxies = 0) {
  opened ??= openSite();
  hashed ??= hashPassword(password);
  const { archive } = await opened;
  const corrected = await correctedArticles(archive);
  for (const table of written) await archive.db.execute(sql.raw(`delete from ${table}`));
  for (const id of corrected) await archive.transaction(async (tx) => refileArticle(tx, id));
  const clock = { now: new Date() };
  const now = () => clock.now;
  const letters: Letter[] = [];
  const log: unknown[] = [];
  const mailer = async (letter: Letter) => void letters.push(letter);
  const env = {
    CHANCERY_KEY: randomBytes(32).toString("base64"),
    CHANCERY_ERASED_FILE: join(tmpdir(), `chancery-erased-${randomUUID()}`),
  };
  const desk = openDesk(archive, { env, settings, now, mailer });
  const app = createApp(archive, {
    desk,
    proxies,
    base: site,
    today: () => "2025-07-15",
    log: (error) => log.push(error),
  });
  const pass = (seconds: number) => {
    clock.now = new Date(clock.now.getTime() + seconds * 1000);
  };
  const visitor = (address = "203.0.113.7") => visitorOf(app, address);
  const member = async (name: string, role: Role = "editor") => {
    const at = clock.now.toISOString();
    await saveEditor(archive.db, { name, role, password: (await hashed) as string, at });
    const browser = visitor();
    browser.cookies.set("__Host-chancery", await beginSession(desk, name));
    return browser;
  };
  return { archive, desk, app, clock, pass, letters, log, env, visitor, member };
}

/** Articles that are to be filed as they were read. */
async function correctedArticles({ db }: Pick<Archive, "db">): Promise<string[]> {
  const rows = (await db.execute(sql`select distinct article from correction`)) as unknown as {
    rows: { article: string }[];
  };
  return rows.rows.map(({ article }) => article);
}

type App = ReturnType<typeof createApp>;
export type Form = Readonly<Record<string, string | readonly string[]>>;

/** A browser at an address of the network: keeps its cookies, and sends forms as a browser does. */
function visitorOf(app: App, address: string) {
  const cookies = new Map<string, string>();
  const request = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    if (cookies.size > 0) headers.set("cookie", [...cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    const response = await app.request(
      `${site}${path}`,
      { ...init, headers },
      { incoming: { socket: { remoteAddress: address, remotePort: 40000, remoteFamily: "IPv4" } } },
    );
    for (const set of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/u.exec(set) ?? [];
      if (value === "" || /max-age=0/iu.test(set)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  };
  const bodyOf = (form: Form) =>
    new URLSearchParams(
      Object.entries(form).flatMap(([name, value]) =>
        [value].flat().map((one): [string, string] => [name, one as string]),
      ),
    );
  return {
    cookies,
    get: (path: string) => request(path),
    text: async (path: string) => (await request(path)).text(),
    post: (path: string, form: Form, headers: Record<string, string> = { origin: site }) =>
      request(path, {
        method: "POST",
        body: bodyOf(form).toString(),
        headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
      }),
    send: request,
  };
}
export type Visitor = ReturnType<typeof visitorOf>;

/** The token of the comment form on a page. */
export const tokenIn = (html: string): string => /name="token" value="([^"]+)"/u.exec(html)?.[1] ?? "";

export const comment = {
  text: "A useful account. Was a date set?",
  name: "Ngozi Reader",
  email: "ngozi.reader@mail.example",
  website: "",
};

/** Writes a comment as a reader does: opens the article, takes some time, sends the form. */
export async function writeComment(
  { visitor, pass }: Pick<Awaited<ReturnType<typeof openDeskSite>>, "visitor" | "pass">,
  form: Partial<typeof comment> = {},
  browser = visitor(),
) {
  const token = tokenIn(await browser.text("/en/articles/wire"));
  pass(20);
  return browser.post("/en/articles/wire/comments", { ...comment, ...form, token });
}
