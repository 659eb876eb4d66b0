import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";

let home: string;
let examples: string;
const running = new Set<ChildProcess>();
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "chancery-"));
  examples = join(home, "examples");
  cpSync("examples", examples, { recursive: true });
});
afterEach(() => {
  for (const child of running) child.kill("SIGKILL");
  running.clear();
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** What `npm start` runs after the build, until it says where the site is. */
async function start(locale = "en_GB.UTF-8", port = "0") {
  const folder = join(home, "archive");
  const args = ["scripts/serve-examples.mjs", "--port", port, "--folder", folder, "--examples", examples];
  const child = spawn(process.execPath, args, { env: { ...process.env, LC_ALL: locale } });
  running.add(child);
  let out = "";
  let err = "";
  child.stderr.on("data", (chunk) => {
    err += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const address = await new Promise<string | undefined>((resolve) => {
    child.stdout.on("data", (chunk) => {
      out += chunk;
      const found = /http:\/\/\S+/u.exec(out)?.[0];
      if (found) resolve(found);
    });
    void ended.then(() => resolve(undefined));
  });
  const stop = () => {
    child.kill("SIGINT");
    child.kill("SIGINT");
    return ended;
  };
  return { address, out, stop, status: ended, errors: () => err, archives: () => readdirSync(folder) };
}

it("opens a site over the examples, made once, and ends cleanly at Ctrl-C", async () => {
  const first = await start();
  expect(first.out).toMatch(/filed: \d\d\b/u);
  const page = await fetch(first.address as string, { headers: { "accept-language": "fr" } });
  expect(page.url).toBe(`${first.address}fr/`);
  expect(await page.text()).toContain("Oman");
  expect(await (await fetch(`${first.address}en/dyads/IRN/MLI`)).text()).toContain("Abdoulaye Diop");
  expect(await first.stop()).toBe(0);

  const again = await start("fr_FR.UTF-8");
  expect(again.out).toMatch(/^Chancery répond à l’adresse /u);
  expect((await fetch(`${again.address}fr/dyads/IRN/MLI`)).status).toBe(200);
  expect(await again.stop()).toBe(0);
}, 180_000);

it("makes the archive anew when the examples have changed, and keeps no old one", async () => {
  const note =
    "---\npublished: 2025-02-17\n---\n\nThe President of Fiji met the King of Tonga in Suva on 3 February 2025.";
  writeFileSync(join(examples, "99-fiji.en.md"), note);
  const { address, out, stop, archives } = await start();
  expect(out).toContain("filed");
  expect(await (await fetch(`${address}en/dyads/FJI/TON`)).text()).toContain("Suva");
  expect(new Set(archives().map((name) => name.split(".")[0])).size).toBe(1);
  await stop();
}, 180_000);

it("names a port that is in use, and what to do", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "localhost", resolve));
  const { port } = other.address() as { port: number };
  const { address, status, errors } = await start("en_GB.UTF-8", String(port));
  expect(address).toBeUndefined();
  expect(await status).toBe(2);
  expect(errors()).toContain(`chancery: Port ${port} is in use. Stop what listens there, or give another: --port 8081`);
  other.close();
}, 180_000);
