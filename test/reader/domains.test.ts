import { describe, expect, it } from "vitest";
import { domainEntries as english } from "../../src/languages/en/domains.ts";
import { domainEntries as french } from "../../src/languages/fr/domains.ts";
import { languageOf, type Language, tokenize } from "../../src/languages/index.ts";
import { domains } from "../../src/model/index.ts";
import { domainsIn, findDomains } from "../../src/reader/domains.ts";

function hitsOf(words: string, tag: string) {
  const language = languageOf(tag) as Language;
  const { tokens, sentences } = tokenize(words, language.words, language.lexicon);
  return findDomains({ text: words, tokens, sentences, tags: language.lexicon.tag(tokens) });
}

const domainsOf = (words: string, tag: string) => domainsIn(hitsOf(words, tag), 0, Number.POSITIVE_INFINITY);

describe("domains of a passage", () => {
  const cases: [string, string, string][] = [
    ["fr", "Ils ont parlé de lutte contre le terrorisme.", "counter_terrorism"],
    ["en", "They spoke of polders and of salt intrusion.", "water"],
    ["en", "car theft and counter-intelligence", "security"],
    ["en", "forest funds, methane and loss-and-damage", "environment"],
    ["en", "an exchange of views on regional and global affairs", "regional_affairs"],
    ["en", "forty water pumps", ""],
    ["fr", "La sécurité alimentaire figure à l'ordre du jour.", "agriculture"],
    ["fr", "Le développement économique du pays.", "economy"],
    ["fr", "Un gazoduc et deux centrales électriques seront construits.", "energy"],
    ["fr", "Des bourses d'études pour les étudiants", "education"],
    ["fr", "L'exemption de visas pour les titulaires de passeports diplomatiques", "consular"],
    ["fr", "Le rapatriement des réfugiés", "humanitarian migration"],
    ["fr", "une ligne de crédit de cent millions et un allègement de la dette", "finance_debt"],
    ["fr", "le chemin de fer et l'aviation civile", "transport"],
    ["fr", "l'aide alimentaire aux sinistrés", "humanitarian"],
    ["fr", "un cessez-le-feu et des pourparlers de paix", "peace_mediation"],
    ["fr", "les exercices militaires conjoints", "defence"],
    ["fr", "la criminalité transnationale et le trafic de drogue", "security"],
    ["fr", "la défense et la sécurité", "defence security"],
    ["fr", "la coopération Sud-Sud et la réforme de l'ONU", "multilateral_affairs"],
    ["fr", "les liens d'amitié et de coopération", "political"],
    ["fr", "la situation au Sahel", "regional_affairs"],
    ["fr", "Le maïs et le riz", "agriculture"],
    ["fr", "l'énergie nucléaire", "nuclear"],
    ["fr", "les licences de pêche et l'aquaculture", "fisheries"],
    ["fr", "les échanges commerciaux et l'investissement", "investment trade"],
    ["fr", "l'intelligence artificielle et la fibre optique", "digital"],
    ["fr", "l'agence spatiale lancera deux satellites", "space"],
    ["fr", "l'entraide judiciaire et l'extradition", "justice"],
    ["en", "They discussed food security.", "agriculture"],
    ["en", "the fight against terrorism", "counter_terrorism"],
    ["en", "cooperation in defence and security", "defence security"],
    ["en", "trade and investment ties", "investment trade"],
    ["en", "LNG supplies, hydropower and the oil refinery", "energy"],
    ["en", "scholarships for university students", "education"],
    ["en", "a visa waiver for holders of diplomatic passports", "consular"],
    ["en", "vaccines, hospitals and nurses", "health"],
    ["en", "emergency food assistance to flood victims", "humanitarian"],
    ["en", "a truce and peace talks between the warring parties", "peace_mediation"],
    ["en", "joint naval exercises and arms sales", "defence"],
    ["en", "drug trafficking and border security", "security"],
    ["en", "South-South cooperation and reform of the Security Council", "multilateral_affairs"],
    ["en", "bilateral ties and bonds of friendship", "political"],
    ["en", "regional issues and the situation in Libya", "regional_affairs"],
    ["en", "sharing the waters of the common rivers", "water"],
    ["en", "debt relief and a soft loan", "finance_debt"],
    ["en", "extradition and the transfer of sentenced persons", "justice"],
    ["en", "lithium and rare earths", "mining"],
    ["en", "women's empowerment and gender equality", "women"],
    ["en", "the inter-parliamentary friendship group", "parliamentary"],
    ["en", "safeguards of the IAEA and uranium enrichment", "nuclear"],
    ["en", "film festivals and museums", "culture"],
    ["en", "climate change and biodiversity", "environment"],
    ["en", "people smugglers, contraband and cybercrime", "migration security"],
    ["en", "relief for the displaced", "humanitarian"],
    ["en", "debt relief", "finance_debt"],
    ["en", "geological prospecting and critical mineral supply chains", "mining"],
    ["en", "market access for mangoes and asparagus", "agriculture trade"],
    ["en", "codeshare flights and the port authority", "transport"],
    ["en", "customs, inspection and quarantine", "agriculture trade"],
    ["en", "cross-border e-commerce", "digital trade"],
    ["en", "capacity building and the training of civil servants", "development"],
    ["en", "search and rescue", "humanitarian"],
    ["en", "seismologists and polar research", "science_technology"],
    ["en", "double taxation agreement", "finance_debt"],
  ];
  it.each(cases)("%s: %s", (tag, words, expected) => {
    expect(domainsOf(words, tag).join(" ")).toBe(expected);
  });
});

describe("look-alikes that show no domain", () => {
  const cases: [string, string][] = [
    ["fr", "le Conseil de sécurité"],
    ["fr", "Ils ont donné une conférence de presse."],
    ["fr", "la feuille de route"],
    ["fr", "Mais il est venu."],
    ["fr", "prêt à partir"],
    ["fr", "l'Organisation mondiale du commerce"],
    ["en", "the National Security Council"],
    ["en", "the press conference"],
    ["en", "the third round of political consultations"],
    ["en", "He expressed relief."],
    ["en", "a port call"],
    ["en", "Their efforts bore fruit over tea."],
    ["en", "He won a gold medal."],
    ["en", "He told journalists that he was happy."],
    ["en", "the latest developments"],
    ["en", "the Southern African Development Community"],
    ["en", "He wished him good health."],
    ["fr", "la Côte d'Ivoire"],
    ["en", "Port Moresby"],
  ];
  it.each(cases)("%s: %s", (tag, words) => {
    expect(domainsOf(words, tag)).toEqual([]);
  });
});

it("tells the sentence and the tokens of a hit", () => {
  const [first, second] = hitsOf("They met. Trade was discussed. Energy too.", "en");
  expect(first).toEqual({ domain: "trade", first: 3, last: 4, sentence: 1 });
  expect(second).toMatchObject({ domain: "energy", sentence: 2 });
});

it("gives only the domains of the tokens asked for", () => {
  expect(domainsIn(hitsOf("Trade was discussed. Energy too.", "en"), 0, 3)).toEqual(["trade"]);
});

it.each([
  ["fr", french],
  ["en", english],
])("%s has at least forty phrases for every domain", (_, entries) => {
  for (const domain of Object.keys(domains))
    expect(entries.filter(({ tag }) => tag.value === domain).length, domain).toBeGreaterThanOrEqual(40);
});
