import { expect, it } from "vitest";
import { checkArchive } from "../../src/store/index.ts";
import { contentHash } from "../../src/pipeline/index.ts";
import { openDeskSite } from "./desk-site.ts";

const piece = {
  title: "Ghana et Bénin ouvrent une commission mixte",
  byline: "Awa Diop",
  lang: "fr",
  date: "2025-06-03",
  text: "ACCRA, 3 juin 2025. La ministre ghanéenne des Affaires étrangères, **Ama Mensah**, a reçu lundi 2 juin 2025 à Accra son homologue béninois, Olushegun Adjadi.\n\nIls ont parlé du commerce.",
  base: "0",
};

type Site = Awaited<ReturnType<typeof openDeskSite>>;
const idIn = (location: string | null) => /articles\/([^?]+)/u.exec(location ?? "")?.[1] ?? "";
async function write(site: Site, what: "save" | "publish", form: Partial<typeof piece> = {}) {
  const editor = await site.member("Awa Diop");
  const answer = await editor.post("/fr/desk/articles/new", { ...piece, ...form, do: what });
  return { editor, answer, id: idIn(answer.headers.get("location")) };
}
const withdraw = async (site: Site, id: string) => {
  const editor = await site.member("Awa Diop");
  return editor.post(`/fr/desk/articles/${id}/withdraw`, {});
};
const isWhole = async ({ archive }: Site) => (await checkArchive(archive.db, contentHash)).faults;

it("keeps a draft that nobody else sees", async () => {
  const site = await openDeskSite();
  const { editor, id } = await write(site, "save");
  expect(id).toMatch(/^ghana-et-benin-ouvrent-une-commission-mixte-\w{8}$/u);
  expect(await editor.text(`/fr/desk/articles/${id}`)).toContain("**Ama Mensah**");
  expect((await site.visitor().get(`/fr/articles/${id}`)).status).toBe(404);
  expect((await site.visitor().get("/fr/desk/articles")).status).toBe(303);
});

it("publishes an article as it is read, and takes it back with all that it alone told", async () => {
  const site = await openDeskSite();
  const reader = site.visitor();
  expect(await reader.text("/fr/dyads/BEN/GHA.json")).not.toContain("2025-06-02");
  const { id } = await write(site, "publish");
  const shown = await reader.text(`/fr/articles/${id}`);
  expect(shown).toContain("Par Awa Diop");
  expect(shown).toContain("Olushegun Adjadi");
  expect(shown).not.toContain("**");
  expect(await reader.text("/fr/dyads/BEN/GHA.json")).toContain("2025-06-02");
  expect(await reader.text("/fr/engagements.atom")).toContain("Bénin – Ghana");
  expect(await isWhole(site)).toEqual([]);

  expect((await withdraw(site, id)).status).toBe(303);
  expect((await reader.get(`/fr/articles/${id}`)).status).toBe(404);
  expect(await reader.text("/fr/dyads/BEN/GHA.json")).not.toContain("2025-06-02");
  expect((await reader.get("/fr/people/Olushegun%20Adjadi")).status).toBe(404);
  expect(await isWhole(site)).toEqual([]);
});

it("shows changes once they are published, and keeps every revision", async () => {
  const site = await openDeskSite();
  const { editor, id } = await write(site, "publish");
  const changed = {
    ...piece,
    base: "1",
    text: piece.text.replace("2 juin 2025", "1er juin 2025").replace("lundi ", ""),
  };
  await editor.post(`/fr/desk/articles/${id}`, { ...changed, do: "save" });
  expect(await editor.text(`/fr/articles/${id}`)).toContain("2 juin 2025");
  await editor.post(`/fr/desk/articles/${id}`, { ...changed, base: "2", do: "publish" });
  expect(await editor.text(`/fr/articles/${id}`)).toContain("1er juin 2025");
  expect(await editor.text("/fr/dyads/BEN/GHA.json")).toContain("2025-06-01");
  expect(await editor.text("/fr/dyads/BEN/GHA.json")).not.toContain("2025-06-02");
  const page = await editor.text(`/fr/desk/articles/${id}`);
  expect(page).toContain("Révision 1");
  expect(page).toContain("Révision 2");
  expect(await editor.text(`/fr/desk/articles/${id}?revision=1`)).toContain("2 juin 2025");
  expect(await isWhole(site)).toEqual([]);
  await withdraw(site, id);
});

it("tells the second of two editors, and loses nothing", async () => {
  const site = await openDeskSite();
  const { editor, id } = await write(site, "save");
  const other = await site.member("Kofi Reviser");
  await editor.post(`/fr/desk/articles/${id}`, { ...piece, base: "1", title: "Premier titre", do: "save" });
  const late = await other.post(`/fr/desk/articles/${id}`, {
    ...piece,
    base: "1",
    title: "Second titre",
    do: "publish",
  });
  expect(late.status).toBe(409);
  const html = await late.text();
  expect(html).toContain("Awa Diop a enregistré une autre révision");
  expect(html).toContain("Second titre");
  expect((await other.get(`/fr/articles/${id}`)).status).toBe(404);
  await other.post(`/fr/desk/articles/${id}`, { ...piece, base: "2", title: "Second titre", do: "save" });
  expect(await editor.text(`/fr/desk/articles/${id}`)).toContain("Second titre");
});

it("shows what is read before anything is kept", async () => {
  const site = await openDeskSite();
  const editor = await site.member("Awa Diop");
  const answer = await editor.post("/fr/desk/articles/new/preview", piece);
  const html = await answer.text();
  expect(html).toContain('href="#words-engagement-1"');
  expect(html).toContain("Olushegun Adjadi");
  expect(await editor.text("/fr/desk/articles")).toContain("Rien n’a encore été écrit.");
});

it.each([
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "[x](javascript:alert(1))",
  "<svg onload=alert(1)>",
])("keeps %s inert in the preview, the form and the page", async (payload) => {
  const site = await openDeskSite();
  const hostile = { title: payload, byline: payload, text: `${piece.text}\n\n${payload}` };
  const editor = await site.member("Awa Diop");
  const preview = await (await editor.post("/fr/desk/articles/new/preview", { ...piece, ...hostile })).text();
  const { id } = await write(site, "publish", hostile);
  for (const html of [preview, await editor.text(`/fr/desk/articles/${id}`), await editor.text(`/fr/articles/${id}`)])
    expect(html).not.toMatch(/<script>alert|<img src=x|<svg onload|href="javascript:/u);
  await withdraw(site, id);
});

it("names what is missing, and keeps the rest", async () => {
  const site = await openDeskSite();
  const editor = await site.member("Awa Diop");
  const answer = await editor.post("/en/desk/articles/new", { ...piece, title: "", date: "yesterday", do: "publish" });
  expect(answer.status).toBe(422);
  const html = await answer.text();
  expect(html).toContain("This field is required.");
  expect(html).toContain("A date such as 2025-10-16.");
  expect(html).toContain("Olushegun Adjadi");
});

it("is for editors, not for moderators", async () => {
  const site = await openDeskSite();
  const moderator = await site.member("Peter", "moderator");
  expect((await moderator.get("/en/desk/articles")).status).toBe(403);
  expect((await moderator.post("/en/desk/articles/new", { ...piece, do: "publish" })).status).toBe(403);
});

it("writes down who published what", async () => {
  const site = await openDeskSite();
  const { editor, id } = await write(site, "publish");
  await withdraw(site, id);
  const audit = await editor.text("/en/desk/audit");
  for (const what of ["saved an article", "published an article", "withdrew an article"]) expect(audit).toContain(what);
});

it("gives an article back that is sent after the session has ended, to be sent again", async () => {
  const site = await openDeskSite();
  const editor = await site.member("Awa Diop");
  site.pass(3 * 3600);
  const late = await editor.post("/fr/desk/articles/new", { ...piece, do: "save" });
  expect(late.status).toBe(401);
  const html = await late.text();
  const fields = [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/gu)].map(
    ([, name = "", value = ""]) => [name, value.replaceAll("&#39;", "'")],
  );
  expect(Object.fromEntries(fields)).toEqual({ ...piece, do: "save" });
  const again = await site.member("Awa Diop");
  const [, action = ""] = /<form method="post" action="([^"]+)"/u.exec(html) ?? [];
  expect((await again.post(action, Object.fromEntries(fields))).status).toBe(303);
  expect(await again.text("/fr/desk/articles")).toContain(piece.title);
});

it("shows an earlier revision as one, which takes the place of the latest when it is saved", async () => {
  const site = await openDeskSite();
  const { editor, id } = await write(site, "save");
  await editor.post(`/fr/desk/articles/${id}`, { ...piece, base: "1", title: "Second titre", do: "save" });
  const earlier = await editor.text(`/fr/desk/articles/${id}?revision=1`);
  expect(earlier).toContain("Ceci est la révision 1.");
  expect(earlier).toContain('name="base" value="2"');
  expect(await editor.text(`/fr/desk/articles/${id}`)).not.toContain("Ceci est la révision");
});
