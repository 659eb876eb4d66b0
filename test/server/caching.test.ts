import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { addArticles } from "../../src/pipeline/index.ts";
import { cacheOf, filled, slot } from "../../src/server/cache/index.ts";
import { openSite } from "./site.ts";

let site: Awaited<ReturnType<typeof openSite>>;
beforeAll(async () => {
  site = await openSite();
}, 60_000);
afterAll(() => site.archive.close());

const ask = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  site.app.request(path, { headers, method });
const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());

it.each([
  "/en/",
  "/en/engagements",
  "/en/engagements.json",
  "/fr/engagements.csv",
  "/en/engagements.atom",
  "/en/engagements.feed.json",
  "/en/dyads/GHA/KEN.svg",
  "/en/articles/wire.bib",
  "/static/style.css",
])("gives %s a strong tag, and 304 to who has it", async (path) => {
  const first = await ask(path);
  const tag = first.headers.get("etag") as string;
  expect(tag).toMatch(/^"[^"]+"$/u);
  for (const known of [tag, `W/${tag}`, `"other", ${tag}`]) {
    const again = await ask(path, { "If-None-Match": known });
    expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", tag]);
    expect(again.headers.get("cache-control")).toBe(first.headers.get("cache-control"));
  }
  expect((await ask(path, { "If-None-Match": '"other"' })).status).toBe(200);
});

it("answers HEAD as GET, without the body", async () => {
  const [get, head] = [await ask("/en/engagements"), await ask("/en/engagements", {}, "HEAD")];
  expect([head.status, await head.text()]).toEqual([200, ""]);
  for (const name of ["etag", "content-length", "content-type"])
    expect(head.headers.get(name)).toBe(get.headers.get(name));
});

it("compresses as the visitor asks, each with its own tag", async () => {
  const plain = await ask("/en/engagements");
  const body = await bytesOf(plain);
  const gzip = await ask("/en/engagements", { "Accept-Encoding": "gzip, br;q=0" });
  const brotli = await ask("/en/engagements", { "Accept-Encoding": "gzip, deflate, br" });
  expect([gzip, brotli].map(({ headers }) => headers.get("content-encoding"))).toEqual(["gzip", "br"]);
  expect(gunzipSync(await bytesOf(gzip))).toEqual(body);
  expect(brotliDecompressSync(await bytesOf(brotli))).toEqual(body);
  const tags = [plain, gzip, brotli].map(({ headers }) => headers.get("etag"));
  expect(new Set(tags).size).toBe(3);
  for (const tag of tags) expect((await ask("/en/engagements", { "If-None-Match": tag as string })).status).toBe(304);
});

it("keeps one address from another, and a page from its data", async () => {
  const tagOf = async (path: string) => (await ask(path)).headers.get("etag");
  const paths = ["/en/engagements", "/fr/engagements", "/en/engagements?kind=visit", "/en/engagements.json", "/en/"];
  expect(new Set(await Promise.all(paths.map(tagOf))).size).toBe(paths.length);
});

it("shows what was filed since, and nothing that it kept", async () => {
  const before = await ask("/en/articles");
  const late = { id: "late", title: "A late report", text: "Togo and Benin.", published: "2025-07-14", outlet: "Late" };
  for await (const _ of addArticles(
    site.archive,
    (async function* () {
      yield late;
    })(),
    { threads: 0 },
  ));
  const after = await ask("/en/articles", { "If-None-Match": before.headers.get("etag") as string });
  expect(after.status).toBe(200);
  expect(await after.text()).toContain("A late report");
});

describe("keeping answers", () => {
  /** An address that counts how often it is made. */
  function counted(options: { most?: number; longest?: number; header?: string; size?: number } = {}) {
    const state = { version: "1", made: 0 };
    const { header = "public, max-age=60", size = 10, ...limits } = options;
    const cached = cacheOf({ version: async () => state.version, ...limits });
    const app = new Hono().get("/:name", (c) =>
      cached(c, "2025-07-15", () => {
        state.made++;
        return c.body(`${c.req.param("name")}${"x".repeat(size)}${state.made}`, 200, { "Cache-Control": header });
      }),
    );
    return { state, get: (path: string, headers = {}) => app.request(path, { headers }) };
  }

  it("makes an answer once, for all who ask at once too, until the archive changes", async () => {
    const { state, get } = counted();
    await Promise.all([get("/a"), get("/a"), get("/a")]);
    expect(state.made).toBe(1);
    state.version = "2";
    expect(await (await get("/a")).text()).toMatch(/2$/u);
    expect(state.made).toBe(2);
  });

  it("keeps nothing that was begun before a change", async () => {
    const { state, get } = counted();
    const going = get("/a");
    await Promise.resolve();
    state.version = "2";
    await get("/b");
    await going;
    await get("/a");
    expect(state.made).toBe(3);
  });

  it("keeps a page with a slot, and gives each visitor his own", async () => {
    const state = { made: 0, given: 0, isOver: false };
    const cached = cacheOf({ version: async () => "1" });
    const app = new Hono().get("/form", (c) =>
      cached(c, "2025-07-15", async () => {
        state.made++;
        if (state.isOver) return c.body("closed", 200, { "Cache-Control": "public" });
        const page = c.body(`<input value="${slot}">`, 200, { "Cache-Control": "no-store" });
        return filled(page, () => (state.isOver ? null : `token-${++state.given}`));
      }),
    );
    const get = () => app.request("/form", { headers: { "Accept-Encoding": "gzip" } });
    for (const token of ["token-1", "token-2"]) {
      const answer = await get();
      expect(gunzipSync(await bytesOf(answer)).toString()).toBe(`<input value="${token}">`);
      expect(answer.headers.get("cache-control")).toBe("no-store");
      expect(answer.headers.get("etag")).toBeNull();
    }
    expect(state.made).toBe(1);
    state.isOver = true;
    expect(await (await app.request("/form")).text()).toBe("closed");
  });

  it("makes only some at once, in the order in which they are asked for, and gives what is kept meanwhile", async () => {
    const [making, released]: [string[], (() => void)[]] = [[], []];
    const cached = cacheOf({ version: async () => "1" });
    const app = new Hono().get("/:name", (c) =>
      cached(c, "2025-07-15", async () => {
        making.push(c.req.param("name"));
        if (c.req.param("name") !== "kept") await new Promise<void>((resolve) => released.push(resolve));
        return c.body("made", 200, { "Cache-Control": "public" });
      }),
    );
    await app.request("/kept");
    const names = Array.from({ length: 9 }, (_, place) => `page-${place}`);
    const asked = names.map((name) => app.request(`/${name}`));
    expect(await (await app.request("/kept")).text()).toBe("made");
    await vi.waitFor(() => expect(making).toEqual(["kept", ...names.slice(0, 6)]));
    while (making.length < 10 || released.length > 0) {
      released.shift()?.();
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(making).toEqual(["kept", ...names]);
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual(names.map(() => 200));
  });

  it("keeps nothing that is for one visitor", async () => {
    const { state, get } = counted({ header: "no-store" });
    const answers = await Promise.all([get("/a"), get("/a")]);
    expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual(["axxxxxxxxxx1", "axxxxxxxxxx2"]);
    expect(state.made).toBe(2);
    expect(answers[0]?.headers.get("etag")).toBeNull();
  });

  it("forgets what was asked for longest ago when there is too much", async () => {
    const { state, get } = counted({ most: 250, size: 100 });
    for (const path of ["/a", "/b", "/a", "/c", "/a"]) await get(path);
    expect(state.made).toBe(3);
    await get("/b");
    expect(state.made).toBe(4);
  });

  it("passes on what is long as it comes, whole, and knows it again by the state of the archive", async () => {
    const { state, get } = counted({ longest: 1_000, size: 100_000 });
    const plain = await get("/a");
    expect(await plain.text()).toHaveLength(100_002);
    const gzip = await get("/a", { "Accept-Encoding": "gzip" });
    expect(gunzipSync(await bytesOf(gzip))).toHaveLength(100_002);
    expect(state.made).toBe(2);
    const known = await get("/a", { "If-None-Match": plain.headers.get("etag") as string });
    expect([known.status, state.made]).toEqual([304, 2]);
    state.version = "2";
    expect((await get("/a", { "If-None-Match": plain.headers.get("etag") as string })).status).toBe(200);
  });
});

it.each(["POST", "PUT", "DELETE", "PATCH"])("refuses %s, and says what may be asked", async (method) => {
  const response = await ask("/fr/engagements", {}, method);
  expect(response.status).toBe(405);
  expect(response.headers.get("allow")).toBe("GET, HEAD, OPTIONS");
  expect(await response.text()).toContain('<html lang="fr">');
});

it("lets the pages of others fetch data, and nothing else", async () => {
  const data = await ask("/en/engagements.json");
  expect(data.headers.get("access-control-allow-origin")).toBe("*");
  expect(data.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
  expect((await ask("/en/engagements")).headers.get("access-control-allow-origin")).toBeNull();
  const before = await ask("/en/engagements.json", { Origin: "https://other.example" }, "OPTIONS");
  expect([before.status, before.headers.get("access-control-allow-methods")]).toEqual([204, "GET, HEAD"]);
});
