import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { WARCRecord, WARCSerializer } from "warcio";
import { afterAll, describe, expect, it } from "vitest";
import { fromWarc } from "../../src/intake/documents/warc.ts";
import { readSource } from "../../src/intake/index.ts";
import { InputError } from "../../src/model/index.ts";
import { gathered } from "./make.ts";

const folder = mkdtempSync(join(tmpdir(), "chancery-warc-"));
afterAll(() => rmSync(folder, { recursive: true }));

const words = "Le ministre malien des Affaires étrangères a reçu son homologue iranien à Bamako.";
const page = (title: string) =>
  `<!doctype html><html lang="fr"><title>${title}</title><body><p>${words}</p></body></html>`;

interface Given {
  type?: "response" | "request" | "resource" | "warcinfo";
  status?: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
}

/** A record as warcio writes it. */
function recordOf(url: string, { type = "response", status = "HTTP/1.1 200 OK", headers, body }: Given, gzip = false) {
  const httpHeaders = headers ?? { "Content-Type": "text/html; charset=utf-8" };
  const record = WARCRecord.create(
    { url, date: "2025-10-16T09:00:00Z", type, httpHeaders, statusline: status },
    (async function* () {
      yield Buffer.from((body ?? page(url)) as string);
    })(),
  );
  return WARCSerializer.serialize(record, { gzip });
}

const crawl = [
  await recordOf("http://a.example/robots.txt", { headers: { "Content-Type": "text/plain" }, body: "User-agent: *" }),
  await recordOf("http://a.example/1", {}),
  await recordOf("http://a.example/1", { type: "request", status: "GET /1 HTTP/1.1", body: "" }),
  await recordOf("http://a.example/gone", { status: "HTTP/1.1 404 Not Found" }),
  await recordOf("http://a.example/p.png", { headers: { "Content-Type": "image/png" }, body: "x" }),
  await recordOf("http://a.example/empty", { body: "<html><body></body></html>" }),
  await recordOf("http://a.example/gz", {
    headers: { "Content-Type": "text/html", "Content-Encoding": "gzip" },
    body: gzipSync(page("packed")),
  }),
  await recordOf("http://a.example/chunked", {
    headers: { "Content-Type": "text/html", "Transfer-Encoding": "chunked" },
    body: `${Buffer.byteLength(page("in chunks")).toString(16)}\r\n${page("in chunks")}\r\n0\r\n\r\n`,
  }),
  await recordOf("http://a.example/latin", {
    headers: { "Content-Type": "text/plain; charset=iso-8859-1" },
    body: Buffer.from(`Titre\n\n${words}`, "latin1"),
  }),
];
const ids = ["1", "gz", "chunked", "latin"].map((path) => `http://a.example/${path}`);

async function read(name: string, content: Uint8Array) {
  writeFileSync(join(folder, name), content);
  const received = await gathered(readSource(join(folder, name)));
  return {
    articles: received.filter((item) => !(item instanceof InputError)),
    problems: received
      .filter((item) => item instanceof InputError)
      .map(({ message }) => message.replace(`${folder}/`, "")),
  };
}

describe("a web archive", () => {
  it("gives the pages and texts that servers gave, and names those without text", async () => {
    const { articles, problems } = await read("crawl.warc", Buffer.concat(crawl));
    expect(articles.map((article) => "id" in article && article.id)).toEqual(ids);
    expect(articles[0]).toMatchObject({ url: ids[0], published: "2025-10-16", lang: "fr", text: words, title: ids[0] });
    expect(articles.map((article) => "title" in article && article.title).slice(1)).toEqual([
      "packed",
      "in chunks",
      "Titre",
    ]);
    expect(articles[3]).toMatchObject({ text: words });
    expect(problems).toEqual(["http://a.example/empty holds no text"]);
  });

  it("is read the same packed with gzip, record by record or as a whole", async () => {
    const whole = await read("crawl.warc", Buffer.concat(crawl));
    const members = await read("members.warc.gz", Buffer.concat(crawl.map((record) => gzipSync(record))));
    const one = await read("one.warc.gz", gzipSync(Buffer.concat(crawl)));
    expect(members).toEqual(whole);
    expect(one).toEqual(whole);
    const byWarcio = await recordOf("http://a.example/1", {}, true);
    expect((await read("warcio.warc.gz", byWarcio)).articles).toEqual(whole.articles.slice(0, 1));
  });
});

describe("a web archive that is broken off", () => {
  const bytes = Buffer.concat([crawl[1], crawl[7], crawl[8]] as Uint8Array[]);

  it("gives what was whole, and says where it breaks", async () => {
    const { articles, problems } = await read("cut.warc", bytes.subarray(0, bytes.length - 30));
    expect(articles).toHaveLength(2);
    expect(problems).toEqual(["cut.warc, record 3: it is broken off"]);
  });

  it("inside its packing too", async () => {
    const packed = Buffer.concat([crawl[1], crawl[7], crawl[8]].map((record) => gzipSync(record as Uint8Array)));
    const { articles, problems } = await read("cut.warc.gz", packed.subarray(0, packed.length - 60));
    expect(articles).toHaveLength(2);
    expect(problems).toEqual([expect.stringMatching(/^cut\.warc\.gz is broken off or damaged/u)]);
  });

  it("or damaged in the middle", async () => {
    const damaged = Buffer.concat([crawl[1], Buffer.from("no record at all\r\n\r\n"), crawl[8]] as Uint8Array[]);
    const { articles, problems } = await read("damaged.warc", damaged);
    expect(articles).toHaveLength(1);
    expect(problems).toEqual([expect.stringMatching(/^damaged\.warc, record 2: no WARC record at byte \d+/u)]);
  });

  it("anywhere, never waits, and gives only whole pages", async () => {
    const whole = await gathered(fromWarc("a", cut(bytes, bytes.length)));
    const texts = new Set(whole.map((item) => (item as { text: string }).text));
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length), fc.integer({ min: 1, max: 500 }), async (end, size) => {
        const received = await gathered(fromWarc("a", cut(bytes.subarray(0, end), size)));
        for (const item of received) if (!(item instanceof InputError)) expect(texts).toContain(item.text);
        const problems = received.filter((item) => item instanceof InputError);
        expect(problems.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 100 },
    );
  });
});

it("refuses a page that unfolds beyond measure, and goes on", async () => {
  const headers = { "Content-Type": "text/html", "Content-Encoding": "gzip" };
  const bomb = await recordOf("http://a.example/bomb", { headers, body: gzipSync(Buffer.alloc(40 * 1024 * 1024)) });
  const { articles, problems } = await read("bomb.warc", Buffer.concat([bomb, crawl[1] as Uint8Array]));
  expect(problems).toEqual(["bomb.warc, record 1: it is longer than 32 MB"]);
  expect(articles).toHaveLength(1);
});

it("refuses gzip that unfolds beyond measure, whatever is inside", async () => {
  const { problems } = await read("bomb.jsonl.gz", gzipSync(Buffer.alloc(80 * 1024 * 1024, " ")));
  expect(problems.at(-1)).toBe("bomb.jsonl.gz unpacks to more than 200 times its size");
  const twice = await read("twice.txt.gz", gzipSync(gzipSync("x")));
  expect(twice.problems).toEqual(["twice.txt.gz is packed twice over"]);
});

it("reads JSON Lines and text packed with gzip", async () => {
  const line = JSON.stringify({ id: 1, text: words });
  expect((await read("a.jsonl.gz", gzipSync(`${line}\n${line}\n`))).articles).toHaveLength(2);
  expect((await read("a.md.gz", gzipSync(`# Titre\n\n${words}`))).articles).toMatchObject([
    { title: "Titre", text: words },
  ]);
});

async function* cut(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
