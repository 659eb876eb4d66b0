import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { randomFrom } from "../../bench/articles/random.ts";
import { contentHash } from "../../src/pipeline/index.ts";
import { type Archive, articleById, checkArchive, commentById, openArchive, pieceById } from "../../src/store/index.ts";
import { chancery } from "../cli/run.ts";
import { siteArticles } from "../server/site.ts";
import { newDatabase } from "../store/databases.ts";
import { endAll, newForm, type Served, sendForm, serveArchive } from "./served.ts";

/** Kills on each database: `CHANCERY_KILLS=50 npm run test:slow -- desk-killed` is the long form. */
const kills = Number(process.env.CHANCERY_KILLS ?? 4);
const password = "four plain words here";

let folder: string;
let news: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "chancery-"));
  process.env.CHANCERY_KEY_FILE = join(folder, "key");
  process.env.CHANCERY_ERASED_FILE = join(folder, "erased");
  news = join(folder, "news.jsonl");
  writeFileSync(news, siteArticles.map((article) => `${JSON.stringify(article)}\n`).join(""));
});
afterAll(() => {
  endAll();
  rmSync(folder, { recursive: true, force: true });
});

/** What a round was told to be kept: by id, the text of each. */
interface Kept {
  readonly comments: Map<string, string>;
  readonly articles: Map<string, string>;
}

async function comment(site: Served, kept: Kept, tokens: readonly string[], round: number): Promise<void> {
  for (const [i, token] of tokens.entries()) {
    const form = { text: `Comment ${round}.${i}`, name: "Reader", email: "reader@mail.example", website: "", token };
    const answer = await sendForm(site, "/en/articles/wire/comments", form, { from: `198.51.${round}.${i}` });
    const [, id] = /comments\/([\w-]{22})\./u.exec(answer.headers.get("location") ?? "") ?? [];
    if (id) kept.comments.set(id, form.text);
    else expect(answer.status).toBe(429);
  }
}

async function publish(site: Served, kept: Kept, cookie: string, round: number): Promise<void> {
  for (let i = 0; ; i++) {
    const day = `2025-${String((round % 12) + 1).padStart(2, "0")}-${String((i % 27) + 1).padStart(2, "0")}`;
    const text = `Togo's Foreign Minister, Kossi Adjavon, met his Malian counterpart, Awa Traoré, in Lomé on ${day}. Report ${round}.${i}.`;
    const form = {
      title: `Report ${round}.${i}`,
      byline: "Awa",
      lang: "en",
      date: day,
      text,
      base: "0",
      do: "publish",
    };
    const answer = await sendForm(site, "/en/desk/articles/new", form, { cookie });
    expect(answer.status).toBe(303);
    kept.articles.set(/articles\/([^?]+)/u.exec(answer.headers.get("location") ?? "")?.[1] as string, text);
  }
}

/** Everything that was acknowledged is on file as it was sent, and nothing is on file in part. */
async function expectWhole({ db }: Archive, { comments, articles }: Kept) {
  for (const [id, text] of comments) expect(await commentById(db, id)).toMatchObject({ text, status: "held" });
  for (const [id, text] of articles) {
    expect(await articleById(db, id)).toMatchObject({ text });
    expect(await pieceById(db, id)).toMatchObject({ state: "published", published: 1 });
  }
  expect((await checkArchive(db, contentHash)).faults).toEqual([]);
  const halves = sql`select p.id from piece p left join article a on a.id = p.id
    where (p.state = 'published') <> (a.id is not null)
      or not exists (select from piece_revision r where r.piece = p.id and r.revision = p.revision)
      or not exists (select from audit u where u.what = 'piece.saved' and u.target = p.id)`;
  const found: unknown = await db.execute(halves);
  expect(Array.isArray(found) ? [...found] : (found as { rows: unknown[] }).rows).toEqual([]);
}

it.each(["PGlite", "PostgreSQL"])(
  "keeps every comment and article that was acknowledged, and none in part, when it is killed on %s",
  async (kind) => {
    const random = randomFrom(kind.length);
    const address = kind === "PGlite" ? join(folder, "archive") : await newDatabase();
    expect((await chancery(["add", news, "--archive", address])).status).toBe(0);
    const opened = ["editor", "add", "Awa", "--password-stdin", "--archive", address];
    expect((await chancery(opened, { stdin: `${password}\n` })).status).toBe(0);
    const kept: Kept = { comments: new Map(), articles: new Map() };
    let cookie = "";
    for (let round = 0; round < kills; round++) {
      const site = await serveArchive(address);
      if (round === 0) {
        const signedIn = await sendForm(site, "/en/desk/sign-in", { name: "Awa", password, next: "" });
        cookie = (signedIn.headers.getSetCookie()[0] ?? "").split(";")[0] as string;
      }
      const tokens: string[] = [];
      for (let i = 0; i < 200; i++) tokens.push(await newForm(site, "wire"));
      await pause(3100);
      const before = kept.articles.size;
      const work = Promise.allSettled([comment(site, kept, tokens, round), publish(site, kept, cookie, round)]);
      for (let i = 0; i < 300 && kept.articles.size === before; i++) await pause(100);
      await pause(random.between(0, 2000));
      await site.kill();
      const wrong = (await work).filter((one) => one.status === "rejected" && !(one.reason instanceof TypeError));
      expect(wrong).toEqual([]);
      // the server ends what a dead client had begun as soon as it sees that it is gone
      if (kind === "PostgreSQL") await pause(3000);
      expect(kept.articles.size).toBeGreaterThan(before);
      const archive = await openArchive(address);
      await expectWhole(archive, kept).finally(archive.close);
    }
    console.log(
      `${kind}: ${kills} kills, ${kept.comments.size} comments and ${kept.articles.size} articles acknowledged`,
    );
  },
  kills * 60_000 + 120_000,
);
