import { describe, expect, it } from "vitest";
import { dayOf, fromHtml, fromMarkdown, fromPlain } from "../../src/intake/index.ts";

describe("plain text", () => {
  it("takes a short first line before a blank line for the title", () => {
    expect(fromPlain("a", "Une rencontre à Bamako\n\nLe ministre a reçu.\n")).toMatchObject({
      title: "Une rencontre à Bamako",
      text: "Le ministre a reçu.",
    });
    expect(fromPlain("a", "Mali – Iran : une alliance renforcée.\n\nLe ministre a reçu.").title).toBe(
      "Mali – Iran : une alliance renforcée.",
    );
  });

  it("takes a sentence, or the only line, for text", () => {
    expect(fromPlain("a", "Le ministre a reçu.\n\nIl a parlé.")).toMatchObject({
      title: null,
      text: "Le ministre a reçu.\n\nIl a parlé.",
    });
    expect(fromPlain("a", "Une rencontre")).toMatchObject({ title: null, text: "Une rencontre" });
  });
});

describe("Markdown", () => {
  it("keeps what front matter says", () => {
    const article = fromMarkdown(
      "a",
      '---\ntitle: "Un titre : deux"\ndate: 2025-10-16T08:00:00Z\nauthor: Awa\nlang: fr\ntags:\n  - x\n---\n\nTexte.',
    );
    expect(article).toMatchObject({
      title: "Un titre : deux",
      published: "2025-10-16",
      author: "Awa",
      lang: "fr",
      text: "Texte.",
    });
  });

  it("takes markup out and joins the lines of a paragraph", () => {
    const text =
      "# Titre\n\nLe **ministre** a _reçu_\nson [homologue](http://x.y/z).\n\n> Cité\n\n- un\n- deux\n\n![image](a.png)\n\n1\\. Premier point *";
    expect(fromMarkdown("a", text)).toMatchObject({
      title: "Titre",
      text: "Le ministre a reçu son homologue.\n\nCité\n\nun\n\ndeux\n\n1. Premier point *",
    });
  });
});

describe("HTML", () => {
  const paragraph =
    "Le ministre malien des Affaires étrangères a reçu son homologue iranien à Bamako pour un long entretien.";
  const page = (head: string, body = `<p>${paragraph}</p><p>${paragraph}</p>`) =>
    `<!doctype html><html lang="fr"><head>${head}</head><body><nav><a href="/">Accueil</a></nav><article>${body}</article></body></html>`;

  it("takes title, byline, date and outlet from schema.org", () => {
    const ld = {
      "@graph": [
        {
          "@type": ["NewsArticle"],
          headline: "Un titre",
          datePublished: "2025-10-16T23:30:00-05:00",
          author: [{ name: "A. B." }],
          publisher: { name: "Le Journal" },
        },
      ],
    };
    expect(fromHtml("a", page(`<script type="application/ld+json">${JSON.stringify(ld)}</script>`))).toMatchObject({
      title: "Un titre",
      published: "2025-10-16",
      author: "A. B.",
      outlet: "Le Journal",
      lang: "fr",
    });
  });

  it.each([
    ['<meta property="og:title" content="T"><meta property="article:published_time" content="2025-10-16">'],
    ['<meta name="citation_title" content="T"><meta name="citation_publication_date" content="2025/10/16">'],
    ['<meta name="DC.title" content="T"><meta name="DC.date" content="2025-10-16">'],
    [
      "<title>T</title><script type='application/ld+json'>{broken</script><meta name='date' content='Thu, 16 Oct 2025 08:00:00 GMT'>",
    ],
  ])("reads %s", (head) => {
    expect(fromHtml("a", page(head))).toMatchObject({ title: "T", published: "2025-10-16" });
  });

  it("parts paragraphs by a blank line and leaves menus out", () => {
    expect(fromHtml("a", page("<title>T</title>")).text).toBe(`${paragraph}\n\n${paragraph}`);
  });

  it("reads a page whose head is not marked", () => {
    const bare = `<!doctype html><html lang="fr"><title>T</title><body><p>${paragraph}</p></body></html>`;
    expect(fromHtml("a", bare)).toMatchObject({ title: "T", text: paragraph });
  });

  it("survives deep nesting and broken markup", () => {
    expect(fromHtml("a", `${"<div>".repeat(3000)}<p>${paragraph}`).text).toContain(paragraph);
    expect(() => fromHtml("a", "<div>".repeat(200_000))).toThrow("elements in one another");
    expect(fromHtml("a", `<p>${paragraph}<p>${paragraph}</b></i>`).text).toContain(paragraph);
  });
});

it.each([
  ["2025-10-16", "2025-10-16"],
  ["2025/1/6", "2025-01-06"],
  ["20251016", "2025-10-16"],
  ["October 16, 2025", "2025-10-16"],
  ["16 Oct. 2025", "2025-10-16"],
  ["2025-02-30", null],
  ["soon", null],
  [20251016, null],
])("dayOf(%j) is %j", (printed, day) => {
  expect(dayOf(printed)).toBe(day);
});

describe("the terms of an article", () => {
  const page = (head: string, foot = "") =>
    `<!doctype html><html lang="en"><head><title>T</title>${head}</head><body><article><p>The ministers met in Accra.</p></article>${foot}</body></html>`;
  const ld = (license: unknown) =>
    `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", license })}</script>`;
  const byline = "https://creativecommons.org/licenses/by/4.0/";

  it.each([
    [ld(byline), byline],
    [ld({ "@type": "CreativeWork", url: byline }), byline],
    [`<link rel="license" href="${byline}">`, byline],
    ['<meta name="DC.rights" content="Free to  reproduce\n with credit">', "Free to reproduce with credit"],
    ['<meta name="copyright" content="© 2025 Le Journal">', "© 2025 Le Journal"],
    [`<link rel="license" href="javascript:alert(1)">`, undefined],
    [`<meta name="rights" content="${"long ".repeat(100)}">`, undefined],
    ["", undefined],
  ])("are what its page says: %s", (head, license) => {
    expect(fromHtml("a", page(head)).license).toBe(license);
  });

  it("are what a link at its foot says", () => {
    expect(fromHtml("a", page("", `<a rel="license noopener" href="${byline}">CC</a>`)).license).toBe(byline);
  });

  it("stand in front matter", () => {
    expect(fromMarkdown("a", "---\ntitle: T\nlicence: CC BY 4.0\n---\n\nText.").license).toBe("CC BY 4.0");
  });
});
