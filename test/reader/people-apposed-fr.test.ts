import { expect, it } from "vitest";
import { peopleOf } from "./people-of.ts";

/** Offices told at length or in passing, with the people as "name | office | party". */
const cases: [string, ...string[]][] = [
  [
    "L’envoyé spécial de l’ONU, l’ancien ministre sénégalais Abdou Sarr, a rencontré mardi le président libyen.",
    "Abdou Sarr | special_envoy | org:UN",
  ],
  [
    "Le secrétaire général de la COI, l’ancien ministre comorien Saïd Soilihi, y a participé.",
    "Saïd Soilihi | igo_head | org:IOC",
  ],
  [
    "Le porte-parole de M. Guterres, Jean Dupont, a condamné l’attaque contre la Monusco.",
    "Jean Dupont | spokesperson | org:UN",
  ],
  [
    "Le chancelier paraguayen Ramón Escurra a reçu sa collègue bolivienne, Celinda Quispe.",
    "Ramón Escurra | foreign_minister | PRY",
    "Celinda Quispe | foreign_minister | BOL",
  ],
  [
    "La chancelière mexicaine, Lucía Robles, s’est entretenue avec le chancelier cubain.",
    "Lucía Robles | foreign_minister | MEX",
  ],
  [
    "Le président de la Commission électorale nationale du Gabon, Jean Mabiala, a rencontré l’ambassadeur des États-Unis.",
    "Jean Mabiala | official | GAB",
  ],
  [
    "La présidente de la Chambre de commerce du Togo, Anne Diallo, a reçu l’ambassadeur de Russie.",
    "Anne Diallo | business_leader | ?",
  ],
  [
    "Devant l’ONU, la secrétaire générale adjointe aux Affaires humanitaires, Karen Holm, a averti Khartoum.",
    "Karen Holm | igo_official | org:UN",
  ],
  [
    "La ministre ouzbèke du Commerce, Laziza Yusupova, a vu à Amman, en Jordanie, son homologue, Youssef al-Shamali.",
    "Laziza Yusupova | minister | UZB",
    "Youssef al-Shamali | minister | JOR",
  ],
  [
    "Le secrétaire du Conseil de sécurité ouzbek, Viktor Mahmudov, a reçu le général jordanien Ahmad Husni.",
    "Viktor Mahmudov | security_adviser | UZB",
  ],
  [
    "Le chef de la Minusca, la Rwandaise Valentine Uwase, a salué le geste de Bangui.",
    "Valentine Uwase | igo_official | org:UN",
  ],
  [
    "Le haut représentant de l’UA pour le Sahel, l’ancien président burundais Pierre Buya, a été reçu par le capitaine Traoré.",
    "Pierre Buya | special_envoy | org:AU",
  ],
  [
    "Le président de la Commission des Affaires étrangères du Sénat français, Luc Merlin, a reçu l’ambassadeur du Maroc.",
    "Luc Merlin | legislator | FRA",
  ],
  ["Rome a rappelé son ambassadeur à Tunis. Marco Bellini devrait rentrer jeudi.", "Marco Bellini | ambassador | ITA"],
  [
    "Marco Bellini, en poste à Tunis depuis 2020, a été rappelé par le gouvernement italien. L’ambassadeur devrait rentrer jeudi.",
    "Marco Bellini | ambassador | ITA",
  ],
  [
    "Yoweri Okello, au pouvoir en Ouganda depuis 1986, a reçu le président kényan, Josphat Kimani.",
    "Yoweri Okello | head_of_state | UGA",
    "Josphat Kimani | head_of_state | KEN",
  ],
  [
    "Le chef de la diplomatie algérienne a été reçu lundi à Bamako par le président de la Transition. Ahmed Attaf a remis à Assimi Goïta un message.",
    "Ahmed Attaf | foreign_minister | DZA",
    "Assimi Goïta | head_of_state | MLI",
  ],
  [
    "Chavkat Mirzo et Kassym Tokaev se sont retrouvés samedi. Les présidents ouzbek et kazakh ont inauguré un pont.",
    "Chavkat Mirzo | head_of_state | UZB",
    "Kassym Tokaev | head_of_state | KAZ",
  ],
  [
    "Le Premier ministre éthiopien a téléphoné au président érythréen. Abiy Tadesse et Isaias Tekle ne s’étaient plus parlé depuis 2020.",
    "Abiy Tadesse | head_of_government | ETH",
    "Isaias Tekle | head_of_state | ERI",
  ],
  [
    "Le général Ibrahim Tchiani, qui dirige le Niger depuis le coup d’État de 2023, a reçu une délégation togolaise conduite par Robert Dussey, le ministre des Affaires étrangères.",
    "Ibrahim Tchiani | head_of_state | NER",
    "Robert Dussey | foreign_minister | TGO",
  ],
  [
    "Venu présenter ses adieux, Hans Keller, qui achève sa mission d’ambassadeur de Suisse au Togo, a remercié le Premier ministre togolais, Victoire Dogbé.",
    "Hans Keller | ambassador | CHE",
    "Victoire Dogbé | head_of_government | TGO",
  ],
  [
    "L’Union africaine a dépêché à Juba son commissaire à la paix, Bankole Ade, et son représentant au Soudan du Sud, Joram Biswaro.",
    "Bankole Ade | igo_official | org:AU",
    "Joram Biswaro | igo_official | org:AU",
  ],
  [
    "Devant les sénateurs, Marta Silva, ministre brésilienne de l’Environnement, a défendu l’accord. Son collègue des Affaires étrangères, Mauro Braga, l’accompagnait.",
    "Marta Silva | minister | BRA",
    "Mauro Braga | foreign_minister | BRA",
  ],
  [
    "Le ministre adjoint des Affaires étrangères du Qatar, Sultan al-Muraikhi, a pris part à la réunion.",
    "Sultan al-Muraikhi | deputy_foreign_minister | QAT",
  ],
  // near misses: a commission of an organisation, a chancellor who governs, another's deed behind a private person's
  ["Le président de la Commission de la CEDEAO, Omar Bah, est arrivé à Niamey.", "Omar Bah | igo_head | org:ECOWAS"],
  ["Le chancelier autrichien Karl Huber a reçu le président kényan.", "Karl Huber | head_of_government | AUT"],
  ["Jean Morel a chanté à Lomé. Le ministre était absent."],
];

it.each(cases)("%s", (text, ...people) => {
  expect(peopleOf("fr", text)).toEqual(people);
});
