import { describe, expect, it } from "vitest";
import { read } from "../../src/reader/read.ts";

const reading = (text: string, lang: string) => read({ id: "a", text, lang, published: "2025-06-20" });

/** What a text promises: "kind PARTIES due". */
const promised = (text: string, lang = "fr") =>
  reading(text, lang).commitments.map(({ kind, parties, due }) => `${kind} ${parties.join(" ")} ${due ?? ""}`.trim());

/** What a text tells as done. */
const told = (text: string, lang = "fr") =>
  reading(text, lang)
    .engagements.filter(({ status }) => status !== "planned")
    .map(({ kind, parties }) => `${kind} ${parties.join(" ")}`);

describe("an encounter that two sides agree on is yet to come", () => {
  it.each([
    ["fr", "Le Pérou et le Chili ont convenu d'une rencontre en septembre.", ["meeting CHL PER 2025-09"]],
    ["fr", "Le Pérou et le Chili sont convenus de la tenue d'une réunion d'experts à Lima.", ["meeting CHL PER"]],
    ["fr", "Le Pérou et le Chili ont décidé d'une prochaine réunion à Lima.", ["meeting CHL PER"]],
    ["en", "Peru and Chile agreed on a meeting of experts in Lima.", ["meeting CHL PER"]],
  ])("%s: %s", (lang, text, promises) => {
    expect(promised(text, lang)).toEqual(promises);
    expect(told(text, lang)).toEqual([]);
  });

  it("one side that offers talks agrees on nothing", () => {
    expect(promised("Belarus said that it had offered talks to Lithuania.", "en")).toEqual([]);
  });
});

describe("what is told by a pronoun", () => {
  it.each([
    [
      "takes place on a day of its own",
      "Le Premier ministre libanais, Nawaf Salam, s'est entretenu avec l'envoyé français Jean Martin de la préparation de la conférence de soutien à l'armée. Celle-ci se tiendra à Paris en novembre.",
      "conference FRA LBN 2025-11",
    ],
    [
      "may have been spoken of as a session before",
      "La session de la commission mixte entre le Maroc et le Gabon a été évoquée. Elle se tiendra à Libreville avant la fin de l'année.",
      "joint_commission GAB MAR 2025-12",
    ],
    [
      "gives the day of what was agreed",
      "Le Pérou et le Chili ont convenu d'une réunion d'experts. Elle aura lieu en septembre à Lima.",
      "meeting CHL PER 2025-09",
    ],
  ])("%s", (_, text, promise) => {
    expect(promised(text)).toEqual([promise]);
  });

  it("a person who will hold something is no encounter", () => {
    const text = "Le Pérou et le Chili ont préparé la conférence. Il tiendra sa promesse en novembre.";
    expect(promised(text)).toEqual([]);
  });
});

describe("when it is told", () => {
  it.each([
    [
      "what somebody announces while receiving a guest",
      "Le président russe, Vladimir Poutine, l'a annoncé mercredi en recevant le président togolais, Faure Gnassingbé.",
      ["meeting RUS TGO"],
    ],
    [
      "talks that end with a signature",
      "Le ministre suisse Beat Jans a reçu la ministre arménienne de la Justice. L'entretien a été suivi de la signature d'un accord entre la Suisse et l'Arménie.",
      ["meeting ARM CHE", "signing ARM CHE"],
    ],
    [
      "a visit that is put off is not refused",
      "La visite du roi d'Espagne en Mauritanie a été repoussée à une date ultérieure.",
      ["visit ESP MRT"],
    ],
  ])("%s", (_, text, acts) => {
    expect(told(text)).toEqual(acts);
  });

  it("puts off", () => {
    const text = "La visite du roi d'Espagne en Mauritanie a été repoussée à une date ultérieure.";
    expect(reading(text, "fr").engagements[0]?.status).toBe("postponed");
  });
});

describe("missions", () => {
  it.each([
    ["Le FMI dépêchera une nouvelle mission à Beyrouth l'an prochain.", ["visit LBN org:IMF 2026"]],
    ["La SADC dépêchera une mission de maintien de la paix au Mozambique.", ["deployment MOZ org:SADC"]],
    [
      "Les dirigeants de la CEDEAO ont condamné le putsch en Guinée-Bissau. Une mission de haut niveau sera dépêchée à Bissau.",
      ["visit GNB org:ECOWAS"],
    ],
  ])("%s", (text, promises) => {
    expect(promised(text)).toEqual(promises);
  });
});

describe("what is waited for and what it costs", () => {
  it.each([
    ["Le président tchadien a dit que son pays attendait de la Turquie une aide en équipements."],
    ["D'un montant de 200 millions de yens, ce concours du Japon au Togo servira à l'achat de riz."],
  ])("%s", (text) => {
    expect(promised(text)).toEqual([]);
  });
});

describe("encounters one after the other", () => {
  it.each([
    [
      "fr",
      "Le ministre libanais Youssef Raggi a reçu la coordonnatrice spéciale de l'ONU, Jeanine Hennis, puis le nonce apostolique, Paolo Borgia.",
      ["meeting LBN org:UN", "meeting LBN VAT"],
    ],
    [
      "fr",
      "La ministre norvégienne Anne Berg a rencontré le vice-président malawite, Michael Usi, avant de s'entretenir avec le représentant de l'Union européenne, Rune Bach.",
      ["meeting MWI NOR", "meeting NOR org:EU"],
    ],
    [
      "fr",
      "Le président turc s'est entretenu au téléphone avec le président égyptien, puis avec l'émir du Qatar.",
      ["call EGY TUR", "call QAT TUR"],
    ],
    [
      "en",
      "The Japanese minister met Kenyan President William Ruto and later Ugandan President Yoweri Museveni.",
      ["meeting JPN KEN", "meeting JPN UGA"],
    ],
    ["fr", "Le ministre japonais a rencontré les présidents kényan et ougandais.", ["meeting JPN KEN UGA"]],
  ])("%s: %s", (lang, text, acts) => {
    expect(told(text, lang)).toEqual(acts);
  });
});

describe("what a pronoun stands for", () => {
  it.each([
    ["fr", "La Suisse et l'Arménie ont signé un accord. Erevan entend le ratifier avant juillet."],
    ["en", "Switzerland and Armenia signed a readmission treaty on Monday. Yerevan plans to ratify it before July."],
  ])("is what will be ratified, %s", (lang, text) => {
    expect(promised(text, lang)).toEqual(["ratification ARM CHE 2025-07"]);
  });
});

it("what is called off in the same breath is no promise besides", () => {
  const text = "Le Premier ministre éthiopien, qui devait se rendre à Asmara ce mois-ci, a annulé son voyage.";
  expect(reading(text, "fr").commitments.map(({ status }) => status)).toEqual(["cancelled"]);
});

describe("words that look like another event", () => {
  it.each([
    [
      "what is announced in a clause of its own",
      "La Chine a annoncé au Gabon qu'elle réhabiliterait l'hôpital de Franceville et offrirait trente bourses.",
      ["project CHN GAB", "training CHN GAB"],
    ],
    [
      "things that are exchanged",
      "La Tunisie et la Libye s'engagent à échanger leurs listes de personnes recherchées.",
      ["other LBY TUN"],
    ],
    ["a visit that is only considered", "Une visite du ministre kirghize en Suisse est à l'étude.", []],
    [
      "an ambassador who goes to his post",
      "L'ambassadeur d'Algérie a regagné Niamey. Le ministre nigérien Bakary Sangaré a précisé que son propre ambassadeur rejoindrait Alger en juillet.",
      ["other DZA NER 2025-07"],
    ],
  ])("%s", (_, text, promises) => {
    expect(promised(text)).toEqual(promises);
  });

  it.each([
    [
      "views that are exchanged",
      "Le ministre kényan et son homologue ougandais ont échangé leurs vues.",
      ["meeting KEN UGA"],
    ],
    ["prisoners that are exchanged", "Le Kenya et l'Ouganda ont échangé des prisonniers mardi.", []],
    [
      "aid that is suspended",
      "Le Royaume-Uni a annoncé mercredi la suspension de son aide bilatérale au Rwanda.",
      ["sanction GBR RWA"],
    ],
    [
      "a body that its head represents",
      "Le ministre tunisien Khaled Nouri a été reçu à Tripoli par le président du Conseil présidentiel, Mohamed el-Menfi.",
      ["meeting LBY TUN"],
    ],
    [
      "leaders who are gathered",
      "Les dirigeants de la CEDEAO, réunis à Abuja, ont salué la décision du Niger.",
      ["summit NGA org:ECOWAS", "statement NER org:ECOWAS"],
    ],
  ])("%s", (_, text, acts) => {
    expect(told(text)).toEqual(acts);
  });
});
