import { describe, expect, it } from "vitest";
import { readingBy, toldBy } from "./told-by.ts";

const reading = readingBy("fr");
const told = toldBy("fr");
const promised = (text: string) => reading(text).commitments.map(({ kind, parties }) => `${kind} ${parties.join(" ")}`);

describe("what a journey was made for", () => {
  it.each([
    "Le Premier ministre fidjien s’est rendu jeudi dernier à Port-Vila pour y signer un accord sur la pêche.",
    "Le Premier ministre fidjien est arrivé mercredi soir à Port-Vila afin de signer un accord sur la pêche.",
  ])("is told by the infinitive behind it: %s", (text) => {
    expect(told(text)).toEqual(["visit FJI VUT", "signing FJI VUT"]);
  });

  it("lies ahead with the journey", () => {
    const text = "Le ministre omanais est attendu dimanche à Nicosie pour y signer un accord sur les services aériens.";
    expect(promised(text)).toEqual(["visit CYP OMN", "signing CYP OMN"]);
  });

  it("is nothing where no journey is told", () => {
    expect(told("Le Premier ministre fidjien a plaidé à Port-Vila pour signer un accord sur la pêche.")).not.toContain(
      "signing FJI VUT",
    );
  });
});

describe("acts and those who do them", () => {
  it("finds the ambassador behind a participle that opens the sentence", () => {
    const text = "Rappelé le 23 juin par Bangkok, l’ambassadeur de Thaïlande à Phnom Penh a fait ses valises.";
    expect(told(text)).toEqual(["recall KHM THA"]);
  });

  it("takes the doer of a recognition for who did it, not for who speaks of it", () => {
    const text = "La Serbie a pris acte avec regret de la reconnaissance du Kosovo par le Kenya.";
    expect(told(text)).toEqual(["statement KEN SRB", "recognition KEN XKX"]);
  });

  it("reads a meeting from whom somebody saw, but not from what was seen", () => {
    expect(told("Elle est restée deux jours. La ministre lettone y a vu le président kazakh.")).toEqual([
      "meeting KAZ LVA",
    ]);
    expect(told("Le palais malgache a vu défiler les ambassadeurs du Japon et du Chili.")).toEqual([]);
  });

  it("does not let an adverb hide who denies", () => {
    const text = "Les États-Unis ont accusé l’Iran d’ingérence. Les autorités iraniennes ont aussitôt démenti.";
    expect(told(text)).toEqual(["statement IRN USA", "statement IRN USA"]);
  });

  it("finds no meeting in accusations that are exchanged", () => {
    expect(told("La Chine et les Philippines ont échangé des accusations après une collision.")).toEqual([]);
  });

  it("finds a vote in its count", () => {
    const text = "Par 122 voix contre 4, l’Assemblée générale de l’ONU a demandé à Israël de lever le blocus.";
    expect(told(text)).toEqual(["vote ISR org:UN"]);
  });

  it("knows the owner of an office named behind what is told", () => {
    const text =
      "La Turquie rénovera la mosquée de Djibouti, a annoncé son ambassadeur, Cemil Miroglu, au sortir d’une audience avec le Premier ministre djiboutien.";
    expect(reading(text).people).toMatchObject([{ name: "Cemil Miroglu", office: "ambassador", of: "TUR" }]);
    expect(told(text)).toEqual(["meeting DJI TUR"]);
  });

  it.each([
    ["Un avion chargé de 18 tonnes de vivres a décollé de Riyad pour Port-Soudan.", "aid SAU SDN"],
    ["Le Mexique a suspendu ses achats de maïs à l’Argentine.", "sanction ARG MEX"],
  ])("finds help that leaves and purchases that stop: %s", (text, act) => {
    expect(told(text)).toEqual([act]);
  });
});
