import { afterAll, beforeAll, expect, it } from "vitest";
import { openDeskInBrowser, sizes, tabTo } from "./desk-in-browser.ts";

let site: Awaited<ReturnType<typeof openDeskInBrowser>>;
beforeAll(async () => {
  site = await openDeskInBrowser("test-results/writing", { "Awa Diop": "editor", Peter: "editor" });
}, 120_000);
afterAll(() => site.close());

const sentence =
  "Togo's Foreign Minister, Kossi Adjavon, met his Malian counterpart, Awa Traoré, in Lomé on Monday 2 June 2025.";

it("carries an article from the first word to the reader, by keyboard alone, with two editors at once", async () => {
  const [one, other] = [await site.windowOf("Awa Diop"), await site.windowOf("Peter", sizes.phone)];
  await one.goto(`${site.address}/en/desk/articles`);
  await site.inspect(one, "articles-desktop");
  await one.goto(`${site.address}/en/desk/articles/new`);
  await tabTo(one, "#field-title");
  await one.keyboard.type("Togo and Mali meet");
  await tabTo(one, "#field-text");
  await one.keyboard.type(sentence);
  // read as it is written, without a key pressed
  await one.locator("#preview a[href='#words-engagement-1']").waitFor();
  await site.inspect(one, "preview-desktop");
  await tabTo(one, "button[value=save]");
  await one.keyboard.press("Enter");
  await one.waitForURL(/notice=saved/u);

  const address = one.url().split("?")[0] as string;
  await other.goto(address);
  await site.inspect(other, "draft-phone");
  await other.locator("#field-title").fill("Togo and Mali meet in Lomé");
  await other.locator("button[value=save]").click();
  await other.waitForURL(/notice=saved/u);
  await tabTo(one, "button[value=publish]");
  await one.keyboard.press("Enter");
  await one.locator("[role=alert]").waitFor();
  expect(await one.locator("[role=alert]").innerText()).toContain("Peter saved another revision");
  expect(await one.locator("#field-text").inputValue()).toBe(sentence);
  await site.inspect(one, "conflict-desktop");
  await tabTo(one, "button[value=publish]");
  await one.keyboard.press("Enter");
  await one.waitForURL(/notice=published/u);
  await site.inspect(one, "published-desktop");

  const reader = await site.windowOf(null, sizes.phone);
  await reader.goto(address.replace("/desk/articles/", "/articles/"));
  expect(await reader.locator("h1").innerText()).toContain("Togo and Mali meet");
  await site.inspect(reader, "article-phone");
  await one.locator("form[action$=withdraw] button").focus();
  await one.keyboard.press("Enter");
  await one.waitForURL(/notice=withdrawn/u);
  expect((await reader.reload())?.status()).toBe(404);
}, 180_000);

it("needs no script", async () => {
  const editor = await site.windowOf("Awa Diop", sizes.desktop, false);
  await editor.goto(`${site.address}/fr/desk/articles/new`);
  await editor.locator("#field-title").fill("Sans script");
  await editor
    .locator("#field-text")
    .fill("Le ministre malien des Affaires étrangères a rencontré son homologue togolais à Lomé.");
  await editor.locator("button[formaction$=preview]").click();
  await editor.locator("#preview a[href='#words-engagement-1']").waitFor();
  await editor.locator("button[value=publish]").click();
  await editor.waitForURL(/notice=published/u);
});
