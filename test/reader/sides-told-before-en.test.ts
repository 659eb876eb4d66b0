import { describe, expect, it } from "vitest";
import { read } from "../../src/reader/read.ts";
import { peopleOf } from "./people-of.ts";

/** What an English text published on 20 June 2025 tells as done: "kind PARTIES", in the order of the reading. */
function told(text: string): string[] {
  const { engagements } = read({ id: "a", text, lang: "en", published: "2025-06-20" });
  return engagements
    .filter(({ status }) => status !== "planned")
    .map(({ kind, parties }) => `${kind} ${parties.join(" ")}`);
}

describe("sides that an earlier sentence or the setting names", () => {
  it.each([
    [
      "the heads who make up a body",
      "The Conference of Heads of Government of the Caribbean Community (CARICOM) was held in Roseau on Monday. Heads of Government urged Venezuela to refrain from any threat.",
      ["summit DMA org:CARICOM", "statement VEN org:CARICOM"],
    ],
    [
      "no state that only says where a city lies",
      "The foreign ministers of Chad and Niger met in Nairobi, Kenya, on Monday. In Beijing, China received the Japanese minister, Ken Sato.",
      ["meeting NER TCD", "meeting CHN JPN"],
    ],
    [
      "a ministry that speaks of a state and is not that state's own",
      "China's foreign ministry said the Philippines should stop provoking trouble.",
      ["statement CHN PHL"],
    ],
    [
      "a ministry at home that condemns what another state does",
      "AMMAN - Jordan is angry. The foreign ministry condemned the Iranian attack on Monday.",
      ["statement IRN JOR"],
    ],
    [
      "a ministry at home in the capital that opens the sentence",
      "New Zealand spoke up for the crew held in Iran. In Manila, the Department of Foreign Affairs thanked New Zealand for its efforts.",
      ["statement NZL PHL"],
    ],
    [
      "whom an envoy meets at his post",
      "New Zealand is worried. The Philippine ambassador in Tehran, Rowena Calderon, met the deputy governor of Hormozgan on Tuesday.",
      ["meeting IRN PHL"],
    ],
    [
      "the envoy of a side at odds",
      "Estonia expelled two diplomats of the Russian embassy. The embassy's charge d'affaires was called to the ministry on Monday.",
      ["expulsion EST RUS", "summons EST RUS"],
    ],
    [
      "both sides, without the one who meets them",
      "Azerbaijan and Armenia sent delegations. Oman's Foreign Minister, Badr Al Harthy, met both sides separately on Sunday.",
      ["meeting ARM OMN", "meeting AZE OMN"],
    ],
    ["who did what is denounced", "Ghana condemned the attack on Ukraine by Russia.", ["statement GHA RUS"]],
    [
      "verbs that share the subject of the first",
      "The communique of the Pacific Islands Forum also welcomes the decision of the United States to open embassies in Vanuatu and Kiribati, expresses solidarity with Papua New Guinea and calls on France to stop the tests.",
      ["statement USA org:PIF", "statement PNG org:PIF", "statement FRA org:PIF"],
    ],
    [
      "it, at the head of a sentence",
      "Estonia reacted on Monday. It expelled two Russian diplomats.",
      ["expulsion EST RUS"],
    ],
    [
      "an answer between the two at odds",
      "Egypt summoned the Turkish ambassador over an accord between Ankara and Libya. The ambassador was handed a note. Turkey hit back on Friday.",
      ["summons EGY TUR", "statement EGY TUR"],
    ],
    [
      "a journey told twice in one breath",
      "Turkish President Cevdet Arslan visited Cairo last February, his first trip there in 12 years, and Egyptian President Hassan el-Sherif went to Ankara in May.",
      ["visit EGY TUR", "visit EGY TUR"],
    ],
    [
      "the session at which something is agreed",
      "Zambia and Malawi scrapped the fees during the 17th Session of the Joint Permanent Commission between the two countries, which closed in Chipata on Monday.",
      ["commission_session MWI ZMB"],
    ],
    [
      "a third party on an act told before",
      "The military government in Bamako on Thursday expelled the ambassador of Sweden. Denmark's Foreign Minister Lars Bjerregaard called the expulsion an unacceptable step.",
      ["expulsion MLI SWE", "statement DNK MLI"],
    ],
    ["a second act in the past", "Moldova last expelled a Russian diplomat in March 2023.", ["expulsion MDA RUS"]],
  ])("%s", (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ["The spokesman of Iran, Ali Ansari, said the matter was in court in Paris."],
    ["The United States, Norway and the United Kingdom make up the Troika."],
    ["The U.N.-recognised government of Libya kept quiet."],
    ["The Chadian minister saw a camp close to the border with Sudan."],
    ["A mission led by the former prime minister of Saint Lucia, Kenroy Anthony, went to Port-au-Prince."],
  ])("%s", (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe("whom people serve", () => {
  it.each([
    [
      "Iran rejected the account and accused New Zealand of playing politics. Its spokesperson, Leila Ansari, said so on Friday.",
      "Leila Ansari | spokesperson | IRN",
    ],
    [
      "Estonia expelled three Russian diplomats. In Chisinau, the government of Prime Minister Andrei Rotaru did the same.",
      "Andrei Rotaru | head_of_government | MDA",
    ],
    [
      "Bolivian goods leave through Chile. President Rodrigo Aramayo of Bolivia saw the docks with his Peruvian host, President Fabiola Salinas.",
      "Rodrigo Aramayo | head_of_state | BOL",
      "Fabiola Salinas | head_of_state | PER",
    ],
    [
      "Oman's foreign minister, Badr Al Harthy, spoke on Monday. US spokesperson Dana Whitlow praised Oman. Mr Al Harthy later received a call from his Turkish counterpart, Kemal Aydin.",
      "Badr Al Harthy | foreign_minister | OMN",
      "Dana Whitlow | spokesperson | USA",
      "Kemal Aydin | foreign_minister | TUR",
    ],
    [
      "Armenia was represented by the Secretary of its Security Council, Gevorg Sahakyan.",
      "Gevorg Sahakyan | security_adviser | ARM",
    ],
    [
      "They met on Lake Titicaca. President Rodrigo Aramayo of Bolivia spoke. The Peruvian president was in Nha Trang.",
      "Rodrigo Aramayo | head_of_state | BOL",
    ],
    [
      "The Ambassador of Bulgaria to Sri Lanka, resident in New Delhi, Georgi Kolev, took part with the Secretary of the Ministry of Foreign Affairs of Sri Lanka, Nilanthi Wickrama.",
      "Georgi Kolev | ambassador | BGR",
      "Nilanthi Wickrama | official | LKA",
    ],
    ["The Cypriot ferry operator named Eleni Stavrou as its chief executive.", "Eleni Stavrou | business_leader | ?"],
  ])("%s", (text, ...people) => {
    expect(peopleOf("en", text)).toEqual(people);
  });
});
