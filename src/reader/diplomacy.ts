import type { TagSpan } from "../languages/index.ts";
import type { Mention } from "./mentions.ts";
import { holdsNoun, nounsOf, type Page, sentenceNumber } from "./page.ts";

/**
 * Whether an article speaks of dealings between parties at all: officials, institutions or capitals of two of them act
 * in it, or one's act and a sentence ties two or foreign ministers do, or two states are named together, where embassies, commissions, summits or
 * other dealings between states are spoken of. A strike, a match or a contract has its meetings and agreements too, but
 * one state's officials at most.
 */
export function isDiplomatic(page: Page): boolean {
  if (isAboutSport(page)) return false;
  if (page.text.tokens.length < tooShortToTell) return true;
  const parties = new Set(page.mentions.filter(acts).flatMap((mention) => mention.parties));
  if (parties.size >= 2) return true;
  if (parties.size > 0 && (tiesTwo(page) || (isOfForeignMinisters(page) && speaksOfTies(page)))) return true;
  return page.mentions.some(({ kind, parties: both }) => kind === "group" && both.length >= 2) && speaksOfTies(page);
}

/** Whether a foreign minister acts in it and two parties are named; there are ambassadors of culture and of brands too. */
function isOfForeignMinisters(page: Page): boolean {
  if (!page.mentions.some((mention) => acts(mention) && isForeignMinister(mention))) return false;
  return new Set(page.mentions.flatMap(({ parties }) => parties)).size >= 2;
}

function isForeignMinister({ office, people }: Mention): boolean {
  return office === "foreign_minister" || people.some((person) => person.office === "foreign_minister");
}

/** Whether one sentence names two parties and what states have with one another: "the joint commission of Mali and Iran". */
function tiesTwo(page: Page): boolean {
  const named = new Map<number, Set<string>>();
  for (const { sentence, parties } of page.mentions)
    named.set(sentence, new Set([...(named.get(sentence) ?? []), ...parties]));
  const isOfTwo = ({ first }: TagSpan) => (named.get(sentenceNumber(page, first))?.size ?? 0) >= 2;
  return ties.some((noun) => nounsOf(page, noun).some(isOfTwo));
}

/** Fewer words than these say too little to judge by: a sentence is taken at its word. */
const tooShortToTell = 60;

function acts(mention: Mention): boolean {
  if (mention.kind === "person") return mention.people.some(({ office }) => office !== null);
  return (
    mention.kind === "office" ||
    // "the foreign ministers of the Group of Seven"
    (mention.kind === "group" && mention.office !== null) ||
    mention.via === "institution" ||
    mention.via === "capital" ||
    mention.via === "seat"
  );
}

const ties = [
  "embassy",
  "relations",
  "credentials",
  "ambassador",
  "mediation",
  "negotiation",
  "commission",
  "summit",
  "sanction",
  "consultations",
  "vote",
];

function speaksOfTies(page: Page): boolean {
  return ties.some((noun) => holdsNoun(page, noun));
}

/** A match is no meeting: where sport is most of what a text speaks of, nothing in it is diplomacy. */
function isAboutSport(page: Page): boolean {
  const sport = page.domains.filter(({ domain }) => domain === "sport").length;
  const words = sport + nounsOf(page, "sport").length;
  if (words < 4) return false;
  const envoys = page.mentions.filter(({ office }) => office === "foreign_minister" || office === "ambassador").length;
  return words > 2 * (page.domains.length - sport) && words > 2 * envoys;
}
