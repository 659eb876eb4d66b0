import { expect, it } from "vitest";
import { comment, openDeskSite, tokenIn, writeComment } from "./desk-site.ts";

const article = "/en/articles/wire";
const idsIn = (html: string) => [...html.matchAll(/name="id" value="([^"]+)"/gu)].map(([, id]) => id as string);

it("holds a comment until an editor approves it, and shows it to its author alone meanwhile", async () => {
  const site = await openDeskSite();
  const reader = site.visitor();
  const sent = await writeComment(site, {}, reader);
  expect(sent.status).toBe(303);
  const own = await reader.text(sent.headers.get("location") as string);
  expect(own).toContain(comment.text);
  expect(await reader.text(article)).not.toContain(comment.text);

  const editor = await site.member("Awa Diop");
  const [id = ""] = idsIn(await editor.text("/en/desk/comments"));
  const decided = await editor.post("/en/desk/comments/decide", { id, from: "held", to: "approved" });
  expect(decided.status).toBe(303);
  expect(await reader.text(article)).toContain(comment.text);
  expect(await reader.text(`${article}.json`)).toContain(comment.text);
});

it("takes a decision back", async () => {
  const site = await openDeskSite();
  await writeComment(site);
  const editor = await site.member("Awa Diop");
  const [id = ""] = idsIn(await editor.text("/en/desk/comments"));
  const decided = await editor.post("/en/desk/comments/decide", { id, from: "held", to: "approved" });
  const after = await editor.text(decided.headers.get("location") as string);
  const [, batch = ""] = /name="batch" value="([^"]+)"/u.exec(after) ?? [];
  await editor.post("/en/desk/comments/undo", { batch });
  expect(await editor.text(article)).not.toContain(comment.text);
  expect(await editor.text("/en/desk/comments")).toContain(comment.text);
});

it("decides on one comment by its own button, and says what became of it", async () => {
  const site = await openDeskSite();
  await writeComment(site);
  await writeComment(site, { text: "Another one" });
  const moderator = await site.member("Peter", "moderator");
  const html = await moderator.text("/en/desk/comments");
  const [, one = ""] = /name="one" value="(spam [^"]+)"/u.exec(html) ?? [];
  const decided = await moderator.post("/en/desk/comments/decide", { one, from: "held", reason: "" });
  expect(await moderator.text(decided.headers.get("location") as string)).toContain("Now spam: 1.");
  expect(idsIn(await moderator.text("/en/desk/comments"))).toHaveLength(1);
  expect(idsIn(await moderator.text("/en/desk/comments?status=spam"))).toEqual([one.split(" ")[1]]);
});

it("decides on many at once, with a reason that editors see", async () => {
  const site = await openDeskSite();
  await writeComment(site, { text: "Buy pills" });
  await writeComment(site, { text: "Buy watches" });
  const moderator = await site.member("Peter", "moderator");
  const id = idsIn(await moderator.text("/en/desk/comments"));
  expect(id).toHaveLength(2);
  await moderator.post("/en/desk/comments/decide", { id, from: "held", to: "spam", reason: "advertising" });
  expect(idsIn(await moderator.text("/en/desk/comments?status=spam"))).toHaveLength(2);
  const audit = await moderator.text("/en/desk/audit");
  expect(audit.match(/advertising/gu)).toHaveLength(2);
  expect(audit).toContain("Peter");
});

it("leaves alone what another editor decided meanwhile, and says so", async () => {
  const site = await openDeskSite();
  await writeComment(site);
  const [one, other] = [await site.member("Awa Diop"), await site.member("Peter", "moderator")];
  const [id = ""] = idsIn(await one.text("/en/desk/comments"));
  await one.post("/en/desk/comments/decide", { id, from: "held", to: "removed" });
  const late = await other.post("/en/desk/comments/decide", { id, from: "held", to: "approved" });
  expect(await other.text(late.headers.get("location") as string)).toContain("1 had been decided on by somebody else");
  expect(await other.text(article)).not.toContain(comment.text);
});

it("keeps what was written when something has to be mended", async () => {
  const site = await openDeskSite();
  const answer = await writeComment(site, { email: "not an address", name: "" });
  expect(answer.status).toBe(422);
  const html = await answer.text();
  expect(html).toContain(comment.text);
  expect(html).toContain("This is no e-mail address.");
  expect(html).toContain("This field is required.");
  expect(tokenIn(html)).not.toBe("");
});

it.each([
  ["a name of 81 characters", { name: "n".repeat(81) }],
  ["a text of 5,001 characters", { text: "t".repeat(5001) }],
  ["a line feed in the name", { name: "Eve\nBcc: all@mail.example" }],
  ["a line feed in the e-mail", { email: "eve@mail.example\r\nBcc: all@mail.example" }],
  ["a null character", { text: "a\u0000b" }],
  ["the field that only programs fill in", { website: "https://spam.example" }],
])("refuses %s", async (_, form) => {
  const site = await openDeskSite();
  expect((await writeComment(site, form)).status).toBe(422);
  const editor = await site.member("Awa Diop");
  expect(idsIn(await editor.text("/en/desk/comments"))).toEqual([]);
});

it("stores text that looks like SQL, turns direction or is not well-formed, safely", async () => {
  const site = await openDeskSite();
  const text = "'); drop table comment; -- \u202Eabc\ud800 e\u0301";
  await writeComment(site, { text });
  const editor = await site.member("Awa Diop");
  const html = await editor.text("/en/desk/comments");
  expect(html).toContain("drop table comment; -- abc\ufffd \u00e9");
});

it("closes comments some days after the article was filed", async () => {
  const site = await openDeskSite({ commentDays: 10 });
  const reader = site.visitor();
  const token = tokenIn(await reader.text(article));
  site.pass(11 * 86_400);
  expect(await reader.text(article)).toContain("Comments on this article are closed.");
  expect((await reader.post(`${article}/comments`, { ...comment, token })).status).toBe(409);
});

it("makes links of addresses, and nothing of anything else", async () => {
  const site = await openDeskSite();
  await writeComment(site, {
    text: 'See https://un.example/a?b=1. <b>bold</b> javascript:alert(1) [x](javascript:alert(2)) "https://x.example"onclick=',
  });
  const editor = await site.member("Awa Diop");
  const html = await editor.text("/en/desk/comments");
  expect(html).toContain('<a href="https://un.example/a?b=1" rel="nofollow ugc noopener">');
  expect(html).toContain("&lt;b&gt;bold&lt;/b&gt;");
  expect(html).not.toMatch(/href="javascript:/u);
  expect(html).toContain('<a href="https://x.example" rel="nofollow ugc noopener">');
});

it("erases all that an address sent, by a letter that only its owner reads", async () => {
  const site = await openDeskSite();
  await writeComment(site);
  const reader = site.visitor();
  const asked = await reader.post("/en/privacy", { email: comment.email.toUpperCase(), what: "erase" });
  expect(asked.status).toBe(303);
  const { sendLetters } = await import("../../src/desk/index.ts");
  expect(await sendLetters(site.desk)).toBe(1);
  const [, path = ""] = /https:\/\/chancery\.example(\S+)/u.exec(site.letters[0]?.text ?? "") ?? [];
  const page = await reader.text(path);
  expect(page).toContain("This cannot be undone");
  const editor = await site.member("Awa Diop");
  expect(idsIn(await editor.text("/en/desk/comments"))).toHaveLength(1);
  expect(await (await reader.post(path, {})).text()).toContain("Erased: 1.");
  expect(idsIn(await editor.text("/en/desk/comments"))).toEqual([]);
});

it("answers a request for erasure alike where nothing is kept", async () => {
  const site = await openDeskSite();
  await writeComment(site);
  const answers = await Promise.all(
    [comment.email, "nobody@mail.example"].map(async (email) => {
      const { status, headers } = await site.visitor().post("/en/privacy", { email, what: "copy" });
      return [status, headers.get("location")];
    }),
  );
  expect(answers[0]).toEqual(answers[1]);
});
