import { afterAll, beforeAll, expect, it } from "vitest";
import { openSite } from "./site.ts";

let site: Awaited<ReturnType<typeof openSite>>;
beforeAll(async () => {
  site = await openSite([]);
}, 60_000);
afterAll(() => site.archive.close());

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
