import type { Mention } from "./mentions.ts";
import { type Page, tagAt } from "./page.ts";

/**
 * Whether an article speaks of dealings between parties at all: officials, institutions or capitals of two of them act
 * in it, or two states named together where embassies or relations are spoken of. A strike, a match or a contract has
 * its meetings and agreements too, but one state's officials at most.
 */
export function isDiplomatic(page: Page): boolean {
  if (isAboutSport(page)) return false;
  if (page.text.tokens.length < tooShortToTell) return true;
  const parties = new Set(page.mentions.filter(acts).flatMap((mention) => mention.parties));
  if (parties.size >= 2) return true;
  return page.mentions.some(({ kind, parties: both }) => kind === "group" && both.length >= 2) && speaksOfTies(page);
}

/** Fewer words than these say too little to judge by: a sentence is taken at its word. */
const tooShortToTell = 60;

function acts(mention: Mention): boolean {
  if (mention.kind === "person") return mention.people.some(({ office }) => office !== null);
  return (
    mention.kind === "office" || mention.via === "institution" || mention.via === "capital" || mention.via === "seat"
  );
}

const ties = ["embassy", "relations", "credentials", "ambassador", "mediation"];

function speaksOfTies(page: Page): boolean {
  for (let i = 0; i < page.text.tokens.length; i++) if (ties.some((noun) => tagAt(page, i, "noun", noun))) return true;
  return false;
}

/** A match is no meeting: where sport is most of what a text speaks of, nothing in it is diplomacy. */
function isAboutSport(page: Page): boolean {
  const sport = page.domains.filter(({ domain }) => domain === "sport").length;
  let words = sport;
  for (let i = 0; i < page.text.tokens.length; i++) if (tagAt(page, i, "noun", "sport")) words++;
  const envoys = page.mentions.filter(({ office }) => office === "foreign_minister" || office === "ambassador").length;
  return words >= 4 && words > 2 * (page.domains.length - sport) && words > 2 * envoys;
}
