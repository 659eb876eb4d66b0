import { type OfficePhrase, headAt, setPortfolio } from "./people-phrase.ts";
import { bit, does, isCapital, isPunctuation, meaning, officeTag, type Scene, titleTag } from "./people-words.ts";

/** The token after small words such as "of the". */
export function skipArticle(scene: Scene, i: number): number {
  let j = i;
  while (does(scene, j, bit.of | bit.host) && j < i + 2) j++;
  if (does(scene, j, bit.article)) j++;
  return j;
}

const portfolioHeads = new Set([
  "leads",
  "holds",
  "in_charge",
  "head_of_government",
  "minister",
  "minister_of_state",
  "secretary_of_state",
  "deputy_foreign_minister",
  "vice_minister",
  "foreign_secretary",
  "defence_secretary",
  "deputy_head_of_government",
  "high_representative",
  "commissioner",
  "official",
  "foreign_minister",
  "secretary_general",
  "portfolio_secretary",
]);
/** Whether a portfolio may follow the head. */
export const takesPortfolio = (phrase: OfficePhrase) => portfolioHeads.has(phrase.head) || phrase.kind === "heads";

/** Heads whose own words name the portfolio: "Minister of Foreign Affairs" and "ministre des Affaires étrangères". */
export const holdsPortfolio = new Set([
  "foreign_minister",
  "defence_minister",
  "deputy_foreign_minister",
  "foreign_secretary",
  "defence_secretary",
]);

/** Swallows a list of portfolios: "des Affaires étrangères, de la Coopération et des Maliens de l'extérieur". */
export function portfolioEnd(scene: Scene, phrase: OfficePhrase, from: number, end: number, otherwise: number): number {
  const last = onePortfolio(scene, phrase, from, end, true);
  return last === from ? otherwise : morePortfolios(scene, phrase, last, end);
}

/** ", de la Coopération et des Maliens de l'extérieur", "and International Cooperation". */
export function morePortfolios(scene: Scene, phrase: OfficePhrase, from: number, end: number): number {
  let last = from;
  for (let guard = 0; guard < 12; guard++) {
    let j = last;
    const comma = isPunctuation(scene, j, ",&/");
    if (comma) j++;
    const and = does(scene, j, bit.and);
    if (and) j++;
    const of = does(scene, j, bit.of) || (does(scene, j, bit.host) && does(scene, j + 1, bit.article));
    const article = does(scene, j, bit.contracted) || does(scene, j + 1, bit.article);
    if (of) j = skipArticle(scene, j);
    else if (does(scene, j, bit.article)) j++;
    if ((!comma && !and && !of) || j >= end || headAt(scene, j)) break;
    const next = onePortfolio(scene, phrase, j, end, and && of && article && !scene.placeAt[j]);
    if (next === j) break;
    last = next;
  }
  return last;
}

/** @param guess whether an unknown word with a capital is taken for a portfolio */
function onePortfolio(scene: Scene, phrase: OfficePhrase, j: number, end: number, guess: boolean): number {
  const span = officeTag(scene, j, "portfolio");
  const place = scene.placeAt[j];
  if (span && span.tag.value !== "abroad") {
    setPortfolio(phrase, span.tag.value);
    let last = span.last;
    // "Development | Affairs", "Security | Policy"
    while (scene.pack.qualifiesBefore && last < end && isCapital(scene, last) && does(scene, last, bit.common)) last++;
    return afterAdjectives(scene, last, end);
  }
  if (place && meaning(place, "demonym")) {
    for (let k = place.last; k < Math.min(end, place.last + 5); k++) {
      const abroad = officeTag(scene, k, "portfolio");
      if (abroad?.tag.value === "abroad") {
        setPortfolio(phrase, "other");
        return abroad.last;
      }
      if (isPunctuation(scene, k, ",.;:")) break;
    }
  }
  if (place || !isCapital(scene, j) || titleTag(scene, j)) return j;
  // "Economic Planning"
  const next = scene.pack.qualifiesBefore ? officeTag(scene, j + 1, "portfolio") : undefined;
  if (next) {
    setPortfolio(phrase, next.tag.value === "foreign" ? "other" : next.tag.value);
    return next.last;
  }
  if (!guess) return j;
  setPortfolio(phrase, "other");
  let last = j + 1;
  while (last < end && (does(scene, last, bit.common) || officeTag(scene, last, "portfolio")) && isCapital(scene, last))
    last++;
  return afterAdjectives(scene, last, end);
}

/** The token after adjectives that go with a portfolio: "publique", "nationale". */
export function afterAdjectives(scene: Scene, from: number, end: number): number {
  let i = from;
  while (i < end && i < from + 3) {
    const word = scene.tokens[i]?.word;
    if (word?.shape !== "lower" || word.lower.length < 5 || scene.placeAt[i] || officeTag(scene, i, "qualifier")) break;
    if (!scene.pack.adjectiveEndings.some((ending) => word.lower.endsWith(ending))) break;
    i++;
  }
  return i;
}
