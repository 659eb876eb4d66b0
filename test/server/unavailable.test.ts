import { sql } from "drizzle-orm";
import { afterEach, expect, it } from "vitest";
import { comment, openDeskSite, password, tokenIn } from "./desk-site.ts";

type Site = Awaited<ReturnType<typeof openDeskSite>>;
const article = "/en/articles/wire";
const piece = {
  title: "Togo and Mali meet",
  byline: "Awa Diop",
  lang: "en",
  date: "2025-06-03",
  text: "Togo's Foreign Minister met his Malian counterpart in Lomé on Monday 2 June 2025.",
  base: "0",
};

/** From now on the database refuses every attempt to write, as on a disk that was mounted read-only, or is full. */
const stop = async ({ archive: { db } }: Site, how: "is read-only" | "is full") => {
  if (how === "is read-only") await db.execute(sql`set default_transaction_read_only = on`);
  else {
    await db.execute(sql`create or replace function refuse() returns trigger language plpgsql as
      $$ begin raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$`);
    for (const table of ["comment", "article", "piece", "session", "rate_limit", "suggestion"])
      await db.execute(sql.raw(`create trigger refuse before insert or update on ${table} execute function refuse()`));
  }
};
const goOn = async ({ archive: { db } }: Site) => {
  await db.execute(sql`set default_transaction_read_only = off`);
  await db.execute(sql`drop function if exists refuse() cascade`);
};
let site: Site;
afterEach(() => goOn(site));

it.each(["is read-only", "is full"] as const)(
  "says so where a comment comes while the disk %s, loses nothing that was written, and goes on being read",
  async (how) => {
    site = await openDeskSite();
    const reader = site.visitor();
    const token = tokenIn(await reader.text(article));
    site.pass(20);
    await stop(site, how);
    const answer = await reader.post(`${article}/comments`, { ...comment, token });
    expect(answer.status).toBe(503);
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
    const html = await answer.text();
    expect(html).toContain("The site can keep nothing for the moment");
    expect(html).toContain(comment.text);
    expect(html).not.toMatch(/53100|25006|at async|\.ts:|insert into/u);
    for (const path of ["/en/", article, "/fr/engagements.json", "/en/search?q=trade"])
      expect([path, (await reader.get(path)).status]).toEqual([path, 200]);
    await goOn(site);
    expect((await reader.post(`${article}/comments`, { ...comment, token })).status).toBe(303);
  },
);

it("keeps the text of an article that cannot be published, and lets editors look at what waits", async () => {
  site = await openDeskSite();
  const editor = await site.member("Awa Diop");
  await stop(site, "is full");
  const answer = await editor.post("/en/desk/articles/new", { ...piece, do: "publish" });
  expect(answer.status).toBe(503);
  expect(await answer.text()).toContain("met his Malian counterpart in Lomé on Monday");
  expect((await editor.get("/en/desk/comments")).status).toBe(200);
  await goOn(site);
  expect(await editor.text("/en/desk/articles")).not.toContain(piece.title);
});

it("lets nobody in, and says why, where a session cannot be kept", async () => {
  site = await openDeskSite();
  await site.member("Awa Diop");
  await stop(site, "is read-only");
  const answer = await site.visitor().post("/fr/desk/sign-in", { name: "Awa Diop", password });
  expect(answer.status).toBe(503);
  expect(await answer.text()).toContain("ne peut rien conserver pour le moment");
  expect(site.log.join("\n")).toMatch(
    /^The archive takes nothing: 25006 cannot execute \w+ in a read-only transaction$/u,
  );
}, 60_000);
