import { parse as parseCsv } from "csv-parse/sync";
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, siteArticles } from "./site.ts";
import { viewArticles } from "./view-articles.ts";

let site: Awaited<ReturnType<typeof openSite>>;
beforeAll(async () => {
  site = await openSite([...siteArticles, ...viewArticles]);
}, 60_000);
afterAll(() => site.archive.close());

/** Every page on which a list stands, with something in it. */
const lists = [
  "/index",
  "/engagements",
  "/commitments",
  "/commitments?sort=due",
  "/parties",
  "/parties?type=state",
  "/parties/GHA",
  "/dyads/GHA/KEN",
  "/people",
  "/people/Ama%20Mensah",
  "/events",
  "/events/NAM%20summit",
  "/network",
  "/network?party=GHA",
  "/compare?party=GHA&party=KEN",
  "/articles",
  "/search?q=trade",
  "/coverage",
];
const charts = ["/index", "/parties/GHA", "/dyads/GHA/KEN", "/network", "/compare?party=GHA&party=KEN"];

const inForm = (address: string, form: string) => address.replace(/(?=\?|$)/u, form);
async function textOf(path: string): Promise<string> {
  const response = await site.get(path);
  expect(response.status, path).toBe(200);
  return response.text();
}

describe.each(lists)("the list at %s", (address) => {
  it.each(["en", "fr"])("is given as data in %s", async (locale) => {
    const json: unknown = JSON.parse(await textOf(`/${locale}${inForm(address, ".json")}`));
    expect(JSON.stringify(json).length).toBeGreaterThan(10);
    const rows: unknown[] = parseCsv(await textOf(`/${locale}${inForm(address, ".csv")}`), {
      columns: true,
      bom: true,
    });
    expect(rows.length).toBeGreaterThan(0);
  });

  it.each(["en", "fr"])("is fed in %s, the latest first, each entry once", async (locale) => {
    const atom = parseAtomFeed(await textOf(`/${locale}${inForm(address, ".atom")}`));
    const json = parseJsonFeed(await textOf(`/${locale}${inForm(address, ".feed.json")}`));
    const entries = atom.entries ?? [];
    expect(entries.length).toBeGreaterThan(0);
    expect(json.items?.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    for (const { links, title } of entries) {
      expect(title).toBeTruthy();
      expect((await site.get(String(links?.[0]?.href).replace("https://chancery.example", ""))).status).toBe(200);
    }
  });

  it("is cited, and stands in a frame of another page", async () => {
    for (const form of [".bib", ".ris", ".csl.json"])
      expect(await textOf(`/en${inForm(address, form)}`)).toContain("Chancery");
    const framed = parseHTML(await textOf(`/fr/embed${address.replace("/index", "/")}`)).document;
    expect(framed.querySelector("main img, main table, main .entries li")).not.toBeNull();
  });

  it("leads to all of these", async () => {
    const { document } = parseHTML(await textOf(`/en${address.replace("/index", "/")}`));
    const hrefs = [...document.querySelectorAll("#forms a")].map((link) => link.getAttribute("href"));
    for (const form of [".json", ".csv", ".atom", ".feed.json", ".bib", ".ris", ".csl.json"])
      expect(hrefs).toContain(`/en${inForm(address, form)}`);
  });
});

it.each(charts)("draws the chart at %s as a picture that stands alone", async (address) => {
  expect(await textOf(`/en${inForm(address, ".svg")}`)).toMatch(/^<svg[^>]+>/u);
});
