import { describe, expect, it } from "vitest";
import { read } from "../../src/reader/read.ts";
import { peopleOf } from "./people-of.ts";

describe("the state that officials serve, told by the words around", () => {
  const cases: [string, ...string[]][] = [
    [
      "Ottawa a sanctionné trois responsables nicaraguayens, dont le procureur général, Luis Mora, et le ministre de l’Intérieur, Juan Paz.",
      "Luis Mora | judge | NIC",
      "Juan Paz | minister | NIC",
    ],
    [
      "La directrice Moyen-Orient et Afrique du ministère bulgare des Affaires étrangères, Vera Ivanova, était à Rabat.",
      "Vera Ivanova | official | BGR",
    ],
    [
      "Le président du Conseil économique et social du Sénégal, Ali Fall, a reçu l’ambassadeur du Maroc.",
      "Ali Fall | official | SEN",
    ],
    ["Le secrétaire général du syndicat tunisien, Sami Triki, juge ces mesures vaines.", "Sami Triki | other | TUN"],
    ["Le juge Sami Triki a quitté la Tunisie.", "Sami Triki | judge | TUN"],
  ];
  it.each(cases)("%s", (text, ...people) => {
    expect(peopleOf("fr", text)).toEqual(people);
  });
});

describe("acts told in one sentence", () => {
  const told = (text: string) =>
    read({ id: "a", text, lang: "fr", published: "2025-11-05" } as never).engagements.map(
      ({ kind, status, parties }) => `${kind} ${status} ${parties.join(" ")}`,
    );

  it("rings up one after the other", () => {
    const text =
      "Le président angolais a téléphoné au président burundais, Paul Nduwa, et à son homologue rwandais, Jean Kayi.";
    expect(told(text)).toEqual(["call held AGO BDI", "call held AGO RWA"]);
  });

  it("takes what is being prepared for what lies ahead", () => {
    const text = "Le Maroc et la Bulgarie ont préparé la visite à Rabat du ministre bulgare des Affaires étrangères.";
    expect(told(text).filter((line) => line.startsWith("visit held"))).toEqual([]);
  });

  it("finds who is blamed in quoted words", () => {
    const text =
      "« Le Rwanda porte l’entière responsabilité de cette attaque », a déclaré le ministre burundais des Affaires étrangères.";
    expect(told(text)).toEqual(["statement held BDI RWA"]);
  });
});
