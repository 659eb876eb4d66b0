import { barePhrase, type OfficePhrase, headAt } from "./people-phrase.ts";
import { officeOf } from "./people-office.ts";
import { expandLeft } from "./people-phrase-left.ts";
import { organisationMeant } from "./people-phrase-inner.ts";
import { expandRight } from "./people-phrase-right.ts";
import { portfolioEnd, takesPortfolio } from "./people-portfolio.ts";
import {
  bit,
  does,
  isCapital,
  isPunctuation,
  meaning,
  officeTag,
  partyOf,
  type Scene,
  sentenceOf,
  titleTag,
} from "./people-words.ts";

export { isCounterpart, isPlural, type OfficePhrase } from "./people-phrase.ts";

/** Every office phrase of the text, in order; none overlaps another. */
export function findOffices(scene: Scene): OfficePhrase[] {
  const found: OfficePhrase[] = [];
  for (let i = 0; i < scene.tokens.length; i++) {
    if (!does(scene, i, bit.office | bit.same | bit.genitive)) continue;
    const same =
      sameOffice(scene, i, found.at(-1)) ?? sameOfOwner(scene, i, found.at(-1)) ?? portfolioInBrackets(scene, i);
    if (same) {
      found.push(same);
      i = same.last - 1;
      continue;
    }
    const head = headAt(scene, i);
    if (
      !head ||
      isRankOfNext(scene, i, head.last) ||
      isNameAfterOffice(scene, i, head.value, found.at(-1)) ||
      isHonour(scene, i, head.last) ||
      isSurname(scene, i, head.value, head.last)
    )
      continue;
    const phrase = parseOffice(scene, i, 0, found.at(-1)?.last ?? 0);
    if (!phrase) continue;
    if (isOwner(scene, found.at(-1), phrase)) takeOwner(scene, phrase, found.pop() as OfficePhrase);
    takeBody(scene, phrase);
    pushWithInner(found, phrase);
    i = Math.max(i, (found.at(-1) as OfficePhrase).last - 1);
  }
  return found;
}

/** "the deputy | chairperson": a word for a member of parliament that only says the rank of the office behind it. */
const isRankOfNext = (scene: Scene, i: number, last: number): boolean =>
  officeTag(scene, i, "qualifier")?.last === last && headed.has(headAt(scene, last)?.value ?? "");

/** Those who head a body, and have deputies. */
const headed = new Set(["chairman", "igo_head", "director", "director+boss", "secretary_general"]);

/** "la directrice de l'OMC, X, et celle du FMI, Y": the office named before, of another state or body, before a name. */
function sameOffice(scene: Scene, i: number, before: OfficePhrase | undefined): OfficePhrase | undefined {
  if (!does(scene, i, bit.same) || before?.kind !== "head" || before.sentence !== sentenceOf(scene, i))
    return undefined;
  let at = i + 1;
  while (at < i + 4 && does(scene, at, bit.of | bit.article)) at++;
  if (takesPortfolio(before) && officeTag(scene, at, "portfolio")) return sameRank(scene, i, at, before);
  const place = at > i + 1 ? scene.placeAt[at] : undefined;
  const party = place && meaning(place, "state", "organisation") ? partyOf(scene, place) : null;
  if (!place || !party || !isPunctuation(scene, place.last, ",")) return undefined;
  if (!isCapital(scene, place.last + 1) && !titleTag(scene, place.last + 1)) return undefined;
  return sameOf(before, party, i, place.last);
}

/** The office named before, of another state. */
function sameOf(before: OfficePhrase, party: string, first: number, last: number): OfficePhrase {
  const head = { first, last, sentence: before.sentence, head: before.head, kind: before.kind };
  const phrase = barePhrase(head, [...before.qualifiers]);
  phrase.portfolio = before.portfolio;
  phrase.bodies.push(...before.bodies);
  phrase.parties.push(party);
  phrase.determiner = "definite";
  phrase.office = officeOf(phrase);
  return phrase;
}

/** "Belgium's foreign minister, X, rang | Rwanda's |, Y": the office named before, of another owner, before a name. */
function sameOfOwner(scene: Scene, i: number, before: OfficePhrase | undefined): OfficePhrase | undefined {
  if (!does(scene, i, bit.genitive) || !isPunctuation(scene, i + 1, ",") || before?.kind !== "head") return undefined;
  if (before.sentence !== sentenceOf(scene, i) || (!isCapital(scene, i + 2) && !titleTag(scene, i + 2)))
    return undefined;
  const place = scene.placeTo[i];
  const party = place && meaning(place, "state", "organisation") ? partyOf(scene, place) : null;
  return place && party && !before.parties.includes(party) ? sameOf(before, party, place.first, i + 1) : undefined;
}

/** "le ministre tchadien de la Sécurité, X, et celui de la Justice, Y": another portfolio in the same government. */
function sameRank(scene: Scene, i: number, at: number, before: OfficePhrase): OfficePhrase | undefined {
  const { sentence, kind } = before;
  const end = scene.text.sentences[sentence]?.last ?? at;
  const phrase = barePhrase({ first: i, last: i + 1, sentence, head: "minister", kind }, []);
  phrase.parties.push(...before.parties);
  phrase.determiner = "definite";
  phrase.last = portfolioEnd(scene, phrase, at, end, i + 1);
  if (phrase.last === i + 1) return undefined;
  phrase.office = officeOf(phrase);
  return phrase;
}

/** "Henri Lodo (Affaires étrangères) et Alice Benga (Économie)": a portfolio alone in brackets behind a name. */
function portfolioInBrackets(scene: Scene, i: number): OfficePhrase | undefined {
  if (!isPunctuation(scene, i - 1, "(") || !isCapital(scene, i - 2) || !officeTag(scene, i, "portfolio"))
    return undefined;
  const sentence = sentenceOf(scene, i);
  const phrase = barePhrase({ first: i, last: i + 1, sentence, head: "minister", kind: "head" }, []);
  phrase.last = portfolioEnd(scene, phrase, i, scene.text.sentences[sentence]?.last ?? i, i);
  if (!isPunctuation(scene, phrase.last, ")")) return undefined;
  phrase.office = officeOf(phrase);
  return phrase;
}

/** "monarch", "monarch+king": whether a word for an office is of this class, whatever it adds to it. */
const isOfClass = (head: string, name: string) => head === name || head.startsWith(`${name}+`);

/** A word for one who reigns, which may also be a name. */
const isCrown = (head: string) => isOfClass(head, "monarch");

/** "Mayor Queen Kamati", "chairman Emir Halilović": a word for a monarch right after another office is a first name. */
function isNameAfterOffice(scene: Scene, i: number, head: string, before: OfficePhrase | undefined): boolean {
  if (!isCrown(head) && !isOfClass(head, "monarch_the")) return false;
  return before?.last === i && before.head !== "monarch" && isCapital(scene, i) && isCapital(scene, i + 1);
}

/** "Minister Madeleine King": a word for a monarch that ends a name is a surname. */
const isSurname = (scene: Scene, i: number, head: string, last: number) =>
  isCrown(head) &&
  isCapital(scene, i) &&
  isCapital(scene, i - 1) &&
  scene.text.tags[i - 1] === undefined &&
  !isCapital(scene, last) &&
  !does(scene, last, bit.of) &&
  headAt(scene, i - 2) !== undefined;

/** "Helen Whitcombe MP, the Foreign Secretary": letters after a name say no office of their own. */
const isHonour = (scene: Scene, i: number, last: number) =>
  last === i + 1 &&
  does(scene, i, bit.honour) &&
  scene.tokens[i]?.word.shape === "upper" &&
  isCapital(scene, i - 1) &&
  !isCapital(scene, last) &&
  !does(scene, last, bit.of);

const isOwner = (scene: Scene, owner: OfficePhrase | undefined, phrase: OfficePhrase) =>
  phrase.owned &&
  phrase.kind === "head" &&
  owner !== undefined &&
  owner.last === phrase.first - 1 &&
  does(scene, owner.last, bit.genitive);

/** "the UN Secretary-General's Personal Envoy", "the president's spokesman": one office, which serves another. */
function takeOwner(scene: Scene, phrase: OfficePhrase, owner: OfficePhrase): void {
  const party = owner.parties[0] ?? (owner.head === "secretary_general" ? organisationMeant(scene) : undefined);
  if (party && phrase.parties.length === 0) phrase.parties.push(party);
  phrase.inner ??= owner;
  phrase.first = owner.first;
  phrase.determiner = owner.determiner;
  phrase.office = officeOf(phrase);
}

/** "The Secretary-General": in capitals and without more words, that of the organisation spoken of. */
function takeBody(scene: Scene, phrase: OfficePhrase): void {
  const bare =
    phrase.head === "secretary_general" &&
    phrase.parties.length === 0 &&
    phrase.bodies.length === 0 &&
    !phrase.complement;
  if (!bare || (phrase.determiner !== "definite" && phrase.determiner !== "none")) return;
  if (!isCapital(scene, phrase.headFirst)) return;
  phrase.parties.push(organisationMeant(scene));
  phrase.office = officeOf(phrase);
}

/** An office that this one serves and that goes with a name of its own stands by itself. */
function pushWithInner(found: OfficePhrase[], phrase: OfficePhrase): void {
  found.push(phrase);
  if (phrase.inner && phrase.inner.first >= phrase.last) pushWithInner(found, phrase.inner);
}

function parseOffice(scene: Scene, i: number, depth: number, from: number): OfficePhrase | null {
  const head = headAt(scene, i);
  // "Sultan Al Jaber": a first name
  if (
    !head ||
    (isCrown(head.value) && isCapital(scene, i) && from === i - 1 && isPunctuation(scene, i - 1, ",")) ||
    (isCrown(head.value) && isCapital(scene, i) && isCapital(scene, i + 1) && startsWithParticle(scene, i + 1))
  )
    return null;
  // "X, juge ces mesures insuffisantes"
  if (head.value === "judge" && isVerbBefore(scene, i, head.last)) return null;
  // "qui a présidé la Cour", but "il a présidé la séance"
  if (head.value === "leads+former" && !does(scene, i - 1, bit.relative)) return null;
  // "a envoyé" is a verb
  if (head.value === "envoy" && does(scene, i - 1, bit.be)) return null;
  // "M. Paul Roi"
  if (isCrown(head.value) && isCapital(scene, i - 1) && !scene.placeTo[i] && titleTag(scene, i - 2)?.last === i - 1)
    return null;
  // "the Amir of Kuwait", but Amir is also a first name
  if (isOfClass(head.value, "monarch_the") && !does(scene, i - 1, bit.article)) return null;
  const [headValue = "", ...affixes] = head.value.split("+");
  const [headClass = "", party] = headValue.split("@");
  const { last, form: kind } = head;
  const phrase = barePhrase({ first: i, last, sentence: sentenceOf(scene, i), head: headClass, kind }, affixes);
  addInside(scene, phrase);
  expandLeft(scene, phrase, from);
  expandRight(scene, phrase, { depth, parse: parseOffice });
  if (party && phrase.parties.length === 0) addUsual(scene, phrase, party);
  if (headClass === "legislator" && phrase.parties.length === 0) addFriends(scene, phrase);
  if (needsObject.has(headClass) && phrase.portfolio === null && phrase.bodies.length === 0) return null;
  phrase.office = officeOf(phrase);
  if (depth < 2) mergeNext(scene, phrase, depth);
  return phrase;
}

/** A word that is a verb too, with its object right behind and no article before. */
const isVerbBefore = (scene: Scene, i: number, last: number): boolean =>
  does(scene, last, bit.article | bit.indefinite | bit.this | bit.possessive) &&
  !does(scene, last, bit.of) &&
  !does(scene, i - 1, bit.article | bit.indefinite | bit.contracted);

/** "Al Jaber", "al-Muraikhi". */
const startsWithParticle = (scene: Scene, i: number): boolean =>
  does(scene, i, bit.particle) || /^(?:al|el|as|an)-/u.test(scene.tokens[i]?.word.fold ?? "");

/** "président du groupe d'amitié | France-Kenya": members of the parliament named first. */
function addFriends(scene: Scene, phrase: OfficePhrase): void {
  const [own] = scene.dyads.get(phrase.last) ?? [];
  if (!own) return;
  phrase.parties.push(own);
  phrase.last++;
}

/** Verbs and phrases that name an office only with their object: "holds the defence portfolio". */
const needsObject = new Set(["commands", "holds", "in_charge", "speaks"]);

/**
 * The state that most often has an office of this name: with "?" only where the text names it. Of several, "USA|PHL",
 * the first that the text names, else the first.
 */
function addUsual(scene: Scene, phrase: OfficePhrase, party: string): void {
  const usual = party.split("|");
  if (usual.length > 1) phrase.parties.push(usual.find((one) => scene.counts.has(one)) ?? (usual[0] as string));
  else if (!party.endsWith("?")) phrase.parties.push(party);
  else if (scene.counts.has(party.slice(0, -1)) || scene.counts.size === 0) phrase.parties.push(party.slice(0, -1));
}

/** "UN ambassador", "EU foreign policy chief": what the head's own words name. */
function addInside(scene: Scene, phrase: OfficePhrase): void {
  // "the Presidential Council" is no organisation that its chairman leaves his state for
  if (phrase.head === "head_of_state") addRepublic(scene, phrase);
  if (phrase.head === "head_of_state" || phrase.head === "security_adviser" || phrase.qualifiers.has("council")) return;
  for (let i = Math.max(0, phrase.headFirst - 4); i < phrase.headLast; i++) {
    const place = scene.placeAt[i];
    if (!place || place.last <= phrase.headFirst || !meaning(place, "organisation", "state", "demonym", "seat"))
      continue;
    const party = partyOf(scene, place);
    if (!party) continue;
    // "the secretary of its Security Council" is no officer of the United Nations
    if (place.first > phrase.headFirst && does(scene, place.first - 1, bit.possessive)) {
      phrase.determiner = "possessive";
      continue;
    }
    // "European | Commission | President", "président de la | Commission de l'Union africaine"
    if (place.first < phrase.headFirst) phrase.first = place.first;
    if (place.last > phrase.headLast) phrase.last = phrase.headLast = place.last;
    if (phrase.head === "permanent_representative") phrase.host = party;
    else phrase.parties.push(party);
  }
}

/** "président de la | République togolaise": a state whose name begins with the last word of the office. */
function addRepublic(scene: Scene, phrase: OfficePhrase): void {
  const place = scene.placeAt[phrase.headLast - 1];
  const party = place && place.last > phrase.headLast && meaning(place, "state") ? partyOf(scene, place) : null;
  if (!place || !party || phrase.headLast - 1 === phrase.headFirst) return;
  phrase.parties.push(party);
  phrase.last = phrase.headLast = place.last;
}

/** "ministre d'État, ministre de la Défense", "Deputy Prime Minister and Minister of Foreign Affairs": one holder. */
function mergeNext(scene: Scene, phrase: OfficePhrase, depth: number): void {
  if (phrase.kind !== "head" || needsObject.has(phrase.head)) return;
  for (let guard = 0; guard < 3; guard++) {
    let j = phrase.last;
    const comma = isPunctuation(scene, j, ",/");
    if (comma) j++;
    const and = does(scene, j, bit.and);
    if (and) j++;
    if (j === phrase.last || j >= (scene.text.sentences[phrase.sentence]?.last ?? 0)) return;
    let at = j;
    while (
      at < j + 3 &&
      !headAt(scene, at) &&
      (officeTag(scene, at, "qualifier") || (scene.pack.qualifiesBefore && officeTag(scene, at, "portfolio")))
    )
      at = (officeTag(scene, at, "qualifier") ?? officeTag(scene, at, "portfolio"))?.last ?? at + 1;
    const next = headAt(scene, at) ? parseOffice(scene, at, depth + 2, j) : null;
    if (next?.kind !== "head" || next.first < j || next.determiner !== "none") return;
    if (
      next.parties.length > 0 &&
      phrase.parties.length > 0 &&
      next.parties[0] !== phrase.parties[0] &&
      !(next.parties[0] as string).startsWith("org:") &&
      !(phrase.parties[0] as string).startsWith("org:")
    )
      return;
    // "X, Prime Minister, Attorney General Y": another person's
    const apposed = isPunctuation(scene, phrase.first - 1, ",") && isCapital(scene, phrase.first - 2);
    if (comma && !and && apposed && isCapital(scene, next.last)) return;
    phrase.also.push(next);
    phrase.last = next.last;
  }
}
