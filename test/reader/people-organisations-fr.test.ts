import { expect, it } from "vitest";
import { peopleOf } from "./people-of.ts";

/** Offices of organisations and their envoys: a text, and the people in it as "name | office | party". */
const cases: [string, ...string[]][] = [
  [
    "Le commissaire général de l'UNRWA, Pietro Lanzetti, a alerté sur un effondrement.",
    "Pietro Lanzetti | igo_head | org:UNRWA",
  ],
  [
    "Le représentant spécial du secrétaire général des Nations unies au Mali, Amadou Cherif, a présenté son rapport.",
    "Amadou Cherif | special_envoy | org:UN",
  ],
  [
    "La représentante spéciale du Secrétaire général de l'ONU pour la Libye, Hanna Olsson, a rencontré à Tripoli le Premier ministre Omar Zwai.",
    "Hanna Olsson | special_envoy | org:UN",
    "Omar Zwai | head_of_government | LBY",
  ],
  [
    "La haute représentante de l'UE, Katrin Saar, s'est entretenue avec le ministre arménien des Affaires étrangères, Tigran Sahakyan.",
    "Katrin Saar | igo_official | org:EU",
    "Tigran Sahakyan | foreign_minister | ARM",
  ],
  [
    "La représentante spéciale de l'Union européenne pour la Corne de l'Afrique, Élise Verhoeven, s'est rendue à Asmara.",
    "Élise Verhoeven | special_envoy | org:EU",
  ],
  [
    "Le commissaire européen aux Partenariats internationaux, Jozef Novák, a signé l'accord à Kigali.",
    "Jozef Novák | igo_official | org:EU",
  ],
  [
    "Le commissaire de l'UA aux Affaires politiques, à la Paix et à la Sécurité, l'ambassadeur Thabo Maseko, a salué l'accord.",
    "Thabo Maseko | igo_official | org:AU",
  ],
  [
    "Le président de la Commission de la CEDEAO, le Dr Ousmane Barry, a exprimé sa préoccupation.",
    "Ousmane Barry | igo_head | org:ECOWAS",
  ],
  [
    "Le président de la Commission de la CEEAC, Gervais Mabiala, est arrivé à Malabo.",
    "Gervais Mabiala | igo_head | org:ECCAS",
  ],
  [
    "Le secrétaire exécutif de l'IGAD, Yonas Tesfaye, a rencontré le chef de la diplomatie éthiopienne, Dagmawi Abera.",
    "Yonas Tesfaye | igo_head | org:IGAD",
    "Dagmawi Abera | foreign_minister | ETH",
  ],
  [
    "Le chef de la délégation de l'Union européenne au Niger, Salvador Pinto, a été reçu par le ministre.",
    "Salvador Pinto | igo_official | org:EU",
  ],
  [
    "L'ambassadrice de l'Union européenne au Bénin, Sylvia Hartmann, a salué ce projet.",
    "Sylvia Hartmann | ambassador | org:EU",
  ],
  [
    "La coordonnatrice résidente du système des Nations unies au Burkina Faso, Carol Flores, a été reçue.",
    "Carol Flores | igo_official | org:UN",
  ],
  [
    "Le rapporteur spécial de l'ONU sur les droits de l'homme en Érythrée, Mohammed Diriye, a présenté son rapport.",
    "Mohammed Diriye | igo_official | org:UN",
  ],
  [
    "La directrice régionale de l'OMS pour l'Afrique, Faustine Ndiaye, a félicité le Rwanda.",
    "Faustine Ndiaye | igo_official | org:WHO",
  ],
  [
    "La secrétaire générale de la Francophonie, Louise Mushiki, a félicité le président djiboutien, Ali Robleh.",
    "Louise Mushiki | igo_head | org:OIF",
    "Ali Robleh | head_of_state | DJI",
  ],
  [
    "Le secrétaire général de l'Organisation de la coopération islamique, Hissein Moussa Taha-Abakar, a visité le camp.",
    "Hissein Moussa Taha-Abakar | igo_head | org:OIC",
  ],
  [
    "Le secrétaire général de la Ligue arabe, Ahmed Aboul-Fotouh, a condamné l'attaque.",
    "Ahmed Aboul-Fotouh | igo_head | org:LAS",
  ],
  [
    "L'envoyé personnel du secrétaire général de l'ONU pour le Sahara occidental, Stefano Mistral, a été reçu à Nouakchott par le ministre mauritanien des Affaires étrangères, Mohamed Salem Ould Sidi.",
    "Stefano Mistral | special_envoy | org:UN",
    "Mohamed Salem Ould Sidi | foreign_minister | MRT",
  ],
  [
    "Le représentant résident du FMI au Togo, Maxwell Adu, a pris part à la réunion.",
    "Maxwell Adu | igo_official | org:IMF",
  ],
  [
    "Le représentant résident du PNUD, Luc Gnonlonfoun, et le ministre béninois du Plan, Aurélien Ahouandjinou, ont signé la convention.",
    "Luc Gnonlonfoun | igo_official | org:UNDP",
    "Aurélien Ahouandjinou | minister | BEN",
  ],
  [
    "La représentante de l'UNICEF au Tchad, Jacqueline Brou, a visité le camp.",
    "Jacqueline Brou | igo_official | org:UNICEF",
  ],
  [
    "Le président de la Banque africaine de développement, Sidi Ould Cheikh, a promis son soutien au Liberia.",
    "Sidi Ould Cheikh | igo_head | org:AfDB",
  ],
  ["Le directeur général de l'AIEA, Rodrigo Ferrer, est arrivé à Téhéran.", "Rodrigo Ferrer | igo_head | org:IAEA"],
  [
    "Le commissaire à la Paix et à la Sécurité de l'Union africaine, Thabo Maseko, est à Khartoum.",
    "Thabo Maseko | igo_official | org:AU",
  ],
  [
    "Le médiateur de la CEDEAO pour la Guinée, Boni Adjanohoun, est arrivé à Conakry.",
    "Boni Adjanohoun | special_envoy | org:ECOWAS",
  ],
  [
    "Le président du Conseil européen, Nuno Esteves, a félicité la présidente moldave Ana Rusu.",
    "Nuno Esteves | igo_head | org:EU",
    "Ana Rusu | head_of_state | MDA",
  ],
  [
    "Le secrétaire général adjoint de l'ONU chargé des opérations de paix, Luc Marchetti, est à Bangui.",
    "Luc Marchetti | igo_official | org:UN",
  ],
  [
    "L'envoyé spécial de la Chine pour la Corne de l'Afrique, Xu Bing, est arrivé à Addis-Abeba.",
    "Xu Bing | special_envoy | CHN",
  ],
  [
    "L'envoyé spécial américain pour le Soudan, Tom Perrin, a rencontré le ministre saoudien des Affaires étrangères, le prince Khalid ben Nasser.",
    "Tom Perrin | special_envoy | USA",
    "Khalid ben Nasser | foreign_minister | SAU",
  ],
  [
    "La directrice générale de l'Unesco, Aude Belkacem, a reçu à Paris la ministre malienne de la Culture, Oumou Traoré.",
    "Aude Belkacem | igo_head | org:UNESCO",
    "Oumou Traoré | minister | MLI",
  ],
  [
    "Le président en exercice de la CEDEAO, le président Kwabena Owusu du Ghana, a appelé au calme.",
    "Kwabena Owusu | head_of_state | GHA",
  ],
  [
    "Le président ghanéen Kwabena Owusu, président en exercice de la CEDEAO, a appelé au calme.",
    "Kwabena Owusu | head_of_state | GHA",
  ],
];

it.each(cases)("%s", (text, ...people) => {
  expect(peopleOf("fr", text)).toEqual(people);
});
