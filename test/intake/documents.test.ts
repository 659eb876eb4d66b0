import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { isolated } from "../../src/intake/documents/isolated.ts";
import { zipOf } from "../../src/intake/documents/zip.ts";
import { readSource } from "../../src/intake/index.ts";
import { type Article, InputError } from "../../src/model/index.ts";
import { docxOf, docxParts, gathered, packedZip, pdfOf, type Printed } from "./make.ts";

const folder = mkdtempSync(join(tmpdir(), "chancery-documents-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function read(name: string, content: string | Uint8Array) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return gathered(readSource(path));
}
async function article(name: string, content: string | Uint8Array): Promise<Article> {
  const [only, ...rest] = await read(name, content);
  if (!only || only instanceof InputError || rest.length > 0) throw only ?? new Error("not one article");
  return only;
}
async function problem(name: string, content: string | Uint8Array): Promise<string> {
  const [only, ...rest] = await read(name, content);
  expect(rest).toEqual([]);
  return only instanceof InputError ? `${only.message}. ${only.hint}`.replace(`${folder}/`, "") : JSON.stringify(only);
}

/** Lines one under the other, from the top of a page. */
const column = (lines: readonly string[], top = 740): Printed[] => lines.map((words, i) => [words, 70, top - 14 * i]);

describe("a PDF", () => {
  const first = column([
    "Le ministre malien des Affaires étrangères a reçu mardi à Bamako son ho-",
    "mologue du Burkina Faso. Les deux ministres ont parlé de la Guinée-",
    "Bissau et du vice-",
    "président de la Commission.",
  ]);
  const second: Printed[] = [
    ["Un second paragraphe commence ici, après un blanc, et il se poursuit sur", 70, 670],
    ["la page", 70, 656],
  ];
  const head = (number: number): Printed[] => [
    ["Ministère des Affaires étrangères", 70, 810],
    [`Page ${number} sur 2`, 270, 30],
  ];
  const pages = [
    [head(1)[0] as Printed, ...first, ...second, head(1)[1] as Printed],
    [head(2)[0] as Printed, ...column(["suivante jusqu’à sa fin.".replace("’", "\x92")]), head(2)[1] as Printed],
  ];

  it("gives paragraphs: words put together, heads and page numbers left out", async () => {
    const { id, text, title } = await article("communique.pdf", pdfOf(pages));
    expect(id).toBe(join(folder, "communique.pdf"));
    expect(title).toBeNull();
    expect(text.split("\n\n")).toEqual([
      "Le ministre malien des Affaires étrangères a reçu mardi à Bamako son homologue du Burkina Faso. Les deux ministres ont parlé de la Guinée-Bissau et du vice-président de la Commission.",
      "Un second paragraphe commence ici, après un blanc, et il se poursuit sur la page suivante jusqu’à sa fin.",
    ]);
  });

  it("has its first line for title where that is printed larger", async () => {
    const titled = pdfOf([[["Une rencontre à Bamako", 70, 780, 18], ...first]]);
    expect(await article("titled.pdf", titled)).toMatchObject({ title: "Une rencontre à Bamako" });
  });

  it("is known by its content", async () => {
    expect((await article("really-a-pdf.txt", pdfOf(pages))).text).toContain("homologue");
    const page = "<!doctype html><html><body><p>Le ministre a reçu son homologue.</p></body></html>";
    expect((await article("really-a-page.pdf", page)).text).toBe("Le ministre a reçu son homologue.");
  });

  it("without text, encrypted or damaged is named with what to do", async () => {
    expect(await problem("scan.pdf", pdfOf([[]]))).toMatch(
      /^scan\.pdf holds no text: its pages are pictures\. Run text/u,
    );
    const word = "0".repeat(64);
    const encrypted = `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${word}> /U <${word}> /P -44 >>`;
    expect(await problem("secret.pdf", pdfOf(pages, encrypted))).toBe(
      "secret.pdf is encrypted. Save it without its password",
    );
    expect(await problem("cut.pdf", pdfOf(pages).subarray(0, 60))).toMatch(/^cut\.pdf is a damaged PDF/u);
  });

  it("of too many pages is refused", async () => {
    const many = pdfOf(Array.from({ length: 1001 }, () => []));
    expect(await problem("many.pdf", many)).toMatch(/^many\.pdf has 1001 pages, more than 1000/u);
  });
});

describe("a Word document", () => {
  it("gives its heading and paragraphs", async () => {
    expect(await article("a.docx", docxOf("Une rencontre", ["Le ministre a reçu.", "Il a &amp; parlé."]))).toEqual({
      id: join(folder, "a.docx"),
      title: "Une rencontre",
      text: "Le ministre a reçu.\n\nIl a & parlé.",
    });
  });

  it("is not what is called so", async () => {
    const other = zipOf([["notes.txt", Buffer.from("x")]]);
    expect(await problem("other.docx", other)).toBe(
      "other.docx is a ZIP archive, not a Word document. Unpack it, and give the folder",
    );
    const sheet = zipOf(["[Content_Types].xml", "xl/workbook.xml"].map((name) => [name, Buffer.from("<a/>")] as const));
    expect(await problem("sheet.docx", sheet)).toMatch(/is a spreadsheet/u);
    expect(await problem("cut.docx", docxOf("a", ["b"]).subarray(0, 300))).toMatch(/is a damaged ZIP archive/u);
  });

  it("that would unpack to more than is read is refused before it is unpacked", async () => {
    const bomb = packedZip("word/document.xml", Buffer.alloc(1000), 3_000_000_000);
    expect(await problem("bomb.docx", bomb)).toMatch(/^bomb\.docx would unpack to 2862 MB, more than 256 MB/u);
  });

  it("that lies about how much it unpacks to is stopped there", async () => {
    const liar = packedZip("word/document.xml", Buffer.alloc(10_000_000, "a"), 1000);
    const types = zipOf([["[Content_Types].xml", Buffer.from("<Types/>")]]);
    expect(await problem("liar.docx", joinedZips(types, liar))).toMatch(/^liar\.docx unpacks to more than it says/u);
  });

  it("with entities is refused; parts that would leave the folder are never touched", async () => {
    const doctype = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>';
    expect(await problem("entities.docx", zipOf(docxParts("a", ["&b;"], doctype)))).toMatch(/defines XML entities/u);
    const slip = zipOf([...docxParts("Titre", ["Texte."]), ["../../word/evil.xml", Buffer.from("x")]]);
    expect(await article("slip.docx", slip)).toMatchObject({ title: "Titre", text: "Texte." });
  });
});

it("ends a document that takes too long", async () => {
  const limits = { time: 1, heap: 512, growth: 1024 };
  await expect(isolated("pdf", { name: "slow.pdf" }, pdfOf([column(["x"])]), limits)).rejects.toThrow(
    /takes more than/u,
  );
});

it("ends a document that takes too much memory", async () => {
  const many = docxOf(
    "a",
    Array.from({ length: 100_000 }, (_, i) => `Paragraphe ${i}.`),
  );
  const limits = { time: 60_000, heap: 24, growth: 1024 };
  await expect(isolated("docx", { name: "large.docx" }, many, limits)).rejects.toThrow(
    "large.docx takes too much memory to read",
  );
});

describe("what is no article", () => {
  it.each([
    ["drawing.svg", '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', /is XML, but neither/u],
    ["map.xml", '<?xml version="1.0"?><urlset><url/></urlset>', /is XML, but neither/u],
    ["old.doc", Buffer.from("\xd0\xcf\x11\xe0 …", "latin1"), /is an old Office document, or one with a password/u],
    ["letter.rtf", "{\\rtf1 x}", /is an RTF document/u],
  ])("%s", async (name, content, why) => {
    expect(await problem(name, content)).toMatch(why);
  });
});

/** Two archives as one: the parts of both, and one directory. */
function joinedZips(a: Buffer, b: Buffer): Buffer {
  const [inA, inB] = [a, b].map((zip) => zip.indexOf("PK\x01\x02", 0, "latin1")) as [number, number];
  const directoryOfB = Buffer.from(b.subarray(inB, b.length - 22));
  directoryOfB.writeUInt32LE(inA, 42);
  const directory = Buffer.concat([a.subarray(inA, a.length - 22), directoryOfB]);
  const end = Buffer.from(a.subarray(a.length - 22));
  end.writeUInt16LE(2, 8);
  end.writeUInt16LE(2, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(inA + inB, 16);
  return Buffer.concat([a.subarray(0, inA), b.subarray(0, inB), directory, end]);
}
