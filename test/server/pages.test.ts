import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { partyCode } from "../../src/server/filters.ts";
import { openSite } from "./site.ts";

let site: Awaited<ReturnType<typeof openSite>>;
beforeAll(async () => {
  site = await openSite();
}, 60_000);
afterAll(() => site.archive.close());

const text = async (path: string) => (await site.get(path)).text();

it("leads from a language alone to its home page", async () => {
  const response = await site.get("/fr?from=2025-01-01");
  expect([response.status, response.headers.get("location")]).toEqual([301, "/fr/?from=2025-01-01"]);
});

describe.each(["en", "fr"])("every page in %s", (locale) => {
  it.each([
    "/",
    "/engagements",
    "/commitments",
    "/parties",
    "/parties/GHA",
    "/dyads/GHA/KEN",
    "/people/Ama%20Mensah",
    "/articles",
    "/articles/wire",
    "/search?q=trade",
    "/coverage",
    "/method",
    "/api",
  ])("%s", async (path) => {
    const response = await site.get(`/${locale}${path}`);
    expect(response.status).toBe(200);
    const page = await response.text();
    expect(page).toContain(`<html lang="${locale}">`);
    for (const other of ["en", "fr"]) expect(page).toContain(`hreflang="${other}"`);
    expect(page).not.toMatch(/undefined|\[object|NaN/u);
  });
});

it("shows one engagement for two reports, with both sources and their words", async () => {
  const list = JSON.parse(await text("/en/engagements.json?party=Ghana&kind=meeting"));
  expect(list).toHaveLength(1);
  const page = await text(`/en/engagements/${list[0].id}`);
  expect(page).toContain("Gulf of Guinea Wire");
  expect(page).toContain("La Gazette du Golfe");
  expect(page).toContain("<mark>met</mark> <mark>her Kenyan counterpart, Peter Otieno</mark>, in <mark>Accra</mark>");
});

it.each(["/en/", "/en/commitments", "/en/dyads/GHA/KEN", "/en/parties/KEN", "/en/commitments.atom"])(
  "says in the words of an article what was promised, in %s",
  async (path) => {
    expect(await text(path)).toContain("The two countries will hold a joint commission in Nairobi in June 2025");
  },
);

it("calls a promise overdue once its day has passed", async () => {
  const [promise] = JSON.parse(await text("/en/commitments.json?status=overdue"));
  expect(promise).toMatchObject({ kind: "joint_commission", status: "overdue", due: "2025-06" });
  expect(await text(`/fr/commitments/${promise.id}`)).toContain("en retard");
});

it.each([
  ["/en/parties/Ghana", "/en/parties/GHA"],
  ["/fr/parties/le%20Kenya.json", "/fr/parties/KEN.json"],
  ["/en/dyads/Kenya/gha", "/en/dyads/GHA/KEN"],
  ["/en/dyads/KEN/GHA.svg?chart=domains", "/en/dyads/GHA/KEN.svg?chart=domains"],
])("leads from %s to %s", async (path, canonical) => {
  const response = await site.get(path);
  expect([response.status, response.headers.get("location")]).toEqual([301, canonical]);
  expect((await site.get(canonical)).status).toBe(200);
});

it("suggests parties by their names in the language of the page, and takes them", async () => {
  const page = await text("/fr/engagements?party=KEN");
  expect(page).toContain('<option value="Bénin"></option>');
  expect(page).toContain('name="party" value="Kenya"');
  for (const [, name] of page.matchAll(/<option value="([^"]+)"><\/option>/gu)) {
    const party = (name as string).replaceAll("&#39;", "'").replaceAll("&amp;", "&");
    expect(partyCode(party), party).not.toBeNull();
  }
});

it("sorts promises by the day on which they fall due, and by where they stand", async () => {
  for (const sort of ["due", "status", "announced"]) {
    const page = await text(`/en/commitments?sort=${sort}`);
    expect(page).toContain("Joint commission");
    const rows = JSON.parse(await text(`/en/commitments.json?sort=${sort}`));
    expect(rows).toHaveLength(JSON.parse(await text("/en/commitments.json")).length);
  }
  expect((await site.get("/en/commitments?sort=mood")).status).toBe(400);
  expect((await site.get("/en/engagements?sort=due")).status).toBe(400);
});

it("marks the words that prove a record, and leads from each to the other", async () => {
  const page = await text("/en/articles/wire");
  expect(page).toMatch(/<mark class="engagement-1"><span id="words-engagement-1"><\/span><a href="#engagement-1">/u);
  expect(page).toContain('<a href="#words-engagement-1">');
  expect(page).toContain('<span class="aside">Share this article</span>');
  for (const [, anchor] of page.matchAll(/href="#(words-[^"]+)"/gu)) expect(page).toContain(`id="${anchor}"`);
  expect(await text("/static/style.css")).toContain("#words-engagement-1:target) mark.engagement-1");
});

it("leads from an article to the records on file that it tells of", async () => {
  const page = await text("/en/articles/wire");
  const engagements: { id: string }[] = JSON.parse(await text("/en/dyads/GHA/KEN.json"));
  const meeting = engagements.find(({ id }) => page.includes(`href="/en/engagements/${id}"`));
  expect(meeting).toMatchObject({ kind: "meeting" });
});

it.each(["en", "fr"])("names every page in the description for programs, in %s", async (locale) => {
  expect(await text(`/${locale}/api`)).not.toContain("<h2>/");
});

it("writes shares as each language does", async () => {
  const [meeting] = JSON.parse(await text("/en/engagements.json?kind=meeting"));
  expect(await text(`/en/engagements/${meeting.id}`)).toMatch(/<dd>\d+%<\/dd>/u);
  expect(await text(`/fr/engagements/${meeting.id}`)).toMatch(/<dd>\d+\u00a0%<\/dd>/u);
});

it("says which parameters there are, and what a misspelt name may mean", async () => {
  expect(await text("/en/engagements?colour=red")).toMatch(/<code>party<\/code>.*href="\/en\/engagements">/su);
  expect(await text("/fr/engagements?kind=visit&party=Ghanna")).toContain(
    'href="/fr/engagements?kind=visit&amp;party=GHA"',
  );
  expect(await text("/fr/parties/Ghanna")).toContain('href="/fr/parties/GHA"');
});

it("finds an article whose id holds slashes and looks like another form", async () => {
  const page = await text("/en/articles");
  const path = /href="(\/en\/articles\/la[^"]+)"/u.exec(page)?.[1] as string;
  expect((await site.get(path)).status).toBe(200);
  expect(JSON.parse(await text(`${path}.json`))).toMatchObject({ id: "la gazette/2.json" });
});

it("gives as CSV exactly what the list shows, without formulas", async () => {
  const csv = await text("/en/engagements.csv?party=GHA&with=KEN");
  expect(csv.split("\r\n")[0]).toMatch(/^type,id,kind,status,date/u);
  expect(csv.match(/GHA\|KEN/gu)?.length).toBeGreaterThan(0);
});

it("feeds what is latest as Atom and JSON Feed", async () => {
  const atom = parseAtomFeed(await text("/fr/engagements.atom"));
  const json = parseJsonFeed(await text("/fr/engagements.feed.json"));
  expect(atom.entries?.[0]?.links?.[0]?.href).toMatch(/^https:\/\/chancery\.example\/fr\/engagements\//u);
  expect(json.items?.length).toBe(atom.entries?.length);
});

it("draws a timeline as a picture that stands alone", async () => {
  const response = await site.get("/en/dyads/GHA/KEN.svg");
  expect(response.headers.get("content-type")).toContain("image/svg+xml");
  expect(await response.text()).toMatch(/^<svg[^>]+>.*<circle/su);
});

it.each([
  ["/en/engagements?colour=red", "colour"],
  ["/en/engagements?kind=quarrel", "kind"],
  ["/en/engagements?from=2025-02-30", "from"],
  ["/en/engagements?party=Atlantis", "party"],
  ["/en/engagements?kind=visit&kind=meeting", "kind"],
  ["/en/search?q=x&page=-1", "page"],
  ["/en/search?q=%00", "q"],
  ["/en/people?name=a%00b", "name"],
  ["/en/engagements?after=nowhere", "after"],
  ["/en/engagements?from=2025-03-01&to=2025-02-01", "to"],
  ["/en/network?from=2025-03-01&to=2025-02-01", "to"],
  [`/en/search?q=trade&after=${Buffer.from('[0,"\\u0000"]').toString("base64url")}`, "after"],
])("names the parameter that is wrong in %s", async (path, field) => {
  const response = await site.get(path);
  expect(response.status).toBe(400);
  expect(await response.text()).toContain(`“${field}”`);
});

it("says as data too which parameter is wrong", async () => {
  const response = await site.get("/en/engagements.json?limit=1000000000");
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ status: 400, field: "limit" });
});

it("says as data too what could have been given", async () => {
  const congo = await site.get("/en/engagements.json?party=Congo");
  expect(await congo.json()).toMatchObject({ field: "party", possible: ["COG", "COD"] });
  const kind = await site.get("/en/commitments.json?sort=size");
  expect(await kind.json()).toMatchObject({ possible: ["announced", "due", "status"] });
});

it("leads from an address with a slash at its end to the one without", async () => {
  const response = await site.get("/fr/engagements/?kind=visit");
  expect([response.status, response.headers.get("location")]).toEqual([301, "/fr/engagements?kind=visit"]);
});

it.each(["/en/articles/%00", "/fr/people/a%00b", "/en/events/%00.json", "/en/embed/engagements/%00"])(
  "has nothing under %s, which no database can look for",
  async (path) => expect((await site.get(path)).status).toBe(404),
);

it.each(["/en/nowhere", "/en/articles/none", "/en/parties/ZZZ", "/en/dyads/GHA/GHA", "/fr/engagements/none"])(
  "helps who asks for %s, which is not there",
  async (path) => {
    const response = await site.get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('name="q"');
  },
);

it("lets nothing that a source sent run", async () => {
  for (const path of ["/en/articles/hostile", "/en/", "/en/articles", "/en/coverage", "/en/search?q=Togo"]) {
    const page = (await text(path)).replace(/<script type="application\/ld\+json">[^<>]*<\/script>/gu, "");
    expect(page).not.toMatch(/<script|<img src=x|<svg onload|href="javascript:/u);
  }
  const policy = (await site.get("/en/")).headers.get("content-security-policy");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain("unsafe-inline");
});

it("answers 304 to who has the page already", async () => {
  const tag = (await site.get("/en/engagements")).headers.get("etag") as string;
  const again = await site.app.request("/en/engagements", { headers: { "If-None-Match": tag } });
  expect(again.status).toBe(304);
});

it.each([
  ["/engagements?kind=visit", "/en/engagements?kind=visit"],
  ["/articles/wire.json", "/en/articles/wire.json"],
  ["/feed.atom", "/en/index.atom"],
  ["/feed.json", "/en/index.feed.json"],
])("leads from %s, which names no language, to %s", async (path, place) => {
  const response = await site.get(path);
  expect(response.headers.get("location")).toBe(place);
  expect((await site.get(place)).status).toBe(200);
});

it.each([
  ["fr-CH, en;q=0.5", "/fr/"],
  ["de, en;q=0.8, fr;q=0.3", "/en/"],
  ["", "/en/"],
])("sends who prefers “%s” to %s", async (header, place) => {
  const response = await site.app.request("/", { headers: { "Accept-Language": header } });
  expect(response.headers.get("location")).toBe(place);
});

it("counts articles by the country of their source and by month", async () => {
  const { months } = JSON.parse(await text("/en/coverage.json"));
  expect(months).toContainEqual({
    outlet: "Bamako Soir",
    lang: "fr",
    month: "2025-01",
    country: "MLI",
    articles: 1,
  });
  const page = await text("/fr/coverage");
  expect(page).toContain('<th scope="row">Mali</th>');
  expect(page).toContain("février 2025");
});

it("shows how well each language is read, on how many articles, and when that was measured", async () => {
  const { sets } = JSON.parse(await text("/en/method.json"));
  const page = await text("/en/method");
  for (const { articles, layers } of sets) {
    expect(page).toContain(`${articles} articles`);
    for (const { gold } of layers) expect(page).toContain(`<td class="number">${gold}</td>`);
  }
  expect(page).toMatch(/measured on \d+ \w+ \d{4}/u);
});
