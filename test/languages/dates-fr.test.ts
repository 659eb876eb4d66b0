import { describe, expect, it } from "vitest";
import { fr } from "../../src/languages/fr/index.ts";
import { datesIn, shown } from "./find-dates.ts";

const find = (text: string, published: string | null = "2025-10-16") => datesIn(fr, text, published).map(shown);

// Published on Thursday 16 October 2025. "?" where a part was not printed, "≤" a term, "≥" a start.
const cases: [string, ...string[]][] = [
  ["Il est arrivé le 15 octobre 2025.", "15 octobre 2025 = 2025-10-15"],
  ["Signé le 1er avril 2024.", "1er avril 2024 = 2024-04-01"],
  ["Il a été reçu le 3 octobre.", "3 octobre = 2025-10-03?"],
  ["La visite aura lieu le 3 mars.", "3 mars = 2026-03-03?"],
  ["Le 16 oct. 2023, il partait.", "16 oct. 2023 = 2023-10-16"],
  ["mercredi 24 mars 2021", "mercredi 24 mars 2021 = 2021-03-24"],
  ["ce jeudi 22 juillet 2021", "ce jeudi 22 juillet 2021 = 2021-07-22"],
  ["Mercredi 1er mai", "Mercredi 1er mai = 2024-05-01?"],
  ["jeudi (16 octobre)", "jeudi (16 octobre) = 2025-10-16?"],
  ["lundi 13", "lundi 13 = 2025-10-13?"],
  ["le 24 courant", "24 courant = 2025-10-24?"],
  ["le 12 juillet dernier", "12 juillet dernier = 2025-07-12?"],
  ["le 12 janvier prochain", "12 janvier prochain = 2026-01-12?"],
  ["le 6 mars de l'an dernier", "6 mars de l'an dernier = 2024-03-06?"],
  ["le 15/10/2025", "15/10/2025 = 2025-10-15"],
  ["le 15.10.2025", "15.10.2025 = 2025-10-15"],
  ["2025-10-15", "2025-10-15 = 2025-10-15"],
  ["du 12 au 14 juillet dernier", "12 au 14 juillet dernier = 2025-07-12?"],
  ["les 16 et 17 mai 2024", "16 et 17 mai 2024 = 2024-05-16"],
  ["les 3, 5 et 7 mai 2025", "3, 5 et 7 mai 2025 = 2025-05-03"],
  ["du 28 avril au 2 mai 2025", "28 avril au 2 mai 2025 = 2025-04-28"],
  ["du 28 décembre au 2 janvier", "28 décembre au 2 janvier = 2025-12-28?"],
  ["du lundi 6 au mercredi 8 octobre 2025", "lundi 6 au mercredi 8 octobre 2025 = 2025-10-06"],
  ["en juin 2027", "juin 2027 = 2027-06"],
  ["Ils se sont vus en février.", "février = 2025-02?"],
  ["en février dernier", "février dernier = 2025-02?"],
  ["en février prochain", "février prochain = 2026-02?"],
  ["La commission se tiendra en mars à Dakar.", "mars = 2026-03?"],
  ["Ils ont convenu de se revoir en janvier.", "janvier = 2026-01?"],
  ["au mois de mai", "mois de mai = 2025-05?"],
  ["de mars à mai 2024", "mars à mai 2024 = 2024-03"],
  ["fin juillet", "fin juillet = 2025-07?"],
  ["à la fin du mois de juillet", "fin du mois de juillet = 2025-07?"],
  ["à la mi-mai 2024", "mi-mai 2024 = 2024-05"],
  ["début 2026", "début 2026 = 2026"],
  ["en 1992", "1992 = 1992"],
  ["l'été 2025", "été 2025 = 2025"],
  ["l'année dernière", "l'année dernière = 2024?"],
  ["l'an prochain", "l'an prochain = 2026?"],
  ["cette année", "cette année = 2025?"],
  ["à la fin de l'année prochaine", "fin de l'année prochaine = 2026?"],
  ["pour la période 2021-2025", "2021-2025 = 2021"],
  ["au premier trimestre 2026", "premier trimestre 2026 = 2026-Q1"],
  ["au T1 2026", "T1 2026 = 2026-Q1"],
  ["au second semestre 2026", "second semestre 2026 = 2026"],
  ["Arrivé hier soir", "hier soir = 2025-10-15?"],
  ["avant-hier", "avant-hier = 2025-10-14?"],
  ["aujourd’hui", "aujourd’hui = 2025-10-16?"],
  ["demain", "demain = 2025-10-17?"],
  ["Il a été reçu mercredi.", "mercredi = 2025-10-15?"],
  ["Il a été reçu jeudi.", "jeudi = 2025-10-16?"],
  ["Le ministre se rendra vendredi à Paris.", "vendredi = 2025-10-17?"],
  ["Vendredi, le ministre recevra son homologue.", "Vendredi = 2025-10-17?"],
  ["L'accord a été signé vendredi matin.", "vendredi matin = 2025-10-10?"],
  ["lundi dernier", "lundi dernier = 2025-10-13?"],
  ["jeudi dernier", "jeudi dernier = 2025-10-09?"],
  ["lundi prochain", "lundi prochain = 2025-10-20?"],
  ["ce mercredi", "ce mercredi = 2025-10-15?"],
  ["vendredi de la semaine prochaine", "vendredi de la semaine prochaine = 2025-10-24?"],
  ["réunis lundi et mardi", "lundi et mardi = 2025-10-13?"],
  ["la semaine dernière", "la semaine dernière = 2025-10?"],
  ["le mois prochain", "le mois prochain = 2025-11?"],
  ["ce mois-ci", "ce mois-ci = 2025-10?"],
  ["il y a dix ans", "il y a dix ans = 2015?"],
  ["il y a trois jours", "il y a trois jours = 2025-10-13?"],
  ["dans deux mois", "dans deux mois = 2025-12?"],
  ["Reçu le 3 mars 2024. La veille, il", "3 mars 2024 = 2024-03-03", "La veille = 2024-03-02?"],
  ["Reçu le 3 mars 2024. Le lendemain, il", "3 mars 2024 = 2024-03-03", "Le lendemain = 2024-03-04?"],
  ["Reçu le 3 mars 2024. Ce jour-là, il", "3 mars 2024 = 2024-03-03", "Ce jour-là = 2024-03-03?"],
  [
    "Reçu le 3 mars 2024, deux jours après les pourparlers",
    "3 mars 2024 = 2024-03-03",
    "deux jours après les = → 2024-03-01?",
  ],
  ["Reçu le 3 mars 2024. Deux jours plus tard", "3 mars 2024 = 2024-03-03", "Deux jours plus tard = 2024-03-05?"],
  ["Reçu le 3 mars 2024. Le lundi suivant", "3 mars 2024 = 2024-03-03", "Le lundi suivant = 2024-03-04?"],
  ["en 2019. Cette année-là, il", "2019 = 2019", "Cette année-là = 2019?"],
  ["effectuée depuis hier", "depuis hier = ≥ 2025-10-15?"],
  ["depuis 2007", "depuis 2007 = ≥ 2007"],
  ["depuis mars", "depuis mars = ≥ 2025-03?"],
  ["dans les six mois", "dans les six mois = ≤ 2026-04?"],
  ["dans un délai de trois mois", "dans un délai de trois mois = ≤ 2026-01?"],
  ["sous quinze jours", "sous quinze jours = ≤ 2025-10-31?"],
  ["d'ici la fin de l'année", "d'ici la fin de l'année = ≤ 2025-12?"],
  ["d’ici à la fin du mois", "d’ici à la fin du mois = ≤ 2025-10?"],
  ["avant la fin de l'année", "avant la fin de l'année = ≤ 2025-12?"],
  ["d'ici 2030", "d'ici 2030 = ≤ 2030"],
  ["d'ici fin 2026", "d'ici fin 2026 = ≤ 2026-12"],
  ["d'ici juin", "d'ici juin = ≤ 2026-06?"],
  ["d'ici deux ans", "d'ici deux ans = ≤ 2027?"],
  ["à l'horizon 2030", "à l'horizon 2030 = ≤ 2030"],
  ["au plus tard le 15 décembre", "au plus tard le 15 décembre = ≤ 2025-12-15?"],
  ["jusqu’au 20 novembre", "jusqu’au 20 novembre = ≤ 2025-11-20?"],
  ["Il viendra prochainement.", "prochainement = null?"],
  ["dans les prochains jours", "dans les prochains jours = null?"],
  ["dans les meilleurs délais", "dans les meilleurs délais = null?"],
  ["à une date ultérieure", "à une date ultérieure = null?"],
  ["récemment", "récemment = null?"],
  ["2 275 tonnes, 1,760 tonnes et 2025 dollars"],
  ["en 2025 dollars"],
  ["sur la place du 4 septembre, au pied de la rue du 20 mars 1962"],
  ["le 31 février 2025 et le 99/99/2025"],
  ["cinq des sept pays"],
  ["à la veille de la visite"],
  ["la planète Mars et ses habitants"],
];

describe("dates in French", () => {
  it.each(cases)("%s", (text, ...expected) => {
    expect(find(text)).toEqual(expected);
  });

  it("gives the first and the last day of a range", () => {
    expect(datesIn(fr, "du 28 décembre au 2 janvier", "2025-10-16")[0]).toMatchObject({
      from: "2025-12-28",
      to: "2026-01-02",
    });
  });

  it("takes the day of a dateline for that of publication", () => {
    const text = "DAKAR, 4 mars 2017 – Le président est arrivé jeudi. Il repartira samedi.";
    expect(find(text, null)).toEqual(["4 mars 2017 = 2017-03-04", "jeudi = 2017-03-02?", "samedi = 2017-03-04?"]);
  });

  it("leaves relative dates open when no day of publication is known", () => {
    expect(find("Il est arrivé jeudi et repartira demain.", null)).toEqual(["jeudi = null?", "demain = null?"]);
  });
});
