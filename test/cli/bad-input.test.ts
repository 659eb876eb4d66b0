import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import iconv from "iconv-lite";
import { afterAll, describe, expect, it } from "vitest";
import { chancery } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "chancery-"));
afterAll(() => rmSync(folder, { recursive: true }));

const sentence = "Le ministre malien des Affaires étrangères a reçu l’ambassadeur du Ghana à Bamako.";

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe("what is not an article", () => {
  const cases: [string, string | Uint8Array, RegExp][] = [
    ["empty.txt", "", /empty\.txt is empty/u],
    ["blank.md", " \n\n\t\n", /blank\.md is empty/u],
    ["front-matter-only.md", "---\ntitle: a\n---\n", /front-matter-only\.md is empty/u],
    ["binary.txt", Uint8Array.from([1, 0, 2, 0, 0, 0, 3, 0, 4]), /binary\.txt is a binary file/u],
    ["late-binary.txt", `${sentence.repeat(9000)}\0`, /late-binary\.txt is a binary file/u],
    ["a.txt", "%PDF-1.7 …", /a\.txt is a damaged PDF/u],
    ["b.txt", "PK\x03\x04…", /b\.txt is a damaged ZIP archive/u],
    ["c.html", iconv.encode("\x89PNG\r\n\x1a\n", "latin1"), /c\.html is a PNG picture/u],
    ["nothing.html", "<html><body><script>1</script></body></html>", /nothing\.html holds no text/u],
    [
      "spanish.txt",
      "El ministro recibió a su homólogo boliviano en Madrid y hablaron de comercio.",
      /spanish\.txt.*"es"/u,
    ],
    ["numbers.txt", "12 345 678", /numbers\.txt.*language/u],
  ];
  it.each(cases)("%s is named, with the reason, and nothing is printed", async (name, content, reason) => {
    const { status, out, err } = await chancery(["read", file(name, content), "--format", "jsonl"]);
    expect(status).toBe(1);
    expect(out).toBe("");
    expect(err).toMatch(reason);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err).not.toMatch(/\n\s+at /u);
  });

  it("names a missing file and reads the others", async () => {
    const good = file("good.txt", sentence);
    const { status, out, err } = await chancery(["read", join(folder, "missing.txt"), good, "--format", "jsonl"]);
    expect(status).toBe(1);
    expect(err).toContain("missing.txt");
    expect(JSON.parse(out).id).toBe(good);
  });

  it("names a folder without readable files", async () => {
    mkdirSync(join(folder, "pictures"));
    writeFileSync(join(folder, "pictures", "a.png"), "x");
    writeFileSync(join(folder, "pictures", "README.md"), sentence);
    const { status, err } = await chancery(["read", join(folder, "pictures")]);
    expect(status).toBe(1);
    expect(err).toMatch(/No readable file in .*pictures/u);
  });

  it("names a pattern that fits nothing", async () => {
    const { status, err } = await chancery(["read", join(folder, "*.nothing")]);
    expect(status).toBe(1);
    expect(err).toContain("No file fits");
  });
});

describe("encodings", () => {
  const cases: [string, Uint8Array][] = [
    ["windows-1252", iconv.encode(`Titre\n\n${sentence} « cœur » 50 €`, "windows-1252")],
    ["utf-16 with a mark", iconv.encode(`Titre\n\n${sentence}`, "utf-16le", { addBOM: true })],
    ["utf-16 without", iconv.encode(`Titre\n\n${sentence}`, "utf-16be")],
    ["utf-8 with a mark", iconv.encode(`Titre\n\n${sentence}`, "utf-8", { addBOM: true })],
  ];
  it.each(cases)("%s is told from the bytes", async (name, bytes) => {
    const { status, out } = await chancery(["read", file(`${name}.txt`, bytes), "--format", "json"]);
    expect(status).toBe(0);
    expect(JSON.parse(out).article).toMatchObject({ title: "Titre", lang: "fr" });
  });
});

describe("odd but readable", () => {
  it("reads a megabyte on one line in time that grows with its length", async () => {
    const seconds = async (times: number) => {
      const path = file(`line-${times}.txt`, `${sentence} `.repeat(times));
      const started = process.cpuUsage();
      expect((await chancery(["read", path, "--format", "jsonl"])).status).toBe(0);
      return process.cpuUsage(started).user / 1e6;
    };
    await seconds(500);
    const quarter = await seconds(3000);
    // Four times the length; sixteen times the time would be the square.
    expect(await seconds(12_000)).toBeLessThan(9 * Math.max(quarter, 0.2));
  });

  it("takes a .txt that holds a page for the page that it is", async () => {
    const html = `<!DOCTYPE html><html lang="fr"><head><title>Le titre</title></head><body><nav>Menu</nav><p>${sentence}</p></body></html>`;
    const { out } = await chancery(["read", file("page.txt", html), "--format", "json"]);
    expect(JSON.parse(out).article.title).toBe("Le titre");
  });

  it("goes on after bad JSON lines, names each by file and line, and writes whole lines only", async () => {
    const lines = [
      JSON.stringify({ id: "a", text: sentence, lang: "fr" }),
      '{"id": "broken", "text": ',
      "[1, 2]",
      JSON.stringify({ id: "no text" }),
      "",
      `{"id": "odd", "lang": "fr", "text": "${sentence} \\ud800 \\u0000 \\u001b[31m"}`,
      JSON.stringify({ id: "es", lang: "es", text: sentence }),
      JSON.stringify({ id: 7, lang: "fr", text: sentence, published: "16 Oct 2025", other: {} }),
    ];
    const { status, out, err } = await chancery(["read", file("news.jsonl", lines.join("\n")), "--format", "jsonl"]);
    expect(status).toBe(1);
    expect(out.endsWith("\n")).toBe(true);
    const readings = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(readings.map(({ id }) => id)).toEqual(["a", "odd", "7"]);
    expect(readings[2].article.published).toBe("2025-10-16");
    for (const line of [2, 3, 4]) expect(err).toContain(`news.jsonl:${line}:`);
    expect(err).toMatch(/es: .*"es"/u);
    expect(err.trim().split("\n")).toHaveLength(4);
  });

  it("lets no escape sequence of an article through to the terminal", async () => {
    const { out } = await chancery(["read", "-", "--ui", "fr"], {
      stdin: `\u001b[31mTitre\u009b2J \u202eabc\n\n${sentence}`,
    });
    expect(out).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u);
    expect(out).toContain("Titre");
  });
});

describe("wrong usage", () => {
  const cases: [string[], RegExp][] = [
    [[], /no command given/u],
    [["raed", "a.txt"], /unknown command 'raed'.*read/u],
    [["read", "--fromat", "json"], /unknown option '--fromat'.*--format/u],
    [["read", "a.txt", "--format", "xml"], /text, json, jsonl/u],
    [["read", "a.txt", "--language", "xx"], /Known languages: en, fr/u],
    [["read", "a.txt", "--published", "2025-02-30"], /such as 2025-10-16/u],
    [["read", "a.txt", "--workers", "none"], /from 1 to 64/u],
    [["evaluate"], /missing required argument/u],
    [["evaluate", "missing.jsonl"], /missing\.jsonl/u],
  ];
  it.each(cases)("%j exits with 2 and one line that says what to do", async (args, message) => {
    const { status, out, err } = await chancery(args);
    expect(status).toBe(2);
    expect(out).toBe("");
    expect(err).toMatch(message);
    expect(err.trim().split("\n")).toHaveLength(1);
  });
});
