import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { type Article, InputError } from "../model/index.ts";
import { metadataOf, type Page } from "./metadata.ts";

interface Node {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Node>;
}

/**
 * An article from a page: its main text with paragraphs parted by a blank line, and what the page says of itself.
 * Scripts are never run.
 * @throws InputError when the page holds no text
 */
export function fromHtml(id: string, html: string): Article {
  const { document } = parseHTML(/<html[\s>]/iu.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`);
  const { title, ...metadata } = metadataOf(document as unknown as Page);
  const whole = textOf(document.body as unknown as Node);
  const text = mainText(document) || whole;
  if (!text) throw new InputError(`${id} holds no text`);
  return { id, ...metadata, title, text: withoutTitle(text, title) };
}

/** What Readability takes for the article, or "" where that is too little to be one. It changes the document. */
function mainText(document: unknown): string {
  const parsed = new Readability(document as never, { charThreshold: 100 }).parse();
  if (!parsed?.content) return "";
  const { document: cleaned } = parseHTML(`<!doctype html><html><body>${parsed.content}</body></html>`);
  return textOf(cleaned.body as unknown as Node);
}

const blocks = new Set(
  "P DIV SECTION ARTICLE MAIN HEADER FOOTER ASIDE NAV UL OL LI DL DT DD TABLE TR H1 H2 H3 H4 H5 H6 BLOCKQUOTE PRE FIGURE FIGCAPTION FORM FIELDSET HR ADDRESS BODY".split(
    " ",
  ),
);
const silent = new Set("SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT HEAD".split(" "));

/** Words of a node, one paragraph a block, without recursion so that deep nesting cannot exhaust the stack. */
function textOf(root: Node): string {
  const paragraphs: string[] = [];
  let line = "";
  const close = () => {
    const words = line.replace(/[ \t\r\n\f]+/gu, " ").trim();
    if (words) paragraphs.push(words);
    line = "";
  };
  const stack: (Node | "close")[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node === "close") close();
    else if (node.nodeType === 3) line += node.textContent ?? "";
    else if (node.nodeType === 1 && !silent.has(node.nodeName.toUpperCase())) {
      const name = node.nodeName.toUpperCase();
      if (name === "BR") close();
      if (blocks.has(name)) {
        close();
        stack.push("close");
      }
      stack.push(...[...node.childNodes].reverse());
    }
  }
  close();
  return paragraphs.join("\n\n");
}

/** The title is kept apart: a first paragraph that repeats it is left out. */
function withoutTitle(text: string, title: string | null): string {
  return title && text.startsWith(`${title}\n\n`) ? text.slice(title.length).trimStart() : text;
}
