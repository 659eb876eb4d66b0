import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { type Article, InputError } from "../model/index.ts";
import { metadataOf, type Page, saysArticle } from "./metadata.ts";
import { linkOf } from "./web/address.ts";

interface Node {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Node>;
}

/**
 * An article from a page: its main text with paragraphs parted by a blank line, and what the page says of itself.
 * Scripts are never run.
 * @throws InputError when the page holds no text, or is built to exhaust its reader
 */
export function fromHtml(id: string, html: string): Article {
  return readPage(id, html).article();
}

/**
 * An article from a page that was fetched.
 * @throws InputError too where the page is a list of links and offers a feed, which is named
 */
export function fromAddress(id: string, html: string, address: string): Article {
  const { page, article, hasMuchText } = readPage(id, html, address);
  const feed = feedsOf(page)
    .map((href) => linkOf(href, address))
    .find(Boolean);
  if (!feed || hasMuchText || saysArticle(page)) return article();
  throw new InputError(`${id} is no article but a page of links`, `It offers a feed: give ${feed}`);
}

function readPage(id: string, html: string, address?: string) {
  refuseMonsters(id, html);
  const { document } = parseHTML(/<html[\s>]/iu.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`);
  const page = document as unknown as Page;
  // Asked for its body, linkedom gives a page whose head is not marked a new and empty one.
  const body = (document.querySelector("body") ?? document.documentElement) as unknown as Node;
  const { title, url, ...metadata } = metadataOf(page);
  const whole = textOf(body);
  const hasMuchText = whole.length - linkedLength(page) > Math.max(400, 0.5 * whole.length);
  const article = (): Article => {
    const text = (isModest(body) && mainText(document)) || whole;
    if (!text) throw new InputError(`${id} holds no text`);
    return { id, ...metadata, url: linkOf(url, address), title, text: withoutTitle(text, title) };
  };
  return { page, hasMuchText, article };
}

/** Addresses of the feeds that a page offers, as printed. */
const feedsOf = (page: Page) =>
  [...page.querySelectorAll("link[rel~=alternate][href]")]
    .filter((link) => /^application\/(?:rss\+xml|atom\+xml|feed\+json)/iu.test(link.getAttribute("type") ?? ""))
    .map((link) => link.getAttribute("href"));

/** Characters of a page that lead elsewhere. */
const linkedLength = (page: Page) =>
  [...page.querySelectorAll("a[href]")].reduce((sum, link) => sum + tidyLength(link.textContent ?? ""), 0);

const tidyLength = (text: string) => text.replace(/\s+/gu, " ").trim().length;

/** Beyond these, parsing takes time that grows with the square of the page. */
const monstrous = { depth: 5000, elements: 100_000, entities: 100_000 };

/** Elements that need no end tag, so that they may stand side by side without one. */
const openEnded = new Set(
  "area base br col dd dt embed hr img input li link meta option p param source td th tr track wbr".split(" "),
);

/**
 * Refuses what no person would call a page, told from its marks alone, before it is parsed.
 * @throws InputError that says what there is too much of
 */
function refuseMonsters(id: string, html: string): void {
  const refuse = (what: string) => {
    throw new InputError(`${id} has more than ${what}: not a page for people`, "Save its text as .txt");
  };
  let depth = 0;
  let elements = 0;
  for (const [, end, name = "", single] of html.matchAll(/<(\/?)([a-z][a-z\d]{0,20})[^<>]*?(\/)?>/giu)) {
    if (++elements > 2 * monstrous.elements) refuse(`${monstrous.elements} elements`);
    if (single || openEnded.has(name.toLowerCase())) continue;
    depth = end ? Math.max(0, depth - 1) : depth + 1;
    if (depth > monstrous.depth) refuse(`${monstrous.depth} elements in one another`);
  }
  if (html.split("&", monstrous.entities + 2).length > monstrous.entities) refuse(`${monstrous.entities} entities`);
}

/** Beyond this, looking for the main text takes time that grows with the square of the page. */
const modest = { depth: 120, nodes: 30_000 };

/** Whether a page is shaped as pages for people are. */
function isModest(root: Node): boolean {
  const stack: [Node, number][] = [[root, 0]];
  let nodes = 0;
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [node, depth] = next;
    if (++nodes > modest.nodes || depth > modest.depth) return false;
    for (const child of node.childNodes) stack.push([child, depth + 1]);
  }
  return true;
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
/** What a reader does not see, and what is on a page but not of the article. */
const silent = new Set(
  "TITLE SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT HEAD NAV FOOTER ASIDE FORM BUTTON SELECT".split(" "),
);

/** Text and first heading of markup made from a document: all of it is the document's. */
export function fromDocumentHtml(id: string, html: string): { heading: string | null; text: string } {
  refuseMonsters(id, html);
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const heading = document.querySelector("h1")?.textContent?.replace(/\s+/gu, " ").trim() || null;
  return { heading, text: withoutTitle(textOf(document.body as unknown as Node), heading) };
}

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
      for (const child of [...node.childNodes].reverse()) stack.push(child);
    }
  }
  close();
  return paragraphs.join("\n\n");
}

/** The title is kept apart: a first paragraph that repeats it is left out. */
function withoutTitle(text: string, title: string | null): string {
  return title && text.startsWith(`${title}\n\n`) ? text.slice(title.length).trimStart() : text;
}
