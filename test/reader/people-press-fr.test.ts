import { expect, it } from "vitest";
import { peopleOf } from "./people-of.ts";

/** How French papers and ministries name people far from their office, and the people as "name | office | party". */
const cases: [string, ...string[]][] = [
  // which minister is said elsewhere
  [
    "Le ministre Jean Habyara a rejeté ces accusations. Le chef de la diplomatie rwandaise s’exprimait sur X.",
    "Jean Habyara | foreign_minister | RWA",
  ],
  [
    "Paul Obame conduisait la partie gabonaise. Le ministre gabonais de la Pêche a été reçu par le président João Neto.",
    "Paul Obame | minister | GAB",
    "João Neto | head_of_state | ?",
  ],
  // the two who were named side by side, not those named since
  [
    "Lundi, Pierre Lambert et Karim Ziani se sont parlé. Le texte est public. On confirme que Jean Moreau partira. Il emportera les lettres de l’écrivain Samir Belaïd. Les deux présidents se verront.",
    "Pierre Lambert | head_of_state | ?",
    "Karim Ziani | head_of_state | ?",
  ],
  // ambassadors listed by state
  [
    "Quatre diplomates ont remis les lettres les accréditant auprès du Mali. Le Président a reçu S.E. Mme Yuki SATO, du Japon, S.E.M. Nils BERG (Suède, avec résidence à Ouagadougou) et S.E.M. Luis PEÑA, de Cuba.",
    "Yuki SATO | ambassador | JPN",
    "Nils BERG | ambassador | SWE",
    "Luis PEÑA | ambassador | CUB",
  ],
  // those who take turns at the head of an organisation are heads of state
  [
    "Le Kényan Peter Mutua, président en exercice de la Communauté d’Afrique de l’Est, a lancé un appel.",
    "Peter Mutua | head_of_state | KEN",
  ],
  [
    "Le président de l’Angola et président en exercice de l’Union africaine, Rui Neto, a lancé un appel.",
    "Rui Neto | head_of_state | AGO",
  ],
  [
    "Le Premier ministre de la Dominique, Alan James, président en exercice de l’organisation, a parlé.",
    "Alan James | head_of_government | DMA",
  ],
  // ranks are titles
  [
    "Le Gouverneur de la région de Maradi, le Contrôleur Général de Police Sani Mamane, a reçu le lot du Niger.",
    "Sani Mamane | governor_mayor | NER",
  ],
  // a panel of an organisation, its vice-president, its director in a state
  ["Omar Chaïb, président du Panel de haut niveau de l’UA, est arrivé.", "Omar Chaïb | igo_official | org:AU"],
  [
    "Le président a reçu une délégation de la Commission de l’Union africaine menée par sa vice-présidente, Selma Haddad.",
    "Selma Haddad | igo_official | org:AU",
  ],
  [
    "Le directeur pays du Programme alimentaire mondial, Jean Petit, était présent.",
    "Jean Petit | igo_official | org:WFP",
  ],
  [
    "La coordonnatrice résidente du Système des Nations unies au Mali, Mme Anna Singer, a parlé.",
    "Anna Singer | igo_official | org:UN",
  ],
  // offices the head words alone say
  ["Le garde des Sceaux français, Luc Darmon, se rendra à Alger.", "Luc Darmon | minister | FRA"],
  ["La directrice générale de l’AFD, Marie Loison, a signé.", "Marie Loison | official | FRA"],
  ["Le patron du Kremlin, Ivan Petrov, a parlé.", "Ivan Petrov | head_of_state | RUS"],
  ["Le numéro un du régime guinéen, le général Ali Doumba, a parlé.", "Ali Doumba | head_of_state | GIN"],
  [
    "Issa Traoré, ministre burkinabè en charge de la diplomatie, a échangé des lettres.",
    "Issa Traoré | foreign_minister | BFA",
  ],
  [
    "Paul Mensah, un ancien patron des services de sécurité, était à Ouagadougou. L’émissaire spécial du Ghana a vu le Premier ministre.",
    "Paul Mensah | special_envoy | GHA",
  ],
  // near misses
  ["Il a reçu la première visite d’un dirigeant africain depuis quinze ans, selon Paul Mutua."],
  ["Le ministre a évoqué le sort de l’écrivain Samir Belaïd. Le président algérien a promis un geste."],
  ["Le préfet a salué Jean Roy, du Havre, et Luc Morel, de Lyon."],
];

it.each(cases)("%s", (text, ...people) => {
  expect(peopleOf("fr", text)).toEqual(people);
});
