import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { serve } from "@hono/node-server";
import chromium from "@sparticuz/chromium";
import { type Page, chromium as playwright } from "playwright-core";
import { expect } from "vitest";
import { beginSession, openAccount, openDesk } from "../../src/desk/index.ts";
import { createApp } from "../../src/server/app.tsx";
import { openSite } from "../server/site.ts";

export const sizes = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 900 } };
export const password = "four plain words here";

/**
 * The site with a desk at an address of its own, a browser, and accounts of these names.
 * @param pictures folder for pictures to look at
 */
export async function openDeskInBrowser(pictures: string, roles: Readonly<Record<string, "editor" | "moderator">>) {
  mkdirSync(pictures, { recursive: true });
  const site = await openSite();
  const env = {
    CHANCERY_KEY: randomBytes(32).toString("base64"),
    CHANCERY_ERASED_FILE: join(mkdtempSync(join(tmpdir(), "chancery-")), "erased"),
  };
  const desk = openDesk(site.archive, { env, mailer: async () => {} });
  for (const [name, role] of Object.entries(roles)) await openAccount(desk, { name, role, password, who: "test" });
  const server = serve({ fetch: createApp(site.archive, { desk }).fetch, port: 0, hostname: "127.0.0.1" });
  await new Promise((resolve) => server.once("listening", resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    // one process for all would end with the first window that is closed
    args: [...chromium.args.filter((arg) => arg !== "--single-process"), "--disable-background-networking"],
  });
  const windowOf = async (name: string | null, viewport = sizes.desktop, javaScriptEnabled = true): Promise<Page> => {
    const context = await browser.newContext({ viewport, javaScriptEnabled });
    if (name !== null)
      await context.addCookies([{ name: "chancery", value: await beginSession(desk, name), url: address }]);
    const page = await context.newPage();
    page.on("pageerror", (error) => {
      throw error;
    });
    return page;
  };
  const inspect = async (page: Page, name: string) => {
    const over = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
    expect(await page.evaluate<number>(over)).toBe(0);
    await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true, timeout: 120_000 });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [name, id, nodes.map(({ html }) => html)])).toEqual([]);
  };
  const close = async () => {
    await browser.close();
    server.close();
    await site.archive.close();
  };
  return { address, desk, windowOf, inspect, close };
}

/** Moves on with the tabulator until the element has the focus. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 200; i++) {
    await page.keyboard.press("Tab");
    if (await page.locator(selector).evaluate((node) => node === node.ownerDocument.activeElement)) return;
  }
  throw new Error(`${selector} is out of reach of the keyboard`);
}
