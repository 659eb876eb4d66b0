import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type IntakeSettings, memoryOfThisRun, readSource, readWithReport } from "../../src/intake/index.ts";
import { Fetcher } from "../../src/intake/web/fetcher.ts";
import { type Article, InputError } from "../../src/model/index.ts";
import { docxOf, gathered, pdfOf } from "./make.ts";
import { type Answer, nothing, serve } from "./server.ts";

const fetcher = new Fetcher({ blocked: nothing, pause: 0, maxBytes: 1024 * 1024 });
afterAll(() => fetcher.close());
const folder = mkdtempSync(join(tmpdir(), "chancery-feeds-"));
afterAll(() => rmSync(folder, { recursive: true }));

const noInput = (async function* () {})();
const read = (source: string, settings: IntakeSettings = {}) =>
  gathered(readSource(source, noInput, { fetcher, ...settings }));
const problemsOf = (received: readonly (Article | InputError)[]) =>
  received.filter((item) => item instanceof InputError).map(({ message, hint }) => `${message}. ${hint}`);

const words = "Le ministre malien des Affaires étrangères a reçu son homologue iranien à Bamako. ".repeat(8).trim();
const page = `<!doctype html><html lang="fr"><head><title>De la page</title></head><body><article><p>${words}</p></article></body></html>`;
const item = (name: string, more = "") =>
  `<item><title>Titre ${name}</title><link>/${name}.html</link><guid isPermaLink="false">g-${name}</guid><pubDate>Thu, 16 Oct 2025 08:00:00 GMT</pubDate><author>desk@x.example (Awa Diallo)</author>${more}</item>`;
const rss = (...items: string[]) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Le Journal</title><language>fr</language>${items.join("")}</channel></rss>`;
const full = `<content:encoded><![CDATA[<p>${words}</p>]]></content:encoded>`;
const begins = `<content:encoded><![CDATA[<p>Le ministre malien…</p>]]></content:encoded>`;
const xml =
  (content: string): Answer =>
  (_, response) =>
    response.writeHead(200, { "content-type": "application/rss+xml" }).end(content);

const site = await serve({
  "/a.html": page,
  "/b.html": page,
  "/rss": xml(rss(item("a"), item("full", full), item("gone"), item("b", begins))),
  "/atom": xml(
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>Agence</title><entry><id>urn:1</id><title type="html">Une &lt;i&gt;rencontre&lt;/i&gt;</title><link rel="alternate" href="a.html"/><published>2025-10-15T01:00:00Z</published><author><name>Awa</name></author></entry></feed>`,
  ),
  "/terms": xml(
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><rights>© A</rights><entry><id>1</id><title>T</title><content>${full}</content></entry><entry><id>2</id><title>T</title><link rel="license" href="https://creativecommons.org/licenses/by/4.0/"/><content>${full} </content></entry></feed>`,
  ),
  "/rss-terms": xml(rss(item("full", full)).replace("<channel>", "<channel><copyright>© Le Journal</copyright>")),
  "/json": (_, response) =>
    response.writeHead(200, { "content-type": "application/feed+json" }).end(
      JSON.stringify({
        version: "https://jsonfeed.org/version/1.1",
        title: "J",
        items: [{ id: "1", title: "T", content_text: "Un bref communiqué.", date_published: "2025-10-16T00:00:00Z" }],
      }),
    ),
  "/entities": xml(rss(item("a")).replace("?>", '?><!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>')),
  "/damaged": xml("<rss><channel><item>"),
  "/huge": xml(rss(...Array.from({ length: 1200 }, (_, i) => item(`x${i}`, full)))),
  "/endless": (_, response) => {
    response.writeHead(200, { "content-type": "application/rss+xml" });
    response.write(rss().slice(0, -20));
    const block = item("x", full).repeat(50);
    const more = () => {
      while (!response.destroyed && response.write(block));
      if (!response.destroyed) response.once("drain", more);
    };
    more();
  },
  "/conditional": (request, response) => {
    if (request.headers["if-none-match"] === '"1"') response.writeHead(304).end();
    else
      response
        .writeHead(200, { etag: '"1"', "content-type": "application/rss+xml" })
        .end(rss(item("a"), item("full", full)));
  },
  "/front": `<!doctype html><html><head><title>Accueil</title><link rel="alternate" type="application/rss+xml" href="/rss"></head><body>${'<p><a href="/a.html">Le ministre malien a reçu son homologue iranien</a></p>'.repeat(20)}</body></html>`,
  "/paper": (_, response) => response.end(pdfOf([[[`${words.slice(0, 80)}.`, 70, 700]]])),
  "/letter": (_, response) => response.end(docxOf("Lettre", [words])),
  "/picture": (_, response) =>
    response.writeHead(200, { "content-type": "text/html" }).end(Buffer.from("\x89PNG\r\n", "latin1")),
  "/lines.jsonl": (_, response) => response.end('{"id":1,"text":"a"}\n{"id":2,"text":"b"}\n'),
});
const { base } = site;

describe("an address", () => {
  it("gives the article of a page, called by its address", async () => {
    expect(await read(`${base}/a.html#top`)).toMatchObject([
      { id: `${base}/a.html`, url: `${base}/a.html`, title: "De la page" },
    ]);
  });

  it("may hold a PDF, a Word document or JSON Lines, told by their content", async () => {
    const [paper, letter, ...lines] = (
      await Promise.all(["/paper", "/letter", "/lines.jsonl"].map((path) => read(base + path)))
    ).flat();
    expect(paper).toMatchObject({
      id: `${base}/paper`,
      url: `${base}/paper`,
      text: expect.stringContaining("homologue"),
    });
    expect(letter).toMatchObject({ title: "Lettre", text: words });
    expect(lines).toMatchObject([{ id: "1" }, { id: "2" }]);
  });

  it("of a list of links is no article; the feed that it offers is named", async () => {
    expect(problemsOf(await read(`${base}/front`))).toEqual([
      `${base}/front is no article but a page of links. It offers a feed: give ${base}/rss`,
    ]);
  });

  it("that holds something else is named", async () => {
    expect(problemsOf(await read(`${base}/picture`))).toEqual([expect.stringContaining("is a PNG picture")]);
    expect(problemsOf(await read("file:///etc/passwd"))).toEqual([expect.stringContaining("only http and https")]);
  });
});

describe("a feed", () => {
  it("gives an item's own words where it carries them all, else the page it links to; what fails is named", async () => {
    site.asked.length = 0;
    const received = await read(`${base}/rss`);
    const common = { published: "2025-10-16", author: "Awa Diallo", outlet: "Le Journal", lang: "fr", text: words };
    expect(received.filter((item) => !(item instanceof InputError))).toEqual([
      { ...common, id: `${base}/a.html`, title: "Titre a", url: `${base}/a.html` },
      { ...common, id: `${base}/full.html`, title: "Titre full", url: `${base}/full.html` },
      { ...common, id: `${base}/b.html`, title: "Titre b", url: `${base}/b.html` },
    ]);
    expect(problemsOf(received)).toEqual([expect.stringContaining(`Cannot fetch ${base}/gone.html: it answers 404`)]);
    expect(site.asked).toEqual(["/rss", "/a.html", "/gone.html", "/b.html"]);
  });

  it("may be Atom or JSON", async () => {
    expect(await read(`${base}/atom`)).toMatchObject([
      { id: `${base}/a.html`, title: "Une rencontre", published: "2025-10-15", author: "Awa", outlet: "Agence" },
    ]);
    expect(await read(`${base}/json`)).toMatchObject([
      { id: "1", text: "Un bref communiqué.", published: "2025-10-16" },
    ]);
  });

  it("says under what terms its items may be used, each for itself or all", async () => {
    expect(await read(`${base}/terms`)).toMatchObject([
      { license: "© A" },
      { license: "https://creativecommons.org/licenses/by/4.0/" },
    ]);
    expect(await read(`${base}/rss-terms`)).toMatchObject([{ license: "© Le Journal" }]);
  });

  it("may be a file, whose links are fetched under the same guard", async () => {
    const path = join(folder, "feed.xml");
    writeFileSync(path, rss(item("full", full), `<item><title>x</title><link>${base}/a.html</link></item>`));
    expect(await read(path)).toMatchObject([{ title: "Titre full" }, { title: "x", id: `${base}/a.html` }]);
    const guarded = await gathered(readSource(path, noInput, { fetcher: new Fetcher({ pause: 0 }) }));
    expect(problemsOf(guarded)).toEqual([expect.stringContaining("127.0.0.1 is not a public address")]);
  });

  it("damaged, with entities, too long or endless is cut off", async () => {
    expect(problemsOf(await read(`${base}/damaged`))).toEqual([expect.stringContaining("is a damaged feed")]);
    expect(problemsOf(await read(`${base}/entities`))).toEqual([expect.stringContaining("defines XML entities")]);
    expect(problemsOf(await read(`${base}/endless`))).toEqual([expect.stringContaining("it is longer than")]);
    const fetched = new Fetcher({ blocked: nothing, pause: 0 });
    const huge = await read(`${base}/huge`, { fetcher: fetched });
    expect(huge).toHaveLength(1001);
    expect(problemsOf(huge)).toEqual([expect.stringContaining("lists 200 items more than are read at a time")]);
    await fetched.close();
  });
});

describe("a second visit", () => {
  it("asks whether anything changed, and takes nothing twice", async () => {
    const settings = { fetcher, memory: memoryOfThisRun() };
    const source = `${base}/conditional`;
    const first = readWithReport(source, noInput, settings);
    expect(await gathered(first.received)).toHaveLength(2);
    expect(first.report).toMatchObject({ source, read: 2, skipped: 0, failures: 0 });
    const second = readWithReport(source, noInput, settings);
    expect(await gathered(second.received)).toEqual([]);
    expect(second.report).toMatchObject({ read: 0, skipped: 1 });
  });

  it("takes what failed before, and passes over the rest", async () => {
    const memory = memoryOfThisRun();
    await read(`${base}/rss`, { memory });
    site.asked.length = 0;
    const { received, report } = readWithReport(`${base}/rss`, noInput, { fetcher, memory });
    await gathered(received);
    expect(site.asked).toEqual(["/rss", "/gone.html"]);
    expect(report).toMatchObject({ read: 0, skipped: 3, failures: 1 });
    expect(report.failed).toEqual([{ name: `${base}/gone.html`, why: expect.stringContaining("it answers 404") }]);
  });

  it("goes on where a caller stopped: what it did not ask past was not taken", async () => {
    const memory = memoryOfThisRun();
    let taken = 0;
    for await (const _ of readSource(`${base}/conditional`, noInput, { fetcher, memory })) if (++taken === 2) break;
    expect(await memory.get(`${base}/conditional`)).toMatchObject({ etag: undefined, seenIds: ["g-a"] });
    expect(await read(`${base}/conditional`, { memory })).toMatchObject([{ title: "Titre full" }]);
  });
});
