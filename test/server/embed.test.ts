import { parseHTML } from "linkedom";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openSite } from "./site.ts";

const base = "https://chancery.example";
let site: Awaited<ReturnType<typeof openSite>>;
beforeAll(async () => {
  site = await openSite();
}, 60_000);
afterAll(() => site.archive.close());

const oembed = (url: string, more = "") => site.get(`/oembed?url=${encodeURIComponent(url)}${more}`);

it("lets others show a chart in a frame, and nothing else of the site", async () => {
  const response = await site.get("/fr/embed/dyads/GHA/KEN?chart=timeline");
  expect(response.headers.get("content-security-policy")).toContain("frame-ancestors *");
  expect(response.headers.get("x-frame-options")).toBeNull();
  const { document } = parseHTML(await response.text());
  const picture = document.querySelector("img")?.getAttribute("src") as string;
  const drawn = await site.get(picture);
  expect([drawn.status, drawn.headers.get("cross-origin-resource-policy")]).toEqual([200, "cross-origin"]);
  expect(document.querySelector("a")?.getAttribute("href")).toBe(`${base}/fr/dyads/GHA/KEN`);
  expect(document.querySelector("script, form, header")).toBeNull();
  const page = await site.get("/fr/dyads/GHA/KEN");
  expect(page.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
  expect(page.headers.get("x-frame-options")).not.toBeNull();
});

it("lets others show a record as a card", async () => {
  const [meeting] = JSON.parse(await (await site.get("/en/engagements.json?party=GHA&kind=meeting")).text());
  const card = await (await site.get(`/en/embed/engagements/${meeting.id}`)).text();
  for (const word of ["Meeting", "Ghana", "Kenya", "17 February 2025"]) expect(card).toContain(word);
  // links leave the frame: the pages that they lead to may stand in none
  expect(card).toContain('<base target="_blank"/>');
});

it.each([
  ["/en/embed/dyads/GHA/KEN?chart=pie", 404],
  ["/en/embed/dyads/GHA/KEN?colour=red", 400],
  ["/en/embed/engagements/none", 404],
  ["/en/embed/articles/wire", 404],
  ["/en/embed/dyads/GHA/KEN.json", 404],
])("answers %s with %i", async (path, status) => {
  expect((await site.get(path)).status).toBe(status);
});

it("tells by oEmbed how a page is embedded, and pages tell where to ask", async () => {
  const { document } = parseHTML(await (await site.get("/en/dyads/GHA/KEN")).text());
  const discovery = document.querySelector('link[type="application/json+oembed"]')?.getAttribute("href") as string;
  const told = JSON.parse(await (await site.get(discovery.replace(base, ""))).text());
  expect(told).toMatchObject({ version: "1.0", type: "rich", width: 720 });
  const address = parseHTML(told.html).document.querySelector("iframe")?.getAttribute("src") as string;
  expect((await site.get(address.replace(base, ""))).status).toBe(200);
  const narrow = JSON.parse(await (await oembed(`${base}/en/dyads/GHA/KEN`, "&maxwidth=300")).text());
  expect(narrow.width).toBe(300);
});

it.each(["https://elsewhere.example/en/dyads/GHA/KEN", `${base}/en/method`, `${base}/de/dyads/GHA/KEN`, "nonsense"])(
  "has nothing to embed of %s",
  async (url) => {
    expect((await oembed(url)).status).toBe(404);
  },
);
