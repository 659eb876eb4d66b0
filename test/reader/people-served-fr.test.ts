import { expect, it } from "vitest";
import { peopleOf } from "./people-of.ts";

/** States served that no words next to the office name: a text, and the people in it as "name | office | party". */
const cases: [string, ...string[]][] = [
  [
    "ROSEAU, 4 juin – Le Japon a offert à la Dominique deux bateaux de pêche. L'ambassadeur Kenji Arakawa les a remis au ministre de la Pêche, Royston Laville.\n\nLa Première ministre Ophelia Baron a remercié Tokyo.",
    "Kenji Arakawa | ambassador | JPN",
    "Royston Laville | minister | DMA",
    "Ophelia Baron | head_of_government | DMA",
  ],
  [
    "L'Équateur et le Pérou ouvriront un poste frontière. Les chefs de la diplomatie, Gabriela Mora et Luis Chávarri, ont dit à Quito qu'il serait prêt en mai.",
    "Gabriela Mora | foreign_minister | ECU",
    "Luis Chávarri | foreign_minister | PER",
  ],
  [
    "Une délégation vietnamienne conduite par le vice-Premier ministre Le Hoai Nam a été reçue jeudi à Vientiane par le Premier ministre Sonexay Keo.",
    "Le Hoai Nam | deputy_head_of_government | VNM",
    "Sonexay Keo | head_of_government | LAO",
  ],
  [
    "L'Union européenne a suspendu son aide à la Géorgie. L'ambassadeur Pavel Hercik a déclaré à Tbilissi que la loi heurtait les valeurs européennes. Le président du Parlement, Shalva Papuna, a dénoncé un chantage.",
    "Pavel Hercik | ambassador | org:EU",
    "Shalva Papuna | parliament_speaker | GEO",
  ],
  [
    "La Lituanie a convoqué le chargé d'affaires biélorusse, Erik Burak. La vice-ministre des Affaires étrangères, Audra Plepyte, lui a remis une note.",
    "Erik Burak | charge_d_affaires | BLR",
    "Audra Plepyte | deputy_foreign_minister | LTU",
  ],
  [
    "MONROVIA – Le chef de la mission de la CEDEAO, le général Francis Behan, a rencontré vendredi le président Joseph Weah-Tarr. Le ministre de la Défense, Brownie Sam, l'ambassadeur des États-Unis, Mark Toner-Hill, et l'envoyée de l'ONU, Christine Umu, y ont pris part.",
    "Francis Behan | igo_official | org:ECOWAS",
    "Joseph Weah-Tarr | head_of_state | LBR",
    "Brownie Sam | defence_minister | LBR",
    "Mark Toner-Hill | ambassador | USA",
    "Christine Umu | special_envoy | org:UN",
  ],
  [
    "L'Espagne a nommé Carmen Ibarra ambassadrice en Angola. Elle succède à Manuel Hernández, qui a quitté Luanda en juillet.",
    "Carmen Ibarra | ambassador | ESP",
  ],
  [
    "Le ministre tunisien des Affaires étrangères, Nabil Zid, s'est rendu dimanche à Alger. Le président Abdelmadjid Tebbi l'a reçu en présence du ministre des Affaires étrangères, Ahmed Attaf-Din, et de l'ambassadeur d'Algérie à Tunis, Azzouz Baal.",
    "Nabil Zid | foreign_minister | TUN",
    "Abdelmadjid Tebbi | head_of_state | DZA",
    "Ahmed Attaf-Din | foreign_minister | DZA",
    "Azzouz Baal | ambassador | DZA",
  ],
  [
    "Le président finlandais Aleksi Stubbe s'est entretenu au téléphone avec son homologue turc, Recep Tayyar. La ministre des Affaires étrangères, Elina Valtola, se rendra à Ankara la semaine prochaine.",
    "Aleksi Stubbe | head_of_state | FIN",
    "Recep Tayyar | head_of_state | TUR",
    "Elina Valtola | foreign_minister | FIN",
  ],
  [
    "Le Kenya a rappelé mardi son ambassadeur au Soudan, Kennedy Nyambati, pour consultations, a annoncé le ministre Musalia Kiprono.",
    "Kennedy Nyambati | ambassador | KEN",
    "Musalia Kiprono | minister | KEN",
  ],
  [
    "« Nous ne recevrons pas de leçons », a lancé à Paris le ministre de l'Intérieur, Bruno Retaud, après la convocation de l'ambassadeur d'Algérie.",
    "Bruno Retaud | minister | FRA",
  ],
  [
    "À la demande du Tchad, le Conseil de sécurité s'est réuni mardi. Le représentant permanent, Ammo Aziza, a accusé les Forces de soutien rapide. Son collègue soudanais, l'ambassadeur Al-Harith Idriss, l'a approuvé.",
    "Ammo Aziza | permanent_representative | TCD",
    "Al-Harith Idriss | permanent_representative | SDN",
  ],
  [
    "Le Premier ministre bulgare par intérim, Dimitar Glavchev, a rencontré à Skopje la présidente Gordana Siljan et le Premier ministre Hristijan Mick. Il était accompagné du ministre des Affaires étrangères, Ivan Kondov.",
    "Dimitar Glavchev | head_of_government | BGR",
    "Gordana Siljan | head_of_state | MKD",
    "Hristijan Mick | head_of_government | MKD",
    "Ivan Kondov | foreign_minister | BGR",
  ],
  [
    "Le ministre béninois de l'Agriculture, Gaston Dossou, a reçu à Cotonou l'ambassadeur Peng Jing. La Chine financera trois barrages, a indiqué le diplomate.",
    "Gaston Dossou | minister | BEN",
    "Peng Jing | ambassador | CHN",
  ],
  [
    "Le président de la Commission de l'UA, Moussa Haroun, a reçu à Addis-Abeba l'ambassadrice d'Allemagne, Birgit Stark, et le commissaire Bankole Ade.",
    "Moussa Haroun | igo_head | org:AU",
    "Birgit Stark | ambassador | DEU",
    "Bankole Ade | igo_official | org:AU",
  ],
  [
    "Porteur d'un message du roi Hassan, le ministre Nasser Bouri a été reçu à Bissau par le président Umaro Djalo. Le Maroc soutient la transition, a dit l'émissaire.",
    "Hassan | monarch | MAR",
    "Nasser Bouri | minister | MAR",
    "Umaro Djalo | head_of_state | GNB",
  ],
];

it.each(cases)("%s", (text, ...people) => {
  expect(peopleOf("fr", text)).toEqual(people);
});
