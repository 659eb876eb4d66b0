import { describe, expect, it } from "vitest";
import { promisedBy, readingBy, toldBy } from "./told-by.ts";

const told = toldBy("en");
const met =
  "Slovenian Interior Minister Marko Zupan met his Kosovo counterpart, Arben Hoxhaj, in Ljubljana on Monday. ";
const both = "meeting SVN XKX";

describe("those who are meant without their names", () => {
  it.each([
    ["the pair", `${met}The pair also put their names to an arrangement on readmission.`, [both, "signing SVN XKX"]],
    ["the officials of both", `${met}Their senior health officials signed a protocol.`, [both, "signing SVN XKX"]],
    [
      "a text signed that day",
      `${met}Under an arrangement signed the same day, experts meet.`,
      [both, "signing SVN XKX"],
    ],
    ["a text set off by commas", `${met}The agreement, signed after the talks, is short.`, [both, "signing SVN XKX"]],
    ["no text that others sign", `${met}Contracts signed by firms in March are worth 3 million euros.`, [both]],
    [
      "a neighbour",
      "The presidents of Malawi and Tanzania met in Mbeya on Friday. In March, Lilongwe stopped imports of rice from its northern neighbour.",
      ["meeting MWI TZA", "sanction MWI TZA"],
    ],
    ["no neighbour of a person", "The Kenyan minister met his neighbour in Nairobi on Monday.", []],
    [
      "no pair of things",
      "Kenya bought a pair of ships from Japan. The pair of ships arrived in Mombasa on Monday.",
      [],
    ],
    [
      "who goes on in the clause about him",
      "It was arranged by Togo's minister, Koffi Amegnran, who spent two days in Libreville and saw President Jean Ondo.",
      ["visit GAB TGO", "meeting GAB TGO"],
    ],
  ])("%s", (_, text, events) => expect(told(text)).toEqual(events));
});

describe("a place that only its host tells of", () => {
  it.each([
    [
      "named host",
      "Bolivian President Rodrigo Aramayo travelled to Ilo to see the docks with his Peruvian host, Fabiola Salinas.",
    ],
    [
      "guest of",
      "Bolivian President Rodrigo Aramayo visited Ilo in May as the guest of his Peruvian counterpart, Fabiola Salinas.",
    ],
  ])("%s", (_, text) => expect(told(text)).toEqual(["visit BOL PER"]));

  it("whoever welcomes there", () =>
    expect(
      told(
        "Albanian Foreign Minister Arben Leka arrived in Bozaj on Monday, where he was welcomed by Montenegrin Foreign Minister Ana Vukovic.",
      ),
    ).toContain("visit ALB MNE"));

  it("not whom one only speaks of there", () =>
    expect(
      told(
        "Bolivian President Rodrigo Aramayo travelled to Ilo to open a school, and spoke of Peruvian President Fabiola Salinas.",
      ),
    ).toEqual([]));

  it("a guest does not hold the office of the host", () =>
    expect(
      readingBy("en")(
        "Latvian Minister Janis Berzins came as a guest of the Lithuanian prime minister, Rasa Petraite.",
      ).people.find(({ name }) => name === "Rasa Petraite"),
    ).toMatchObject({ office: "head_of_government", of: "LTU" }));
});

describe("to be so is not to be there", () => {
  it.each([
    ["Ghana's foreign minister, Ama Boateng, was yesterday in Lome.", ["visit GHA TGO"]],
    ["Ghana's foreign minister, Ama Boateng, was educated in Togo.", []],
    ["Ghana's foreign minister, Ama Boateng, is popular in Togo.", []],
    [
      "SEOUL - Mongolian Prime Minister Luvsan Oyun is here through Saturday. South Korea invited him.",
      ["visit KOR MNG"],
    ],
    ["Mongolian Prime Minister Luvsan Oyun was here before, South Korea's prime minister said.", []],
  ])("%s", (text, events) => expect(told(text)).toEqual(events));
});

describe("who is meant in communiqués", () => {
  it("the own minister by his office in capitals", () =>
    expect(
      promisedBy("en")(
        "TALLINN - Estonian Foreign Minister Kristjan Rebane met Moldovan Foreign Minister Doina Cebanu on Monday. Doina Cebanu thanked Estonia. Tomorrow, the Foreign Minister will travel to Bucharest.",
      ),
    ).toEqual(["visit EST ROU 2025-06-21"]));

  it.each([
    [
      "who gives an account of what he did",
      "The Namibian minister, Paul Ndeunyema, spoke. The council heard an account by the SADC Facilitator, Anthony Mphela, of the mission which he led to Maseru in January.",
      ["visit LSO org:SADC"],
    ],
    [
      "not who receives",
      "Estonian Foreign Minister Jaan Tamm was in Lusaka on Monday. Received by Zambian President Mutale Kasonde, he then met Malawian President Wyson Chirambo.",
      ["visit EST ZMB", "meeting EST ZMB", "meeting EST MWI"],
    ],
  ])("%s", (_, text, events) => expect(told(text)).toEqual(events));
});

describe("promises", () => {
  it.each([
    [
      "one sitting by two of its words",
      "Peru and Colombia spoke. Peru's minister said on Thursday that the joint commission would hold its next session in Leticia on 29 September.",
      ["joint_commission COL PER"],
    ],
    [
      "a thing beside which another is scrapped",
      "Lorries rolled over the Songwe bridge hours after Tanzania scrapped its ban on Malawian maize.",
      [],
    ],
  ])("%s", (_, text, promises) =>
    expect(promisedBy("en")(text).map((promise) => promise.split(" ").slice(0, 3).join(" "))).toEqual(promises),
  );
});

describe("whom an official serves, and as what", () => {
  const people = (text: string) =>
    readingBy("en")(text).people.map(({ name, office, of }) => `${name} ${office} ${of}`);

  it.each([
    [
      "an adviser to the president of another state",
      "Ethiopia spoke. Carl Mulder, an adviser to the Eritrean president, spoke.",
      ["Carl Mulder official ERI"],
    ],
    [
      "an adviser to a state's president",
      "Carl Mulder, an adviser to Eritrea's president, spoke.",
      ["Carl Mulder official ERI"],
    ],
    ["a name given with it", "An adviser to the Eritrean president, Yonas Haile, spoke.", ["Yonas Haile official ERI"]],
    [
      "a minister whom another's delegation meets",
      "Bangladesh and Nepal signed an agreement. The Bangladeshi delegation met Energy Minister Carl Mulder.",
      ["Carl Mulder minister NPL"],
    ],
    [
      "no ambassadors who are only spoken of",
      "Peru's Javier Ugarte and Bolivia's Celia Condori announced that ambassadors would return.",
      ["Javier Ugarte null PER", "Celia Condori null BOL"],
    ],
    [
      "a deputy head of a commission",
      "The deputy chairperson of the African Union Commission, Fatou Diarra, thanked Qatar.",
      ["Fatou Diarra igo_official org:AU"],
    ],
    [
      "a deputy head of an embassy",
      "Zambia expelled the deputy head of the Zimbabwean mission, Tendai Marufu, on Monday.",
      ["Tendai Marufu official ZWE"],
    ],
    [
      "secretaries who are civil servants, and one who is not",
      "The Energy Secretary of Nepal, Devendra Lamichhane, met the Energy Secretary of the United States, John Ford.",
      ["Devendra Lamichhane official NPL", "John Ford minister USA"],
    ],
    [
      "the head of a panel, not of a government",
      "The chief of the government panel, Jose Lacsamana, spoke for the Philippines.",
      ["Jose Lacsamana official PHL"],
    ],
    [
      "the chairman of what a state owns",
      "The chairman of Russia's Central Election Commission, Ivan Petrov, spoke.",
      ["Ivan Petrov official RUS"],
    ],
    [
      "a minister with whom another's delegation talks",
      "Bangladesh and Nepal signed an agreement. The Bangladeshi delegation held talks with Energy Minister Carl Mulder.",
      ["Carl Mulder minister NPL"],
    ],
    ["a state's man abroad", "Kadade Chaibou, Niger's man in Cotonou, spoke.", ["Kadade Chaibou ambassador NER"]],
    ["no man of anybody", "The man in Cotonou spoke, Kadade Chaibou said.", ["Kadade Chaibou null null"]],
    [
      "an agency by what it is for",
      "The UN refugee agency's chief, Anna Mulder, spoke.",
      ["Anna Mulder igo_head org:UNHCR"],
    ],
    [
      "who serves as one",
      "Alena Rudko, who serves as Latvia's foreign minister, spoke.",
      ["Alena Rudko foreign_minister LVA"],
    ],
    [
      "another of the same portfolio",
      "Malawi's trade minister, Grace Phiri, and Tanzania's Hussein Kaluwa met on Friday.",
      ["Grace Phiri minister MWI", "Hussein Kaluwa minister TZA"],
    ],
    [
      "who flies home",
      "Foreign Minister Alena Rudko flew home to Riga on Monday. Estonia's president spoke.",
      ["Alena Rudko foreign_minister LVA"],
    ],
    ["a place where something happens", "Kenya and Uganda met at Maison Collet, where tea was served.", []],
  ])("%s", (_, text, expected) => expect(people(text)).toEqual(expected));
});

describe("what a communiqué says", () => {
  it("is said by those who met, verb after verb", () =>
    expect(
      told(
        "NUKU'ALOFA - Pacific Islands Forum leaders wound up their annual summit on Tuesday. The communique adopted by all welcomes the decision of the United States to open embassies in Vanuatu and Kiribati, expresses solidarity with Papua New Guinea and calls on France to allow a visit.",
      ).filter((event) => event.startsWith("statement")),
    ).toEqual(["statement USA org:PIF", "statement PNG org:PIF", "statement FRA org:PIF"]));

  it("is help where one of those told of last gives it", () =>
    expect(
      told(
        "Australian Prime Minister Karen Doyle rang her Vanuatu counterpart. Canberra has since flown in 12 tonnes of tents.",
      ),
    ).toEqual(["call AUS VUT", "aid AUS VUT"]));
});

describe("what is told before its speaker is named", () => {
  it.each([
    ["Serbia had broken its word, Kosovo's prime minister, Arben Hoxhaj, said on Monday.", ["statement SRB XKX"]],
    [
      "Serbia was arming gangs in the north, Kosovo's prime minister, Arben Hoxhaj, told parliament.",
      ["statement SRB XKX"],
    ],
    ["Kosovo had kept its word, Kosovo's prime minister, Arben Hoxhaj, said on Monday in Serbia.", []],
  ])("%s", (text, events) => expect(told(text)).toEqual(events));
});

describe("the next meeting", () => {
  it("is of the body that met, whoever met in its margins", () =>
    expect(
      promisedBy("en")(
        "PORT VILA - Foreign Ministers of the Pacific Islands Forum gathered in Port Vila on Monday. In the margins of the Meeting, Vanuatu and New Zealand signed an agreement. The next Meeting will be hosted by Palau in August 2026.",
      ),
    ).toEqual(["conference PLW org:PIF 2026-08"]));

  it("is of those who met where no body did", () =>
    expect(
      promisedBy("en")(
        "Vanuatu and New Zealand held talks in Port Vila on Monday. The next meeting will be in Wellington in August 2026.",
      ),
    ).toEqual(["meeting NZL VUT 2026-08"]));
});

describe("by what one travels", () => {
  it.each([
    ["Estonian Prime Minister Rein Tamm arrived by bus in Riga on Monday.", ["visit EST LVA"]],
    [
      "PUNO, Peru - Bolivian President Luis Arce, who crossed the border by road on Monday, invited his Peruvian counterpart to La Paz.",
      ["visit BOL PER"],
    ],
    [
      "Received by Latvian president Ilze Brok on Monday, Estonian Prime Minister Rein Tamm spoke of trains.",
      ["meeting EST LVA"],
    ],
    ["Kenya and Uganda spoke of trains. Contracts signed by firms in March are worth 3 million euros.", []],
  ])("%s", (text, events) => expect(told(text)).toEqual(events));
});
