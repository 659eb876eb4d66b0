import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { Fetcher } from "../../src/intake/web/fetcher.ts";
import { nothing, serve } from "../intake/server.ts";
import { chancery } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "chancery-"));
const limits = { connect: 1000, answer: 1000, silence: 1000, whole: 5000 };
const fetcher = new Fetcher({ blocked: nothing, pause: 0, limits, maxBytes: 1024 * 1024 });
afterAll(async () => {
  await fetcher.close();
  rmSync(folder, { recursive: true });
});

const conditions: (string | undefined)[] = [];
const { base } = await serve({
  "/page": (request, response) => {
    conditions.push(request.headers["if-none-match"]);
    if (request.headers["if-none-match"] === '"1"') response.writeHead(304).end();
    else
      response
        .writeHead(200, { etag: '"1"', "content-type": "text/html; charset=utf-8" })
        .end("<p>Le ministre malien des Affaires étrangères a reçu l’ambassadeur du Ghana à Bamako.</p>");
  },
});

it("asks an address again only if it changed since its article was filed", async () => {
  const add = () =>
    chancery(["add", `${base}/page`, "--workers", "0", "--archive", join(folder, "archive")], { fetcher });
  expect((await add()).out).toContain("filed: 1");
  expect((await add()).out).toContain("filed: 0");
  expect(conditions).toEqual([undefined, '"1"']);
}, 60_000);
