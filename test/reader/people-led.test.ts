import { describe, expect, it } from "vitest";
import { peopleOf } from "./people-of.ts";

/** A text and the people in it as "name | office | party". */
type Case = [string, ...string[]];

const reads = (tag: string, cases: Case[]) =>
  it.each<Case>(cases)("%s", (text, ...people) => {
    expect(peopleOf(tag, text)).toEqual(people);
  });

describe("a body, led by somebody", () => {
  reads("en", [
    [
      "The foreign affairs committee of the Turkish parliament, chaired by Fuat Demir, met.",
      "Fuat Demir | legislator | TUR",
    ],
    ["A delegation of the European Parliament, led by Urmas Kask, left.", "Urmas Kask | legislator | org:EU"],
    ["An IMF team led by Ana Mendes visited Niamey.", "Ana Mendes | igo_official | org:IMF"],
    ["The Polish intelligence agency, headed by Pawel Zak, denied it.", "Pawel Zak | official | POL"],
    ["The Malian government, led by Choguel Kone, denied it.", "Choguel Kone | head_of_government | MLI"],
    ["The foreign affairs committee, chaired by Maria Lopez, met in Lima.", "Maria Lopez | legislator | PER"],
    ["The delegation visited the Ghana Investment Agency, whose head is Yaw Boateng.", "Yaw Boateng | official | GHA"],
    ["M23 rebels led by Jean Mugabo took the town, Congo said.", "Jean Mugabo | other | org:M23"],
    ["A mission led by Anna Berg was welcomed in Qatar."],
    ["The company that built it, Sweden said, is one that Anna Berg led."],
    ["An Uzbek delegation led by Bobur Karimov left Dushanbe."],
    ["The meeting, chaired by Losana Vula, ended in Suva."],
    ["The protest, led by Maria Lopez, was held in Lima."],
  ]);
  reads("fr", [
    ["Une mission du FMI, dirigée par Ana Mendes, a séjourné à Niamey.", "Ana Mendes | igo_official | org:IMF"],
    ["Le Sénat camerounais, présidé par Marcel Ndi, a siégé.", "Marcel Ndi | parliament_speaker | CMR"],
    ["L'Agence péruvienne de coopération, dirigée par Rosa Vega, a signé.", "Rosa Vega | official | PER"],
    ["Une délégation du Parlement européen, conduite par Urmas Kask, est partie.", "Urmas Kask | legislator | org:EU"],
    [
      "L'aide passera par le Comité international de la Croix-Rouge, dont la présidente, Ada Roth, était au Tchad.",
      "Ada Roth | igo_head | org:ICRC",
    ],
    [
      "Le Japon a doté l'Agence nationale de la protection civile du Togo, que dirige Awa Ndiaye.",
      "Awa Ndiaye | official | TGO",
    ],
    ["La réunion, présidée par Losana Vula, s'est achevée à Suva."],
  ]);
});

describe("who works in a ministry, an agency or an embassy", () => {
  reads("en", [
    ["Marek Zielony of the Polish foreign ministry was there.", "Marek Zielony | official | POL"],
    ["Li Wei of China's commerce ministry was there.", "Li Wei | official | CHN"],
    ["Elif Aksoy, in charge of Africa at the Turkish foreign ministry, left.", "Elif Aksoy | official | TUR"],
    ["Elif Aksoy, in charge of trade at the French embassy in Lima, left.", "Elif Aksoy | official | FRA"],
    ["Elif Aksoy, responsible for the Balkans at the Turkish foreign ministry, left.", "Elif Aksoy | official | TUR"],
    ["Elif Aksoy, who heads the Africa department at Turkey's foreign ministry, left.", "Elif Aksoy | official | TUR"],
    ["Elif Aksoy, who is in charge of trade in the Turkish cabinet, left.", "Elif Aksoy | minister | TUR"],
    [
      "Poland's foreign minister met the Belarusian envoy. The ministry's eastern director, Marek Zielony, left.",
      "Marek Zielony | official | POL",
    ],
    [
      "The Bangladeshi foreign ministry summoned an envoy. Director General Nazmul Huda of the Myanmar wing saw him.",
      "Nazmul Huda | official | BGD",
    ],
    ["Elif Aksoy, who leads the EU delegation in Khartoum, left.", "Elif Aksoy | igo_official | org:EU"],
    ["Sione Havea, who took over as Tonga's foreign minister in May, left.", "Sione Havea | foreign_minister | TON"],
    ["Sione Havea took over from Ana Tupou in Tonga in May."],
    ["Fiji's immigration director, Josefa Naupoto, left.", "Josefa Naupoto | official | FJI"],
    ["Marek Zielony of Reuters asked the Polish minister."],
    ["Marek Zielony of the Warsaw Policy Center was there."],
    ["Grace Mwansa of the Zambian delegation was there."],
  ]);
  reads("fr", [
    ["Marek Zielony, du ministère polonais des Affaires étrangères, était présent.", "Marek Zielony | official | POL"],
    [
      "Elif Aksoy, chargée de l'Afrique au ministère turc des Affaires étrangères, était présente.",
      "Elif Aksoy | official | TUR",
    ],
    ["Elif Aksoy, chargée du commerce à l'ambassade de France à Lima, est partie.", "Elif Aksoy | official | FRA"],
    ["Elif Aksoy, ministre turque chargée du Commerce, est partie.", "Elif Aksoy | minister | TUR"],
    ["Sione Havea a prêté serment comme Premier ministre des Tonga.", "Sione Havea | head_of_government | TON"],
    ["Brahim Tazi, patron de la DGSN marocaine, est parti.", "Brahim Tazi | official | MAR"],
    ["Ana Duarte, de l'agence Reuters, a interrogé le ministre polonais."],
    ["Ana Duarte, du Centre d'études stratégiques, a salué l'accord avec le Portugal."],
  ]);
});

describe("who follows whom in an office", () => {
  reads("en", [
    [
      "Kenya's foreign minister is Daniel Odera. Mr Odera's predecessor, Peter Mbugua, praised him.",
      "Daniel Odera | foreign_minister | KEN",
      "Peter Mbugua | former_official | KEN",
    ],
    [
      "Peter Mbugua, whom Daniel Odera succeeds as Kenya's foreign minister, was there.",
      "Peter Mbugua | former_official | KEN",
      "Daniel Odera | foreign_minister | KEN",
    ],
    [
      "Mart Lepik replaces Kaja Tamm as Estonia's ambassador to Latvia.",
      "Mart Lepik | ambassador | EST",
      "Kaja Tamm | former_official | EST",
    ],
    [
      "Belgium's foreign minister, Els De Smet, rang Rwanda's, Jean Habimana.",
      "Els De Smet | foreign_minister | BEL",
      "Jean Habimana | foreign_minister | RWA",
    ],
    [
      "The Kenyan trade minister, Daniel Odera, met Rosa Amaya, who holds the same portfolio in the Tanzanian cabinet.",
      "Daniel Odera | minister | KEN",
      "Rosa Amaya | minister | TZA",
    ],
    ["Ana Rusu, Moldova's defence minister from 2015 to 2018, was there.", "Ana Rusu | former_official | MDA"],
    ["Ana Rusu, Moldova's defence minister since 2015, was there.", "Ana Rusu | defence_minister | MDA"],
    ["The Japanese ambassador met Awa Ndiaye in Libreville, Japan said."],
  ]);
  reads("fr", [
    [
      "Le prédécesseur de Mme Vega, Pedro Ruiz, a salué la ministre chilienne des Affaires étrangères, Rosa Vega.",
      "Rosa Vega | foreign_minister | CHL",
      "Pedro Ruiz | former_official | CHL",
    ],
    [
      "L'ambassadeur du Japon à Lima, Kenji Sato, est parti. Le successeur de M. Sato, Yuko Mori, est attendu.",
      "Kenji Sato | ambassador | JPN",
      "Yuko Mori | ambassador | JPN",
    ],
    [
      "Mart Lepik succède à Kaja Tamm à la tête de la diplomatie estonienne.",
      "Mart Lepik | foreign_minister | EST",
      "Kaja Tamm | former_official | EST",
    ],
    [
      "Le ministre kényan de la Santé, Daniel Odera, a reçu Rosa Amaya, qui occupe les mêmes fonctions en Tanzanie.",
      "Daniel Odera | minister | KEN",
      "Rosa Amaya | minister | TZA",
    ],
    ["Ana Rusu, ministre de la Défense de Moldavie de 2015 à 2018, est partie.", "Ana Rusu | former_official | MDA"],
    ["Ana Rusu, qui fut ministre de la Défense de Moldavie, est partie.", "Ana Rusu | former_official | MDA"],
    ["Ana Rusu, qui a été nommée ministre de la Défense de Moldavie, est partie.", "Ana Rusu | defence_minister | MDA"],
  ]);
});

describe("the coach of a nation", () => {
  reads("en", [
    ["Gabon's coach, Thierry Mouele, was received.", "Thierry Mouele | other | GAB"],
    ["The Gabonese coach Thierry Mouele trains a club in Lyon."],
    ["The Gabonese striker Pierre Mouele was received."],
  ]);
  reads("fr", [
    ["Thierry Mouele, sélectionneur des Panthères du Gabon, a été reçu.", "Thierry Mouele | other | GAB"],
    ["L'entraîneur gabonais de Lyon, Thierry Mouele, a été reçu."],
  ]);
});
