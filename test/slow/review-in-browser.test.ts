import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openDeskInBrowser, sizes } from "./desk-in-browser.ts";

let site: Awaited<ReturnType<typeof openDeskInBrowser>>;
let address: string;
beforeAll(async () => {
  site = await openDeskInBrowser("test-results/review", { "Awa Diop": "editor", Peter: "editor" });
  address = site.address;
}, 120_000);
afterAll(() => site.close());

const windowOf = (name: string, viewport = sizes.desktop) => site.windowOf(name, viewport);
const inspect = (page: Page, name: string) => site.inspect(page, name);

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
