import { describe, expect, it } from "vitest";
import { read } from "../../src/reader/read.ts";

const reading = (text: string) => read({ id: "a", text, lang: "fr", published: "2025-11-05" } as never);
const told = (text: string) =>
  reading(text).engagements.map(({ kind, status, parties }) => `${kind} ${status} ${parties.join(" ")}`);
const promised = (text: string) => reading(text).commitments.map(({ kind, parties }) => `${kind} ${parties.join(" ")}`);

describe("turns of the French press", () => {
  it.each([
    ["Reçu par le Premier ministre éthiopien, le président djiboutien a plaidé pour le port.", "DJI ETH"],
    ["Reçue jeudi par le ministre angolais, la ministre zambienne a plaidé pour le rail.", "AGO ZMB"],
    ["Reçu à Rabat par le ministre marocain, l’ambassadeur du Chili a plaidé pour la pêche.", "CHL MAR"],
  ])("who is received opens the sentence: %s", (text, parties) => {
    expect(told(text)).toContain(`meeting held ${parties}`);
  });

  it.each([
    "Une conférence des pays voisins, coprésidée par l’Égypte et l’Union africaine, se tiendra au Caire en mai.",
    "Le président malgache a proposé que Madagascar et Maurice négocient un accord de pêche.",
    "Le chef du PAM, Paul Roy, a appelé les donateurs à financer sans tarder le plan de l’ONU au Malawi.",
  ])("holds nothing for done that lies ahead, is wished, or is asked of others: %s", (text) => {
    expect(told(text).filter((line) => !line.includes("planned"))).toEqual([]);
  });

  it("takes an envoy received at a ceremony of credentials for one who presents his", () => {
    const text =
      "Le président malgache a reçu les lettres de créance de l’ambassadeur du Vietnam, Le Van Minh. Il a ensuite accueilli l’ambassadeur d’Oman, Salim Rawahi, qui a présenté ses lettres de créance.";
    expect(told(text)).toEqual(["credentials held MDG VNM", "credentials held MDG OMN"]);
  });

  it("tells one meeting for each of the guests received in turn", () => {
    const text =
      "Le président sénégalais a successivement reçu le Premier ministre espagnol, l’ambassadeur du Chili et le ministre kényan.";
    expect(told(text)).toEqual(["meeting held ESP SEN", "meeting held CHL SEN", "meeting held KEN SEN"]);
  });

  it("takes a pronoun for whoever opened the sentence before by an office alone", () => {
    const text = "À New York, le président sénégalais n’a pas chômé. Mardi, il a reçu le Premier ministre espagnol.";
    expect(told(text)).toEqual(["meeting held ESP SEN"]);
  });

  it.each([
    ["Antananarivo et Bruxelles ont signé un accord. L’Union européenne s’en félicite.", "MDG org:EU"],
    ["Antananarivo et Bruxelles ont signé un accord. La Belgique et l’Union européenne s’en félicitent.", "BEL MDG"],
  ])("takes Brussels for the Union where the text speaks of it, and of Belgium nowhere: %s", (text, parties) => {
    expect(told(text)).toContain(`signing held ${parties}`);
  });

  it("takes what was arranged for what is to come", () => {
    const text = "Il est prévu que le président béninois effectue une visite de travail au Nigeria.";
    expect(told(text)).toEqual(["visit planned BEN NGA"]);
    expect(promised(text)).toEqual(["visit BEN NGA"]);
  });

  it("recalls nobody by recalling that something is so", () => {
    const text =
      "L’ambassadeur du Chili a rappelé que son pays et le Pérou sont amis, rappelant que l’ambassadeur du Pérou l’a dit.";
    expect(told(text).filter((line) => line.startsWith("recall"))).toEqual([]);
  });

  it("knows which Congo is spoken of by what is said elsewhere", () => {
    const text = "Pékin et Brazzaville se rapprochent. La Chine financera une école et annulera la dette congolaise.";
    expect(promised(text).every((line) => line.endsWith("CHN COG"))).toBe(true);
  });

  it.each([
    ["Le Togo et le Ghana ont convenu d’ouvrir un poste de contrôle juxtaposé.", ["project GHA TGO"]],
    ["La Hongrie ouvrira un centre de formation au Tchad.", ["project HUN TCD"]],
    ["La commune ouvrira un centre de formation.", []],
  ])("opens what is built: %s", (text, expected) => {
    expect(promised(text)).toEqual(expected);
  });

  it.each([
    ["La Tunisie a convoqué le chef de la délégation de l’Union européenne.", ["summons held TUN org:EU"]],
    ["Le Nicaragua a convoqué le nonce apostolique.", ["summons held NIC VAT"]],
    ["La Tunisie a convoqué la sélection de l’Union européenne.", []],
  ])("summons those who represent the Union and the Holy See: %s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
