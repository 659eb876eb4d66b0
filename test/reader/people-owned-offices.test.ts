import { describe, expect, it } from "vitest";
import { mentionsIn, peopleOf } from "./people-of.ts";

/** A text and the people in it as "name | office | party". */
type Case = [string, ...string[]];

describe("an office that serves another", () => {
  it.each<Case>([
    [
      "Kenya's president met the Polish minister. The president's spokesman, Hussein Odera, said it went well.",
      "Hussein Odera | spokesperson | KEN",
    ],
    [
      "Poland's foreign minister Jan Wolski arrived in Abuja, said Piotr Sadowski, the foreign minister's spokesman.",
      "Jan Wolski | foreign_minister | POL",
      "Piotr Sadowski | spokesperson | POL",
    ],
    [
      "Chad's president met the Polish envoy. Abakar Issa, the prime minister's chief of staff, was present.",
      "Abakar Issa | official | TCD",
    ],
  ])("%s", (text, ...people) => {
    expect(peopleOf("en", text)).toEqual(people);
  });
});

describe("who chairs or heads a body", () => {
  it.each<Case>([
    [
      "Keabetswe Tau, who chairs Botswana's parliamentary committee on foreign affairs, welcomed the deal.",
      "Keabetswe Tau | legislator | BWA",
    ],
    [
      "Maria Lopez, who chairs the Foreign Affairs Committee of the Chilean Senate, met the Peruvian ambassador.",
      "Maria Lopez | legislator | CHL",
    ],
    ["Maria Lopez, who heads the lower house of Chile, spoke.", "Maria Lopez | parliament_speaker | CHL"],
    ["Maria Lopez, who chairs the African Union, spoke.", "Maria Lopez | igo_head | org:AU"],
    ["Maria Lopez, who chairs Chile's bar association, spoke.", "Maria Lopez | other | CHL"],
    [
      "Saimumin Nazarov, who runs Tajikistan's State Committee for National Security, spoke.",
      "Saimumin Nazarov | official | TJK",
    ],
    ["Hamid Faraj, who heads Iraq's national intelligence service, spoke.", "Hamid Faraj | official | IRQ"],
    ["Hamad Al Suwaidi, who runs the Emirates' diplomacy, spoke.", "Hamad Al Suwaidi | foreign_minister | ARE"],
    ["Samir Haddad, head of Lebanon's General Security, spoke.", "Samir Haddad | official | LBN"],
    ["Maria Lopez, who leads the Peruvian chamber of commerce, spoke.", "Maria Lopez | business_leader | ?"],
    ["Perry Rolle, who once led The Bahamas, spoke.", "Perry Rolle | former_official | BHS"],
    ["Maria Lopez, who heads Chile's senate delegation, spoke."],
    ["Maria Lopez, who runs a bakery in Chile, spoke."],
  ])("%s", (text, ...people) => {
    expect(peopleOf("en", text)).toEqual(people);
  });

  it.each<Case>([
    [
      "Fatou Diagne, qui préside la commission des affaires étrangères de l'Assemblée nationale sénégalaise, a salué l'accord.",
      "Fatou Diagne | legislator | SEN",
    ],
    ["Fatou Diagne, qui préside le Sénat du Cameroun, a salué l'accord.", "Fatou Diagne | parliament_speaker | CMR"],
    [
      "Fatou Diagne, qui préside la commission électorale du Sénégal, a salué l'accord.",
      "Fatou Diagne | official | SEN",
    ],
    [
      "Mourad Ziani, à la tête des services de renseignement irakiens, a salué l'accord.",
      "Mourad Ziani | official | IRQ",
    ],
    [
      "Aliou Kane, qui dirige l'Agence nationale de l'aviation civile du Sénégal, a salué l'accord.",
      "Aliou Kane | official | SEN",
    ],
    [
      "L'ambassadeur du Japon a été reçu par Awa Ndiaye, directrice de l'Agence nationale des parcs du Gabon.",
      "Awa Ndiaye | official | GAB",
    ],
    ["Pedro Ruiz, qui a jadis dirigé le Pérou, assistait à la cérémonie.", "Pedro Ruiz | former_official | PER"],
    ["Pedro Ruiz, qui dirige une boulangerie au Pérou, a salué l'accord."],
  ])("%s", (text, ...people) => {
    expect(peopleOf("fr", text)).toEqual(people);
  });
});

describe("the foreign policy chief of an organisation", () => {
  it("is the counterpart of a foreign minister", () => {
    const text = "Helga Brandt, the European Union's foreign policy chief, met her Ukrainian counterpart, Oleh Koval.";
    expect(peopleOf("en", text)).toEqual([
      "Helga Brandt | igo_official | org:EU",
      "Oleh Koval | foreign_minister | UKR",
    ]);
  });

  it("is spoken for by the organisation's diplomatic service", () => {
    const text = "Clara Vanhove, a spokeswoman for the EU's diplomatic service, condemned Serbia's move.";
    expect(peopleOf("en", text)).toEqual(["Clara Vanhove | spokesperson | org:EU"]);
  });
});

it("an office held then is one held", () => {
  expect(peopleOf("en", "Willem de Boer, then the Dutch foreign minister, visited Kyiv.")).toEqual([
    "Willem de Boer | foreign_minister | NLD",
  ]);
});

it("who is owned by an office is one mention with it", () => {
  const { mentions } = mentionsIn("en", "The president's spokesman met the Polish ambassador in Kenya.");
  expect(mentions.map(({ office }) => office)).toEqual(["spokesperson", "ambassador"]);
});

it("the counterpart in a clause about whoever receives is theirs", () => {
  const text =
    "Le ministre togolais Edem Kponton a été reçu par le président ghanéen Kojo Asare, qui a salué son homologue Yao Mensah.";
  expect(peopleOf("fr", text)).toContain("Yao Mensah | head_of_state | TGO");
});

it("who heads a company serves no party", () => {
  expect(peopleOf("fr", "Le PDG de la CNDX, Tang Ming, a signé à Abidjan avec la Côte d'Ivoire.")).toEqual([
    "Tang Ming | business_leader | ?",
  ]);
});
