import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bibtexOf } from "../../src/server/cite/bibtex.ts";
import type { Citation } from "../../src/server/cite/citation.ts";
import { cslOf } from "../../src/server/cite/csl.ts";
import { namesOf } from "../../src/server/cite/names.ts";
import { risOf } from "../../src/server/cite/ris.ts";
import { openSite } from "./site.ts";

const parsed = (text: string) => new Cite(text).data;

const anArticle: Citation = {
  type: "article-newspaper",
  title: "L'été à Lomé : 50 % & plus",
  authors: [{ family: "Mensah-N’Guessan", given: "Éloïse" }, { literal: "AFP" }],
  container: "Le Quotidien d’Œuvre",
  issued: "2025-02-17",
  accessed: "2025-07-15",
  url: "https://wire.example/17?a=1&b=%C3%A9_2#x~y",
  language: "fr",
  note: null,
};

it.each([
  ["Esi Boateng", [{ given: "Esi", family: "Boateng" }]],
  ["Par DIALLO Mamadou Alpha", [{ given: "Mamadou Alpha", family: "DIALLO" }]],
  ["Ludwig van Dijk", [{ given: "Ludwig", family: "van Dijk" }]],
  ["Juan de la Cruz et AFP", [{ given: "Juan", family: "de la Cruz" }, { literal: "AFP" }]],
  ["Agence Ivoirienne de Presse", [{ literal: "Agence Ivoirienne de Presse" }]],
  [
    "A. Sadykova, Jean Mvé",
    [
      { given: "A.", family: "Sadykova" },
      { given: "Jean", family: "Mvé" },
    ],
  ],
  ["Alexandre Anders", [{ given: "Alexandre", family: "Anders" }]],
])("takes the byline %s apart", (byline, names) => {
  expect(namesOf(byline)).toEqual(names);
});

it("reads an article back from BibTeX", () => {
  expect(parsed(bibtexOf(anArticle))).toMatchObject([
    {
      type: "article-journal",
      title: anArticle.title,
      author: [{ family: "Mensah-N’Guessan", given: "Éloïse" }, { family: "AFP" }],
      "container-title": anArticle.container,
      issued: { "date-parts": [[2025, 2, 17]] },
      accessed: { "date-parts": [[2025, 7, 15]] },
      URL: anArticle.url,
    },
  ]);
});

it("reads an article back from RIS", () => {
  const ris = risOf(anArticle);
  expect(parsed(ris)).toMatchObject([
    {
      type: "article-newspaper",
      title: anArticle.title,
      "container-title": anArticle.container,
      issued: { "date-parts": [[2025]] },
      accessed: { "date-parts": [[2025, 7, 15]] },
      URL: anArticle.url,
      language: "fr",
    },
  ]);
  expect(ris).toContain("AU  - Mensah-N’Guessan, Éloïse\r\nAU  - AFP\r\n");
  expect(ris).toContain("DA  - 2025/02/17/\r\n");
});

it("reads an article back from CSL-JSON", () => {
  expect(parsed(JSON.stringify(cslOf(anArticle)))).toMatchObject([
    { type: "article-newspaper", title: anArticle.title, author: anArticle.authors, URL: anArticle.url },
  ]);
});

it("writes accents as the oldest BibTeX reads them", () => {
  expect(bibtexOf({ ...anArticle, title: "Ça où, œuvre, Łódź, طهران" })).toContain(
    "title = {{{\\c{C}}a o{\\`u}, {\\oe}uvre, {\\L}{\\'o}d{\\'z}, طهران}}",
  );
});

describe("whatever a source sends", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.string({ unit: fc.constantFrom(..."abÉœß {}\\%$&#_~^\"'`-,<>@=\n\r\t?!"), maxLength: 40 }),
  );
  const tidy = (value: string) =>
    value
      .toWellFormed()
      .replace(/[\s\p{Cc}]+/gu, " ")
      .trim();

  it("gives BibTeX whose braces match and which holds one entry", () => {
    fc.assert(
      fc.property(text, text, (title, author) => {
        const entry = bibtexOf({ ...anArticle, title, authors: namesOf(author), container: title, note: author });
        let depth = 0;
        for (const sign of entry.replace(/\\[&%$#_]/gu, "")) {
          if (sign === "{") depth++;
          if (sign === "}") depth--;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        const [read, ...more] = parsed(entry);
        expect(more).toEqual([]);
        expect(read?.URL).toBe(anArticle.url);
      }),
    );
  });

  it("gives RIS that holds one entry and no other fields", () => {
    fc.assert(
      fc.property(text, text, (title, author) => {
        const lines = risOf({ ...anArticle, title, authors: namesOf(author), note: author }).split("\r\n");
        expect(lines.every((line) => line === "" || /^[A-Z][A-Z0-9] {2}- [^\n\r]*$/u.test(line))).toBe(true);
        expect(lines.filter((line) => line.startsWith("TY"))).toHaveLength(1);
        expect(lines.filter((line) => line.startsWith("TI")).join("")).toBe(tidy(title) ? `TI  - ${tidy(title)}` : "");
      }),
    );
  });

  it("keeps printed titles in Latin letters whole", () => {
    const words = fc.string({
      unit: fc.constantFrom(..."abcXYZéèêëïôûçñãåüőčşœæøßł 0123 &%$#_{}\\~^.:;,!?-'«»—"),
      minLength: 1,
    });
    fc.assert(
      fc.property(words, (title) => {
        fc.pre(tidy(title) !== "");
        expect(parsed(bibtexOf({ ...anArticle, title }))[0]?.title).toBe(tidy(title).normalize("NFC"));
      }),
    );
  });
});

describe("the site", () => {
  let site: Awaited<ReturnType<typeof openSite>>;
  beforeAll(async () => {
    site = await openSite();
  }, 60_000);
  afterAll(() => site.archive.close());
  const cited = async (path: string) => parsed(await (await site.get(path)).text());

  it("cites an article as it was published", async () => {
    for (const form of ["csl.json", "bib", "ris"])
      expect(await cited(`/en/articles/wire.${form}`)).toMatchObject([
        {
          title: "Ghana and Kenya talk trade",
          "container-title": "Gulf of Guinea Wire",
          URL: "https://wire.example/17",
        },
      ]);
    expect(await cited("/en/articles/wire.csl.json")).toMatchObject([
      { author: [{ given: "Esi", family: "Boateng" }], issued: { "date-parts": [[2025, 2, 17]] } },
    ]);
  });

  it("cites a record as its page here, with the day of the visit, and the articles it rests on", async () => {
    const [meeting] = JSON.parse(await (await site.get("/en/engagements.json?party=GHA&kind=meeting")).text());
    for (const form of ["csl.json", "bib"]) {
      const [page, ...sources] = await cited(`/en/engagements/${meeting.id}.${form}`);
      expect(page).toMatchObject({
        title: "Meeting · Ghana – Kenya, 17 February 2025",
        URL: `https://chancery.example/en/engagements/${meeting.id}`,
        accessed: { "date-parts": [[2025, 7, 15]] },
        note: expect.stringContaining("La Gazette du Golfe, 2025-02-18"),
      });
      expect(sources.map(({ title }) => title).sort()).toEqual([
        "Ghana and Kenya talk trade",
        "Le Kenya et le Ghana se parlent",
      ]);
    }
  });

  it("cites a dossier with all articles it rests on, and a list as it is narrowed", async () => {
    const [dossier, ...sources] = await cited("/fr/dyads/GHA/KEN.bib");
    expect(dossier?.title).toBe("Ghana – Kenya");
    expect(sources).toHaveLength(2);
    expect(await cited("/fr/engagements.csl.json?kind=visit")).toMatchObject([
      { title: "Rencontres et actes", URL: "https://chancery.example/fr/engagements?kind=visit", language: "fr" },
    ]);
  });

  it("says on every page how to cite it", async () => {
    const page = await (await site.get("/en/articles/wire")).text();
    expect(page).toContain("Esi Boateng, “Ghana and Kenya talk trade”, Gulf of Guinea Wire, 17 February 2025");
    for (const form of ["csl.json", "bib", "ris"]) expect(page).toContain(`href="/en/articles/wire.${form}"`);
  });
});
