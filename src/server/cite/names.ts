/** A person by the parts of the name, or whoever else signs: an agency, a ministry. */
export type Name = { readonly family: string; readonly given: string } | { readonly literal: string };

/** Between one author and the next. */
const between = /\s*(?:[;/|&]|,(?!\s*(?:jr|sr|ph\.?\s?d)\b)|(?<!\p{L})(?:and|et|with|avec)(?!\p{L}))\s*/iu;
/** Before the first. */
const opening = /^\s*(?:by|par)(?!\p{L})\s*:?\s*/iu;
/** Signed by no person. */
const office =
  /(?<!\p{L})(?:agence|agency|press|presse|news|newsroom|desk|staff|staffs|team|correspondents?|correspondance|rédaction|redaction|editors?|editorial|reuters|ministry|minist[eè]re|embassy|ambassade|office|bureau|service|services|department|direction|présidence|presidency|government|gouvernement|radio|tv|télévision)(?!\p{L})/iu;
/** Small words that begin a family name: "de la Cruz", "van Dijk". */
const particle = /^(?:de|du|des|da|do|dos|del|della|di|la|le|van|von|der|den|ten|ter|zu|bin|bint|ben|ibn|ould|al|el)$/u;
const isInCapitals = (word: string) => /^\p{Lu}[\p{Lu}'’.-]+$/u.test(word) && /\p{Lu}.*\p{Lu}/u.test(word);

/** The authors that a byline names, in its order: "Esi Boateng and AFP". */
export const namesOf = (byline: string): Name[] =>
  byline
    .replace(opening, "")
    .split(between)
    .map((name) => name.trim())
    .filter(Boolean)
    .map(nameOf);

/**
 * A name by its parts. The family name is what stands in capitals ("DIALLO Mamadou"), else the last word with the small
 * words before it. One word alone, and an office, are no name to take apart.
 */
function nameOf(name: string): Name {
  const words = name.split(/\s+/u);
  if (words.length === 1 || office.test(name)) return { literal: name };
  const capitals = words.filter(isInCapitals);
  const others = words.filter((word) => !isInCapitals(word));
  if (capitals.length > 0 && others.some((word) => word.length > 2))
    return { family: capitals.join(" "), given: others.join(" ") };
  let first = words.length - 1;
  while (first > 1 && particle.test(words[first - 1] as string)) first--;
  return { family: words.slice(first).join(" "), given: words.slice(0, first).join(" ") };
}
