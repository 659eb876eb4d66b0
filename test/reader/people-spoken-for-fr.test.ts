import { expect, it } from "vitest";
import { peopleOf } from "./people-of.ts";

/** Whom people serve when the words stand a little apart, with the people as "name | office | party". */
const cases: [string, ...string[]][] = [
  [
    "Selon Piotr Zaremba, porte-parole du ministère polonais de la Défense, tout est fini. Minsk a protesté par la voix du général Aleh Kavaliou, chef d’état-major.",
    "Piotr Zaremba | spokesperson | POL",
    "Aleh Kavaliou | military_chief | BLR",
  ],
  [
    "Le Ghana était représenté par le ministre de l’Énergie, Kofi Ansah, le Togo par le directeur des Mines, Komlan Adjaho.",
    "Kofi Ansah | minister | GHA",
    "Komlan Adjaho | official | TGO",
  ],
  [
    "À Bichkek, l’Ouzbek Jasur Rakhimov s’est vu remettre une liste par le chef de la sécurité d’État, Kamtchybek Asanov.",
    "Kamtchybek Asanov | official | KGZ",
  ],
  [
    "La présidence camerounaise a confié le dossier à Henri Tsafack, ancien ambassadeur à Paris.",
    "Henri Tsafack | former_official | CMR",
  ],
  [
    "Le médiateur désigné par la SADC, l’ancien président mauricien Vishnu Gopaul, a quitté Antananarivo.",
    "Vishnu Gopaul | special_envoy | org:SADC",
  ],
  [
    "L’ancien ministre cap-verdien Aristides Lomba, désigné médiateur en janvier par la Cédéao, est à Bissau.",
    "Aristides Lomba | special_envoy | org:ECOWAS",
  ],
  [
    "Le chef de la mission de l’ONU au Liban, le général espagnol Arturo Sáenz, a quitté Beyrouth.",
    "Arturo Sáenz | igo_official | org:UN",
  ],
  [
    "Le Premier ministre lao, Somphone Keovilay, a vu son homologue thaïlandais. Prasert Wattanakul lui a parlé de rail.",
    "Somphone Keovilay | head_of_government | LAO",
    "Prasert Wattanakul | head_of_government | THA",
  ],
  ["Reçue par le président malien, Teodora Ionescu a évoqué le dossier des visas."],
  [
    "Teodora Ionescu a évoqué le dossier. La commissaire européenne aux Affaires intérieures repartira mardi.",
    "Teodora Ionescu | igo_official | org:EU",
  ],
  [
    "Le président équatorien Luis Larrea a reçu son voisin péruvien, Hugo Choquehuanca.",
    "Luis Larrea | head_of_state | ECU",
    "Hugo Choquehuanca | head_of_state | PER",
  ],
  [
    "Le numéro deux du Département d’État, Calvin Brookshire, a vu un diplomate saoudien, Faisal Al-Harthi.",
    "Calvin Brookshire | deputy_foreign_minister | USA",
    "Faisal Al-Harthi | official | SAU",
  ],
  [
    "L’amiral américain Stuart Callahan, qui commande la flotte du Pacifique, est arrivé à Port-Moresby.",
    "Stuart Callahan | military_chief | USA",
  ],
  ["L’ONU, qui commande au M23 de partir, a été entendue."],
  [
    "« Non », a réagi le porte-parole du Conseil de sécurité nationale de la Maison Blanche, Bryan Ostrowski.",
    "Bryan Ostrowski | spokesperson | USA",
  ],
  [
    "Quatre jours après l’arrêt sur l’île de Mbanié, le ministre gabonais des Affaires étrangères, Régis Moussavou, est à Malabo.",
    "Régis Moussavou | foreign_minister | GAB",
  ],
  [
    "La Turquie et l’Arménie négocient ; leurs envoyés spéciaux, Serdar Kayalar et Ruben Mkrtchian, doivent se retrouver.",
    "Serdar Kayalar | special_envoy | TUR",
    "Ruben Mkrtchian | special_envoy | ARM",
  ],
  [
    "Le Togo et le Ghana se parlent. Elle a vu les ministres du Commerce des deux pays, Mawuli Agbodjan et Cynthia Owusu-Ansah.",
    "Mawuli Agbodjan | minister | TGO",
    "Cynthia Owusu-Ansah | minister | GHA",
  ],
  [
    "La Commission de la Cemac, par la voix de son président, Baltasar Engonga, a félicité les deux États.",
    "Baltasar Engonga | igo_head | org:CEMAC",
  ],
  [
    "Le président arménien Karen Melikian a visité l’Assemblée nationale béninoise, où il a vu sa présidente, Clarisse Dossou.",
    "Karen Melikian | head_of_state | ARM",
    "Clarisse Dossou | parliament_speaker | BEN",
  ],
  [
    "Cinq ambassadeurs ont remis leurs lettres de créance au président gabonais : Mmes Ana Ferro (Argentine) et Sunniva Dahl (Norvège).",
    "Ana Ferro | ambassador | ARG",
    "Sunniva Dahl | ambassador | NOR",
  ],
  [
    "Étaient présents M. Issoufou Barkaï, ministre de l’Eau (Niger), et M. Lamine Coulibaly, ministre de l’Énergie (Mali).",
    "Issoufou Barkaï | minister | NER",
    "Lamine Coulibaly | minister | MLI",
  ],
  [
    "Le Mali et la Guinée, représentée par Aminata Sylla, ministre de la Culture, ont conclu un accord.",
    "Aminata Sylla | minister | GIN",
  ],
  ["Zeynep Arslan, à la tête de l’ambassade de Turquie à Dakar, a signé.", "Zeynep Arslan | ambassador | TUR"],
  ["Le Mali a remis au souverain marocain un message du colonel Sanogo."],
  [
    "Le ministre mauritanien Moctar Bilal a vu son homologue malien à Bamako. Étaient présents les ambassadeurs des deux pays, Cheikhna Ethmane et Mohamed Dibassy.",
    "Moctar Bilal | minister | MRT",
    "Cheikhna Ethmane | ambassador | MRT",
    "Mohamed Dibassy | ambassador | MLI",
  ],
  [
    "Les ministres des Affaires étrangères du Danemark et de l’Islande se sont réunis. La ministre islandaise, Sigrún Dóttir, présidait.",
    "Sigrún Dóttir | foreign_minister | ISL",
  ],
];

it.each(cases)("%s", (text, ...people) => {
  expect(peopleOf("fr", text)).toEqual(people);
});
