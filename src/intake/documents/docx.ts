import { type Article, InputError } from "../../model/index.ts";
import { decode } from "../decode.ts";
import { fromDocumentHtml } from "../html.ts";
import { fromPlain } from "../plain.ts";
import { entriesOf, unpack, type ZipEntry, zipOf } from "./zip.ts";

/** Bytes that all parts of a document, pictures too, may unpack to; and the parts that hold its words. */
const maxUnpacked = 256 * 1024 * 1024;
const maxWords = 64 * 1024 * 1024;

/** The parts that hold words and how they hang together. Nothing else is unpacked, and nothing is written anywhere. */
const isWanted = ({ name }: ZipEntry) =>
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/[\w-]+\.xml|word\/_rels\/[\w.-]+\.rels)$/u.test(name);

/**
 * An article from a Word document (.docx), paragraph by paragraph; its first heading is the title.
 * @throws InputError where it is something else, damaged, or built to exhaust its reader
 */
export async function fromDocx(name: string, bytes: Uint8Array): Promise<Article> {
  const entries = entriesOf(name, bytes, maxUnpacked);
  refuseOthers(name, entries);
  const wanted = entries.filter(isWanted);
  if (wanted.reduce((sum, { unpacked }) => sum + unpacked, 0) > maxWords)
    throw new InputError(`${name} holds more text than is read`, "Save its text as .txt, in parts");
  const parts = wanted.map((entry) => [entry.name, unpack(name, bytes, entry)] as const);
  for (const [, part] of parts) refuseEntities(name, part);
  const { heading, text } = fromDocumentHtml(name, await htmlOf(zipOf(parts)));
  const plain = heading ? { text, title: heading } : fromPlain(name, text);
  return { id: name, title: plain.title ?? null, text: plain.text };
}

/** Words of the document as markup; what it links to or embeds is not opened. */
async function htmlOf(docx: Buffer): Promise<string> {
  const { default: mammoth } = await import("mammoth");
  const withoutPictures = mammoth.images.imgElement(async () => ({ src: "" }));
  const { value } = await mammoth.convertToHtml({ buffer: docx }, { convertImage: withoutPictures });
  return value;
}

/** @throws InputError that says what the archive is instead of a Word document */
function refuseOthers(name: string, entries: readonly ZipEntry[]): void {
  const has = (start: string) => entries.some((entry) => entry.name.startsWith(start));
  if (has("[Content_Types].xml") && has("word/")) return;
  if (has("xl/")) throw new InputError(`${name} is a spreadsheet, not a text`, "Save its text as .txt");
  if (has("ppt/")) throw new InputError(`${name} is a presentation, not a text`, "Save its text as .txt");
  if (has("content.xml")) throw new InputError(`${name} is an OpenDocument file`, "Save it as .docx or .txt");
  throw new InputError(`${name} is a ZIP archive, not a Word document`, "Unpack it, and give the folder");
}

/** Word writes none: entities can be made to unfold without end, or to name other files. */
function refuseEntities(name: string, part: Uint8Array): void {
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(decode(part)))
    throw new InputError(`${name} defines XML entities, which no Word document does`, "Save its text as .txt");
}
