import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { Fetcher } from "../../src/intake/web/fetcher.ts";
import { nothing, serve } from "../intake/server.ts";
import { chancery } from "./run.ts";

const limits = { connect: 1000, answer: 1000, silence: 1000, whole: 5000 };
const fetcher = new Fetcher({ blocked: nothing, pause: 0, limits, maxBytes: 1024 * 1024 });
afterAll(() => fetcher.close());

const sentence = "Le ministre malien des Affaires étrangères a reçu l’ambassadeur du Ghana à Bamako.";
const bomb = gzipSync(Buffer.alloc(30 * 1024 * 1024));
const { base } = await serve({
  "/good": `<!doctype html><html lang="fr"><head><title>Titre</title></head><body><p>${sentence}</p></body></html>`,
  "/500": (_, response) => response.writeHead(500).end(),
  "/silent": () => {},
  "/endless": (_, response) => {
    const timer = setInterval(() => response.write(Buffer.alloc(256 * 1024, "a")), 5);
    response.on("close", () => clearInterval(timer));
  },
  "/bomb": (_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end(bomb),
});

describe("chancery read", () => {
  it("reads the article of an address", async () => {
    const { status, out } = await chancery(["read", `${base}/good`, "--format", "json"], { fetcher });
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ id: `${base}/good`, article: { title: "Titre" } });
    expect(JSON.parse(out).engagements).toHaveLength(1);
  });

  it.each([
    ["http://no-such-host.invalid/", /Cannot fetch http:\/\/no-such-host\.invalid\/: /u],
    ["http://127.0.0.1:1/", /nothing listens there\. Check the address/u],
    [`${base}/missing`, /it answers 404\. Check the address/u],
    [`${base}/500`, /it answers 500\. Try again later/u],
    [`${base}/silent`, /no answer within 1 s/u],
    [`${base}/endless`, /it is longer than 1024 KB/u],
    [`${base}/bomb`, /it is longer than 1024 KB/u],
    ["gopher://127.0.0.1/", /only http and https addresses are/u],
  ])("names %s with the reason on one line, and reads the rest", async (address, reason) => {
    const { status, out, err } = await chancery(["read", address, `${base}/good`, "--format", "jsonl"], { fetcher });
    expect(status).toBe(1);
    expect(err).toMatch(reason);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(JSON.parse(out).id).toBe(`${base}/good`);
  });

  it("fetches nothing of this machine unless a test lets it", async () => {
    const { status, out, err } = await chancery(["read", `${base}/good`]);
    expect(status).toBe(1);
    expect(out).toBe("");
    expect(err).toContain("127.0.0.1 is not a public address. Only pages of the public web are fetched");
  });
});
