import { afterAll, beforeAll, expect, it } from "vitest";
import { warmUp } from "../../src/server/warm-up.ts";
import { openSite } from "./site.ts";

let site: Awaited<ReturnType<typeof openSite>>;
beforeAll(async () => {
  site = await openSite();
}, 60_000);
afterAll(() => site.archive.close());

/** What is asked of the site while it warms up. */
async function asked(milliseconds?: number): Promise<string[]> {
  const paths: string[] = [];
  const app = Object.create(site.app) as typeof site.app;
  app.request = (path, ...more) => {
    paths.push(String(path));
    return site.app.request(path, ...more);
  };
  await warmUp(app, site.archive, "http://localhost:8080", milliseconds);
  return paths;
}

it("makes the pages on which visitors begin, and those of who has most on file, in both languages", async () => {
  const paths = await asked();
  for (const path of ["/", "/commitments", "/dyads/GHA/KEN", "/parties/GHA"])
    for (const locale of ["en", "fr"]) expect(paths).toContain(`http://localhost:8080/${locale}${path}`);
  for (const path of paths) expect((await site.app.request(path)).status, path).toBe(200);
});

it("follows the links of the first pages, so that each kind of page has been made once", async () => {
  const kinds = (await asked()).map((path) => /\/en\/([a-z]+)\/./u.exec(path)?.[1]);
  for (const kind of ["articles", "engagements", "commitments", "people", "dyads"]) expect(kinds).toContain(kind);
});

it("ends when its time is over", async () => {
  expect((await asked(0)).length).toBeLessThan(2);
});
