import { type OfficePhrase, type Nest, headAt, isSent, setPortfolio } from "./people-phrase.ts";
import { afterAdjectives } from "./people-portfolio.ts";
import { bit, does, isCapital, meaning, officeTag, type Scene, titleTag } from "./people-words.ts";

/** "adviser to the President of Mali": serves another office; what follows its name is not part of it. */
export function takeInner(scene: Scene, phrase: OfficePhrase, q: number, j: number, nest: Nest): number {
  let at = j;
  while (at < j + 5 && !headAt(scene, at)) at++;
  const inner = nest.parse(scene, at, nest.depth + 1, j);
  if (!inner || phrase.inner) return q;
  phrase.inner = inner;
  if (phrase.parties.length === 0) phrase.parties.push(...inner.parties.slice(0, 1));
  if (phrase.parties.length === 0 && inner.head === "secretary_general" && isSent(phrase))
    phrase.parties.push(organisationMeant(scene));
  // "the guest of the prime minister, X": named is the host
  const named = isCompany(phrase) || isCapital(scene, inner.last) || titleTag(scene, inner.last) !== undefined;
  if (named && !headAt(scene, inner.last)) {
    phrase.ofName = true;
    return q;
  }
  return inner.last;
}

/** "guest", "host": what somebody is to another, not what he serves as. */
const isCompany = ({ kind, head }: OfficePhrase) => kind === "description" && company.has(head);

const company = new Set(["visitor", "host", "guest"]);

/** Whose "Secretary-General" is meant where no organisation is named with him: the one named most, else the UN. */
export function organisationMeant(scene: Scene): string {
  let best = "org:UN";
  for (const [party, count] of scene.counts)
    if (party.startsWith("org:") && !led.has(party) && count > (scene.counts.get(best) ?? 0)) best = party;
  return best;
}

/** Organisations led by a president, a chairperson or a managing director. */
const led = new Set([
  "org:EU",
  "org:AU",
  "org:ECOWAS",
  "org:ECCAS",
  "org:IMF",
  "org:WB",
  "org:AfDB",
  "org:IGAD",
  "org:AES",
]);

/** Takes "of the Bar Association": words up to the end of a run of capitals, so that a name after it is found. */
export function unknownComplement(scene: Scene, phrase: OfficePhrase, q: number, j: number, end: number): number {
  if (phrase.complement || phrase.kind !== "head") return q;
  const known = phrase.bodies.length > 0 || phrase.parties.length > 0;
  const portfolio = officeTag(scene, j, "portfolio");
  if (portfolio && phrase.head === "igo_head") setPortfolio(phrase, portfolio.tag.value);
  // "the Namibian Director for Bilateral Relations X"
  if (
    known &&
    phrase.head === "director" &&
    scene.pack.qualifiesBefore &&
    isCapital(scene, j) &&
    knownWords(scene, j) > j
  )
    return bodyEnd(scene, knownWords(scene, j), end);
  if (known && (phrase.bodies.length === 0 || !isCapital(scene, j))) return q;
  const named = scene.tokens[j]?.word;
  // "secrétaire général de l'ANAD": an organisation that no list knows; "de la DGSN marocaine": a state's own
  const nation = scene.pack.qualifiesAfter ? scene.placeAt[j + 1] : undefined;
  const isOwn = meaning(nation, "demonym") !== undefined && !isCapital(scene, j + 1);
  if (!known && !isOwn && named?.shape === "upper" && named.text.length > 2 && !isCapital(scene, j + 1))
    phrase.parties.push(`org:${named.text}`);
  if (portfolio && phrase.head === "director") phrase.bodies.push("ministry");
  phrase.complement = !known || phrase.bodies.includes("commission");
  if (portfolio && phrase.head === "director") return afterAdjectives(scene, portfolio.last, end);
  const subject = knownWords(scene, j);
  // "High Commissioner for Human Rights X": the name is no part of it
  if (subject > j && scene.pack.qualifiesBefore && isCapital(scene, j)) return bodyEnd(scene, subject, end);
  let i = j;
  while (
    i < end &&
    (isCapital(scene, i) || (i > j && does(scene, i, bit.of | bit.and | bit.article) && isCapital(scene, i + 1)))
  ) {
    if (titleTag(scene, i)) break;
    i++;
  }
  if (i > j) return afterAdjectives(scene, i, end);
  return scene.tokens[j]?.word.shape === "lower" ? afterAdjectives(scene, j + 1, end) : q;
}

/** The token after a subject or kind of event that the lexicon knows: "Human Rights". */
export function knownWords(scene: Scene, j: number): number {
  let last = j;
  for (const span of scene.text.tags[j] ?? [])
    if ((span.tag.type === "domain" || span.tag.type === "noun") && span.last > last) last = span.last;
  return last;
}

/** "of the National Assembly Standing Committee": more words of institutions in capitals. */
export function bodyEnd(scene: Scene, from: number, end: number): number {
  let i = from;
  while (scene.pack.qualifiesBefore && i < end && isCapital(scene, i) && !headAt(scene, i) && !titleTag(scene, i)) i++;
  while (i > from && !does(scene, i - 1, bit.common)) i--;
  return i;
}
