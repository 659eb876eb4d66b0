import { describe, expect, it } from "vitest";
import { read } from "../../src/reader/read.ts";

const reading = (text: string) => read({ id: "a", text, lang: "fr", published: "2025-06-20" } as never);
const people = (text: string) =>
  reading(text)
    .people.filter(({ office }) => office)
    .map(({ name, office, of }) => `${name} ${office} ${of}`);

describe("offices told in few words", () => {
  it.each([
    [
      "La directrice générale de l’OMC, Ngozi Adeyemi, et celle du FMI, Kristalina Petrova, étaient à Brasilia.",
      ["Ngozi Adeyemi igo_head org:WTO", "Kristalina Petrova igo_head org:IMF"],
    ],
    [
      "L’ambassadeur du Chili, Pablo Soto, et celui du Pérou, M. Luis Ramos, ont été reçus à Rabat.",
      ["Pablo Soto ambassador CHL", "Luis Ramos ambassador PER"],
    ],
    ["L’émissaire onusienne Julie Bishop est à Naypyidaw.", ["Julie Bishop special_envoy org:UN"]],
    ["La cheffe de la diplomatie européenne, Kaja Roos, a condamné le tir.", ["Kaja Roos igo_official org:EU"]],
    ["Le secrétaire américain au Trésor, Scott Brown, est arrivé à Pékin.", ["Scott Brown minister USA"]],
    [
      "La numéro deux du ministère togolais des Affaires étrangères, Afi Dossou, conduira la délégation.",
      ["Afi Dossou deputy_foreign_minister TGO"],
    ],
    [
      "Pour Rome, c’est le ministre Edmondo Cirelli qui est venu ; pour Tirana, le ministre de l’Intérieur, Arben Kociu.",
      ["Edmondo Cirelli minister ITA", "Arben Kociu minister ALB"],
    ],
  ])("are read: %s", (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it("takes “celui” for no office where no name follows", () => {
    expect(people("Le président malien, Ali Diop, a comparé son plan à celui du Niger, jugé trop cher.")).toEqual([
      "Ali Diop head_of_state MLI",
    ]);
  });
});

describe("Brussels", () => {
  it("promises for the European Union where the text speaks of it", () => {
    const text =
      "L’Union européenne et la Tunisie négocient. Bruxelles a promis d’alléger les formalités pour les étudiants.";
    expect(reading(text).commitments).toMatchObject([{ kind: "lifting_of_measures", parties: ["TUN", "org:EU"] }]);
  });
});
