import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extensionOf, kindOf } from "../../src/intake/sniff.ts";
import { InputError } from "../../src/model/index.ts";
import { mannersOf } from "../../src/intake/web/robots.ts";

const rss = '<rss version="2.0">';

it.each([
  ["a", `<?xml version="1.0"?>\n<!-- made by hand -->\n<?xml-stylesheet href="a.xsl"?>${rss}`, "feed"],
  ["a", `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "b">]>${rss}`, "feed"],
  ["a.txt", '<feed xmlns="http://www.w3.org/2005/Atom">', "feed"],
  ["a.json", '{ "version": "https://jsonfeed.org/version/1.1" }', "feed"],
  ["a", "<!-- saved --><!DOCTYPE html><html>", "html"],
  ["a.md", "<!doctype html><html>", "html"],
  ["http://x.example/a.md?raw=a.html", "# Titre", "markdown"],
  ["a.pdf", "%PDF-1.7", "pdf"],
  ["a.txt", "\x1f\x8b\x08", "gzip"],
  ["a", "WARC/1.1\r\n", "warc"],
  ["a", '{"id": 1}', "json-lines"],
  ["a.jsonl.gz", "x", "json-lines"],
  ["a.txt", '{"id": 1}', "plain"],
  ["a", "Le ministre a reçu.", "plain"],
])("%s that begins with %j is %s", (name, head, kind) => {
  expect(kindOf(name, Buffer.from(head, /[\x80-\xff]/u.test(head) ? "latin1" : "utf8"))).toBe(kind);
});

it("takes the server's word only among kinds of text", () => {
  expect(kindOf("http://x.example/a", Buffer.from("Titre <b>gras</b>"), "text/html")).toBe("html");
  expect(kindOf("http://x.example/a", Buffer.from("%PDF-1.7"), "text/html")).toBe("pdf");
});

it("looks behind a gzip's name", () => {
  expect(["a.warc.gz", "b/c.tar.gz", "a.gz", ".gz"].map(extensionOf)).toEqual(["warc", "tar", "", ""]);
});

function kindOrProblem(bytes: Uint8Array): string {
  try {
    return kindOf("a", bytes);
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return (error as InputError).message;
  }
}

// The time is the processor's, in microseconds: what else runs on the machine does not count.
describe("in little time", () => {
  it.each(["<!---->", "<!-- -->x", "<?a?>", "]>", "<!doctype a [", "{", '{"version":', "<rss"])(
    "%s, again and again",
    (part) => {
      const started = process.cpuUsage();
      kindOrProblem(Buffer.from(`${part.repeat(4096 / part.length)}x`));
      expect(process.cpuUsage(started).user).toBeLessThan(500_000);
    },
  );

  it("whatever the bytes: a kind, or why they are none", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(kindOrProblem(bytes)).toBeTypeOf("string");
      }),
    );
  });

  it("a robots.txt made to be slow", () => {
    const rules = `Disallow: /${"*a".repeat(240)}$\n`.repeat(1000);
    const started = process.cpuUsage();
    const manners = mannersOf("http://x.example/robots.txt", `User-agent: *\n${rules}`, "chancery");
    manners.objection(`http://x.example/${"a".repeat(4000)}b`);
    expect(process.cpuUsage(started).user).toBeLessThan(2_000_000);
  });
});
