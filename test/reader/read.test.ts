import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Evidence, InputError, readingSchema } from "../../src/model/index.ts";
import { type ExplainedReading, read } from "../../src/reader/read.ts";

const french = `BAMAKO – Le ministre malien des Affaires étrangères, Modibo Keïta, a rencontré son homologue iranien, Reza Karimi, lundi à Kampala, en marge de la 19e conférence ministérielle du Mouvement des non-alignés. Les deux ministres ont discuté de la lutte contre le terrorisme et de la culture.

Du côté iranien, le ministère des Affaires étrangères a annoncé la tenue prochaine d’une commission mixte.

Laisser un commentaire
Votre adresse e-mail ne sera pas publiée.`;

const english = `NAIROBI, March 3 - Kenya's Foreign Minister Ann Wanjiru received her Japanese counterpart, Ken Mori, in Nairobi on Monday. The two ministers discussed trade and energy. Japan will open a consulate in Mombasa by June.`;

const reading = read({ id: "fr", text: french, lang: "fr", published: "2025-10-15" });

describe("a French article", () => {
  it("gives both ministers with office and state", () => {
    expect(reading.people.filter(({ office }) => office).map(({ name, office, of }) => [name, office, of])).toEqual([
      ["Modibo Keïta", "foreign_minister", "MLI"],
      ["Reza Karimi", "foreign_minister", "IRN"],
    ]);
  });

  it("gives one meeting, where and on whose margins it was held", () => {
    expect(reading.engagements).toMatchObject([
      {
        kind: "meeting",
        status: "held",
        parties: ["IRN", "MLI"],
        people: ["Modibo Keïta", "Reza Karimi"],
        country: "UGA",
        city: "Kampala",
        date: "2025-10-13",
        domains: ["counter_terrorism", "culture"],
        plover: "CONSULT",
      },
    ]);
    expect(reading.engagements[0]?.host_event).toMatch(/19/u);
  });

  it("gives the promised commission and who announced it", () => {
    expect(reading.commitments).toMatchObject([
      { kind: "joint_commission", parties: ["IRN", "MLI"], announced_by: ["IRN"], due: null, status: "planned" },
    ]);
  });

  it("sets the comment form aside and reads nothing in it", () => {
    expect(reading.furniture.map(({ text }) => text).join("\n")).toContain("Laisser un commentaire");
    const start = french.indexOf("Laisser");
    expect(evidenceOf(reading).every(({ end }) => end <= start)).toBe(true);
  });
});

describe("an English article", () => {
  const found = read({ id: "en", text: english, lang: "en", published: "2025-03-03" });

  it("tells a held meeting from a promised consulate", () => {
    expect(found.engagements.filter(({ status }) => status === "held").map(({ kind }) => kind)).toEqual(["meeting"]);
    expect(found.commitments).toMatchObject([{ kind: "embassy", parties: ["JPN", "KEN"], due: "2025-06" }]);
  });
});

describe("any text", () => {
  it("gives a valid reading whose evidence spells the words of the text", () => {
    const words = fc.constantFrom(
      "Le ministre malien",
      "a reçu",
      "the President of Kenya",
      "met",
      "Paris",
      "lundi",
      "(",
      "“",
      "«",
      "\n\n",
      "M. A. B. Diallo",
      "will visit",
      "2025",
      "l’Iran",
      "accord",
      "\ud800",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(words, { maxLength: 40 }).map((parts) => parts.join(" ")),
    );
    fc.assert(
      fc.property(text, fc.constantFrom("fr", "en"), (any, lang) => {
        const found = read({ id: "any", text: any, lang, published: "2025-06-15" });
        readingSchema.parse(found);
        for (const { start, end, text: words } of [...evidenceOf(found), ...found.furniture])
          expect(any.slice(start, end)).toBe(words);
      }),
      { numRuns: 150 },
    );
  });

  it("reads the same twice, whatever was read in between", () => {
    const again = () => JSON.stringify(read({ id: "fr", text: french, lang: "fr", published: "2025-10-15" }));
    const first = again();
    read({ id: "en", text: english, lang: "en" });
    expect(again()).toBe(first);
    expect(first).toBe(JSON.stringify(reading));
  });

  it("grows in time with its length, not faster", () => {
    const sentence = "Le président du Mali a reçu le ministre du Togo et ";
    const time = (copies: number) => {
      const started = process.cpuUsage();
      read({ id: "long", text: sentence.repeat(copies), lang: "fr" });
      const { user, system } = process.cpuUsage(started);
      return user + system;
    };
    time(500);
    expect(time(4000)).toBeLessThan(8 * time(1000) + 200_000);
  });
});

describe("a language that is not read", () => {
  it("is named, and nothing is read", () => {
    const spanish = {
      id: "es",
      text: "El ministro de Asuntos Exteriores de Chile se reunió con su homólogo en Lima.",
      lang: "es",
    };
    expect(() => read(spanish)).toThrow(InputError);
    expect(() => read(spanish)).toThrow(/"es"/u);
  });
});

/** Every span of a reading that quotes the text. */
function evidenceOf(found: ExplainedReading): Evidence[] {
  const records = [
    ...found.people,
    ...found.engagements,
    ...found.commitments,
    ...found.statements,
    ...found.organisations,
    ...found.places,
  ];
  return records.flatMap(({ evidence }) => evidence);
}

describe("PLOVER coding of a reading", () => {
  const coded = (text: string, lang: string) =>
    read({ id: "a", text, lang, published: "2025-06-15" }).engagements.map(
      ({ kind, plover, mode, contexts, actors, recipients }) => ({ kind, plover, mode, contexts, actors, recipients }),
    );

  it("gives a visit its mode, the visitor as actor and the host as recipient", () => {
    expect(
      coded("Ghana's foreign minister, Ama Mensah, visited Norway on Monday to discuss health.", "en"),
    ).toContainEqual({
      kind: "visit",
      plover: "CONSULT",
      mode: "visit",
      contexts: ["diplomatic", "health"],
      actors: ["GHA"],
      recipients: ["NOR"],
    });
  });

  it("tells the mode of a statement from its words", () => {
    const [statement] = coded("Kinshasa accuse Kigali de soutenir les rebelles.", "fr");
    expect(statement).toMatchObject({ kind: "statement", plover: "ACCUSE", mode: "allege" });
  });
});

describe("a statement in a reading", () => {
  const [addressed] = read({
    id: "a",
    text: "Kinshasa accuse Kigali de soutenir les rebelles.",
    lang: "fr",
    published: "2025-06-15",
  }).statements;

  it("carries its PLOVER type, who speaks and who is spoken to", () => {
    expect(addressed).toMatchObject({ plover: "ACCUSE", mode: "allege", actors: ["COD"], recipients: ["RWA"] });
  });

  it("is said by both where two speak as one", () => {
    const { statements } = read({
      id: "b",
      text: "The foreign ministers of Ghana and Kenya met on Monday. The two ministers stressed the need for closer trade ties.",
      lang: "en",
      published: "2025-06-15",
    });
    expect(statements).toMatchObject([{ party: null, actors: ["GHA", "KEN"] }]);
  });
});
