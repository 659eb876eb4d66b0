import { expect, it } from "vitest";
import { peopleOf } from "./people-of.ts";

/** Names of many cultures, lists, and states left to guess: a text, and the people in it as "name | office | party". */
const cases: [string, ...string[]][] = [
  [
    "Ont pris part à la réunion : M. Abdou KANE, ministre des Affaires étrangères du Sénégal ; Mme Awa TOURE, ambassadrice du Mali ; M. Jean-Paul N'DRI, directeur de la Coopération de la Côte d'Ivoire.",
    "Abdou KANE | foreign_minister | SEN",
    "Awa TOURE | ambassador | MLI",
    "Jean-Paul N'DRI | official | CIV",
  ],
  [
    "Les ministres des Affaires étrangères Kandia Kouamé (Côte d'Ivoire), Yacine Sarr (Sénégal) et Bakary Jaiteh (Gambie) ont signé.",
    "Kandia Kouamé | foreign_minister | CIV",
    "Yacine Sarr | foreign_minister | SEN",
    "Bakary Jaiteh | foreign_minister | GMB",
  ],
  [
    "S.E.M. Oumar Diarra, Ambassadeur du Mali au Maroc, a été reçu par S.A.R. le Prince héritier Moulay Youssef.",
    "Oumar Diarra | ambassador | MLI",
    "Moulay Youssef | crown_prince | MAR",
  ],
  [
    "Son Excellence Monsieur Kokou AGBÉNOU, Ministre des Affaires étrangères de la République togolaise, a reçu S.E. Mme Yoko HAYASHI, Ambassadeur du Japon.",
    "Kokou AGBÉNOU | foreign_minister | TGO",
    "Yoko HAYASHI | ambassador | JPN",
  ],
  [
    "Sa Majesté le Roi Hassan a reçu Son Altesse Cheikh Jassim ben Tamim, Émir du Qatar, à Rabat.",
    "Hassan | monarch | MAR",
    "Jassim ben Tamim | monarch | QAT",
  ],
  [
    "Sa Majesté le Sultan Qais ben Turki d'Oman a reçu le président iranien Hossein Shafiei.",
    "Qais ben Turki | monarch | OMN",
    "Hossein Shafiei | head_of_state | IRN",
  ],
  [
    "Le chef de la diplomatie sud-coréenne, Kang Min-jae, a appelé son homologue japonaise, Yoko Hayashi.",
    "Kang Min-jae | foreign_minister | KOR",
    "Yoko Hayashi | foreign_minister | JPN",
  ],
  [
    "La ministre islandaise des Affaires étrangères, Sigríður Þorsteinsdóttir, a visité Nuuk.",
    "Sigríður Þorsteinsdóttir | foreign_minister | ISL",
  ],
  [
    "L'ambassadeur sortant de Norvège, Erik Solberg, a présenté son successeur, Liv Haugen.",
    "Erik Solberg | ambassador | NOR",
    "Liv Haugen | ambassador | NOR",
  ],
  [
    "Cheikh Tidiane Ndoye, ministre sénégalais de la Pêche, s'est rendu à Nouakchott.",
    "Cheikh Tidiane Ndoye | minister | SEN",
  ],
  [
    "Le ministre sénégalais de la Pêche, Cheikh Tidiane Ndoye, s'est rendu à Nouakchott auprès de Sidi Ould Cheikh, Premier ministre mauritanien.",
    "Cheikh Tidiane Ndoye | minister | SEN",
    "Sidi Ould Cheikh | head_of_government | MRT",
  ],
  [
    "Le Premier ministre malgache, M. Solofo Rakotomalala, et le roi Letsie du Lesotho ont dîné ensemble.",
    "Solofo Rakotomalala | head_of_government | MDG",
    "Letsie | monarch | LSO",
  ],
  [
    "Le président du Faso, le capitaine Issa Zongo, a reçu le ministre d'État nigérien Salifou Hama.",
    "Issa Zongo | head_of_state | BFA",
    "Salifou Hama | minister | NER",
  ],
  [
    "Les présidents Yao Koffi et Ama Serwaa ont inauguré le pont entre la Côte d'Ivoire et le Ghana.",
    "Yao Koffi | head_of_state | CIV",
    "Ama Serwaa | head_of_state | GHA",
  ],
  [
    "Les deux ministres de l'Énergie, Farid Aliev et Zourab Lomidzé, ont signé le contrat entre l'Azerbaïdjan et la Géorgie.",
    "Farid Aliev | minister | AZE",
    "Zourab Lomidzé | minister | GEO",
  ],
  [
    "La Bolivie a rappelé son ambassadrice au Pérou. Elena Condori est attendue dimanche à La Paz.",
    "Elena Condori | ambassador | BOL",
  ],
  ["L'Ouganda a rappelé le haut-commissaire Rose Akello de Nairobi.", "Rose Akello | ambassador | UGA"],
  [
    "La Zambie a convoqué l'ambassadeur de Chine. Hu Ming a été reçu par le ministre des Affaires étrangères, Mwila Chanda.",
    "Hu Ming | ambassador | CHN",
    "Mwila Chanda | foreign_minister | ZMB",
  ],
  [
    "Le Premier ministre maltais Joseph Farrugia est arrivé mardi à Tripoli. Il a été accueilli à l'aéroport par le ministre de l'Intérieur, Imad Gharyani.",
    "Joseph Farrugia | head_of_government | MLT",
    "Imad Gharyani | minister | LBY",
  ],
  [
    "La cheffe de la diplomatie allemande, Katja Brenner, en visite à Hanoï, a été reçue par le Premier ministre Tran Quoc Bao.",
    "Katja Brenner | foreign_minister | DEU",
    "Tran Quoc Bao | head_of_government | VNM",
  ],
  [
    "Le gouvernement burkinabè a rappelé son ambassadeur à Abidjan, Zacharie Ouédraogo.",
    "Zacharie Ouédraogo | ambassador | BFA",
  ],
  [
    "À Lima, le ministre des Affaires étrangères, Javier Quispe, a reçu les lettres de créance des ambassadeurs de Finlande, d'Égypte et du Laos, Pekka Niemi, Hala Gamal et Khamphet Vongsa.",
    "Javier Quispe | foreign_minister | PER",
    "Pekka Niemi | ambassador | FIN",
    "Hala Gamal | ambassador | EGY",
    "Khamphet Vongsa | ambassador | LAO",
  ],
  [
    "Le ministre de la Pêche de Mauritanie, Khadijetou Mint Bouka, et l'ambassadeur d'Espagne, Íñigo Larrañaga, ont lancé le projet.",
    "Khadijetou Mint Bouka | minister | MRT",
    "Íñigo Larrañaga | ambassador | ESP",
  ],
  [
    "Selon le politologue Alioune Faye, le président tchadien Mahamat Oumar est isolé.",
    "Mahamat Oumar | head_of_state | TCD",
  ],
  ["« C'est un tournant », estime Fatou Diallo, chercheuse à l'université de Dakar."],
  [
    "Par Nadia Karim\n\nLe roi de Jordanie, Abdallah Haddad, a reçu le président égyptien, Hossam Nagy, au Caire.\n\nNadia Karim est journaliste, spécialiste du Proche-Orient.",
    "Abdallah Haddad | monarch | JOR",
    "Hossam Nagy | head_of_state | EGY",
  ],
  [
    "L'ancien Premier ministre béninois Lionel Zossou a donné une conférence à Lomé.",
    "Lionel Zossou | former_official | BEN",
  ],
  [
    "Le ministre gabonais des Affaires étrangères, Régis Ondo, accompagné de l'ambassadeur du Gabon, Célestin Mba, et du directeur de l'Asie, Paul Nze, a visité Pékin.",
    "Régis Ondo | foreign_minister | GAB",
    "Célestin Mba | ambassador | GAB",
    "Paul Nze | official | GAB",
  ],
  [
    "Le conseiller du roi, André Azencot, a prononcé une allocution à Essaouira, au Maroc.",
    "André Azencot | official | MAR",
  ],
  [
    "L'Algérie et le Niger ont fait le point. Les ministres de l'Énergie, Mourad Hamdi et Mahaman Sani Issa, ont signé le procès-verbal à Alger.",
    "Mourad Hamdi | minister | DZA",
    "Mahaman Sani Issa | minister | NER",
  ],
  [
    "Le gouvernement congolais, représenté par sa ministre d'État Thérèse Kayikwamba-Mbo, et le M23, représenté par son secrétaire exécutif, Bertin Mbonyi, ont signé à Doha.",
    "Thérèse Kayikwamba-Mbo | minister | COD",
    "Bertin Mbonyi | other | org:M23",
  ],
  [
    "Reçu à Rabat par le Premier ministre Driss Tazi, le ministre sénégalais Abdou Kane a plaidé pour la pêche artisanale.",
    "Driss Tazi | head_of_government | MAR",
    "Abdou Kane | minister | SEN",
  ],
  [
    "L'ambassadrice du Chili, Rosa Huenchu, a rendu hommage à son prédécesseur, Pedro Alarcón.",
    "Rosa Huenchu | ambassador | CHL",
    "Pedro Alarcón | former_official | CHL",
  ],
];

it.each(cases)("%s", (text, ...people) => {
  expect(peopleOf("fr", text)).toEqual(people);
});
