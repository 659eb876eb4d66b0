import { describe, expect, it } from "vitest";
import { peopleOf } from "./people-of.ts";

/** A text and the people in it, as "name | office | party". */
const cases: Record<string, [string, ...string[]]> = {
  "nationality before the portfolio": [
    "Le ministre malien des Affaires étrangères, Modibo Sanogo, est arrivé.",
    "Modibo Sanogo | foreign_minister | MLI",
  ],
  "office and name side by side": [
    "Le président ivoirien Kouadio Brou a reçu la presse.",
    "Kouadio Brou | head_of_state | CIV",
  ],
  "name before the office": [
    "Amadou Ndoye, ministre sénégalais de la Défense, a signé.",
    "Amadou Ndoye | defence_minister | SEN",
  ],
  "a long list of portfolios": [
    "Le ministre béninois des Affaires étrangères, de l’Intégration africaine et des Béninois de l’extérieur, M. Codjo Houngbé, a pris la parole.",
    "Codjo Houngbé | foreign_minister | BEN",
  ],
  "a portfolio in small letters": [
    "M. Rui Tavares Lopes, ministre cap-verdien des affaires étrangères, des communautés et de la défense, a parlé.",
    "Rui Tavares Lopes | foreign_minister | CPV",
  ],
  "the state after the portfolio": [
    "Le ministre des Affaires étrangères du Tchad, Hassan Brahim Taha, a salué cet accord.",
    "Hassan Brahim Taha | foreign_minister | TCD",
  ],
  "the long name of a state": [
    "S.E.M. Ousmane DIARRA, Président de la République du Niger, Chef de l’État, a présidé la cérémonie.",
    "Ousmane DIARRA | head_of_state | NER",
  ],
  "two offices of one person": [
    "Le vice-Premier ministre et ministre des Affaires étrangères de la Géorgie, Levan Beridze, est attendu.",
    "Levan Beridze | foreign_minister | GEO",
  ],
  "ministre d’État": [
    "Yao Konan, ministre d’État, ministre de la Défense de la Côte d’Ivoire, conduisait la délégation.",
    "Yao Konan | defence_minister | CIV",
  ],
  "a minister delegate": [
    "Le ministre délégué auprès du ministre des Affaires étrangères du Togo, Kossi Amegah, a ouvert la séance.",
    "Kossi Amegah | deputy_foreign_minister | TGO",
  ],
  "a deputy minister": [
    "Le vice-ministre saoudien des Affaires étrangères, Nabil Al-Otaibi, l’a reçu.",
    "Nabil Al-Otaibi | deputy_foreign_minister | SAU",
  ],
  "a counterpart": [
    "Le ministre congolais de la Défense, Guy Mabiala, a reçu à Brazzaville son homologue angolais, Paulo Kiala.",
    "Guy Mabiala | defence_minister | COG",
    "Paulo Kiala | defence_minister | AGO",
  ],
  "a counterpart after the name": [
    "Fatou Sarr, cheffe de la diplomatie gambienne, et Issa Cissokho, son homologue guinéen, ont signé.",
    "Fatou Sarr | foreign_minister | GMB",
    "Issa Cissokho | foreign_minister | GIN",
  ],
  "counterparts by state": [
    "Le président rwandais, Jean Habimana, a réuni ses homologues du Burundi, Pascal Nzeyimana, du Kenya, Peter Mwangi, et de la Tanzanie, Juma Mrema.",
    "Jean Habimana | head_of_state | RWA",
    "Pascal Nzeyimana | head_of_state | BDI",
    "Peter Mwangi | head_of_state | KEN",
    "Juma Mrema | head_of_state | TZA",
  ],
  "a plural shared by two": [
    "Les présidents capverdien, Nuno Semedo, et sénégalais, Alioune Diagne, se sont entretenus.",
    "Nuno Semedo | head_of_state | CPV",
    "Alioune Diagne | head_of_state | SEN",
  ],
  "parallel lists": [
    "Les ministres des Affaires étrangères de la Bolivie et du Pérou, Iván Quispe et Rosa Huamán, ont signé un accord.",
    "Iván Quispe | foreign_minister | BOL",
    "Rosa Huamán | foreign_minister | PER",
  ],
  "who heads the diplomacy": [
    "Almami Jobe, qui dirige la diplomatie gambienne, s’est rendu à Dakar.",
    "Almami Jobe | foreign_minister | GMB",
  ],
  "an ambassador and his host": [
    "M. Kenji Morita, ambassadeur du Japon au Togo, a remis des vivres.",
    "Kenji Morita | ambassador | JPN",
  ],
  "an ambassador in a city": [
    "L’ambassadeur d’Iran à Bamako, Reza Karimi, a été reçu.",
    "Reza Karimi | ambassador | IRN",
  ],
  "an ambassador extraordinary": [
    "S.E. Mme Li Meiling, ambassadrice extraordinaire et plénipotentiaire de la République populaire de Chine en Guinée, a pris congé.",
    "Li Meiling | ambassador | CHN",
  ],
  "a chargé d’affaires": [
    "Le chargé d’affaires de l’ambassade du Canada, John Fraser, a été convoqué.",
    "John Fraser | charge_d_affaires | CAN",
  ],
  "a nuncio": ["Mgr Paolo Ricci, nonce apostolique, quitte Lomé.", "Paolo Ricci | ambassador | VAT"],
  "US secretary of state": [
    "Le secrétaire d’État américain, William Harper, a téléphoné à Kigali.",
    "William Harper | foreign_minister | USA",
  ],
  "a former office": [
    "L’ancien président nigérien Ibrahim Maïga a été libéré.",
    "Ibrahim Maïga | former_official | NER",
  ],
  "an office held then": [
    "Awa Sidibé, alors ministre malienne des Affaires étrangères, avait signé.",
    "Awa Sidibé | foreign_minister | MLI",
  ],
  "a transition leader": [
    "Le président de la transition gabonaise, le général Hervé Mba, a reçu les lettres de créance.",
    "Hervé Mba | head_of_state | GAB",
  ],
  "an emir": [
    "L’émir du Qatar, cheikh Nasser ben Khalid Al Thani, a accueilli le visiteur.",
    "Nasser ben Khalid Al Thani | monarch | QAT",
  ],
  "a spokesperson": [
    "Le porte-parole du ministère chinois des Affaires étrangères, Zhao Lei, a répondu.",
    "Zhao Lei | spokesperson | CHN",
  ],
  "secretary general of a ministry": [
    "Driss Amrani, secrétaire général du ministère marocain des Affaires étrangères, a présidé la réunion.",
    "Driss Amrani | official | MAR",
  ],
  "an adviser": [
    "Paul Mercier, conseiller diplomatique du président français, était présent.",
    "Paul Mercier | official | FRA",
  ],
  "a speaker of parliament": [
    "Le président de l’Assemblée nationale du Burkina Faso, Issouf Kafando, s’est félicité.",
    "Issouf Kafando | parliament_speaker | BFA",
  ],
  "an army chief": [
    "Le chef d’état-major de l’armée mauritanienne, le général Sidi Ould Bah, s’est rendu à Alger.",
    "Sidi Ould Bah | military_chief | MRT",
  ],
  "an envoy": [
    "L’envoyé spécial du Royaume-Uni pour le Sahel, Mark Whitfield, a rencontré les autorités.",
    "Mark Whitfield | special_envoy | GBR",
  ],
  "prime minister and head of government": [
    "M. Souleymane Doré, Premier ministre, Chef du gouvernement de la République de Guinée, a conduit la délégation.",
    "Souleymane Doré | head_of_government | GIN",
  ],
  "an office told later": [
    "Piotr Zielinski a fait le voyage de Kiev. Le président polonais y a rencontré la presse.",
    "Piotr Zielinski | head_of_state | POL",
  ],
  "his own ambassador": [
    "Le Pérou a rappelé son ambassadeur au Mexique, Luis Salazar.",
    "Luis Salazar | ambassador | PER",
  ],
  "sides of a communiqué": [
    "Ont pris part, pour la partie nigérienne, M. Salou GADO, ministre de l’Intérieur ; pour la partie algérienne, M. Nacer HADDAD, ministre de la Pêche.",
    "Salou GADO | minister | NER",
    "Nacer HADDAD | minister | DZA",
  ],
  "capitals in surnames": [
    "GOTO Haruki, ambassadeur du Japon, et le ministre togolais du Commerce, M. Yawo AGBEKO, ont signé.",
    "GOTO Haruki | ambassador | JPN",
    "Yawo AGBEKO | minister | TGO",
  ],
  "head of an organisation": [
    "Le président de la Commission de l’Union africaine, Joseph Banda, a condamné l’attaque.",
    "Joseph Banda | igo_head | org:AU",
  ],
  "secretary general of the UN": [
    "La secrétaire générale des Nations unies, Elena Costa, s’est dite préoccupée.",
    "Elena Costa | igo_head | org:UN",
  ],
  "an office in brackets": [
    "Étaient présents Karim Belkacem (ministre tunisien du Tourisme) et d’autres invités.",
    "Karim Belkacem | minister | TUN",
  ],
  "foreigner by nationality": [
    "La présidente du Kosovo, Arta Berisha, et son homologue albanais Genc Hoxha se sont vus.",
    "Arta Berisha | head_of_state | XKX",
    "Genc Hoxha | head_of_state | ALB",
  ],
};

describe("people in French", () => {
  for (const [name, [text, ...people]] of Object.entries(cases))
    it(name, () => {
      expect(peopleOf("fr", text)).toEqual(people);
    });
});
