import jsonld from "jsonld";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openSite } from "./site.ts";

let site: Awaited<ReturnType<typeof openSite>>;
beforeAll(async () => {
  site = await openSite();
}, 60_000);
afterAll(() => site.archive.close());

const headOf = async (path: string) => parseHTML(await (await site.get(path)).text()).document.head;
const contentOf = (head: Awaited<ReturnType<typeof headOf>>, name: string) =>
  [...head.querySelectorAll(`meta[name="${name}"], meta[property="${name}"]`)].map((tag) =>
    tag.getAttribute("content"),
  );

type Expanded = Record<string, { "@value"?: unknown; "@id"?: string }[]> & { "@type": string[]; "@id": string };
const noNetwork = async (url: string): Promise<never> => {
  throw new Error(`asked for ${url}`);
};

/** The page's facts, expanded by a JSON-LD processor; `safe` refuses what the context does not define. */
async function linkedIn(path: string): Promise<Expanded> {
  const block = (await headOf(path)).querySelector('script[type="application/ld+json"]')?.textContent ?? "";
  const expand = jsonld.expand as (document: object, options: object) => Promise<Expanded[]>;
  const [node] = await expand(JSON.parse(block), { documentLoader: noNetwork, safe: true });
  return node as Expanded;
}
const valuesOf = (node: Expanded, term: string) =>
  (node[`https://schema.org/${term}`] ?? []).map((value) => value["@value"] ?? value["@id"]);

it("tells scholarly search who wrote an article, where and when", async () => {
  const head = await headOf("/en/articles/wire");
  expect(contentOf(head, "citation_title")).toEqual(["Ghana and Kenya talk trade"]);
  expect(contentOf(head, "citation_author")).toEqual(["Boateng, Esi"]);
  expect(contentOf(head, "citation_publication_date")).toEqual(["2025/02/17"]);
  expect(contentOf(head, "citation_journal_title")).toEqual(["Gulf of Guinea Wire"]);
  expect(contentOf(head, "citation_public_url")).toEqual(["https://wire.example/17"]);
});

it("tells who passes an address on what it leads to", async () => {
  const head = await headOf("/fr/articles/wire");
  expect(contentOf(head, "og:title")).toEqual(["Ghana and Kenya talk trade"]);
  expect(contentOf(head, "og:type")).toEqual(["article"]);
  expect(contentOf(head, "og:url")).toEqual(["https://chancery.example/fr/articles/wire"]);
  expect(contentOf(head, "og:locale")).toEqual(["fr_FR"]);
});

it("names the one address of a page, and the same page in each language", async () => {
  const head = await headOf("/en/index?");
  const links = [...head.querySelectorAll('link[rel="canonical"], link[hreflang]')];
  expect(links.map((link) => [link.getAttribute("hreflang"), link.getAttribute("href")])).toEqual([
    [null, "https://chancery.example/en/"],
    ["fr", "https://chancery.example/fr/"],
    ["en", "https://chancery.example/en/"],
    ["x-default", "https://chancery.example/en/"],
  ]);
});

it("says under what terms an article may be used, on its page and in its metadata", async () => {
  const wire = await (await site.get("/en/articles/wire")).text();
  expect(wire).toMatch(
    /Terms of use: <a href="https:\/\/creativecommons\.org\/licenses\/by\/4\.0\/" rel="license[^"]*">CC BY 4\.0<\/a>/u,
  );
  expect(wire).toContain('"license":"https://creativecommons.org/licenses/by/4.0/"');
  const gazette = await (await site.get("/fr/articles/la%20gazette%2F2%2Ejson")).text();
  expect(gazette).toContain("© La Gazette du Golfe, &lt;b&gt;tous droits réservés&lt;/b&gt;");
  expect(gazette).toContain('"copyrightNotice":"© La Gazette du Golfe,');
  expect(await (await site.get("/en/articles/soir")).text()).toContain("none are stated in the source");
});

it("gives an article as schema.org NewsArticle", async () => {
  const node = await linkedIn("/en/articles/wire");
  expect(node["@type"]).toEqual(["https://schema.org/NewsArticle"]);
  expect(valuesOf(node, "headline")).toEqual(["Ghana and Kenya talk trade"]);
  expect(valuesOf(node, "datePublished")).toEqual(["2025-02-17"]);
  expect(valuesOf(node, "about")).toEqual(expect.arrayContaining(["https://chancery.example/parties/GHA"]));
});

it("gives a record as Event, or a plan, a person and a state as what they are, a list as a set of data", async () => {
  const [meeting] = JSON.parse(await (await site.get("/en/engagements.json?party=GHA&kind=meeting")).text());
  const [promise] = JSON.parse(await (await site.get("/en/commitments.json")).text());
  const event = await linkedIn(`/en/engagements/${meeting.id}`);
  expect(event["@type"]).toEqual(["https://schema.org/Event"]);
  expect(valuesOf(event, "startDate")).toEqual(["2025-02-17"]);
  expect(valuesOf(event, "subjectOf")).toHaveLength(2);
  const types = {
    [`/en/commitments/${promise.id}`]: "PlanAction",
    "/fr/people/Ama%20Mensah": "Person",
    "/fr/parties/GHA": "Country",
    "/en/dyads/GHA/KEN": "Dataset",
    "/en/engagements?kind=visit": "Dataset",
    "/en/": "WebSite",
  };
  for (const [path, type] of Object.entries(types))
    expect((await linkedIn(path))["@type"]).toEqual([`https://schema.org/${type}`]);
});

it("keeps what a source sent within its block of data", async () => {
  const node = await linkedIn("/en/articles/hostile");
  expect(valuesOf(node, "headline")).toEqual(["<script>alert(1)</script> Togo and Benin"]);
  expect(node["https://schema.org/url"]).toBeUndefined();
});
