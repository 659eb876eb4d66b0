import { type AddressInfo, createServer } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { decode } from "../../src/intake/decode.ts";
import { Fetcher, type FetcherSettings } from "../../src/intake/web/fetcher.ts";
import { nothing, serve } from "./server.ts";

const fetchers: Fetcher[] = [];
function fetcherWith(settings: FetcherSettings = {}): Fetcher {
  const fetcher = new Fetcher({ blocked: nothing, pause: 0, ...settings });
  fetchers.push(fetcher);
  return fetcher;
}
afterAll(() => Promise.all(fetchers.map((fetcher) => fetcher.close())));

const bomb = gzipSync(Buffer.alloc(60 * 1024 * 1024));
const short = { connect: 1000, answer: 1000, silence: 1000, whole: 10_000 };
const site = await serve({
  "/page": "<p>Bonjour</p>",
  "/moved": (_, response) => response.writeHead(301, { location: "/page#part" }).end("moved"),
  "/circle": (_, response) => response.writeHead(302, { location: "/circle" }).end(),
  "/500": (_, response) => response.writeHead(500).end(),
  "/429": (_, response) => response.writeHead(429, { "retry-after": "120" }).end(),
  "/silent": () => {},
  "/stalls": (_, response) => void response.writeHead(200).write("<p>"),
  "/reset": (request) => request.socket.resetAndDestroy(),
  "/cut": (_, response) => {
    response.writeHead(200, { "content-length": "1000" }).write("<p>half");
    setTimeout(() => response.destroy(), 50);
  },
  "/endless": (_, response) => {
    response.writeHead(200, { "content-type": "text/html" });
    const block = Buffer.alloc(64 * 1024, "a");
    const more = () => {
      while (!response.destroyed && response.write(block));
      if (!response.destroyed) response.once("drain", more);
    };
    more();
  },
  "/drip": (_, response) => {
    response.writeHead(200);
    const timer = setInterval(() => response.write("."), 100);
    response.on("close", () => clearInterval(timer));
  },
  "/bomb": (_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end(bomb),
  "/twice": (_, response) => response.writeHead(200, { "content-encoding": "gzip, gzip" }).end(gzipSync(bomb)),
  "/five-times": (_, response) => response.writeHead(200, { "content-encoding": "gzip,gzip,gzip,br,br" }).end(bomb),
  "/broken": (_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end("no gzip"),
  "/odd": (_, response) => response.writeHead(200, { "content-encoding": "zz" }).end("x"),
  "/gzip": (_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("packed")),
  "/latin": (_, response) =>
    response.writeHead(200, { "content-type": "text/html; charset=ISO-8859-15" }).end(Buffer.from([0xa4, 0x20, 0xe9])),
  "/dated": (request, response) => {
    if (request.headers["if-none-match"] === '"v1"') response.writeHead(304).end();
    else response.writeHead(200, { etag: '"v1"', "last-modified": "Thu, 16 Oct 2025 08:00:00 GMT" }).end("x");
  },
});

describe("fetches", () => {
  it("what an address holds, with where it was found", async () => {
    const fetched = await fetcherWith().fetch(`${site.base}/moved`);
    expect(fetched).toMatchObject({ address: `${site.base}/page`, type: "text/html", charset: "utf-8" });
    expect(site.requests.at(-1)?.headers["user-agent"]).toMatch(/^chancery /u);
  });

  it("packed content, and takes the server's word for the encoding of old text", async () => {
    expect(await fetcherWith().fetch(`${site.base}/gzip`)).toMatchObject({ bytes: Buffer.from("packed") });
    const latin = await fetcherWith().fetch(`${site.base}/latin`);
    if (latin === "unchanged") throw new Error("asked for the first time");
    expect(decode(latin.bytes, latin.charset)).toBe("€ é");
  });

  it("nothing where the server says that nothing changed", async () => {
    const fetcher = fetcherWith();
    const first = await fetcher.fetch(`${site.base}/dated`);
    expect(first).toMatchObject({ etag: '"v1"', lastModified: "Thu, 16 Oct 2025 08:00:00 GMT" });
    expect(await fetcher.fetch(`${site.base}/dated`, first as object)).toBe("unchanged");
  });
});

describe("says what went wrong, and stops", () => {
  const closed = "http://127.0.0.1:1/";
  it.each([
    ["/missing", {}, "it answers 404"],
    ["/500", {}, "it answers 500"],
    ["/429", {}, "it answers 429"],
    ["/circle", {}, "it redirects more than 5 times"],
    ["/silent", { limits: short }, "no answer within 1 s"],
    ["/stalls", { limits: short }, "it fell silent for 1 s"],
    ["/drip", { limits: { whole: 1000 } }, "it was not complete after 1 s"],
    ["/reset", {}, "the connection was broken off"],
    ["/cut", {}, "the connection was broken off"],
    ["/endless", {}, "it is longer than 32 MB"],
    ["/bomb", {}, "it is longer than 32 MB"],
    ["/twice", {}, "it is longer than 32 MB"],
    ["/five-times", {}, "it is packed 5 times over"],
    ["/broken", {}, "its packed content is broken"],
    ["/odd", {}, 'it is packed as "zz"'],
  ] as [string, FetcherSettings, string][])("%s", async (path, settings, why) => {
    const started = performance.now();
    await expect(fetcherWith(settings).fetch(site.base + path)).rejects.toThrow(
      `Cannot fetch ${site.base}${path}: ${why}`,
    );
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it("of what is no web server", async () => {
    const other = createServer((socket) => socket.on("error", () => {}).end("220 mail ready\r\n"));
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const address = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
    await expect(fetcherWith().fetch(address)).rejects.toThrow(`Cannot fetch ${address}: it does not speak HTTP`);
    other.close();
  });

  it("of a closed port and of a host that is not there", async () => {
    await expect(fetcherWith().fetch(closed)).rejects.toThrow(`Cannot fetch ${closed}: nothing listens there`);
    const lookup = async () => {
      throw Object.assign(new Error("getaddrinfo ENOTFOUND"), { code: "ENOTFOUND" });
    };
    await expect(fetcherWith({ lookup }).fetch("http://nowhere.example/a")).rejects.toThrow(
      "Cannot fetch http://nowhere.example/a: there is no such host",
    );
  });
});

describe("keeps to a site's manners", () => {
  it("asks for robots.txt once, and stays out where it is told to", async () => {
    const polite = await serve({
      "/robots.txt": "User-agent: chancery\nDisallow: /private\n\nUser-agent: *\nDisallow: /\n",
      "/open": "x",
      "/private/a": "x",
      "/way": (_, response) => response.writeHead(302, { location: "/private/a" }).end(),
    });
    const fetcher = fetcherWith();
    await fetcher.fetch(`${polite.base}/open`);
    await expect(fetcher.fetch(`${polite.base}/private/a`)).rejects.toThrow(/asks programs not to/u);
    await expect(fetcher.fetch(`${polite.base}/way`)).rejects.toThrow(/asks programs not to/u);
    expect(polite.asked).toEqual(["/open", "/way"]);
    expect(polite.requests.filter(({ url }) => url === "/robots.txt")).toHaveLength(1);
  });

  it("leaves a site alone whose robots.txt is in trouble", async () => {
    const troubled = await serve({ "/robots.txt": (_, response) => response.writeHead(503).end(), "/a": "x" });
    await expect(fetcherWith().fetch(`${troubled.base}/a`)).rejects.toThrow(/robots\.txt answers 503/u);
    expect(troubled.asked).toEqual([]);
  });

  it("asks a host for one thing at a time, with a pause between", async () => {
    let open = 0;
    let most = 0;
    const times: number[] = [];
    const slow = await serve(
      Object.fromEntries(
        ["/1", "/2", "/3"].map((path) => [
          path,
          (_: unknown, response: import("node:http").ServerResponse) => {
            times.push(performance.now());
            most = Math.max(most, ++open);
            setTimeout(() => {
              open--;
              response.end("x");
            }, 30);
          },
        ]),
      ),
    );
    const fetcher = fetcherWith({ pause: 100 });
    await Promise.all(["/1", "/2", "/3"].map((path) => fetcher.fetch(slow.base + path)));
    expect(most).toBe(1);
    expect((times[2] as number) - (times[0] as number)).toBeGreaterThan(230);
  });
});
