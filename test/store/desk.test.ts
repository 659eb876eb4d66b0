import { randomBytes, randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import { contentHash } from "../../src/pipeline/index.ts";
import {
  type Desk,
  decideOnComments,
  editorOf,
  emailMark,
  erase,
  eraseAgain,
  formToken,
  openAccount,
  openDesk,
  personalData,
  post,
  postComment,
  sendLetters,
  signIn,
  sweep,
  undoDecision,
} from "../../src/desk/index.ts";
import {
  type Archive,
  articleById,
  backUp,
  commentCounts,
  commentPage,
  commentsOn,
  type FiledArticle,
  insertArticles,
  restore,
} from "../../src/store/index.ts";
import { emptied, onBoth } from "./databases.ts";
import { article } from "./samples.ts";

onBoth("the desk", (archive) => {
  let desk: Desk;
  let now: Date;
  let target: FiledArticle;
  beforeEach(async () => {
    const { db } = archive();
    for (const table of ["session", "letter", "rate_limit"]) await db.execute(sql.raw(`delete from ${table}`));
    now = new Date();
    const row = article("a");
    await insertArticles(db, [{ ...row, hash: contentHash({ author: null, url: null, ...row.article }) }]);
    target = (await articleById(db, "a")) as FiledArticle;
    desk = openDesk(archive(), {
      env: {
        CHANCERY_KEY: randomBytes(32).toString("base64"),
        CHANCERY_ERASED_FILE: join(tmpdir(), `chancery-${randomUUID()}.erased`),
      },
      now: () => now,
      mailer: async () => {},
    });
  });
  const wait = (seconds: number) => {
    now = new Date(now.getTime() + seconds * 1000);
  };
  const comment = async (text: string, email = "reader@mail.example", sender = "203.0.113.1") => {
    const token = formToken(desk, "a");
    wait(10);
    return postComment(desk, target, { text, name: "Reader", email, website: "", token }, sender);
  };
  const idOf = async (text: string) => {
    const posted = await comment(text);
    if (!("id" in posted)) throw new Error(JSON.stringify(posted));
    return posted.id;
  };

  it("keeps no e-mail address that can be read without the key", async () => {
    await comment("A question");
    const rows = await archive().db.execute(sql`select row_to_json(c)::text as row from comment c`);
    expect(JSON.stringify(rows)).not.toContain("reader@mail.example");
    expect(await personalData(desk, "Reader@Mail.example ")).toMatchObject([{ email: "reader@mail.example" }]);
  });

  it("takes five comments of one sender in ten minutes, and more later", async () => {
    for (let i = 0; i < 5; i++) expect(await comment(`No ${i}`)).toHaveProperty("id");
    expect(await comment("One more")).toMatchObject({ waitSeconds: expect.any(Number) });
    expect(await comment("Of another sender", "other@mail.example", "203.0.113.2")).toHaveProperty("id");
  });

  it("gives lists page by page, without a gap, oldest first", async () => {
    const ids = [await idOf("One"), await idOf("Two"), await idOf("Three")];
    const first = await commentPage(archive().db, "held", { limit: 2 });
    const second = await commentPage(archive().db, "held", { limit: 2, after: first.next ?? "" });
    expect([...first.entries, ...second.entries].map(({ id }) => id)).toEqual(ids);
    expect(second.next).toBeNull();
  });

  it("undoes a decision only where nobody decided since", async () => {
    const ids = [await idOf("One"), await idOf("Two")];
    const approve = { from: "held", to: "approved", who: "Awa", reason: null } as const;
    const { batch } = await decideOnComments(desk, ids, approve);
    await decideOnComments(desk, ids.slice(0, 1), { ...approve, from: "approved", to: "removed" });
    expect(await undoDecision(desk, batch, "Awa")).toMatchObject({ changed: 1, missed: 1 });
    expect(await commentCounts(archive().db)).toEqual({ removed: 1, held: 1 });
  });

  it("erases for good: a backup made before brings nothing back", async () => {
    await comment("A question");
    await comment("Of somebody else", "other@mail.example", "203.0.113.2");
    const lines: string[] = [];
    await backUp(archive(), async (line) => void lines.push(line));
    wait(60);
    expect(await erase(desk, emailMark(desk, "reader@mail.example"), "Awa")).toBe(1);
    await emptied(archive());
    await restore(
      archive(),
      (async function* () {
        yield* lines;
      })(),
    );
    expect(await commentCounts(archive().db)).toEqual({ held: 2 });
    await eraseAgain(archive(), desk.erased);
    expect(await commentCounts(archive().db)).toEqual({ held: 1 });
    expect(await personalData(desk, "reader@mail.example")).toEqual([]);
  });

  it("keeps what is sent after an erasure", async () => {
    await erase(desk, emailMark(desk, "reader@mail.example"), "Awa");
    await comment("Again");
    await sweep(desk);
    expect(await commentCounts(archive().db)).toEqual({ held: 1 });
  });

  it("drops senders' marks and what was turned down after thirty days", async () => {
    const [approved, spam] = [await idOf("One"), await idOf("Two")];
    await decideOnComments(desk, [approved], { from: "held", to: "approved", who: "Awa", reason: null });
    await decideOnComments(desk, [spam], { from: "held", to: "spam", who: "Awa", reason: null });
    wait(32 * 86_400);
    await sweep(desk);
    expect(await commentCounts(archive().db)).toEqual({ approved: 1 });
    expect(await commentsOn(archive().db, "a")).toHaveLength(1);
    const marks = await archive().db.execute(sql`select sender_mark from comment where sender_mark is not null`);
    expect(Array.isArray(marks) ? [...marks] : (marks as { rows: unknown[] }).rows).toEqual([]);
  });

  it("sends a letter again after the mail server was down, and drops it after a day", async () => {
    let isDown = true;
    const sent: string[] = [];
    const withMail: Desk = {
      ...desk,
      mailer: async ({ to }) => {
        if (isDown) throw new Error("down");
        sent.push(to);
      },
    };
    await post(withMail, { to: "reader@mail.example", subject: "s", text: "t" });
    expect(await sendLetters(withMail)).toBe(0);
    expect(await sendLetters(withMail)).toBe(0);
    isDown = false;
    wait(600);
    expect(await sendLetters(withMail)).toBe(1);
    expect(sent).toEqual(["reader@mail.example"]);
    isDown = true;
    await post(withMail, { to: "reader@mail.example", subject: "s", text: "t" });
    for (let i = 0; i < 10; i++) {
      await sendLetters(withMail);
      wait(86_400);
    }
    isDown = false;
    expect(await sendLetters(withMail)).toBe(0);
  });

  it("takes as long for a name that does not exist as for a wrong password", async () => {
    await openAccount(desk, { name: "Awa Diop", role: "editor", password: "four plain words here", who: "test" });
    const time = async (name: string) => {
      const start = performance.now();
      expect(await signIn(desk, { name, password: "wrong", sender: name })).toBeNull();
      return performance.now() - start;
    };
    await time("Awa Diop");
    const times: [number[], number[]] = [[], []];
    for (let i = 0; i < 4; i++) {
      times[0].push(await time("Awa Diop"));
      times[1].push(await time("Nobody"));
    }
    const [known, unknown] = times.map((all) => Math.min(...all)) as [number, number];
    expect(Math.abs(known - unknown)).toBeLessThan(0.4 * Math.max(known, unknown));
  }, 60_000);

  it("keeps sessions apart from what a database holds", async () => {
    await openAccount(desk, { name: "Awa Diop", role: "editor", password: "four plain words here", who: "test" });
    const signedIn = await signIn(desk, { name: "awa diop", password: "four plain words here", sender: "s" });
    const cookie = signedIn && "cookie" in signedIn ? signedIn.cookie : "";
    expect(await editorOf(desk, cookie)).toMatchObject({ name: "Awa Diop", role: "editor" });
    const rows = JSON.stringify(await archive().db.execute(sql`select token from session`));
    expect(rows).not.toContain(cookie);
    const lines: string[] = [];
    await backUp(archive() as Archive, async (line) => void lines.push(line));
    expect(lines.join("\n")).not.toContain('"session"');
  });
});
