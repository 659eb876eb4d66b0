import { describe, expect, it } from "vitest";
import { read } from "../../src/reader/read.ts";

const readingOf = (text: string) => read({ id: "example", text, lang: "fr", published: "2025-06-15" });

/** Kinds and parties of what is told as done. */
const doneIn = (text: string) =>
  readingOf(text)
    .engagements.filter(({ status }) => status !== "planned")
    .map(({ kind, parties }) => `${kind} ${parties.join(",")}`);

const servedIn = (text: string) => readingOf(text).people.map(({ name, office, of }) => `${name} | ${office} | ${of}`);

describe("parties told by what stands around them", () => {
  it("lets the host named before the guest be of the state visited", () => {
    const text =
      "Le ministre espagnol des Affaires étrangères, Joaquín Ferrándiz, a bouclé mardi une visite en Mauritanie. " +
      "Reçu la veille par le président Sidi Ould Bouamama, M. Ferrándiz a ensuite présidé, avec le chef de la " +
      "diplomatie mauritanienne, Moctar Ould Dahi, la cinquième session de la commission mixte de coopération.";
    expect(servedIn(text)).toContain("Sidi Ould Bouamama | head_of_state | MRT");
    expect(doneIn(text)).toEqual(["visit ESP,MRT", "meeting ESP,MRT", "commission_session ESP,MRT"]);
  });

  it("takes the main subject behind a participle for nobody named in it", () => {
    const text =
      "Le roi de Jordanie, Hamza III, a quitté Hanoï jeudi au terme d'une visite d'État. Accueilli mardi par le " +
      "président vietnamien Tran Van Khai, le monarque s'est également entretenu avec le Premier ministre, Le Quang Dung.";
    expect(servedIn(text)).toContain("Tran Van Khai | head_of_state | VNM");
  });

  it("reads a name that begins with that of a capital", () => {
    expect(servedIn("La Première ministre norvégienne a accueilli le président malawite, Wellington Phiri.")).toEqual([
      "Wellington Phiri | head_of_state | MWI",
    ]);
  });

  it("says of the leaders who met that their organisation speaks and acts", () => {
    const text =
      "Les chefs d'État de la CEDEAO ont tenu samedi à Abuja un sommet extraordinaire. Dans leur communiqué final, " +
      "les dirigeants exhortent Niamey à libérer le président déchu.";
    expect(doneIn(text)).toContain("statement NER,org:ECOWAS");
  });

  it("tells two meetings apart when a third party joins the second", () => {
    const text =
      "La ministre moldave et son homologue roumain se sont retrouvés vendredi à Iași. La commissaire européenne a " +
      "dîné ensuite avec les ministres moldave et roumain.";
    expect(doneIn(text).filter((told) => told.startsWith("meeting"))).toEqual([
      "meeting MDA,ROU",
      "meeting MDA,ROU,org:EU",
    ]);
  });

  it("gives the message to whom the relative clause is about", () => {
    const text =
      "La ministre libérienne, Sara Nyanti, a été reçue par S.E.M. Alassane Koffi, président de la Côte d'Ivoire, " +
      "auquel elle a remis un message d'amitié du président Boakai.";
    expect(doneIn(text)).toEqual(["meeting CIV,LBR", "message CIV,LBR"]);
  });

  it("takes Brussels for the European Union where its officials speak and Belgium is not named", () => {
    const text =
      "La commissaire européenne à l'Énergie, Karin Lindqvist, s'est entretenue avec la ministre moldave. " +
      "Bruxelles accordera un prêt de 200 millions d'euros à la Moldavie.";
    expect(readingOf(text).commitments.map(({ parties }) => parties.join(","))).toEqual(["MDA,org:EU"]);
  });
});

describe("what is no event of its own", () => {
  it("takes a woman who has come to present a report for no visit", () => {
    const text =
      "Le ministre burundais a reçu mardi à Bujumbura la coordonnatrice des Nations unies, venue lui présenter un bilan.";
    expect(doneIn(text)).toEqual(["meeting BDI,org:UN"]);
  });

  it("takes an invitation to a conference for no visit", () => {
    expect(doneIn("La France accueillera une conférence à laquelle le Liban et la Syrie ont été conviés.")).toEqual([]);
  });

  it("takes congratulations at a meeting for no message", () => {
    const text =
      "Le président sénégalais a rencontré samedi à Banjul son homologue gambien. Le président gambien a félicité son visiteur.";
    expect(doneIn(text)).toEqual(["meeting GMB,SEN"]);
  });
});
