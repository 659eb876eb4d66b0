import { mkdirSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { AxeBuilder } from "@axe-core/playwright";
import { serve, type ServerType } from "@hono/node-server";
import chromium from "@sparticuz/chromium";
import { type Browser, type Page, chromium as playwright } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pages } from "../../src/server/pages/index.ts";
import { openSite, siteArticles } from "../server/site.ts";
import { viewArticles } from "../server/view-articles.ts";

/** Pictures to look at, by page, language and width. */
const pictures = "test-results/site";
const paths = {
  home: "/",
  engagements: "/engagements",
  engagement: "/engagements/{id}",
  commitments: "/commitments",
  commitment: "/commitments/{id}",
  parties: "/parties",
  party: "/parties/GHA",
  dyad: "/dyads/GHA/KEN",
  twoAccounts: "/dyads/IRN/MLI",
  people: "/people",
  events: "/events",
  event: "/events/NAM%20summit",
  network: "/network",
  networkOfParty: "/network?party=MLI",
  compare: "/compare?party=MLI&party=IRN&party=SEN",
  organisations: "/parties?type=organisation",
  person: "/people/Ama%20Mensah",
  articles: "/articles",
  article: "/articles/wire",
  search: "/search?q=trade",
  coverage: "/coverage",
  method: "/method",
  api: "/api",
  nothingBetween: "/dyads/MLI/JPN",
  nothingFound: "/search?q=zebra",
  nobodyCompared: "/compare",
  embedded: "/embed/dyads/GHA/KEN",
  wrong: "/engagements?colour=red",
  misspelt: "/parties/Ghanna",
  missing: "/nowhere",
};
const widths = { desktop: { width: 1280, height: 900 }, phone: { width: 360, height: 740 } };

let site: Awaited<ReturnType<typeof openSite>>;
let server: ServerType;
let browser: Browser;
let address: string;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  site = await openSite([...siteArticles, ...viewArticles]);
  server = serve({ fetch: site.app.fetch, port: 0, hostname: "127.0.0.1" });
  await new Promise((resolve) => server.once("listening", resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    // one process for all would end with the first window that is closed
    args: [...chromium.args.filter((arg) => arg !== "--single-process"), "--disable-background-networking"],
  });
}, 120_000);
afterAll(async () => {
  await browser.close();
  server.close();
  await site.archive.close();
});

/** A path with the id of the first record of its list. */
async function pathOf(path: string): Promise<string> {
  if (!path.includes("{id}")) return path;
  const list = await site.get(`/en${path.replace("/{id}", ".json")}`);
  const [first] = (await list.json()) as { id: string }[];
  return path.replace("{id}", first?.id ?? "none");
}

it("looks at every page that there is", () => {
  const shapeOf = (path: string) => new RegExp(`^${path.replace(/:\w+/gu, "[^/]+")}$`, "u");
  const looked = Object.values(paths).map((path) => path.split("?")[0] as string);
  expect(pages.map(({ path }) => path).filter((path) => !looked.some((one) => shapeOf(path).test(one)))).toEqual([]);
});

/** Opens a page and gives what it asked of other hosts. */
async function open(page: Page, path: string): Promise<string[]> {
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(address)) elsewhere.push(request.url());
  });
  await page.goto(address + path);
  return elsewhere;
}

const overflow = (page: Page) =>
  page.evaluate<number>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

describe.each(Object.keys(widths) as (keyof typeof widths)[])("on a %s", (width) => {
  describe.each(["en", "fr"])("in %s", (locale) => {
    it.each(Object.entries(paths))("%s is accessible, fits and asks no other host", async (name, path) => {
      const context = await browser.newContext({ viewport: widths[width] });
      const page = await context.newPage();
      expect(await open(page, `/${locale}${await pathOf(path)}`)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      await page.screenshot({ path: `${pictures}/${name}-${locale}-${width}.png`, fullPage: true });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      await context.close();
    });
  });
});

it("is readable in the dark, and without a script", async () => {
  const context = await browser.newContext({ colorScheme: "dark", javaScriptEnabled: false });
  const page = await context.newPage();
  await open(page, "/en/articles/wire");
  await page.screenshot({ path: `${pictures}/article-dark.png`, fullPage: true });
  expect(await page.locator("mark").count()).toBeGreaterThan(2);
  await context.close();
});

it("leads by keyboard from a marked passage to its record and back", async () => {
  const context = await browser.newContext({ viewport: widths.desktop });
  const page = await context.newPage();
  await open(page, "/en/articles/wire");
  await page.locator("mark a").first().focus();
  await page.keyboard.press("Enter");
  expect(new URL(page.url()).hash).toMatch(/^#engagement-\d$/u);
  await page.locator("section.record h2 a").first().focus();
  await page.keyboard.press("Enter");
  expect(new URL(page.url()).hash).toMatch(/^#words-engagement-\d$/u);
  await context.close();
});

it("lets all words of the record stand out that the address names", async () => {
  const context = await browser.newContext({
    viewport: widths.desktop,
    javaScriptEnabled: false,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await open(page, "/en/articles/wire");
  const coloursOf = () =>
    page.evaluate<string[]>(
      "[...document.querySelectorAll('mark.engagement-1')].map((mark) => getComputedStyle(mark).backgroundColor)",
    );
  const before = await coloursOf();
  await page.locator("section.record h2 a").first().click();
  const after = await coloursOf();
  expect(after.length).toBeGreaterThan(1);
  for (const [i, colour] of after.entries()) expect(colour).not.toBe(before[i]);
  await context.close();
});

it("begins with a way past the menu", async () => {
  const context = await browser.newContext({ viewport: widths.desktop });
  const page = await context.newPage();
  await open(page, "/fr/");
  await page.keyboard.press("Tab");
  expect(await page.evaluate("document.activeElement.getAttribute('href')")).toBe("#main");
  await context.close();
});
