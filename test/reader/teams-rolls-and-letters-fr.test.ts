import { describe, expect, it } from "vitest";
import { promisedBy, readingBy, toldBy } from "./told-by.ts";

const reading = readingBy("fr");

const told = toldBy("fr");

const promised = promisedBy("fr");

const offices = (text: string) =>
  reading(text)
    .people.filter(({ office }) => office !== null)
    .map(({ name, office, of }) => `${name} ${office} ${of}`);

describe("teams", () => {
  it.each([
    [
      "those of two states meet",
      "Des représentants du Pérou et du Chili se sont rencontrés à Doha.",
      ["meeting CHL PER"],
    ],
    [
      "a team is received, named by the body it comes from",
      "Le président libanais, Joseph Aoun, a reçu une délégation du FMI conduite par Ernesto Rigo.",
      ["meeting LBN org:IMF"],
    ],
    [
      "a team is received, named by the people in it",
      "Le ministre béninois Gaston Dossou a reçu une délégation d'hommes d'affaires chinois.",
      ["meeting BEN CHN"],
    ],
    [
      "what is received is no team",
      "Le ministre béninois Gaston Dossou a reçu un lot de tracteurs chinois.",
      ["aid BEN CHN"],
    ],
    [
      "a guest and his counterpart are both received",
      "La haute représentante de l'UE, Kaja Kallas, a reçu le négociateur serbe, Petar Petković, et son homologue kosovar, Besnik Bislimi.",
      ["meeting SRB XKX org:EU"],
    ],
    [
      "a committee that sits holds a session",
      "Les experts ivoiriens et ghanéens ont tenu à Accra la troisième réunion du comité conjoint de suivi de la frontière.",
      ["commission_session CIV GHA"],
    ],
  ])("%s", (_, text, acts) => {
    expect(told(text)).toEqual(acts);
  });

  it("come to a meeting, not on a visit", () => {
    expect(promised("Les délégations de la RDC et du M23 se retrouveront à Luanda le 18 juillet.")).toEqual([
      "meeting COD org:M23 2025-07-18",
    ]);
  });
});

describe("who was there", () => {
  it.each([
    ["L'ambassadeur du Kenya, Joash Maangi, assistait à l'entretien."],
    ["L'entretien s'est déroulé en présence de l'ambassadeur du Kenya, Joash Maangi."],
  ])("%s", (roll) => {
    const met = "La ministre kényane Musalia Wanjiru et le ministre ougandais Jeje Odongo se sont entretenus mardi.";
    const { engagements } = reading(`${met} ${roll}`);
    expect(engagements.map(({ people }) => people)).toEqual([["Musalia Wanjiru", "Jeje Odongo", "Joash Maangi"]]);
  });
});

describe("letters of credence", () => {
  it.each([
    [
      "several who present theirs",
      "L'ambassadrice de Suède, Jessica Berg, et l'ambassadeur du Kazakhstan, Rassoul Jumali, ont présenté leurs lettres de créance au président libanais, Joseph Aoun.",
      ["credentials KAZ LBN", "credentials LBN SWE"],
    ],
    [
      "those who do the same",
      "L'ambassadeur de Jordanie, Walid Hadid, a présenté ses lettres de créance au président libanais, Joseph Aoun. L'ambassadrice de Suède, Jessica Berg, en a fait de même.",
      ["credentials JOR LBN", "credentials LBN SWE"],
    ],
    [
      "an audience for them is no meeting besides",
      "Le président libanais, Joseph Aoun, a accordé une audience à l'ambassadeur de Jordanie, Walid Hadid, qui lui a présenté ses lettres de créance.",
      ["credentials JOR LBN"],
    ],
  ])("%s", (_, text, acts) => {
    expect(told(text)).toEqual(acts);
  });
});

describe("to undertake something is not to do it", () => {
  it("yet", () => {
    const text = "Nairobi s'est engagé à envoyer 600 policiers en Haïti avant la fin de l'année.";
    expect(told(text)).toEqual([]);
    expect(promised(text)).toEqual(["deployment HTI KEN 2025-12"]);
  });
});

describe("offices", () => {
  it.each([
    ["Le chancelier haïtien, Harvel Baptiste, a pris la parole.", ["Harvel Baptiste foreign_minister HTI"]],
    [
      "Le Secrétaire général du ministère des Affaires étrangères, Pierre Nkou, a mené des consultations entre le Cameroun et le Vietnam à Yaoundé.",
      ["Pierre Nkou official CMR"],
    ],
    [
      "Le président du groupe d'amitié France-Kenya, Jean Martin, est arrivé à Nairobi.",
      ["Jean Martin legislator FRA"],
    ],
  ])("%s", (text, people) => {
    expect(offices(text)).toEqual(people);
  });
});

describe("offices named by what they share", () => {
  it.each([
    [
      "another portfolio of the same government",
      "Le ministre tchadien de la Sécurité, Ali Ahmat, et celui de la Justice, Youssouf Tom, ont reçu l'ambassadrice de France, Edwige Sanou.",
      ["Ali Ahmat minister TCD", "Youssouf Tom minister TCD", "Edwige Sanou ambassador FRA"],
    ],
    [
      "an ambassador who resides elsewhere",
      "L'ambassadeur de Côte d'Ivoire avec résidence à Paris, Maurice Bandaman, a signé un accord avec Monaco.",
      ["Maurice Bandaman ambassador CIV"],
    ],
    [
      "a minister of a part of a state",
      "La ministre wallonne Jacqueline Dumont s'est rendue au Maroc.",
      ["Jacqueline Dumont minister BEL"],
    ],
  ])("%s", (_, text, people) => {
    expect(offices(text)).toEqual(people);
  });
});

it("two who are named behind the office of two states, one with a clause of his own", () => {
  const text =
    "Les ministres tunisien et libyen de l'Intérieur se sont vus. Khaled Nouri, qui menait la délégation tunisienne, et Imad Trabelsi ont paraphé un procès-verbal.";
  expect(offices(text)).toEqual(["Khaled Nouri minister TUN", "Imad Trabelsi minister LBY"]);
});

it("a deputy, an ombudsman and a prefect of the Republic", () => {
  expect(offices("La secrétaire d'État suppléante suisse Heidi Grau est arrivée à Bichkek.")).toEqual([
    "Heidi Grau secretary_of_state CHE",
  ]);
  expect(offices("La médiatrice de la République du Mali, Awa Diarra, est arrivée à Niamey.")).toEqual([
    "Awa Diarra official MLI",
  ]);
});

describe("whose head of state", () => {
  it.each([
    ["Le président de la République togolaise, Koffi Mensah, a reçu une délégation du FMI.", "TGO"],
    ["Le président de la République, Koffi Mensah, a reçu à Lomé une délégation du FMI. Le Togo s'en félicite.", "TGO"],
  ])("%s", (text, of) => {
    expect(offices(text)).toEqual([`Koffi Mensah head_of_state ${of}`]);
  });
});
