import { type Article, InputError } from "../../model/index.ts";
import { fromPlain } from "../plain.ts";
import { type Line, type Piece, paragraphsOf, toLines } from "./pdf-lines.ts";
import { withoutRunningHeads } from "./running-heads.ts";

const maxPages = 1000;
const maxCharacters = 5_000_000;

/**
 * An article from a PDF: lines joined to paragraphs, what is repeated at the head and foot of pages left out. Nothing
 * in it is run. Its first line is the title where it looks like one.
 * @throws InputError where it is encrypted, damaged, holds no text or too much
 */
export async function fromPdf(name: string, bytes: Uint8Array): Promise<Article> {
  const pages: Line[][] = [];
  const { getDocumentProxy } = await import("unpdf");
  const document = await getDocumentProxy(bytes, { verbosity: 0, isEvalSupported: false }).catch((error: Error) => {
    throw error.name === "PasswordException"
      ? new InputError(`${name} is encrypted`, "Save it without its password")
      : new InputError(`${name} is a damaged PDF (${error.message.slice(0, 100)})`, "Copy or download it again");
  });
  if (document.numPages > maxPages)
    throw new InputError(`${name} has ${document.numPages} pages, more than ${maxPages}`, "Give it in parts");
  let characters = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const pieces = items.filter((item) => "str" in item) as Piece[];
    characters += pieces.reduce((sum, { str }) => sum + str.length, 0);
    if (characters > maxCharacters) throw new InputError(`${name} holds more text than is read`, "Give it in parts");
    pages.push(toLines(pieces));
    page.cleanup();
  }
  const text = paragraphsOf(withoutRunningHeads(pages)).join("\n\n");
  if (!/\p{L}{2}/u.test(text))
    throw new InputError(`${name} holds no text: its pages are pictures`, "Run text recognition (OCR) on it first");
  const { title, text: body } = fromPlain(name, text);
  return { id: name, title: title ?? null, text: body };
}
