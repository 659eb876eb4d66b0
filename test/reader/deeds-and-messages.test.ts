import { describe, expect, it } from "vitest";
import { read } from "../../src/reader/read.ts";

type Lang = "en" | "fr";

const readingOf = (lang: Lang, text: string) => read({ id: "a", text, lang, published: "2025-06-20" });
const told = (lang: Lang, text: string) =>
  readingOf(lang, text)
    .engagements.filter(({ status }) => status !== "planned")
    .map(({ kind, parties, plover }) => `${kind} ${parties.join(" ")} ${plover}`);
const servedIn = (lang: Lang, text: string) =>
  readingOf(lang, text).people.map(({ name, office, of }) => `${name} | ${office} | ${of}`);

describe("speech about a deed told before", () => {
  it.each<[Lang, string, string]>([
    ["fr", "L'Inde a testé un missile. Le Pakistan a condamné cet essai.", "statement IND PAK ACCUSE"],
    ["fr", "La Hongrie a quitté la Cour. Berlin a regretté cette décision.", "statement DEU HUN ACCUSE"],
    ["fr", "La Bolivie a gracié l'opposant. Les États-Unis ont salué ce geste.", "statement BOL USA SUPPORT"],
    ["en", "India tested a missile. Pakistan condemned the test.", "statement IND PAK ACCUSE"],
    ["en", "Kosovo lifted its ban on payments. Brussels welcomed the step.", "statement XKX org:EU SUPPORT"],
  ])("%s: %s", (lang, text, statement) => {
    expect(told(lang, text)).toContain(statement);
  });

  it("is addressed to nobody where no state has acted", () => {
    expect(told("en", "The company opened a park. Norway welcomed the move.")).toEqual([]);
  });
});

describe("what opens a sentence", () => {
  it.each<[Lang, string, string[]]>([
    [
      "fr",
      "Sous l'égide du président turc Recep Tayyip Erdogan, l'Éthiopie et la Somalie ont signé un accord.",
      ["signing ETH SOM SUPPORT"],
    ],
    [
      "fr",
      "Réunis à Doha sous le parrainage du Qatar, le Tchad et le Soudan ont conclu un accord.",
      ["signing SDN TCD SUPPORT"],
    ],
    [
      "en",
      "Under the auspices of Turkey, Ethiopia and Somalia signed a declaration.",
      ["mediation ETH SOM TUR CONSULT", "signing ETH SOM SUPPORT"],
    ],
    ["en", "Kenya, Uganda and Tanzania signed a treaty.", ["signing KEN TZA UGA SUPPORT"]],
  ])("is no part of the list of those who act: %s: %s", (lang, text, acts) => {
    expect(told(lang, text)).toEqual(acts);
  });
});

describe("two people of two sides", () => {
  it("have met when they agree", () => {
    const text = "Le ministre togolais et son homologue ghanéen ont convenu d'alléger les contrôles.";
    expect(told("fr", text)).toEqual(["meeting GHA TGO CONSULT"]);
  });

  it("are meant by the pronoun of the next sentence", () => {
    const text =
      "Le Premier ministre vietnamien Pham Minh Chinh et le président brésilien Lula da Silva étaient à Rio. " +
      "Ils ont évoqué la défense.";
    expect(told("fr", text)).toContain("meeting BRA VNM CONSULT");
  });

  it("make no meeting of what two governments agree on", () => {
    expect(told("en", "Zambia and Angola agreed to ease controls.")).toEqual([]);
  });
});

describe("what goes from one government to another", () => {
  it.each<[string, string]>([
    ["L'Ouganda a transmis au Soudan du Sud une note verbale.", "message SSD UGA CONSULT"],
    ["Bogota a envoyé à Quito une note de protestation.", "statement COL ECU ACCUSE"],
    ["Washington a transmis à Téhéran une proposition d'accord.", "message IRN USA CONSULT"],
    ["L'émissaire américain a remis au président russe un plan de paix.", "message RUS USA CONSULT"],
    [
      "Porteur d'un message du roi du Maroc, le ministre marocain a été reçu par le président tchadien.",
      "message MAR TCD CONSULT",
    ],
  ])("%s", (text, act) => {
    expect(told("fr", text)).toContain(act);
  });
});

describe("offices", () => {
  it("are not held by who appoints to them", () => {
    expect(servedIn("fr", "Le général Mamadi Doumbouya a nommé un nouvel ambassadeur au Maroc.")).toEqual([
      "Mamadi Doumbouya | null | GIN",
    ]);
  });

  it("of a counterpart are those of whom the pronoun means", () => {
    const text =
      "Le ministre omanais des Affaires étrangères, Badr al-Busaidi, a porté une lettre au président iranien. " +
      "Il a vu son homologue Abbas Araghchi.";
    expect(servedIn("fr", text)).toContain("Abbas Araghchi | foreign_minister | IRN");
  });

  it("of a secretary of defence are of the state that the text names", () => {
    const text =
      "Les Philippines et le Japon ont signé un pacte. Le secrétaire à la Défense Gilberto Teodoro l'a salué.";
    expect(servedIn("fr", text)).toEqual(["Gilberto Teodoro | defence_minister | PHL"]);
  });
});

describe("what came before what is told", () => {
  it("keeps its date to itself", () => {
    const text =
      "Le Premier ministre des Îles Salomon s'est rendu en Australie, son premier déplacement depuis son élection en mai.";
    const [visit, ...others] = readingOf("fr", text).engagements;
    expect(others).toEqual([]);
    expect(visit?.date).not.toBe("2025-05");
  });

  it("is no act of its own where it is undone", () => {
    const text = "Luanda s'est engagée à rouvrir son ambassade au Vietnam, fermée en 2018.";
    expect(told("fr", text)).toEqual([]);
    expect(readingOf("fr", text).commitments.map(({ kind }) => kind)).toEqual(["embassy"]);
  });
});

describe("a participle that opens a sentence", () => {
  it.each<[Lang, string, string]>([
    [
      "fr",
      "Paraphé lundi à Rabat par les ministres marocain et espagnol de la Pêche, le texte ouvre les eaux du Sahara.",
      "signing ESP MAR SUPPORT",
    ],
    [
      "en",
      "Signed in Oslo on Monday by the foreign ministers of Norway and Chile, the treaty covers mining.",
      "signing CHL NOR SUPPORT",
    ],
  ])("belongs to the noun behind its clause: %s: %s", (lang, text, act) => {
    expect(told(lang, text)).toContain(act);
  });
});

describe("acts by their words", () => {
  it.each<[string, string[]]>([
    ["Le Venezuela a annoncé lundi la fermeture de son ambassade en Norvège.", ["embassy NOR VEN SUPPORT"]],
    ["Le Bénin a autorisé la réouverture de sa frontière avec le Niger.", ["sanction BEN NER CONCEDE"]],
    ["La Turquie a mis son veto à l'adhésion de la Suède.", ["vote SWE TUR REJECT"]],
    ["Le Premier ministre libanais a téléphoné lundi soir au président syrien.", ["call LBN SYR CONSULT"]],
    ["La Norvège a servi de médiateur entre le pouvoir et l'opposition au Venezuela.", []],
  ])("%s", (text, acts) => {
    expect(told("fr", text)).toEqual(acts);
  });
});

describe("the two countries", () => {
  it("are those who act, not who brought them together", () => {
    const text =
      "Le Premier ministre cambodgien, Hun Manet, et le Premier ministre thaïlandais, Phumtham Wechayachai, ont conclu " +
      "un cessez-le-feu sous la médiation du chef du gouvernement malaisien, Anwar Ibrahim. Les commandants militaires " +
      "des deux pays se rencontreront mardi.";
    expect(readingOf("fr", text).commitments.map(({ kind, parties }) => `${kind} ${parties.join(" ")}`)).toEqual([
      "meeting KHM THA",
    ]);
  });
});
