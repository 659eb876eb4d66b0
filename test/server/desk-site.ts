import { randomBytes, randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DeskSettings, type Letter, openAccount, openDesk } from "../../src/desk/index.ts";
import type { Role } from "../../src/model/index.ts";
import { createApp } from "../../src/server/app.tsx";
import { openSite } from "./site.ts";

export const site = "https://chancery.example";
export const password = "four plain words here";

/** The site of the other tests with a desk, a clock that can be moved, and letters that arrive in a list. */
export async function openDeskSite(settings: Partial<DeskSettings> = {}, proxies = 0) {
  const { archive } = await openSite();
  const clock = { now: new Date() };
  const letters: Letter[] = [];
  const log: unknown[] = [];
  const desk = openDesk(archive, {
    env: {
      CHANCERY_KEY: randomBytes(32).toString("base64"),
      CHANCERY_ERASED_FILE: join(tmpdir(), `chancery-erased-${randomUUID()}`),
    },
    settings,
    now: () => clock.now,
    mailer: async (letter) => void letters.push(letter),
  });
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
    await openAccount(desk, { name, role, password, who: "test" });
    const browser = visitor();
    await browser.post("/en/desk/sign-in", { name, password });
    return browser;
  };
  return { archive, desk, app, clock, pass, letters, log, visitor, member };
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
      Object.entries(form).flatMap(([name, value]) => [value].flat().map((one) => [name, one as string])),
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
