import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openDeskInBrowser, password, sizes, tabTo } from "./desk-in-browser.ts";

const { phone, desktop } = sizes;
let site: Awaited<ReturnType<typeof openDeskInBrowser>>;
beforeAll(async () => {
  site = await openDeskInBrowser("test-results/desk", { "Awa Diop": "editor", Peter: "moderator" });
}, 120_000);
afterAll(() => site.close());

const open = (viewport: typeof phone, javaScriptEnabled = true) => site.windowOf(null, viewport, javaScriptEnabled);
const inspect = (page: Page, name: string) => site.inspect(page, name);

async function signIn(page: Page, name: string): Promise<void> {
  await page.goto(`${site.address}/en/desk`);
  await tabTo(page, "[name=name]");
  await page.keyboard.type(name);
  await page.keyboard.press("Tab");
  await page.keyboard.type(password);
  await page.keyboard.press("Enter");
  await page.waitForURL(`${site.address}/en/desk`);
}

it("carries a comment from the form to the page, by keyboard alone, with two editors at once", async () => {
  const reader = await open(phone);
  await reader.goto(`${site.address}/fr/articles/wire`);
  await inspect(reader, "article-fr-phone");
  await tabTo(reader, "#field-text");
  await reader.keyboard.type("Une question : la date est-elle fixée ?");
  await reader.keyboard.press("Tab");
  await reader.keyboard.press("Tab");
  await reader.keyboard.type("ngozi@mail.example");
  await reader.keyboard.press("Enter");
  await reader.locator("[role=alert]").waitFor();
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
  for (const editor of [one, other]) await editor.goto(`${site.address}/en/desk/comments`);
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

  await reader.goto(`${site.address}/fr/articles/wire`);
  expect(await reader.locator("#comments").innerText()).toContain("la date est-elle fixée");
  await inspect(reader, "approved-fr-phone");
  for (const path of ["audit", "account"]) {
    await one.goto(`${site.address}/en/desk/${path}`);
    await inspect(one, `${path}-en-desktop`);
  }
}, 180_000);

it("needs no script", async () => {
  const reader = await open(desktop, false);
  await reader.goto(`${site.address}/en/articles/wire`);
  await reader.locator("#field-text").fill("Written without a script");
  await reader.locator("#field-name").fill("Reader");
  await reader.locator("#field-email").fill("reader@mail.example");
  await new Promise((resolve) => setTimeout(resolve, 3200));
  await reader.locator("#write button").click();
  expect(await reader.locator("h1").innerText()).toContain("Thank you");
  await reader.goto(`${site.address}/en/privacy`);
  await reader.screenshot({ path: `test-results/desk/privacy-en-desktop.png`, fullPage: true, timeout: 120_000 });
});

it.each(["/en/privacy", "/fr/privacy", "/en/desk/sign-in", "/fr/desk/sign-in"])("%s is accessible", async (path) => {
  const page = await open(phone);
  await page.goto(site.address + path);
  await inspect(page, `${path.slice(1).replaceAll("/", "-")}-phone`);
});
