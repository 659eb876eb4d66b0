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
import { openAccount, openDesk } from "../../src/desk/index.ts";
import { createApp } from "../../src/server/app.tsx";
import { openSite } from "../server/site.ts";

const pictures = "test-results/desk";
const password = "four plain words here";
const phone = { width: 360, height: 740 };
const desktop = { width: 1280, height: 900 };

let site: Awaited<ReturnType<typeof openSite>>;
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
  const desk = openDesk(site.archive, { env, mailer: async () => {} });
  await openAccount(desk, { name: "Awa Diop", role: "editor", password, who: "test" });
  await openAccount(desk, { name: "Peter", role: "moderator", password, who: "test" });
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

const open = async (viewport: typeof phone, javaScriptEnabled = true) => {
  const context = await browser.newContext({ viewport, javaScriptEnabled });
  return context.newPage();
};

/** Moves on with the tabulator until the element with this name has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 200; i++) {
    await page.keyboard.press("Tab");
    if (await page.locator(selector).evaluate((node) => node === node.ownerDocument.activeElement)) return;
  }
  throw new Error(`${selector} is out of reach of the keyboard`);
}

/** Looks at a page: nothing runs over its edge, axe finds nothing, and a picture is kept. */
async function inspect(page: Page, name: string): Promise<void> {
  const over = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
  expect(await page.evaluate<number>(over)).toBe(0);
  await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true, timeout: 120_000 });
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [name, id, nodes.map(({ html }) => html)])).toEqual([]);
}

async function signIn(page: Page, name: string): Promise<void> {
  await page.goto(`${address}/en/desk`);
  await tabTo(page, "[name=name]");
  await page.keyboard.type(name);
  await page.keyboard.press("Tab");
  await page.keyboard.type(password);
  await page.keyboard.press("Enter");
  await page.waitForURL(`${address}/en/desk`);
}

it("carries a comment from the form to the page, by keyboard alone, with two editors at once", async () => {
  const reader = await open(phone);
  await reader.goto(`${address}/fr/articles/wire`);
  await inspect(reader, "article-fr-phone");
  await tabTo(reader, "#field-text");
  await reader.keyboard.type("Une question : la date est-elle fixée ?");
  await reader.keyboard.press("Tab");
  await reader.keyboard.press("Tab");
  await reader.keyboard.type("ngozi@mail.example");
  await reader.keyboard.press("Enter");
  await inspect(reader, "form-again-fr-phone");
  expect(await reader.locator("#field-text").inputValue()).toContain("la date est-elle fixée");
  await tabTo(reader, "#field-name");
  await reader.keyboard.type("Ngozi");
  await reader.waitForTimeout(3200);
  await reader.keyboard.press("Enter");
  await reader.waitForURL(/\/fr\/comments\//u);
  await inspect(reader, "held-fr-phone");

  const [one, other] = [await open(desktop), await open(phone)];
  await signIn(one, "Awa Diop");
  await signIn(other, "Peter");
  await inspect(one, "desk-en-desktop");
  for (const editor of [one, other]) await editor.goto(`${address}/en/desk/comments`);
  await inspect(one, "queue-en-desktop");
  await inspect(other, "queue-en-phone");
  await tabTo(one, "[name=id]");
  await one.keyboard.press("Space");
  await tabTo(one, "button[value=approved]");
  await one.keyboard.press("Enter");
  await one.waitForURL(/notice=done/u);
  await inspect(one, "decided-en-desktop");
  await other.locator("[name=id]").check();
  await other.locator("button[value=removed]").click();
  await other.waitForURL(/missed=1/u);
  await inspect(other, "missed-en-phone");

  await reader.goto(`${address}/fr/articles/wire`);
  expect(await reader.locator("#comments").innerText()).toContain("la date est-elle fixée");
  await inspect(reader, "approved-fr-phone");
  for (const path of ["audit", "account"]) {
    await one.goto(`${address}/en/desk/${path}`);
    await inspect(one, `${path}-en-desktop`);
  }
}, 180_000);

it("needs no script", async () => {
  const reader = await open(desktop, false);
  await reader.goto(`${address}/en/articles/wire`);
  await reader.locator("#field-text").fill("Written without a script");
  await reader.locator("#field-name").fill("Reader");
  await reader.locator("#field-email").fill("reader@mail.example");
  await new Promise((resolve) => setTimeout(resolve, 3200));
  await reader.locator("#write button").click();
  expect(await reader.locator("h1").innerText()).toContain("Thank you");
  await reader.goto(`${address}/en/privacy`);
  await reader.screenshot({ path: `${pictures}/privacy-en-desktop.png`, fullPage: true, timeout: 120_000 });
});

it.each(["/en/privacy", "/fr/privacy", "/en/desk/sign-in", "/fr/desk/sign-in"])("%s is accessible", async (path) => {
  const page = await open(phone);
  await page.goto(address + path);
  await inspect(page, `${path.slice(1).replaceAll("/", "-")}-phone`);
});
