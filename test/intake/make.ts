import { deflateRawSync, deflateSync } from "node:zlib";
import { zipOf } from "../../src/intake/documents/zip.ts";

/** A line of a page: its words, and where they stand in points from the lower left corner. */
export type Printed = [words: string, x: number, y: number, size?: number];

/** A PDF of pages of lines, by hand. `extra` goes into its trailer. */
export function pdfOf(pages: readonly (readonly Printed[])[], extra = ""): Buffer {
  const font = 3 + 2 * pages.length;
  const kids = pages.map((_, i) => `${3 + 2 * i} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    ...pages.flatMap((lines, i) => {
      const content = lines.map(
        ([words, x, y, size = 11]) => `BT /F1 ${size} Tf ${x} ${y} Td (${escaped(words)}) Tj ET`,
      );
      const stream = content.join("\n");
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${4 + 2 * i} 0 R /Resources << /Font << /F1 ${font} 0 R >> >> >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ];
    }),
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
  ];
  let pdf = "%PDF-1.4\n";
  const offsets = objects.map((object, i) => {
    const offset = pdf.length;
    pdf += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const size = objects.length + 1;
  const xref = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join("")}`;
  return Buffer.from(
    `${pdf}${xref}trailer\n<< /Size ${size} /Root 1 0 R ${extra} >>\nstartxref\n${pdf.length}\n%%EOF\n`,
    "latin1",
  );
}

/** A PDF of one page whose content unpacks to that many bytes. */
export function pdfBomb(bytes: number): Buffer {
  const packed = deflateSync(Buffer.alloc(bytes, " "));
  const [start, end] = pdfOf([[]]).toString("latin1").split("<< /Length 0 >>\nstream\n\n") as [string, string];
  const stream = `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed.toString("latin1")}\n`;
  return Buffer.from(start + stream + end, "latin1");
}

const escaped = (words: string) => words.replace(/[\\()]/gu, "\\$&");

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const types = "http://schemas.openxmlformats.org/package/2006/content-types";
const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
const main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

/** The parts of a Word document of paragraphs; the first is a heading. */
export function docxParts(heading: string, paragraphs: readonly string[], before = ""): [string, Buffer][] {
  const body = [`<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>${heading}</w:t></w:r></w:p>`];
  for (const text of paragraphs) body.push(`<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`);
  const parts: [string, string][] = [
    [
      "[Content_Types].xml",
      `<?xml version="1.0"?><Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    ],
    [
      "_rels/.rels",
      `<?xml version="1.0"?><Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}" Target="word/document.xml"/></Relationships>`,
    ],
    [
      "word/styles.xml",
      `<?xml version="1.0"?><w:styles xmlns:w="${word}"><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`,
    ],
    [
      "word/_rels/document.xml.rels",
      `<?xml version="1.0"?><Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office.replace("officeDocument", "styles")}" Target="styles.xml"/></Relationships>`,
    ],
    [
      "word/document.xml",
      `<?xml version="1.0"?>${before}<w:document xmlns:w="${word}"><w:body>${body.join("")}</w:body></w:document>`,
    ],
  ];
  return parts.map(([name, content]) => [name, Buffer.from(content)]);
}

export const docxOf = (heading: string, paragraphs: readonly string[]) => zipOf(docxParts(heading, paragraphs));

/** A ZIP archive of one packed part that says of itself that it unpacks to `said` bytes. */
export function packedZip(name: string, content: Uint8Array, said = content.length): Buffer {
  const packed = deflateRawSync(content);
  const zip = zipOf([[name, packed]]);
  const directory = zip.lastIndexOf("PK\x01\x02", undefined, "latin1");
  for (const [header, at] of [
    [0, 8],
    [directory, 10],
  ] as const) {
    zip.writeUInt16LE(8, header + at);
    zip.writeUInt32LE(said, header + at + 14);
  }
  return zip;
}

/** All that comes out of a source. */
export async function gathered<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
