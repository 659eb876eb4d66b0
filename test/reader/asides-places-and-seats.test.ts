import { describe, expect, it } from "vitest";
import { read } from "../../src/reader/read.ts";
import { peopleOf } from "./people-of.ts";

const reading = (lang: string, text: string) => read({ id: "a", text, lang, published: "2025-06-20" });

/** What a text published on Friday, 20 June 2025 tells as done: "kind PARTIES". */
const told = (lang: string, text: string) =>
  reading(lang, text)
    .engagements.filter(({ status }) => status !== "planned")
    .map(({ kind, parties }) => `${kind} ${parties.join(" ")}`);

/** What it promises: "kind PARTIES". */
const promised = (lang: string, text: string) =>
  reading(lang, text).commitments.map(({ kind, parties }) => `${kind} ${parties.join(" ")}`);

describe("a state that opens a sentence before a comma", () => {
  it.each([
    ["Iran, a neighbour, criticised Oman.", "statement IRN OMN"],
    ["Algeria, which fears a war, criticised Niger.", "statement DZA NER"],
    ["Iran, which borders Iraq, criticised Oman.", "statement IRN OMN"],
    ["Iran, Iraq's neighbour, criticised Oman.", "statement IRN OMN"],
    ["Iran, the main ally of Iraq, criticised Oman.", "statement IRN OMN"],
    ["Paris, which fears a war, thanked Oman for its efforts.", "statement FRA OMN"],
  ])("acts in “%s”", (text, ...engagements) => expect(told("en", text)).toEqual(expect.arrayContaining(engagements)));

  it("is a dateline where a day or a land sets it off", () => {
    const text = "MUNICH, Germany — Peru criticised Chile on Friday.";
    expect(told("en", text)).toEqual(["statement CHL PER"]);
  });
});

describe("where it took place", () => {
  const places = (lang: string, text: string) =>
    reading(lang, text)
      .engagements.filter(({ status }) => status !== "planned")
      .map(({ kind, country, city }) => `${kind} ${country} ${city}`);

  it("“here” is where the dateline is", () => {
    const text =
      "GENEVA -- Chile's foreign minister Ana Rojas met her Ghanaian counterpart Kofi Boateng here on Monday on the margins of the Human Rights Council.";
    expect(places("en", text)).toEqual(["meeting CHE Geneva"]);
  });

  it("the place of a matter is not that of the talks", () => {
    const text =
      "LIMA - Chile's foreign minister Ana Rojas met her Ghanaian counterpart Kofi Boateng on Monday. They exchanged views on the situation in Gaza.";
    expect(places("en", text)).toEqual(["meeting PER Lima"]);
  });

  it("where somebody is invited to is not where he is", () => {
    const text =
      "Ana Rojas, the Chilean foreign minister, arrived in Accra on Monday. She met President Kofi Boateng and invited him to Santiago.";
    expect(places("en", text)).toContain("meeting GHA Accra");
  });
});

describe("whom a government's seat serves", () => {
  it.each([
    ["Germany agreed. White House spokesman Matt Donnelly disagreed.", "Matt Donnelly | spokesperson | USA"],
    ["Germany agreed. A State Department spokesman, Matt Donnelly, disagreed.", "Matt Donnelly | spokesperson | USA"],
  ])("%s", (text, person) => expect(peopleOf("en", text)).toEqual([person]));
});

describe("whose office is told elsewhere", () => {
  it.each([
    [
      "two who share an office stand in the order of their states",
      "Botswana and Namibia abolished passports on Friday. Presidents Thabo Kgosi and Netumbo Shikongo opened the new post.",
      ["Thabo Kgosi | head_of_state | BWA", "Netumbo Shikongo | head_of_state | NAM"],
    ],
    [
      "who was told of without a name and then named",
      "Bahrain has recalled its envoy after a Lebanese minister criticised the kingdom. Its foreign ministry called the remarks of the Information Minister, Georges Khoury, unacceptable.",
      ["Georges Khoury | minister | LBN"],
    ],
    [
      "a counterpart of who speaks, not of whom he will meet",
      "Sri Lanka's foreign minister, Nimal Wickramaratne, arrived in Dhaka. He will call on Prime Minister Rehana Begum and hold talks with his counterpart, Anwar Chowdhury.",
      [
        "Nimal Wickramaratne | foreign_minister | LKA",
        "Rehana Begum | head_of_government | BGD",
        "Anwar Chowdhury | foreign_minister | BGD",
      ],
    ],
    [
      "who is called on by a minister told of by his state",
      "The Minister of Foreign Affairs of the Slovak Republic visited Kenya in May. During the visit, the Minister paid a courtesy call on President Josphat Mutai.",
      ["Josphat Mutai | head_of_state | KEN"],
    ],
    [
      "who hosts a meal for a guest",
      "The foreign minister of Barbados, Lorraine Beckles, spoke after a lunch hosted by Prime Minister Alison Greenidge for Kenyan minister Peter Sankale.",
      [
        "Lorraine Beckles | foreign_minister | BRB",
        "Alison Greenidge | head_of_government | BRB",
        "Peter Sankale | minister | KEN",
      ],
    ],
    [
      "who speaks on a visit to a state is not of it",
      "Papua New Guinea will reopen its consulate in Brisbane, Prime Minister Isaac Wartoto said on a visit to Australia.",
      ["Isaac Wartoto | head_of_government | PNG"],
    ],
    [
      "a dateline below a title",
      "Water deal inked\n\nLUSAKA — Zambia and Congo signed an agreement. Zambia's envoy to Tanzania, Grace Banda, watched. Water Minister Collins Mwansa cheered.",
      ["Grace Banda | ambassador | ZMB", "Collins Mwansa | minister | ZMB"],
    ],
  ])("%s", (_, text, people) => expect(peopleOf("en", text)).toEqual(people));
});

describe("who takes part", () => {
  it.each([
    [
      "those of two sides whom an outsider meets",
      "Armenia accused Azerbaijan of blocking a train. EU envoy Margit Toomsalu met both foreign ministers on Monday.",
      ["statement ARM AZE", "meeting ARM AZE org:EU"],
    ],
    [
      "the words asked for may be quoted",
      'The Armenian Foreign Ministry called on Baku to "respect the accord".',
      ["statement ARM AZE"],
    ],
    [
      "who stands in a clause about another is received by nobody",
      "The African Union welcomed the efforts of ECOWAS, whose chairman, Senegal's President Ibrahima Faye, is expected in Niamey on Saturday.",
      ["statement org:AU org:ECOWAS"],
    ],
    [
      "a deed that is only a matter of talks is not done",
      "The foreign ministers of Chile and Ghana met in Lima. They discussed the opening of an embassy in Accra and the signing of a trade agreement.",
      ["meeting CHL GHA"],
    ],
    [
      "a clause behind 'under which' is about its own subject",
      "The presidents of Botswana and Namibia witnessed the signing of an agreement under which Botswana will build a fuel depot.",
      ["signing BWA NAM"],
    ],
  ])("%s", (_, text, engagements) => expect(told("en", text)).toEqual(engagements));

  it.each([
    [
      "en",
      "a text that a pronoun stands for, signed on the margins of a meeting",
      "Fiji and Samoa concluded a pact on Monday. It was signed by the two countries' police ministers on the sidelines of a Pacific Islands Forum meeting in Suva.",
      ["signing FJI WSM"],
    ],
    [
      "fr",
      "a text that a pronoun stands for, signed on the margins of a meeting",
      "Le Vanuatu et la France ont conclu un partenariat de sécurité. L'accord prévoit des pompiers. Il a été signé lundi par les ministres de l'Intérieur des deux pays en marge d'une réunion du Forum des îles du Pacifique à Suva.",
      ["signing FRA VUT"],
    ],
    [
      "en",
      "who was present at a meeting told before",
      "Guinea's president, Mamady Soumah, received Sierra Leone's foreign minister, Timothy Conteh, in Conakry on Tuesday. Present at the meeting was Guinea's interior minister, Ibrahima Conde.",
      ["meeting GIN SLE"],
    ],
    [
      "fr",
      "who was present at a meeting told before",
      "Le président guinéen, Mamady Soumah, a reçu mardi à Conakry le ministre sierra-léonais des Affaires étrangères, Timothy Conteh. Était présent à l'audience le ministre guinéen de l'Administration, Ibrahima Condé.",
      ["meeting GIN SLE"],
    ],
    [
      "fr",
      "a name of the next sentence is nobody of this one",
      "Le ministre polonais des Affaires étrangères, Tomasz Lipinski, s'est tu, tandis que sa collègue lituanienne, Rasa Petraityte, accusait Budapest de chantage.\n\nLe Hongrois Gergely Barta a souri.",
      ["statement HUN LTU"],
    ],
    [
      "fr",
      "whose words something drew",
      "Le veto hongrois lui a valu de vives critiques de la Pologne.",
      ["statement HUN POL"],
    ],
    [
      "en",
      "what is condemned wherever it happens is nobody's in particular",
      "Senegal summoned the Ukrainian ambassador. ECOWAS condemned any foreign interference. Mali did so too.",
      ["summons SEN UKR", "summons MLI UKR"],
    ],
    [
      "en",
      "a visit that somebody speaks of was told before",
      "The president of Chad, Ali Moussa, visited Togo in May. The African Union's envoy, Lars Henriksen, welcomed the visit.",
      ["visit TCD TGO", "statement TCD TGO org:AU"],
    ],
    [
      "en",
      "a sitting of a parliament is no meeting",
      "The Prime Minister of Papua New Guinea, Isaac Wartoto, met his Australian counterpart, Helen Brandis. On Tuesday he addressed a joint sitting of Parliament in Canberra.",
      ["meeting AUS PNG"],
    ],
  ])("%s: %s", (lang, _, text, engagements) => expect(told(lang, text)).toEqual(engagements));

  it("what others did, hailed in French", () => {
    const text =
      "Le Niger et le Tchad ont signé un accord à N'Djamena. L'Union africaine a salué cette avancée. Le Nigeria s'est félicité de cette signature.";
    expect(told("fr", text)).toEqual(["signing NER TCD", "statement NER TCD org:AU", "statement NER NGA TCD"]);
  });
});

describe("what lies ahead", () => {
  it.each([
    ["fr", "L'incident survient à trois semaines de la visite à Rome du Premier ministre tunisien, Hatem Bouazizi."],
    ["fr", "Cette annonce intervient à la veille de la visite à Rome du Premier ministre tunisien, Hatem Bouazizi."],
    ["en", "The incident comes three weeks before the visit to Rome of Tunisian Prime Minister Hatem Bouazizi."],
    ["en", "The announcement came days ahead of a visit to Rome by Tunisia's prime minister, Hatem Bouazizi."],
  ])("%s: “%s”", (lang, text) => {
    expect(told(lang, text)).toEqual([]);
    expect(promised(lang, text)).toEqual(["visit ITA TUN"]);
  });

  it.each([
    ["en", "New Zealand's foreign minister, Ana Parata, leaves for Honiara on Sunday.", ["visit NZL SLB"]],
    [
      "fr",
      "La ministre Ana Parata, cheffe de la diplomatie néo-zélandaise, s'envole dimanche pour Honiara.",
      ["visit NZL SLB"],
    ],
    [
      "en",
      "New Zealand's foreign minister, Ana Parata, is to hand over a patrol boat to Tonga and meet King Tupou VII.",
      ["aid NZL TON", "meeting NZL TON"],
    ],
    ["en", "Turkey's offer to rebuild Berbera airport was turned down by Somalia.", []],
    ["fr", "L'offre turque de reconstruire l'aéroport de Berbera a été déclinée par la Somalie.", []],
  ])("%s: “%s” promises %j", (lang, text, commitments) => expect(promised(lang, text).sort()).toEqual(commitments));

  it("a rank over some years is no date", () => {
    const text = "It will be the third trip to Somalia by Turkey's president in four years.";
    expect(reading("en", text).commitments.map(({ kind, due }) => [kind, due])).toEqual([["visit", null]]);
  });

  it("but not what a sentence begins with", () => {
    const text = "Three weeks before the visit to Rome of Tunisia's prime minister, Hatem Bouazizi, a ship sank.";
    expect(promised("en", text)).toEqual([]);
  });

  it.each([
    ["La Tunisie a convoqué mardi l'ambassadeur d'Italie pour lui remettre une note de protestation.", [], "fr"],
    ["Tunisia summoned the Italian ambassador on Tuesday to hand him a note of protest.", [], "en"],
    ["Morocco flew tents to Madagascar after the cyclone. South Africa is to send rescuers.", ["aid MDG ZAF"], "en"],
  ])("“%s” promises %j", (text, commitments, lang) => expect(promised(lang, text)).toEqual(commitments));
});
