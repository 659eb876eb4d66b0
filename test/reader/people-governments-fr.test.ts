import { expect, it } from "vitest";
import { peopleOf } from "./people-of.ts";

/** Offices of the world's systems of government: a text, and the people in it as "name | office | party". */
const cases: [string, ...string[]][] = [
  [
    "Le secrétaire aux Affaires étrangères des Philippines, Rodrigo Salonga, a reçu l'ambassadeur de Chine, Luo Jian, à Manille.",
    "Rodrigo Salonga | foreign_minister | PHL",
    "Luo Jian | ambassador | CHN",
  ],
  [
    "La conseillère fédérale Regula Ammann a reçu à Berne le chancelier autrichien Franz Huber.",
    "Regula Ammann | minister | CHE",
    "Franz Huber | head_of_government | AUT",
  ],
  [
    "Le conseiller fédéral Urs Zellweger, chef du Département fédéral des affaires étrangères, s'est exprimé à Genève.",
    "Urs Zellweger | foreign_minister | CHE",
  ],
  [
    "Le ministre d'État aux Affaires étrangères des Émirats arabes unis, Khalifa Al Marri, a atterri à N'Djamena.",
    "Khalifa Al Marri | deputy_foreign_minister | ARE",
  ],
  [
    "La ministre déléguée auprès du ministre des Affaires étrangères, chargée de la Coopération internationale, Mariama Sow, a présidé la séance.",
    "Mariama Sow | deputy_foreign_minister | ?",
  ],
  [
    "Le ministre délégué aux Affaires étrangères du Cameroun, Félix Mbarga, a présidé la séance.",
    "Félix Mbarga | deputy_foreign_minister | CMR",
  ],
  [
    "La secrétaire d'État adjointe aux Affaires africaines Tamika Boyd a été reçue par le président rwandais Éric Mugisha.",
    "Tamika Boyd | deputy_foreign_minister | USA",
    "Éric Mugisha | head_of_state | RWA",
  ],
  [
    "Le chef de l'État, le colonel Ibrahim Kossi, président de la transition en Guinée, a reçu l'envoyé malien.",
    "Ibrahim Kossi | head_of_state | GIN",
  ],
  [
    "Le président du Conseil présidentiel libyen, Mahmoud al-Warfalli, s'est entretenu avec son homologue tunisien, Sofiane Gharbi.",
    "Mahmoud al-Warfalli | head_of_state | LBY",
    "Sofiane Gharbi | head_of_state | TUN",
  ],
  [
    "Le président du Conseil italien, Sandro Conti, a rencontré le Premier ministre éthiopien, Girma Alemu.",
    "Sandro Conti | head_of_government | ITA",
    "Girma Alemu | head_of_government | ETH",
  ],
  [
    "Le président du Conseil togolais, Kodjo Agbéko, a reçu la présidente Ama Serwaa du Ghana.",
    "Kodjo Agbéko | head_of_government | TGO",
    "Ama Serwaa | head_of_state | GHA",
  ],
  [
    "Le Taoiseach irlandais, Cormac Devlin, a reçu la Première ministre estonienne Kaja Tamm.",
    "Cormac Devlin | head_of_government | IRL",
    "Kaja Tamm | head_of_government | EST",
  ],
  [
    "Le guide suprême iranien, l'ayatollah Javad Rezaei, a reçu le Premier ministre irakien Mustafa al-Jubouri.",
    "Javad Rezaei | head_of_state | IRN",
    "Mustafa al-Jubouri | head_of_government | IRQ",
  ],
  [
    "L'émir du Koweït, cheikh Fahad Al-Nasser Al-Sabah, a adressé un message au roi Willem des Pays-Bas.",
    "Fahad Al-Nasser Al-Sabah | monarch | KWT",
    "Willem | monarch | NLD",
  ],
  [
    "La gouverneure générale du Canada, Mary Whitefeather, a reçu les lettres de créance de l'ambassadrice du Bénin, Inès Zinsou.",
    "Mary Whitefeather | head_of_state | CAN",
    "Inès Zinsou | ambassador | BEN",
  ],
  [
    "Le conseiller diplomatique du président français, Emmanuel Bonnard, s'est rendu à Kiev.",
    "Emmanuel Bonnard | official | FRA",
  ],
  ["Le sherpa du chef de l'État marocain, Karim Alaoui, a coprésidé la réunion.", "Karim Alaoui | official | MAR"],
  [
    "Le secrétaire général du ministère ivoirien des Affaires étrangères, l'ambassadeur Bernard Koffi, a reçu la chargée d'affaires de Cuba, Marisol Peña.",
    "Bernard Koffi | official | CIV",
    "Marisol Peña | charge_d_affaires | CUB",
  ],
  [
    "La directrice Afrique du ministère allemand des Affaires étrangères, Petra Holz, a conduit la délégation.",
    "Petra Holz | official | DEU",
  ],
  [
    "Le directeur Afrique et océan Indien du Quai d'Orsay, Julien Marchand, est arrivé à Antananarivo.",
    "Julien Marchand | official | FRA",
  ],
  [
    "Le secrétaire permanent du ministère rwandais des Affaires étrangères, Clément Uwimana, a signé.",
    "Clément Uwimana | official | RWA",
  ],
  [
    "Le haut-commissaire du Kenya en Ouganda, Joel Kimani, a remis une lettre à la présidente Ruth Nakato.",
    "Joel Kimani | ambassador | KEN",
    "Ruth Nakato | head_of_state | UGA",
  ],
  [
    "La ministre d'État, ministre des Affaires étrangères du Congo, Thérèse Ngoma, a accueilli le vice-ministre chinois Chen Lu.",
    "Thérèse Ngoma | foreign_minister | COG",
    "Chen Lu | deputy_foreign_minister | CHN",
  ],
  [
    "Le Vice-Premier ministre, ministre de la Défense nationale du Lesotho, Thabo Mokhele, s'est rendu à Pretoria.",
    "Thabo Mokhele | defence_minister | LSO",
  ],
  [
    "Les capitaines-régents de Saint-Marin, Paolo Ceccoli et Marina Gatti, ont été reçus par le pape.",
    "Paolo Ceccoli | head_of_state | SMR",
    "Marina Gatti | head_of_state | SMR",
  ],
  ["Le président de la Confédération suisse, Beat Lüthi, est arrivé à Dakar.", "Beat Lüthi | head_of_state | CHE"],
  [
    "Le chargé de mission à la présidence du Gabon, Rufin Ondo, a pris part aux travaux.",
    "Rufin Ondo | official | GAB",
  ],
  [
    "Le secrétaire d'État du Saint-Siège, le cardinal Paolo Rovere, a célébré la messe à Bangui.",
    "Paolo Rovere | head_of_government | VAT",
  ],
  ["Le nonce apostolique au Tchad, Mgr Luigi Sartori, a quitté N'Djamena.", "Luigi Sartori | ambassador | VAT"],
  [
    "Le chef de la junte nigérienne, le général Moussa Garba, a reçu le vice-ministre russe de la Défense, Iounous Bekov.",
    "Moussa Garba | head_of_state | NER",
    "Iounous Bekov | secretary_of_state | RUS",
  ],
  [
    "Mme Aïcha Mint Ahmed, secrétaire d'État auprès du ministre des Affaires étrangères de Mauritanie, a signé.",
    "Aïcha Mint Ahmed | deputy_foreign_minister | MRT",
  ],
  [
    "La Première ministre de la République démocratique du Congo, Mme Judith SUMBU, a reçu M. Abdoulaye DIARRA, ministre des Affaires étrangères du Mali.",
    "Judith SUMBU | head_of_government | COD",
    "Abdoulaye DIARRA | foreign_minister | MLI",
  ],
  [
    "Le Président de la Refondation, le colonel Patrick Rakoto, a reçu à Antananarivo l'ambassadrice de Norvège, Hilde Dahl.",
    "Patrick Rakoto | head_of_state | MDG",
    "Hilde Dahl | ambassador | NOR",
  ],
];

it.each(cases)("%s", (text, ...people) => {
  expect(peopleOf("fr", text)).toEqual(people);
});
