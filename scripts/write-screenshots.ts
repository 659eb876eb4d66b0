// Takes the pictures of the site that the README shows, over an archive of the examples: npm run screenshots
import { mkdirSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";
import { readSource } from "../src/intake/index.ts";
import { addArticles } from "../src/pipeline/index.ts";
import { createApp } from "../src/server/app.tsx";
import { openArchive } from "../src/store/index.ts";

const folder = "docs/images";
/** The day on which promises are open or overdue, so that pictures taken again show the same. */
const day = "2026-10-01";
const desktop = { width: 1120, height: 640 };
const phone = { width: 390, height: 780 };
const article = encodeURIComponent("examples/01-mali-iran-kampala.fr.md");
const pictures = [
  { name: "dossier", path: "/en/dyads/IRN/MLI", viewport: desktop, colorScheme: "light" },
  { name: "article-phone", path: `/fr/articles/${article}`, viewport: phone, colorScheme: "light" },
  { name: "commitments-phone", path: "/en/commitments", viewport: phone, colorScheme: "dark" },
] as const;

async function take(
  browser: Browser,
  address: string,
  { name, path, viewport, colorScheme }: (typeof pictures)[number],
) {
  const context = await browser.newContext({ viewport, colorScheme });
  const page = await context.newPage();
  const answer = await page.goto(address + path);
  if (answer?.status() !== 200) throw new Error(`${path} answers ${answer?.status()}`);
  await page.screenshot({ path: `${folder}/${name}.png` });
  await context.close();
}

mkdirSync(folder, { recursive: true });
const archive = await openArchive("memory:");
for await (const outcome of addArticles(archive, readSource("examples", process.stdin), { threads: 0 }))
  if (outcome.kind === "failed") throw new Error(outcome.problem);
const server = serve({ fetch: createApp(archive, { today: () => day }).fetch, port: 0, hostname: "127.0.0.1" });
await new Promise((resolve) => server.once("listening", resolve));
const browser = await playwright.launch({
  executablePath: await chromium.executablePath(),
  // one process for all would end with the first window that is closed
  args: [...chromium.args.filter((arg) => arg !== "--single-process"), "--disable-background-networking"],
});
const { port } = server.address() as AddressInfo;
for (const picture of pictures) await take(browser, `http://127.0.0.1:${port}`, picture);
await browser.close();
server.close();
await archive.close();
