import { type Language, tokenize } from "../languages/index.ts";
import { isPlural, type OfficePhrase } from "./offices.ts";
import { officeOf } from "./people-office.ts";

/** Ministries whose minister is meant by "the Minister" in what they publish. */
const meant = ["foreign", "defence"];

/** "Le ministre" in what a foreign ministry publishes: its own minister, where no words say another. */
export function settleOwnMinister(
  offices: readonly OfficePhrase[],
  outlet: string | null | undefined,
  language: Language,
): void {
  const bare = offices.filter((phrase) => isBareMinister(phrase) && phrase.parties.length === 0);
  const portfolio = outlet && bare.length > 0 ? portfolioOf(outlet, language) : undefined;
  if (!portfolio) return;
  for (const phrase of bare) {
    phrase.portfolio = portfolio;
    phrase.office = officeOf(phrase);
  }
}

/** "the Minister", of whatever: neither a portfolio nor a body is told. */
const isBareMinister = (phrase: OfficePhrase): boolean =>
  phrase.head === "minister" &&
  phrase.portfolio === null &&
  phrase.bodies.length === 0 &&
  phrase.qualifiers.size === 0 &&
  phrase.determiner === "definite" &&
  !phrase.complement &&
  !isPlural(phrase);

/** How many offices back the minister is looked for whom "the Minister" means. */
const furthest = 40;

/**
 * "the Foreign Minister, X … The Minister and his counterpart": the last one told before whose ministry is known.
 * @param at number of the office before which all this is told
 */
export function ministerMeant(offices: readonly OfficePhrase[], at: number, phrase: OfficePhrase): OfficePhrase {
  if (!isBareMinister(phrase)) return phrase;
  for (let i = at - 1; i >= Math.max(0, at - furthest); i--) {
    const other = offices[i] as OfficePhrase;
    const isMeant = other.office === "foreign_minister" || other.office === "defence_minister";
    if (!isMeant || isPlural(other) || other.first >= phrase.first) continue;
    if (phrase.parties.length === 0 || other.parties[0] === phrase.parties[0]) return other;
  }
  return phrase;
}

/** How many sentences before "the ministry" its minister may be named. */
const nearMinister = 2;

const ministers = new Set<OfficePhrase["office"]>(["foreign_minister", "defence_minister", "minister"]);

/** "Poland's foreign minister met the Belarusian envoy. The ministry's eastern director": of the minister's state. */
export function ownMinistries(offices: readonly OfficePhrase[]): void {
  for (const [i, phrase] of offices.entries()) {
    if (phrase.parties.length > 0 || !phrase.owned || !phrase.bodies.includes("ministry")) continue;
    if (phrase.office === null || ministers.has(phrase.office)) continue;
    const told = new Set<string>();
    for (const other of offices.slice(Math.max(0, i - furthest), i))
      if (phrase.sentence - other.sentence <= nearMinister && ministers.has(other.office))
        for (const party of other.parties) told.add(party);
    if (told.size === 1) phrase.parties.push(...told);
  }
}

/** The portfolio of the ministry that publishes: "Ministry of Foreign Affairs, Dhaka", not the journal "Foreign Affairs". */
function portfolioOf(outlet: string, language: Language): string | undefined {
  const { tokens } = tokenize(outlet.slice(0, 200), language.words, language.lexicon);
  const tags = language.lexicon.tag(tokens).flatMap((spans) => spans?.map(({ tag }) => tag) ?? []);
  const isMinistry = tags.some(({ type, form, value }) => type === "office" && form === "body" && value === "ministry");
  const portfolio = tags.find(
    ({ type, form, value }) => type === "office" && form === "portfolio" && meant.includes(value),
  );
  return isMinistry ? portfolio?.value : undefined;
}
