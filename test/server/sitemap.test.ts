import { DOMParser } from "linkedom";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createApp } from "../../src/server/app.tsx";
import { openSite } from "./site.ts";

const base = "https://chancery.example";
let site: Awaited<ReturnType<typeof openSite>>;
beforeAll(async () => {
  site = await openSite();
}, 60_000);
afterAll(() => site.archive.close());

const xmlOf = async (path: string) => {
  const response = await site.get(path);
  expect(response.headers.get("content-type")).toContain("application/xml");
  return new DOMParser().parseFromString(await response.text(), "text/xml");
};
type Xml = Awaited<ReturnType<typeof xmlOf>>;
const locs = (document: Xml) => [...document.querySelectorAll("loc")].map(({ textContent }) => textContent ?? "");

it("lists every page in every language, and each is there", async () => {
  const parts = locs(await xmlOf("/sitemap.xml"));
  const pages: string[] = [];
  for (const part of parts) pages.push(...locs(await xmlOf(part.replace(base, ""))));
  expect(new Set(pages).size).toBe(pages.length);
  for (const path of ["/en/", "/fr/articles/wire", "/en/dyads/GHA/KEN", "/fr/parties/GHA", "/en/people/Ama%20Mensah"])
    expect(pages).toContain(base + path);
  for (const page of pages) expect([page, (await site.get(page.replace(base, ""))).status]).toEqual([page, 200]);
});

it("names the same page in each language", async () => {
  const [first] = (await xmlOf("/sitemap/articles-1.xml")).querySelectorAll("url");
  const alternates = [...(first?.children ?? [])].filter((child) => child.getAttribute("rel") === "alternate");
  expect(alternates.map((link) => link.getAttribute("hreflang"))).toEqual(["fr", "en", "x-default"]);
});

it("has no part that it does not list", async () => {
  for (const part of ["articles-0", "ghosts-1", "pages-2", "articles-1x"])
    expect((await site.get(`/sitemap/${part}.xml`)).status).toBe(404);
});

it("tells robots where the map is, and whom to tell of a weakness where somebody is named", async () => {
  expect(await (await site.get("/robots.txt")).text()).toContain(`Sitemap: ${base}/sitemap.xml`);
  expect((await site.get("/.well-known/security.txt")).status).toBe(404);
  const named = createApp(site.archive, { base, today: () => "2024-02-29", contact: "mailto:safe@chancery.example" });
  expect(await (await named.request("/.well-known/security.txt")).text()).toContain(
    "Contact: mailto:safe@chancery.example\nExpires: 2025-02-28T00:00:00Z\n",
  );
});
