import { describe, expect, it } from "vitest";
import { promisedBy, toldBy } from "./told-by.ts";

const told = toldBy("fr");

describe("how long talks lasted", () => {
  it.each([
    "Au terme de deux jours de discussions à Doha, les délégations du Tchad et du Soudan ont salué une entente.",
    "À l'issue de trois heures d'entretien à Doha, les présidents du Tchad et du Soudan ont salué une entente.",
    "Les délégations du Tchad et du Soudan ont achevé lundi deux jours de discussions à Doha.",
  ])("says that they were held: %s", (text) => {
    expect(told(text)).toEqual(["meeting SDN TCD"]);
    expect(promisedBy("fr")(text)).toEqual([]);
  });

  it("in English", () =>
    expect(
      toldBy("en")(
        "At the end of three days of talks in Doha, the delegations of Chad and Sudan signed a protocol on trade.",
      ),
    ).toContain("meeting SDN TCD"));

  it("is no matter to those who had not met since", () =>
    expect(
      told(
        "Le ministre arménien Tigran Melkonian et son homologue azerbaïdjanais ne s'étaient plus vus depuis un entretien à Tbilissi, en août 2024.",
      ),
    ).toEqual(["meeting ARM AZE"]));

  it("but how long before a visit something happens says that it is to come", () =>
    expect(
      told("Le ministre est arrivé à Paris à trois semaines de la visite du président chinois en France."),
    ).toEqual([]));
});

describe("a subject behind its verb, with the object before it as a pronoun", () => {
  it.each([
    "L'ambassadeur du Japon à Lima, Kenji Arai, s'est rendu jeudi au ministère péruvien des Affaires étrangères, où l'a reçu la vice-ministre.",
    "L'ambassadeur du Japon à Lima, Kenji Arai, s'est rendu jeudi au palais. Sur le perron, l'attendait le président péruvien.",
  ])("receives: %s", (text) => expect(told(text)).toContain("meeting JPN PER"));

  it("receives nobody where it is a thing", () =>
    expect(told("Le ministre malien est arrivé lundi à Dakar, où l'attend un programme chargé.")).toEqual([
      "visit MLI SEN",
    ]));
});

it("what somebody expelled is accused of is no statement", () =>
  expect(told("Berlin expulse deux diplomates russes, accusés d'espionnage.")).toEqual(["expulsion DEU RUS"]));

describe("two hosts of one state, of whom one has no name", () => {
  const visit =
    "Le ministre kényan des Affaires étrangères, Peter Otieno, a entamé lundi une visite à Kigali. Il a été reçu par le président rwandais. ";

  it("meet the guest one after the other", () =>
    expect(told(`${visit}Mardi, il s'est entretenu avec son homologue, Jean Uwimana.`)).toEqual([
      "visit KEN RWA",
      "meeting KEN RWA",
      "meeting KEN RWA",
    ]));

  it("are one where the office is the same", () =>
    expect(told(`${visit}Le chef de l'État rwandais et le ministre Peter Otieno se sont entretenus du rail.`)).toEqual([
      "visit KEN RWA",
      "meeting KEN RWA",
    ]));
});
