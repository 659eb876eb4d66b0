import { expect, it } from "vitest";
import { peopleOf } from "./people-of.ts";

/** A text in French, and the people in it as "name | office | party". */
const cases: [string, ...string[]][] = [
  [
    "La représentante résidente du PNUD au Tchad, Marie Dubois, a salué l’initiative.",
    "Marie Dubois | igo_official | org:UNDP",
  ],
  ["Le directeur général de l’OMS, Peter Lang, s’est rendu à Kinshasa.", "Peter Lang | igo_head | org:WHO"],
  [
    "La patronne du FMI, Anna Keller, a rencontré le président zambien, Chanda Mwila.",
    "Anna Keller | igo_head | org:IMF",
    "Chanda Mwila | head_of_state | ZMB",
  ],
  [
    "Le Haut Représentant de l’Union européenne, Carlo Berti, a condamné ces propos.",
    "Carlo Berti | igo_official | org:EU",
  ],
  [
    "L’envoyé spécial du secrétaire général de l’ONU pour le Sahara, Hans Vogel, est attendu à Rabat.",
    "Hans Vogel | special_envoy | org:UN",
  ],
  [
    "Le représentant spécial du secrétaire général de l’ONU au Mali, Lars Holm, a regretté cette décision.",
    "Lars Holm | special_envoy | org:UN",
  ],
  [
    "Le Premier ministre éthiopien Tesfaye Bekele a reçu le président érythréen Yonas Habte.",
    "Tesfaye Bekele | head_of_government | ETH",
    "Yonas Habte | head_of_state | ERI",
  ],
  [
    "Abdallah Nour, chef de la diplomatie tchadienne, s’est entretenu avec Rania Khalil, ministre d’État qatarie aux Affaires étrangères.",
    "Abdallah Nour | foreign_minister | TCD",
    "Rania Khalil | deputy_foreign_minister | QAT",
  ],
  [
    "Le roi de Jordanie Hassan III a accueilli le prince héritier saoudien Fahd ben Turki.",
    "Hassan III | monarch | JOR",
    "Fahd ben Turki | crown_prince | SAU",
  ],
  [
    "Le ministre français de l’Europe et des Affaires étrangères, Luc Moreau, et la ministre allemande des Affaires étrangères, Greta Vogt, ont publié une tribune.",
    "Luc Moreau | foreign_minister | FRA",
    "Greta Vogt | foreign_minister | DEU",
  ],
  [
    "Selon le porte-parole du Kremlin, Igor Sokolov, la rencontre aura lieu lundi.",
    "Igor Sokolov | spokesperson | RUS",
  ],
  ["La porte-parole du Quai d’Orsay, Claire Petit, a démenti.", "Claire Petit | spokesperson | FRA"],
  [
    "Le maire de Dakar, Cheikh Dieng, a signé un jumelage avec la maire de Marseille, Anne Roux.",
    "Cheikh Dieng | governor_mayor | SEN",
    "Anne Roux | governor_mayor | FRA",
  ],
  ["Le gouverneur de la Banque centrale du Nigeria, Tunde Bello, était présent.", "Tunde Bello | official | NGA"],
  [
    "Le sénateur américain Robert Hale a rencontré le général Kamal Idris, chef du Conseil souverain soudanais.",
    "Robert Hale | legislator | USA",
    "Kamal Idris | head_of_state | SDN",
  ],
  [
    "Le président du Sénat ivoirien, Koné Adama, a reçu l’ambassadrice de Turquie, Elif Demir.",
    "Koné Adama | parliament_speaker | CIV",
    "Elif Demir | ambassador | TUR",
  ],
  [
    "L’ambassadeur de Russie en Centrafrique, Alexandre Bikov, a inauguré une école aux côtés du ministre de l’Éducation nationale, Aurélien Zingas.",
    "Alexandre Bikov | ambassador | RUS",
    "Aurélien Zingas | minister | CAF",
  ],
  [
    "M. Ali Toumi, Ministre de l’Industrie, du Commerce et de l’Artisanat de la République de Djibouti, a coprésidé les travaux avec S.E. Mme Hana Girma, Ministre du Commerce de la République fédérale démocratique d’Éthiopie.",
    "Ali Toumi | minister | DJI",
    "Hana Girma | minister | ETH",
  ],
  [
    "À l’invitation de S.E.M. Pierre OKOLO, Ministre des Affaires étrangères de la République du Gabon, S.E.M. Stefan NOVAK, Ministre des Affaires étrangères de la République de Serbie, a effectué une visite.",
    "Pierre OKOLO | foreign_minister | GAB",
    "Stefan NOVAK | foreign_minister | SRB",
  ],
  [
    "Le président Milan Kovac (Croatie) et le président Ante Babic (Slovénie) ont inauguré le pont.",
    "Milan Kovac | head_of_state | HRV",
    "Ante Babic | head_of_state | SVN",
  ],
  [
    "Nommé ambassadeur d’Algérie en France, Saïd Mokrani a présenté ses lettres de créance.",
    "Saïd Mokrani | ambassador | DZA",
  ],
  [
    "Il a été reçu par le Premier ministre Boubacar Soumah, puis par le chef de l’État guinéen Ibrahima Bangoura.",
    "Boubacar Soumah | head_of_government | GIN",
    "Ibrahima Bangoura | head_of_state | GIN",
  ],
  ["Le chef du Pentagone, Mark Dalton, a annoncé le retrait.", "Mark Dalton | defence_minister | USA"],
  [
    "Le ministre malaisien des Affaires étrangères Datuk Seri Azman Yusof a appelé à la retenue.",
    "Azman Yusof | foreign_minister | MYS",
  ],
  [
    "Le colonel Moussa Traoré, ministre burkinabè de la Défense, et le général Oumar Diallo, son homologue malien, ont signé.",
    "Moussa Traoré | defence_minister | BFA",
    "Oumar Diallo | defence_minister | MLI",
  ],
  ["Le vice-président de la Gambie, Lamin Jallow, représentait son pays.", "Lamin Jallow | vice_president | GMB"],
  [
    "Le Directeur général des Affaires politiques du ministère espagnol des Affaires étrangères, Javier Ruiz, menait la délégation.",
    "Javier Ruiz | official | ESP",
  ],
  [
    "La directrice Afrique du ministère français des Affaires étrangères, Anne Blanc, a pris part.",
    "Anne Blanc | official | FRA",
  ],
  [
    "Le conseiller du président américain pour l’Afrique, David Stone, est arrivé à Kigali.",
    "David Stone | official | USA",
  ],
  [
    "Le secrétaire d’État adjoint américain aux Affaires africaines, Tom Reed, est attendu.",
    "Tom Reed | deputy_foreign_minister | USA",
  ],
  [
    "Le nouvel ambassadeur de Cuba, José Ortiz, a été reçu par la Première ministre namibienne, Anna Shikongo.",
    "José Ortiz | ambassador | CUB",
    "Anna Shikongo | head_of_government | NAM",
  ],
  [
    "Le président de l’Union des Comores, Said Ahmed, et Mme Lucia Gomes, présidente de São Tomé-et-Príncipe, ont coprésidé.",
    "Said Ahmed | head_of_state | COM",
    "Lucia Gomes | head_of_state | STP",
  ],
  [
    "Aïcha Bouzid, ex-ministre tunisienne des Affaires étrangères, dirige la mission.",
    "Aïcha Bouzid | former_official | TUN",
  ],
  ["L’ex-président sud-africain Sipho Dube médie le conflit.", "Sipho Dube | former_official | ZAF"],
  [
    "Le général Ismaël Wagué, porte-parole du gouvernement malien, a lu le communiqué.",
    "Ismaël Wagué | spokesperson | MLI",
  ],
  [
    "Le chef d’état-major des armées françaises, le général Paul Girard, a atterri.",
    "Paul Girard | military_chief | FRA",
  ],
  [
    "Le président du Conseil européen, Willem de Vries, a félicité le président nigérian, Emeka Obi.",
    "Willem de Vries | igo_head | org:EU",
    "Emeka Obi | head_of_state | NGA",
  ],
  ["Le commissaire européen au Commerce, Jan Kask, a signé.", "Jan Kask | igo_official | org:EU"],
  [
    "Le président en exercice de l’Union africaine, l’Angolais Mateus Neto, a lancé un appel.",
    "Mateus Neto | head_of_state | AGO",
  ],
  [
    "Le chef de l’État, Salif Barry, a donné audience à l’ambassadeur des États-Unis au Burkina Faso, Joan Miller.",
    "Salif Barry | head_of_state | BFA",
    "Joan Miller | ambassador | USA",
  ],
  [
    "Le président par intérim du Pérou, Raúl Vega, a limogé sa ministre de l’Intérieur, Carla Soto.",
    "Raúl Vega | head_of_state | PER",
    "Carla Soto | minister | PER",
  ],
  [
    "Le dirigeant nord-coréen Pak Chol-su a adressé un message au président vietnamien Tran Van Minh.",
    "Pak Chol-su | head_of_state | PRK",
    "Tran Van Minh | head_of_state | VNM",
  ],
  [
    "Le représentant permanent du Maroc auprès des Nations unies, Anas Berrada, a protesté.",
    "Anas Berrada | permanent_representative | MAR",
  ],
  ["Le consul général du Sénégal à Bordeaux, Abdou Sène, a reçu ses compatriotes.", "Abdou Sène | consul | SEN"],
  [
    "Conduite par le ministre de l’Économie Ivo Petrov, la délégation bulgare a été reçue à Hanoï par le vice-Premier ministre vietnamien Le Minh Hoang.",
    "Ivo Petrov | minister | BGR",
    "Le Minh Hoang | deputy_head_of_government | VNM",
  ],
  [
    "Le pape Grégoire XVII a reçu en audience la présidente maltaise Maria Vella.",
    "Grégoire XVII | head_of_state | VAT",
    "Maria Vella | head_of_state | MLT",
  ],
  [
    "Les nouveaux ambassadeurs du Japon, Kenji Morita, de la Turquie, Elif Demir, et de l’Inde, Rahul Menon, ont remis leurs lettres.",
    "Kenji Morita | ambassador | JPN",
    "Elif Demir | ambassador | TUR",
    "Rahul Menon | ambassador | IND",
  ],
  [
    "Les ambassadeurs Kenji Morita (Japon), Elif Demir (Turquie) et Rahul Menon (Inde) ont été reçus.",
    "Kenji Morita | ambassador | JPN",
    "Elif Demir | ambassador | TUR",
    "Rahul Menon | ambassador | IND",
  ],
  [
    "Quatre nouveaux ambassadeurs ont présenté leurs lettres de créance. Il s’agit de Kenji Morita (Japon), d’Elif Demir (Turquie) et de Rahul Menon (Inde).",
    "Kenji Morita | ambassador | JPN",
    "Elif Demir | ambassador | TUR",
    "Rahul Menon | ambassador | IND",
  ],
  [
    "Les ambassadeurs ont été reçus. Elif Demir de la Turquie, Rahul Menon de l’Inde et Ana Vélez de l’Équateur resteront trois ans.",
    "Elif Demir | ambassador | TUR",
    "Rahul Menon | ambassador | IND",
    "Ana Vélez | ambassador | ECU",
  ],
  [
    "MM. Kenji Morita et Rahul Menon, respectivement ambassadeurs du Japon et de l’Inde, ont été reçus.",
    "Kenji Morita | ambassador | JPN",
    "Rahul Menon | ambassador | IND",
  ],
  ["Ivo Petrov, qui dirige le gouvernement bulgare, a protesté.", "Ivo Petrov | head_of_government | BGR"],
  ["Ivo Petrov, à la tête de l’État bulgare depuis 2020, a protesté.", "Ivo Petrov | head_of_state | BGR"],
  ["Le numéro un cubain, José Ortiz, a protesté.", "José Ortiz | head_of_state | CUB"],
  ["Awa Sidibé a été nommée ministre des Affaires étrangères du Mali.", "Awa Sidibé | foreign_minister | MLI"],
  ["La ministre tchadienne en charge du Commerce, Hana Saleh, a protesté.", "Hana Saleh | minister | TCD"],
  [
    "Le titulaire malien du portefeuille de la Défense, Modibo Sanogo, a protesté.",
    "Modibo Sanogo | defence_minister | MLI",
  ],
  [
    "Le ministre chargé des Affaires étrangères du Mali, Modibo Sanogo, a protesté.",
    "Modibo Sanogo | foreign_minister | MLI",
  ],
  ["Kenji Morita, qui représente le Japon au Togo, a remis ses lettres de créance.", "Kenji Morita | ambassador | JPN"],
  [
    "Le Japonais Kenji Morita et l’Indien Rahul Menon, ambassadeurs au Togo, ont été reçus.",
    "Kenji Morita | ambassador | JPN",
    "Rahul Menon | ambassador | IND",
  ],
  [
    "« Nous avancerons », a déclaré Modibo Sanogo, le chef de la diplomatie malienne.",
    "Modibo Sanogo | foreign_minister | MLI",
  ],
  [
    "Côté malien, le ministre de la Défense, Modibo Sanogo, a signé ; côté russe, Igor Sokolov, vice-ministre de la Défense.",
    "Modibo Sanogo | defence_minister | MLI",
    "Igor Sokolov | secretary_of_state | RUS",
  ],
  [
    "Le document a été signé par Modibo Sanogo pour le Mali et par Igor Sokolov pour la Russie, tous deux ministres de la Défense.",
    "Modibo Sanogo | defence_minister | MLI",
    "Igor Sokolov | defence_minister | RUS",
  ],
  [
    "Le Premier ministre du Vanuatu Tom Kalo et le Premier ministre australien Rob Hall signeront.",
    "Tom Kalo | head_of_government | VUT",
    "Rob Hall | head_of_government | AUS",
  ],
  [
    "Le ministre Modibo Sanogo (Mali) et la ministre Elif Demir (Turquie) ont présidé.",
    "Modibo Sanogo | minister | MLI",
    "Elif Demir | minister | TUR",
  ],
  ["Modibo Sanogo, 54 ans, ministre malien de la Défense, arrive.", "Modibo Sanogo | defence_minister | MLI"],
  ["Le nouveau ministre malien de la Défense s’appelle Modibo Sanogo.", "Modibo Sanogo | defence_minister | MLI"],
  [
    "Le ministre des Affaires étrangères et de la Coopération régionale du Burkina Faso, Issa Kaboré, a rencontré, mardi à New York, en marge de l’Assemblée générale de l’ONU, son homologue du Bénin, Codjo Houngbé.",
    "Issa Kaboré | foreign_minister | BFA",
    "Codjo Houngbé | foreign_minister | BEN",
  ],
  ["Modibo Sanogo (ministre des Affaires étrangères du Mali) a signé.", "Modibo Sanogo | foreign_minister | MLI"],
  [
    "L’entretien entre Luc Moreau et Ivo Petrov, chefs de la diplomatie française et bulgare, a duré une heure.",
    "Luc Moreau | foreign_minister | FRA",
    "Ivo Petrov | foreign_minister | BGR",
  ],
  [
    "Les présidents ivoirien Kouadio Brou et togolais Kossi Amegah se sont vus.",
    "Kouadio Brou | head_of_state | CIV",
    "Kossi Amegah | head_of_state | TGO",
  ],
  [
    "Autour du président béninois Codjo Houngbé, ses homologues Salou Gado (Niger) et Kossi Amegah (Togo) ont parlé.",
    "Codjo Houngbé | head_of_state | BEN",
    "Salou Gado | head_of_state | NER",
    "Kossi Amegah | head_of_state | TGO",
  ],
  [
    "Le président béninois Codjo Houngbé et ses pairs Salou Gado du Niger et Kossi Amegah du Togo ont parlé.",
    "Codjo Houngbé | head_of_state | BEN",
    "Salou Gado | head_of_state | NER",
    "Kossi Amegah | head_of_state | TGO",
  ],
  [
    "Les ministres malien et nigérien des Affaires étrangères, Modibo Sanogo et Salou Gado, ont signé.",
    "Modibo Sanogo | foreign_minister | MLI",
    "Salou Gado | foreign_minister | NER",
  ],
  [
    "Les chefs de la diplomatie malienne, Modibo Sanogo, et nigérienne, Salou Gado, ont signé.",
    "Modibo Sanogo | foreign_minister | MLI",
    "Salou Gado | foreign_minister | NER",
  ],
  [
    "Les ministres des Affaires étrangères malien Modibo Sanogo et nigérien Salou Gado ont signé.",
    "Modibo Sanogo | foreign_minister | MLI",
    "Salou Gado | foreign_minister | NER",
  ],
  [
    "Le Malien Modibo Sanogo et le Nigérien Salou Gado, tous deux ministres de la Défense, ont signé.",
    "Modibo Sanogo | defence_minister | MLI",
    "Salou Gado | defence_minister | NER",
  ],
  [
    "Étaient présents les présidents Modibo Sanogo du Mali, Salou Gado du Niger et Kossi Amegah du Togo, ainsi que le Premier ministre guinéen Bah Diallo.",
    "Modibo Sanogo | head_of_state | MLI",
    "Salou Gado | head_of_state | NER",
    "Kossi Amegah | head_of_state | TGO",
    "Bah Diallo | head_of_government | GIN",
  ],
  [
    "Trois chefs d’État ont fait le déplacement : Modibo Sanogo (Mali), Salou Gado (Niger) et Kossi Amegah (Togo).",
    "Modibo Sanogo | head_of_state | MLI",
    "Salou Gado | head_of_state | NER",
    "Kossi Amegah | head_of_state | TGO",
  ],
  [
    "Trois chefs d’État ont fait le déplacement : le Malien Modibo Sanogo, le Nigérien Salou Gado et le Togolais Kossi Amegah.",
    "Modibo Sanogo | head_of_state | MLI",
    "Salou Gado | head_of_state | NER",
    "Kossi Amegah | head_of_state | TGO",
  ],
  [
    "Le président de la République du Bénin, Son Excellence Monsieur Codjo Houngbé, a reçu Son Excellence Madame Elif Demir, ambassadeur de Turquie près le Bénin.",
    "Codjo Houngbé | head_of_state | BEN",
    "Elif Demir | ambassador | TUR",
  ],
  [
    "Le PM Bah Diallo (Guinée) et le PM Rob Hall (Australie) ont signé.",
    "Bah Diallo | head_of_government | GIN",
    "Rob Hall | head_of_government | AUS",
  ],
  [
    "Le ministre d’État aux Affaires étrangères des Émirats arabes unis, Sultan Al Mazrouei, a atterri.",
    "Sultan Al Mazrouei | deputy_foreign_minister | ARE",
  ],
  ["Pour le chef de la diplomatie algérienne Nacer Haddad, l’accord est bon.", "Nacer Haddad | foreign_minister | DZA"],
  [
    "Nacer Haddad (Algérie), Salou Gado (Niger) et Modibo Sanogo (Mali), les trois ministres de l’Énergie, ont signé.",
    "Nacer Haddad | minister | DZA",
    "Salou Gado | minister | NER",
    "Modibo Sanogo | minister | MLI",
  ],
  [
    "Le Ministre malien de la Défense, le Général de corps d’armée Modibo Sanogo, a parlé.",
    "Modibo Sanogo | defence_minister | MLI",
  ],
  [
    "Son Altesse Royale le Prince Fahd ben Turki, ministre saoudien de la Défense, a parlé.",
    "Fahd ben Turki | defence_minister | SAU",
  ],
  ["Mme le Ministre des Affaires étrangères du Mali, Awa Sidibé, a parlé.", "Awa Sidibé | foreign_minister | MLI"],
  [
    "L’Honorable Kossi Amegah, Président de l’Assemblée nationale du Togo, a parlé.",
    "Kossi Amegah | parliament_speaker | TGO",
  ],
  ["Modibo Sanogo – ministre malien de la Défense – a parlé.", "Modibo Sanogo | defence_minister | MLI"],
  [
    "Le chef du gouvernement marocain, M. Karim Alami, et son homologue espagnol, M. Javier Ruiz, ont présidé la réunion.",
    "Karim Alami | head_of_government | MAR",
    "Javier Ruiz | head_of_government | ESP",
  ],
  [
    "Le Ministre de l’Action Humanitaire, de la Solidarité et de la Gestion des Catastrophes du Niger, M. Salou Gado, a remercié Mme Li Meiling, Chargée d’Affaires de l’Ambassade de Chine.",
    "Salou Gado | minister | NER",
    "Li Meiling | charge_d_affaires | CHN",
  ],
  [
    "Le Ministre des Affaires Étrangères, de l’Intégration Africaine et des Togolais de l’Extérieur, Kossi Amegah, a parlé au nom du Togo.",
    "Kossi Amegah | foreign_minister | TGO",
  ],
  [
    "Le ministre de la Santé et de l’Hygiène publique de Guinée, Dr Bah Diallo, a parlé.",
    "Bah Diallo | minister | GIN",
  ],
  [
    "La Secrétaire d’État française chargée du Développement et de la Francophonie, Anne Blanc, a parlé.",
    "Anne Blanc | secretary_of_state | FRA",
  ],
  ["Le ministre délégué français chargé du Commerce extérieur, Paul Girard, a parlé.", "Paul Girard | minister | FRA"],
  ["Le Représentant Spécial de l’UE pour le Sahel, Joao Neves, a parlé.", "Joao Neves | special_envoy | org:EU"],
  ["Le secrétaire exécutif de la CEDEAO Kofi Mensah a parlé.", "Kofi Mensah | igo_head | org:ECOWAS"],
  ["Le Président du Faso, le Capitaine Issa Kaboré, a parlé.", "Issa Kaboré | head_of_state | BFA"],
  [
    "Le président de la Transition, Chef de l’État, le Général d’armée Hervé Mba, a reçu à Libreville le ministre français Luc Moreau.",
    "Hervé Mba | head_of_state | GAB",
    "Luc Moreau | minister | FRA",
  ],
  ["L’ambassadeur itinérant marocain Driss Amrani a parlé.", "Driss Amrani | ambassador | MAR"],
  ["La vice-présidente de la Commission européenne, Hilde Maas, a parlé.", "Hilde Maas | igo_official | org:EU"],
  ["L’ambassadeur de l’Union européenne au Mali, Carlo Berti, a parlé.", "Carlo Berti | ambassador | org:EU"],
  ["Le chef rebelle Modibo Sanogo, leader du M23, a parlé.", "Modibo Sanogo | other | org:M23"],
  ["La directrice exécutive de l’ONUSIDA, Anna Keller, a parlé.", "Anna Keller | igo_head | org:UNAIDS"],
  ["Le porte-parole adjoint du secrétaire général de l’ONU, Farid Haq, a parlé.", "Farid Haq | spokesperson | org:UN"],
  ["Le porte-parole du chef de l’ONU, Hans Vogel, a parlé.", "Hans Vogel | spokesperson | org:UN"],
  [
    "L’ancien Premier ministre malien Modibo Sanogo, aujourd’hui envoyé spécial de l’Union africaine, a parlé.",
    "Modibo Sanogo | special_envoy | org:AU",
  ],
  ["Le numéro deux de la diplomatie américaine, Tom Reed, a parlé.", "Tom Reed | deputy_foreign_minister | USA"],
  ["Le patron de la diplomatie turque Elif Demir a parlé.", "Elif Demir | foreign_minister | TUR"],
  [
    "Hana Girma, première vice-ministre éthiopienne des Affaires étrangères, a parlé.",
    "Hana Girma | deputy_foreign_minister | ETH",
  ],
  ["Le chef de la junte birmane, le général Aung Kyaw, a parlé.", "Aung Kyaw | head_of_state | MMR"],
  ["Le Guide suprême iranien, l’ayatollah Reza Karimi, a parlé.", "Reza Karimi | head_of_state | IRN"],
];

it.each(cases)("%s", (text, ...people) => {
  expect(peopleOf("fr", text)).toEqual(people);
});
