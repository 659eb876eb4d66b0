import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { exporters } from "../../src/export/index.ts";
import { type Archive, backUp } from "../../src/store/index.ts";
import { sourceOf } from "../../src/cli/export-source.ts";
import { comment, openDeskSite, site as base, tokenIn } from "./desk-site.ts";

const shown = {
  ...comment,
  text: "An approved remark on trade.",
  name: "Ngozi Approved",
  email: "ngozi.secret@mail.example",
};
const hidden = {
  ...comment,
  text: "A remark that nobody approved.",
  name: "Kofi Unapproved",
  email: "kofi.secret@mail.example",
};
const senders = ["203.0.113.77", "198.51.100.88"];
/** What must not be found anywhere. The name and the text of the approved comment may be. */
const secrets = [
  "ngozi.secret",
  "kofi.secret",
  "efua.secret",
  "A suggestion for editors alone.",
  "mail.example",
  hidden.text,
  hidden.name,
  ...senders,
];

/** Everything that can be reached from the first pages by links, with every other form of each page. */
async function crawl(get: (path: string) => Promise<Response>): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const waiting = [
    "/en/",
    "/fr/",
    "/sitemap.xml",
    "/robots.txt",
    "/api",
    "/en/desk",
    "/en/desk/comments",
    "/en/privacy",
  ];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    const answer = await get(path);
    const text = await answer.text();
    found.set(path, `${[...answer.headers].join("\n")}\n${text}`);
    const links = [
      ...text.matchAll(/(?:href|src|action)="([^"]+)"|<loc>([^<]+)<|"(https:\/\/chancery\.example\/[^"\\]*)\\?"/gu),
    ];
    for (const [, href, loc, quoted] of links) {
      const raw = (href ?? loc ?? quoted ?? "").replaceAll("&amp;", "&");
      const url = URL.canParse(raw, base + path) ? new URL(raw, base + path) : null;
      if (url?.origin === base) waiting.push(url.pathname + url.search);
    }
  }
  return found;
}

const rowsOf = async <Row>({ db }: Archive, query: string): Promise<Row[]> =>
  ((await db.execute(sql.raw(query))) as unknown as { rows: Row[] }).rows;

it("lets nothing personal out: no page, feed, data, export, log line, error or backup", async () => {
  const site = await openDeskSite();
  for (const [i, form] of [shown, hidden].entries()) {
    const reader = site.visitor(senders[i] as string);
    const token = tokenIn(await reader.text("/en/articles/wire"));
    site.pass(20);
    expect((await reader.post("/en/articles/wire/comments", { ...form, token })).status).toBe(303);
  }
  const suggesting = site.visitor(senders[0]);
  const token = tokenIn(await suggesting.text("/en/suggest/article/wire"));
  site.pass(20);
  const suggested = { matter: "date", text: "A suggestion for editors alone.", email: "efua.secret@mail.example" };
  const answer = await suggesting.post("/en/suggest/article/wire", { ...suggested, website: "", token });
  expect(answer.status).toBe(303);
  const editor = await site.member("Awa Diop");
  expect(await editor.text("/en/desk/review")).not.toContain("efua.secret");
  const queue = await editor.text("/en/desk/comments");
  for (const secret of ["ngozi.secret", "kofi.secret", ...senders]) expect(queue).not.toContain(secret);
  const before = queue.slice(0, queue.indexOf(shown.text));
  const id = [...before.matchAll(/name="id" value="([\w-]{22})"/gu)].at(-1)?.[1] ?? "";
  await editor.post("/en/desk/comments/decide", { id, from: "held", to: "approved" });

  const pages = await crawl(site.visitor("192.0.2.1").get);
  expect(pages.size).toBeGreaterThan(100);
  expect([...pages].filter(([, text]) => text.includes(shown.text)).length).toBeGreaterThan(0);
  const leaks = [...pages].flatMap(([path, text]) =>
    secrets.filter((secret) => text.includes(secret)).map((secret) => [path, secret]),
  );
  expect(leaks).toEqual([]);

  // whoever has the database and not the key reads no address of anybody
  const tables = await rowsOf<{ name: string }>(
    site.archive,
    "select tablename as name from pg_tables where schemaname = 'public'",
  );
  expect(tables.length).toBeGreaterThan(20);
  for (const { name } of tables) {
    const rows = JSON.stringify(await rowsOf(site.archive, `select row_to_json(t)::text as row from "${name}" t`));
    const read = ["ngozi.secret", "kofi.secret", "efua.secret", "mail.example", ...senders];
    expect([name, read.filter((secret) => rows.includes(secret))]).toEqual([name, []]);
  }

  const lines: string[] = [];
  await backUp(site.archive, async (line) => void lines.push(line));
  const backup = lines.join("\n");
  for (const secret of ["ngozi.secret", "kofi.secret", "mail.example", ...senders])
    expect(backup).not.toContain(secret);

  const source = sourceOf(site.archive, {
    filters: {},
    language: "en",
    today: "2025-07-15",
    base,
    program: "chancery",
  });
  for (const { name, write } of exporters) {
    const chunks: Buffer[] = [];
    for await (const chunk of write(source)) chunks.push(Buffer.from(chunk as string));
    const text = Buffer.concat(chunks).toString("latin1");
    expect([name, secrets.filter((secret) => text.includes(secret))]).toEqual([name, []]);
  }
  expect(site.log).toEqual([]);
}, 120_000);

it("quotes nothing that was sent when something breaks", async () => {
  const site = await openDeskSite();
  const reader = site.visitor();
  const token = tokenIn(await reader.text("/en/articles/wire"));
  site.pass(20);
  // the database refuses every comment from here on
  const broken = { ...site.desk, secrets: { ...site.desk.secrets, seal: () => "\u0000" } };
  const { createApp } = await import("../../src/server/app.tsx");
  const log: unknown[] = [];
  const app = createApp(site.archive, { desk: broken, base, log: (error) => log.push(error) });
  const answer = await app.request(`${base}/en/articles/wire/comments`, {
    method: "POST",
    headers: { origin: base, "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ ...shown, token }).toString(),
  });
  expect(answer.status).toBe(500);
  const told = `${await answer.text()}\n${log.map((error) => (error instanceof Error ? `${error.stack} ${JSON.stringify(error)}` : String(error))).join("\n")}`;
  expect(log).toHaveLength(1);
  for (const secret of [shown.email, shown.name, shown.text]) expect(told).not.toContain(secret);
});
