import { describe, expect, it } from "vitest";
import { peopleOf } from "./people-of.ts";
import { promisedBy, toldBy } from "./told-by.ts";

const promised = promisedBy("fr");

const told = toldBy("fr");

describe("what is promised", () => {
  it.each([
    [
      "what was decided",
      "La ministre coréenne a fait part au Togo de la décision de son pays d'équiper douze lycées togolais.",
      ["project KOR TGO"],
    ],
    [
      "what somebody's word is",
      "L'engagement de Rabat de former cent imams gambiens a ému Banjul.",
      ["training GMB MAR"],
    ],
    ["a word that says nothing to do", "L'engagement de Rabat en faveur de la paix a ému Banjul.", []],
    [
      "what is prepared and will be held",
      "L'Égypte et Oman ont passé en revue les préparatifs de la visite du sultan, qui se déroulera au Caire en juillet.",
      ["visit EGY OMN 2025-07"],
    ],
    ["an inquiry", "La Pologne a promis à l'Ukraine d'ouvrir une enquête.", ["other POL UKR"]],
    ["a new era", "Les livraisons omanaises à la Turquie ouvriront une ère nouvelle.", []],
    [
      "a team that leaves",
      "Une mission d'ingénieurs français partira en Arménie en juillet.",
      ["visit ARM FRA 2025-07"],
    ],
    [
      "to a body that sat",
      "Le sommet de l'Union africaine s'est tenu à Lomé. Le président gambien s'est engagé à verser deux millions de dollars.",
      ["financing GMB org:AU"],
    ],
  ])("%s", (_, text, promises) => {
    expect(promised(text)).toEqual(promises);
  });
});

describe("what is told", () => {
  it.each([
    [
      "an appeal, not a call",
      "Le Togo a appelé les belligérants soudanais à observer une trêve.",
      ["statement SDN TGO"],
    ],
    ["a call", "Le président togolais a appelé le président angolais.", ["call AGO TGO"]],
    ["rulers spoken to", "Le Togo a demandé aux autorités de Kaboul de rouvrir les écoles.", ["statement AFG TGO"]],
    [
      "the deed of whoever is praised",
      "Le ministre arménien a félicité la France d'avoir reconnu la Palestine.",
      ["statement ARM FRA", "recognition FRA PSE"],
    ],
    [
      "what is said to the one summoned",
      "L'ambassadeur d'Érythrée a été convoqué par la Suisse. Il s'est vu rappeler que Berne ne tolère pas cet impôt.",
      ["summons CHE ERI"],
    ],
    [
      "those listed as taking part",
      "La réunion ministérielle de la SADC s'est tenue à Maseru avec la participation de l'Angola, de la Namibie et du Malawi.",
      ["conference AGO MWI NAM org:SADC"],
    ],
    [
      "a session chaired with somebody, when and where told between",
      "Le ministre togolais a coprésidé, les 2 et 3 juin à Luanda, avec son homologue angolais, la session de la Commission mixte.",
      ["commission_session AGO TGO"],
    ],
    [
      "a subject behind a colon",
      "Nairobi insiste : le président kényan a rassuré son homologue guyanien au cours d'un appel téléphonique.",
      ["call GUY KEN"],
    ],
    [
      "no more than a bill",
      "Le gouvernement marocain a approuvé le projet de loi portant ratification de la convention signée avec le Ghana.",
      [],
    ],
  ])("%s", (_, text, acts) => {
    expect(told(text)).toEqual(acts);
  });
});

describe("whom people serve", () => {
  it.each<[string, ...string[]]>([
    [
      "Le ministre togolais s'est rendu à Luanda, en Angola. La délégation togolaise a été reçue par Domingas Cassule, vice-présidente.",
      "Domingas Cassule | vice_president | AGO",
    ],
    [
      "Le Pérou a écrit à Evaristo Mamani, président bolivien. M. Mamani fera le voyage de Lima en mars, a précisé son porte-parole, Jorge Ichuta.",
      "Evaristo Mamani | head_of_state | BOL",
      "Jorge Ichuta | spokesperson | BOL",
    ],
    [
      "Le Comité international de la Croix-Rouge, dont la présidente, Odile Vonlanthen, était à Berne, s'en félicite.",
      "Odile Vonlanthen | igo_head | org:ICRC",
    ],
    ["Nadia Tchatat dirige depuis janvier l'Union africaine.", "Nadia Tchatat | igo_head | org:AU"],
    [
      "Devant le Conseil de sécurité de l'ONU, l'ambassadeur du Pakistan, Rashid Qureshi, a accusé l'Inde.",
      "Rashid Qureshi | ambassador | PAK",
    ],
    [
      "Niamey, 16 avr (APSa) – Le ministre nigérien de l'Énergie, Mahaman Boukari, a quitté Niamey pour N'Djamena, où il sera reçu par le Premier ministre, Brahim Hassane.",
      "Mahaman Boukari | minister | NER",
      "Brahim Hassane | head_of_government | TCD",
    ],
    [
      "Une délégation de l'Agence coréenne de coopération conduite par sa présidente, Han Seo-yeon, est à Tunis.",
      "Han Seo-yeon | official | KOR",
    ],
  ])("%s", (text, ...people) => {
    expect(peopleOf("fr", text)).toEqual(people);
  });
});
