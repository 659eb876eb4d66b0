import { describe, expect, it } from "vitest";
import { promisedBy, toldBy } from "./told-by.ts";

const promised = promisedBy("fr");
const told = toldBy("fr");

describe("lists that a sentence introduces", () => {
  it("promises what each item says", () => {
    const text = `Le Premier ministre moldave a été reçu par son homologue grec.

Les deux Parties sont convenues de :
a) tenir à Chișinău, au premier semestre 2026, la première session de la Commission mixte ;
b) mettre en place un groupe de travail sur le gaz ;
c) signer un accord sur la sécurité sociale.`;
    expect(promised(text)).toEqual(["joint_commission GRC MDA 2026-06", "working_group GRC MDA", "signing GRC MDA"]);
  });

  it("takes the sides from the introduction", () => {
    const text = "La Grèce et la Moldavie ont décidé ce qui suit :\n1. Un groupe de travail sera créé avant l'été.";
    expect(promised(text)).toEqual(["working_group GRC MDA"]);
  });

  it("gives the items the subject of the introduction", () => {
    const text = `À l'issue de leurs travaux, les ministres de l'Eau d'Angola, du Botswana et de Namibie :
- ont approuvé un système d'alerte ;
- ont invité le Zimbabwe à communiquer ses relevés.`;
    expect(told(text)).toEqual(["statement AGO BWA NAM ZWE"]);
  });

  it("promises nothing where the list is only wished for", () => {
    const text =
      "Le ministre grec a reçu le ministre moldave. Il souhaite :\n- signer un accord ;\n- créer un groupe de travail.";
    expect(promised(text)).toEqual([]);
  });
});

describe("what is told briefly", () => {
  it.each([
    ["Le Nigeria et le Niger ont rouvert vendredi leur frontière.", ["sanction NER NGA"]],
    ["La frontière entre le Niger et le Nigeria a rouvert vendredi.", ["sanction NER NGA"]],
    ["Le marché entre le Niger et le Nigeria a rouvert vendredi.", []],
    [
      "Ont remis leurs lettres de créance au président zambien, Chanda Mwila : Mme Hélène Auber (Suisse), M. Farid Tlem (Algérie).",
      ["credentials CHE ZMB", "credentials DZA ZMB"],
    ],
    [
      "Les ministres de l'Eau d'Angola, du Botswana et de Namibie ont tenu à Kasane leur onzième réunion ordinaire.",
      ["conference AGO BWA NAM"],
    ],
    [
      "La ministre sénégalaise Awa Diouf a été accueillie mercredi au ministère mauritanien de l'Économie maritime.",
      ["meeting MRT SEN"],
    ],
    [
      "S'entretenant jeudi avec l'ambassadeur du Ghana, Kofi Addo, le ministre togolais de la Santé, Yao Sena, a parlé de vaccins.",
      ["meeting GHA TGO"],
    ],
    ["Le ministre ghanéen Kofi Addo a posé jeudi ses valises à Lomé.", ["visit GHA TGO"]],
    ["Le Ghana et le Togo se voient comme des partenaires.", []],
  ])("%s", (text, acts) => {
    expect(told(text)).toEqual(acts);
  });
});

describe("promises", () => {
  it.each([
    ["Un forum d'affaires belgo-marocain se tiendra à Rabat en mai 2026.", ["conference BEL MAR 2026-05"]],
    ["L'Allemagne doublera son appui financier au Togo.", ["financing DEU TGO"]],
    ["Le Maroc espère que la Belgique construira une école.", []],
  ])("%s", (text, promises) => {
    expect(promised(text)).toEqual(promises);
  });
});

describe("several who give", () => {
  it.each([
    [
      "Pour Haïti, la France a annoncé 10 millions d'euros, l'Allemagne 5 millions et le Japon 3 millions.",
      ["financing FRA HTI", "financing DEU HTI", "financing HTI JPN"],
    ],
    ["La Chine et la France construiront un barrage au Togo.", ["project CHN FRA TGO"]],
    ["Le Togo et le Bénin construiront un pont.", ["project BEN TGO"]],
    ["Une mission d'experts français partira en mai 2026 pour Oulan-Bator.", ["visit FRA MNG 2026-05"]],
  ])("%s", (text, promises) => {
    expect(promised(text)).toEqual(promises);
  });
});
