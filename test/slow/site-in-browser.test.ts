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

/** Each way of looking at the pages without a script: each language once, each width once. */
const withoutScript = [
  { locale: "en", width: "desktop" },
  { locale: "fr", width: "phone" },
] as const;

describe.each(withoutScript)("without a script, in $locale on a $width", ({ locale, width }) => {
  it.each(Object.entries(paths))("%s shows all that it shows with one", async (_, path) => {
    const address = `/${locale}${await pathOf(path)}`;
    const [plain, scripted] = await Promise.all([false, true].map((has) => contentOf(address, width, has)));
    expect(plain?.heading).not.toBe("");
    expect(plain).toEqual(scripted);
    expect(plain?.unloaded).toEqual([]);
  });
});

/** The heading of a page, its words but for buttons that only a script makes, and the pictures that did not come. */
async function contentOf(path: string, width: keyof typeof widths, javaScriptEnabled: boolean) {
  const context = await browser.newContext({ viewport: widths[width], javaScriptEnabled });
  const page = await context.newPage();
  await open(page, path);
  const content = await page.evaluate<{ heading: string; words: string; unloaded: string[] }>(`(() => {
    const main = document.querySelector("main");
    main.querySelectorAll("button[type=button]").forEach((button) => button.remove());
    const unloaded = [...document.images].filter(({ complete, naturalWidth }) => !complete || naturalWidth === 0);
    return {
      heading: document.querySelector("h1").textContent,
      words: main.innerText.replace(/\\s+/gu, " "),
      unloaded: unloaded.map(({ src }) => src),
    };
  })()`);
  await context.close();
  return content;
}

it("narrows a list down and finds an article without a script", async () => {
  const context = await browser.newContext({ viewport: widths.phone, javaScriptEnabled: false });
  const page = await context.newPage();
  await open(page, "/fr/engagements");
  await page.locator(".filters input[name=party]").fill("Kenya");
  await page.locator(".filters select[name=kind]").selectOption("meeting");
  await page.locator(".filters button").click();
  expect(new URL(page.url()).searchParams.get("party")).toBe("Kenya");
  expect(await page.locator(".entries li").count()).toBeGreaterThan(0);
  await page.locator("#find").fill("trade");
  await page.locator("#find").press("Enter");
  expect(new URL(page.url()).pathname).toBe("/fr/search");
  expect(await page.locator(".entries li").count()).toBeGreaterThan(0);
  await context.close();
});

it("lets one move about in the network, by keyboard too, and asks no other host", async () => {
  const context = await browser.newContext({ viewport: widths.desktop });
  const page = await context.newPage();
  const elsewhere = await open(page, "/en/network");
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  await page.locator("#network > button").focus();
  await page.keyboard.press("Enter");
  await page.locator("#network canvas").first().waitFor();
  await page.locator("#network select").selectOption({ label: "Mali" });
  expect(await page.locator("#network .chosen a").allInnerTexts()).toEqual(expect.arrayContaining(["Mali", "Iran"]));
  await page.screenshot({ path: `${pictures}/network-explored.png`, fullPage: true });
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await page.locator("#network > button:visible").click();
  expect(await page.locator("#network canvas").count()).toBe(0);
  expect(await page.locator("#network section").isVisible()).toBe(true);
  expect([elsewhere, errors]).toEqual([[], []]);
  await context.close();
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
