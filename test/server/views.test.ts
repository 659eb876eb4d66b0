import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, siteArticles } from "./site.ts";
import { viewArticles } from "./view-articles.ts";

let site: Awaited<ReturnType<typeof openSite>>;
beforeAll(async () => {
  site = await openSite([...siteArticles, ...viewArticles]);
}, 60_000);
afterAll(() => site.archive.close());

const text = async (path: string) => (await site.get(path)).text();
const data = async (path: string) => JSON.parse(await text(path));

/** The name under which a conference is on file. */
const eventName = async () => (await data("/en/events.json"))[0].name as string;

describe.each(["en", "fr"])("in %s", (locale) => {
  it.each([
    "/people",
    "/people?party=MLI&office=foreign_minister&name=diop",
    "/events",
    "/network",
    "/network?party=Mali&from=2025-01-01&to=2025-12-31",
    "/compare",
    "/compare?party=MLI&party=Iran",
    "/parties?type=organisation",
    "/search?q=Mali&lang=fr&from=2025-01-01&outlet=Le+Quotidien+du+fleuve",
  ])("%s is shown", async (path) => {
    const response = await site.get(`/${locale}${path}`);
    expect(response.status).toBe(200);
    expect(await response.text()).not.toMatch(/undefined|\[object|NaN/u);
  });
});

it.each([
  "/en/index.svg?chart=map",
  "/en/parties/MLI.svg?chart=map",
  "/en/parties/MLI.svg?chart=partners",
  "/fr/parties/MLI.svg?chart=domains",
  "/fr/dyads/IRN/MLI.svg?chart=domains",
  "/en/network.svg?party=MLI",
  "/en/compare.svg?party=MLI&party=IRN",
])("draws %s as a picture that stands alone", async (path) => {
  const response = await site.get(path);
  expect(response.headers.get("content-type")).toContain("image/svg+xml");
  const picture = await response.text();
  expect(picture).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" .*<\/svg>$/su);
  expect(picture).not.toMatch(/NaN|undefined|<script|style=/u);
});

it("shades partners on the map of a state, each a link to their dossier, and shows the smallest as dots", async () => {
  const page = await text("/en/parties/MLI");
  expect(page).toMatch(/<a href="\/en\/dyads\/IRN\/MLI" class="g5"[^>]*aria-label="Iran: 1 engagement/u);
  expect(page).toContain('<g class="home"');
  expect(page).toContain('href="#partners"');
});

it("tells who met whom on the margins of a conference", async () => {
  const name = await eventName();
  const page = await text(`/en/events/${encodeURIComponent(name)}`);
  expect(page).toContain('<a href="/en/parties/IRN">Iran</a>');
  expect(await data(`/en/events/${encodeURIComponent(name)}.json`)).toMatchObject([{ parties: ["IRN", "MLI"] }]);
  expect((await site.get("/en/events/No%20such%20thing")).status).toBe(404);
});

it("holds both accounts of a meeting against each other, on its own page and in the dossier", async () => {
  const [meeting] = await data("/en/engagements.json?party=MLI&with=IRN");
  const { accounts } = await data(`/en/engagements/${meeting.id}.json`);
  const alone = Object.fromEntries(
    accounts.map(({ side, alone: { domains } }: { side: string; alone: { domains: string[] } }) => [side, domains]),
  );
  expect(alone).toMatchObject({ MLI: ["energy"], IRN: ["trade"] });
  for (const path of [`/en/engagements/${meeting.id}`, "/en/dyads/IRN/MLI"])
    expect(await text(path)).toMatch(/Both accounts.*Only here.*trade.*Only here.*energy/su);
});

it("lists who was seen in which office, with the articles of the first and last day", async () => {
  const [found] = await data("/en/people.json?party=MLI&name=diop");
  expect(found).toMatchObject({ person: "Abdoulaye Diop", office: "foreign_minister", first: "2024-03-05" });
  const page = await text("/en/people?name=diop");
  expect(page).toContain('<a href="/en/articles/senegal">');
  expect(await data("/en/people.json?name=nobody")).toEqual([]);
});

it("ties parties by their engagements, of one party or of all, within days", async () => {
  expect(await data("/en/network.json?party=MLI&from=2025-01-01")).toMatchObject([
    { a: "IRN", b: "MLI", engagements: 1 },
  ]);
  expect((await data("/en/network.json")).map(({ a, b }: { a: string; b: string }) => `${a} ${b}`)).toEqual(
    expect.arrayContaining(["GHA KEN", "IRN MLI", "MLI SEN"]),
  );
  expect(await text("/en/network?from=1990-01-01&to=1990-12-31")).toContain("No two parties");
});

it("compares parties side by side, five at most", async () => {
  const rows = await data("/en/compare.json?party=MLI&party=SEN");
  expect(rows.map(({ party, portfolio }: { party: string; portfolio: { n: number } }) => [party, portfolio.n])).toEqual(
    [
      ["MLI", 2],
      ["SEN", 1],
    ],
  );
  expect((await text("/en/compare.csv?party=MLI&party=SEN")).split("\r\n")).toHaveLength(4);
  const six = await site.get("/en/compare?party=MLI&party=SEN&party=IRN&party=GHA&party=KEN&party=TGO");
  expect(six.status).toBe(400);
  expect(await six.text()).toContain("“party”");
});

it("narrows a search down by language, source and days, and gives every hit as data", async () => {
  const ids = async (query: string) =>
    (await text(`/en/search.csv?q=Diop&${query}`))
      .split("\r\n")
      .slice(1, -1)
      .map((line) => line.split(",")[0]);
  expect((await ids("lang=fr")).sort()).toEqual(["mali-communique", "senegal"]);
  expect(await ids("to=2024-12-31")).toEqual(["senegal"]);
  expect(await ids("outlet=The+Plateau+Herald")).toEqual(["iran-statement"]);
});
