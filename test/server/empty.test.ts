import { afterAll, beforeAll, expect, it } from "vitest";
import { openSite, siteArticles } from "./site.ts";
import { viewArticles } from "./view-articles.ts";

type Site = Awaited<ReturnType<typeof openSite>>;
let [site, filled]: [Site, Site] = [] as never;
beforeAll(async () => {
  [site, filled] = [await openSite([]), await openSite([...siteArticles, ...viewArticles])];
}, 60_000);
afterAll(async () => {
  await site.archive.close();
  await filled.archive.close();
});

it.each([
  ["/en/", "Nothing is on file yet"],
  ["/fr/articles", "Rien n’y répond aux archives"],
  ["/en/parties", "Nothing on file fits"],
  ["/en/parties/MLI", "Nothing is on file of it."],
  ["/en/dyads/IRN/MLI", "Nothing is on file between these two."],
  ["/en/coverage", "0"],
  ["/en/compare?party=MLI&party=IRN", "Nothing on file fits"],
  ["/en/people", "Nothing on file fits"],
  ["/en/commitments", "Nothing on file fits"],
])("says of an archive without articles, in %s, that there is nothing, and draws no empty list", async (path, said) => {
  const page = await (await site.get(path)).text();
  expect(page).toContain(said);
  expect(page).not.toMatch(/<h2>(?:Latest|Busiest|Partners)|All commitments|<tbody><\/tbody>/u);
});

it.each([
  "/en/index",
  "/en/engagements",
  "/en/commitments",
  "/en/dyads/GHA/KEN",
  "/en/parties",
  "/en/parties/GHA",
  "/en/people",
  "/en/events",
  "/en/network",
  "/en/articles",
  "/en/search",
  "/en/coverage",
])("gives %s.csv the head that it has with rows", async (path) => {
  const query = path === "/en/search" ? "?q=trade" : "";
  const [none, some] = [await site.get(`${path}.csv${query}`), await filled.get(`${path}.csv${query}`)];
  const [head, row] = (await some.text()).split("\r\n");
  expect(row).not.toBe("");
  expect(await none.text()).toBe(`${head}\r\n`);
});
