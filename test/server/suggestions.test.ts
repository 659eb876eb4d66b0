import { expect, it } from "vitest";
import { emailMark, erase, personalData } from "../../src/desk/index.ts";
import { openDeskSite, tokenIn } from "./desk-site.ts";

const path = "/en/suggest/article/wire";
const suggestion = { matter: "date", text: "They met on the 16th.", email: "ngozi@mail.example", website: "" };
type Site = Awaited<ReturnType<typeof openDeskSite>>;

/** Sends a suggestion as a reader does: opens the form, takes some time, sends it. */
async function suggest(site: Site, form: Partial<typeof suggestion> = {}, at = path) {
  const reader = site.visitor();
  const token = tokenIn(await reader.text(at));
  site.pass(20);
  return reader.post(at, { ...suggestion, ...form, token });
}

it("takes a suggestion without an account or an e-mail, for editors alone", async () => {
  const site = await openDeskSite();
  const reader = site.visitor();
  expect(await reader.text("/en/articles/wire")).toContain(`href="${path}"`);
  expect((await suggest(site, { email: "" })).status).toBe(303);
  const editor = await site.member("Awa Diop");
  expect(await editor.text("/en/desk/review")).toContain(
    `${suggestion.text}</bdi> <cite lang="en">Ghana and Kenya talk trade</cite>`,
  );
  expect(await editor.text("/en/desk/review/wire")).toContain(suggestion.text);
  for (const page of ["/en/articles/wire", "/en/articles/wire.json", path, "/en/", "/en/desk/audit"])
    expect(await reader.text(page)).not.toContain(suggestion.text);
});

it("takes one on a record, and leads the editor to its article and to it", async () => {
  const site = await openDeskSite();
  const [{ id }] = JSON.parse(await site.visitor().text("/en/engagements.json?party=TGO"));
  expect(await site.visitor().text(`/en/engagements/${id}`)).toContain(`href="/en/suggest/engagement/${id}"`);
  await suggest(site, {}, `/en/suggest/engagement/${id}`);
  const editor = await site.member("Awa Diop");
  const html = await editor.text("/en/desk/review/hostile");
  expect(html).toContain(`href="/en/engagements/${id}"`);
  const [, suggested = ""] = /name="id" value="([^"]+)"/u.exec(html) ?? [];
  const closed = { id: suggested, article: "hostile", to: "done" };
  expect((await editor.post("/en/desk/suggestions", closed)).status).toBe(303);
  expect(await editor.text("/en/desk/review/hostile")).not.toContain(suggestion.text);
  const late = await editor.post("/en/desk/suggestions", { ...closed, to: "dismissed" });
  expect(late.headers.get("location")).toContain("missed=1");
});

it.each([
  ["the field that only programs fill in", { website: "https://spam.example" }],
  ["no words", { text: " " }],
  ["a text of 2,001 characters", { text: "t".repeat(2001) }],
  ["a line feed in the e-mail", { email: "a@mail.example\nBcc: b@mail.example" }],
  ["a matter that is none", { matter: "<b>" }],
])("refuses %s", async (_, form) => {
  const site = await openDeskSite();
  expect((await suggest(site, form)).status).toBe(422);
  expect(await (await site.member("Awa Diop")).text("/en/desk/review")).not.toContain("Readers say");
});

it("counts a form once, on the thing that it was made for, and not at once", async () => {
  const site = await openDeskSite();
  const reader = site.visitor();
  const token = tokenIn(await reader.text(path));
  expect((await reader.post(path, { ...suggestion, token })).status).toBe(409);
  site.pass(20);
  expect((await reader.post("/en/suggest/article/hostile", { ...suggestion, token })).status).toBe(409);
  expect((await reader.post(path, { ...suggestion, token })).status).toBe(303);
  expect((await reader.post(path, { ...suggestion, text: "Again", token })).status).toBe(409);
});

it("takes only so many from one sender", async () => {
  const site = await openDeskSite();
  const answers = [];
  for (let i = 0; i < 12; i++) answers.push(await suggest(site, { text: `Number ${i}` }));
  expect(answers.map(({ status }) => status)).toEqual([...Array(10).fill(303), 429, 429]);
  expect(Number(answers[11]?.headers.get("retry-after"))).toBeGreaterThan(0);
});

it("keeps the e-mail sealed, and erases all that it sent", async () => {
  const site = await openDeskSite();
  await suggest(site);
  const kept = await site.archive.db.execute("select * from suggestion");
  expect(JSON.stringify(kept)).not.toContain("ngozi");
  expect(await personalData(site.desk, suggestion.email)).toMatchObject([
    { kind: "suggestion", article: "wire", email: suggestion.email, text: suggestion.text },
  ]);
  expect(await erase(site.desk, emailMark(site.desk, suggestion.email), "Awa Diop")).toBe(1);
  expect(await personalData(site.desk, suggestion.email)).toEqual([]);
  expect(await (await site.member("Awa Diop")).text("/en/desk/review")).not.toContain(suggestion.text);
});
