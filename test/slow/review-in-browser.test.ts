import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { serve, type ServerType } from "@hono/node-server";
import chromium from "@sparticuz/chromium";
import { type Browser, type Page, chromium as playwright } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { beginSession, type Desk, openAccount, openDesk } from "../../src/desk/index.ts";
import { createApp } from "../../src/server/app.tsx";
import { openSite } from "../server/site.ts";

const pictures = "test-results/review";
const sizes = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 900 } };

let site: Awaited<ReturnType<typeof openSite>>;
let desk: Desk;
let server: ServerType;
let browser: Browser;
let address: string;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  site = await openSite();
  const env = {
    CHANCERY_KEY: randomBytes(32).toString("base64"),
    CHANCERY_ERASED_FILE: join(mkdtempSync(join(tmpdir(), "chancery-")), "erased"),
  };
  desk = openDesk(site.archive, { env });
  for (const name of ["Awa Diop", "Peter"])
    await openAccount(desk, { name, role: "editor", password: "four plain words here", who: "test" });
  const app = createApp(site.archive, { desk });
  server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" });
  await new Promise((resolve) => server.once("listening", resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [...chromium.args.filter((arg) => arg !== "--single-process"), "--disable-background-networking"],
  });
}, 120_000);
afterAll(async () => {
  await browser.close();
  server.close();
  await site.archive.close();
});

/** A window in which an editor is signed in. */
async function windowOf(name: string, viewport = sizes.desktop): Promise<Page> {
  const context = await browser.newContext({ viewport });
  const value = await beginSession(desk, name);
  await context.addCookies([{ name: "chancery", value, url: address }]);
  const page = await context.newPage();
  page.on("pageerror", (error) => {
    throw error;
  });
  return page;
}

/** Looks at a page: nothing runs over its edge, axe finds nothing, and a picture is kept. */
async function inspect(page: Page, name: string): Promise<void> {
  const over = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
  expect(await page.evaluate<number>(over)).toBe(0);
  await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true, timeout: 120_000 });
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [name, id, nodes.map(({ html }) => html)])).toEqual([]);
}

/** Presses a key that leads to another page, and waits for it. */
async function press(page: Page, key: string): Promise<void> {
  await Promise.all([page.waitForEvent("load"), page.keyboard.press(key)]);
}

it.each(["phone", "desktop"] as const)("is accessible and fits on a %s", async (size) => {
  const page = await windowOf("Awa Diop", sizes[size]);
  for (const [name, path] of Object.entries({
    queue: "/fr/desk/review",
    article: "/en/desk/review/wire",
    add: "/fr/desk/review/wire?add=engagement",
    suggest: "/fr/suggest/article/wire",
  })) {
    await page.goto(address + path);
    await inspect(page, `${name}-${size}`);
  }
  await page.context().close();
});

it("is done by keys alone: accept, fix, undo, next article", async () => {
  const page = await windowOf("Awa Diop");
  await page.goto(`${address}/en/desk/review`);
  await page.keyboard.press("n");
  await page.waitForURL(/\/desk\/review\/[^/]+$/u);
  await page.goto(`${address}/en/desk/review/wire`);
  await page.keyboard.press("?");
  expect(await page.locator(".keys").getAttribute("open")).not.toBeNull();
  await press(page, "a");
  expect(await page.locator(".review-list li").first().textContent()).toContain("confirmed by an editor");
  await press(page, "u");
  expect(await page.locator(".review-list li").first().textContent()).toContain("not reviewed");
  await page.keyboard.press("e");
  while (!(await page.locator("#field-city").evaluate((node) => node === node.ownerDocument.activeElement)))
    await page.keyboard.press("Tab");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("Tema arena"); // letters that are keys elsewhere are letters here
  await press(page, "Enter");
  expect(await page.locator(".review-list li").first().textContent()).toContain("corrected by an editor");
  await press(page, "d");
  expect(new URL(page.url()).pathname).not.toContain("wire");
  await page.goto(`${address}/en/articles/wire`);
  expect(await page.locator("section.record").first().textContent()).toContain("Tema arena");
  await inspect(page, "corrected-article");
  await page.context().close();
});

it("takes the words that are selected for a record that was missed", async () => {
  const page = await windowOf("Awa Diop");
  await page.goto(`${address}/en/desk/review/hostile?add=person`);
  await page.evaluate("getSelection().selectAllChildren(document.querySelector('.review-text mark'))");
  const words = await page.evaluate<string>("getSelection().toString()");
  await page.keyboard.press("+");
  expect(await page.locator("#field-words").inputValue()).toBe(words);
  await page.context().close();
});

it("shows the second of two editors what the first decided, with what they wrote", async () => {
  const [one, other] = [await windowOf("Awa Diop"), await windowOf("Peter")];
  for (const page of [one, other]) await page.goto(`${address}/en/desk/review/hostile`);
  await press(one, "r");
  await other.locator("#field-city").fill("Aného");
  await other.locator("#field-city").press("Enter");
  await other.waitForLoadState();
  expect(await other.locator("[role=alert]").textContent()).toContain("rejected by an editor");
  expect(await other.locator("#field-city").inputValue()).toBe("Aného");
  await inspect(other, "conflict");
  for (const page of [one, other]) await page.context().close();
});
