import { describe, expect, it } from "vitest";
import { readingBy, toldBy } from "./told-by.ts";

describe("two states told before, whose people are meant without a name", () => {
  it.each([
    [
      "the two presidents",
      "Relations between Kazakhstan and Azerbaijan have been warming for years. The two presidents last met in Astana in August 2023.",
      ["meeting AZE KAZ"],
    ],
    [
      "the two leaders",
      "Ties between New Delhi and Male had soured over the presence of troops. The two leaders sat down together in Dubai in December 2023.",
      ["meeting IND MDV"],
    ],
    [
      "not where three states are told of",
      "Relations between Kazakhstan, Azerbaijan and Georgia have been warming for years. The two presidents last met in Astana in August 2023.",
      [],
    ],
    [
      "a subject behind a verb of saying",
      "The Kremlin said the Russian and Turkish leaders had discussed Syria by telephone on Wednesday.",
      ["call RUS TUR"],
    ],
    [
      "a subject behind words that open the sentence",
      "Speaking by telephone on Monday, the Canadian and Mexican presidents agreed on new tariffs.",
      ["call CAN MEX"],
    ],
    [
      "a delegation led by somebody",
      "An Uzbek delegation headed by the deputy prime minister was in Kabul last week.",
      ["visit AFG UZB"],
    ],
    [
      "he, who opens the same sentence with his state alone",
      "Zambia's foreign minister was at State House in Gaborone, where he was received by President Kagiso Molefe of Botswana.",
      ["meeting BWA ZMB"],
    ],
    [
      "an audience at which letters are presented",
      "Pope Clement received in audience Malta's new ambassador for the presentation of his letters of credence.",
      ["credentials MLT VAT"],
    ],
    [
      "his host, with nobody else named",
      "The Maldivian president ended a state visit to Colombo on Saturday. His Sri Lankan host had thrown a banquet for him.",
      ["visit LKA MDV", "meeting LKA MDV"],
    ],
  ])("%s", (_, text, expected) => expect(toldBy("en")(text)).toEqual(expected));

  it.each([
    [
      "leurs dirigeants",
      "Mogadiscio et Addis-Abeba se disputent l'accès à la mer. Leurs dirigeants s'étaient rencontrés à Ankara en décembre 2024.",
      ["meeting ETH SOM"],
    ],
    [
      "leur entrevue",
      "Les présidents congolais et rwandais ne s'étaient plus revus depuis leur entrevue de Luanda en 2022.",
      ["meeting COD RWA"],
    ],
    [
      "le roi, d'un État que dit l'arrivée",
      "Le ministre syrien des Affaires étrangères, Walid Khoury, est arrivé dimanche à Amman. Il a été reçu par le roi.",
      ["visit JOR SYR", "meeting JOR SYR"],
    ],
    [
      "l'homologue d'un autre État",
      "Un coup de fil du Premier ministre canadien à son homologue indien a débloqué le dossier.",
      ["call CAN IND"],
    ],
    [
      "le pas, qui ne nie rien",
      "L'Irlande et la Norvège ont franchi le pas de la reconnaissance de la Palestine.",
      ["recognition IRL NOR PSE"],
    ],
    [
      "plusieurs postes",
      "La Suède a fermé ses ambassades à Bamako et à Ouagadougou fin 2024.",
      ["embassy MLI SWE", "embassy BFA SWE"],
    ],
    [
      "reçu là où il s'est rendu pour l'être",
      "Le chargé d'affaires français a franchi les grilles du palais pour y être reçu par le président tchadien.",
      ["meeting FRA TCD"],
    ],
    [
      "des lettres remises en un lieu",
      "L'ambassadeur du Koweït, Fahd Al Sabti, a remis à Djibouti ses lettres de créance au chef de l'État.",
      ["credentials DJI KWT"],
    ],
  ])("%s", (_, text, expected) => expect(toldBy("fr")(text)).toEqual(expected));

  it("goes on about the news rather than about an earlier encounter", () => {
    const text =
      "The foreign ministers of Chad and Niger met in Niamey on Monday. Their presidents had met in Agadez in March 2023. The two ministers reviewed the trade in cattle.";
    const domains = readingBy("en")(text).engagements.map((engagement) => engagement.domains.join());
    expect(domains).toEqual(["agriculture,trade", ""]);
  });
});
