import { isState } from "./casts/cast.ts";
import { asideEnd, gapBetween } from "./people-gaps.ts";
import type { NameSpan } from "./names.ts";
import { isCounterpart, isPlural, type OfficePhrase } from "./offices.ts";
import { officeOf } from "./people-office.ts";
import { isGrammar, isParticiple } from "./page.ts";
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

/** One name joined to one office of the text. */
export interface Join {
  readonly name: NameSpan;
  readonly phrase: OfficePhrase;
  /** State served, when the list says which of several: "the ministers of A and B, X and Y". */
  readonly party: string | null;
  readonly rule: string;
}

type Item =
  | { kind: "name"; first: number; last: number; name: NameSpan }
  | { kind: "office"; first: number; last: number; phrase: OfficePhrase };

/** Joins the names and offices of each sentence, in order. */
export function joinNames(scene: Scene, offices: readonly OfficePhrase[], names: readonly NameSpan[]): Join[] {
  const joins: Join[] = [];
  let o = 0;
  let n = 0;
  while (n < names.length) {
    const { sentence } = names[n] as NameSpan;
    const items: Item[] = [];
    while (offices[o] && (offices[o] as OfficePhrase).sentence < sentence) o++;
    for (; offices[o]?.sentence === sentence; o++) {
      const phrase = offices[o] as OfficePhrase;
      items.push({ kind: "office", first: phrase.first, last: phrase.last, phrase });
    }
    for (; names[n]?.sentence === sentence; n++) {
      const name = names[n] as NameSpan;
      items.push({ kind: "name", first: name.outerFirst, last: name.outerLast, name });
    }
    items.sort((a, b) => a.first - b.first);
    joinSentence(scene, items, joins);
  }
  return joins;
}

function joinSentence(scene: Scene, items: readonly Item[], joins: Join[]): void {
  const named = new Set<NameSpan>();
  const used = new Set<OfficePhrase>();
  const add = (name: NameSpan, phrase: OfficePhrase, rule: string, party: string | null = null) => {
    joins.push({ name, phrase, party, rule });
    named.add(name);
    used.add(phrase);
  };
  const joining: Joining = { scene, items, named, used, add };
  for (let i = 0; i + 1 < items.length; i++) joinAdjacent(joining, i);
  for (let i = 0; i + 2 < items.length; i++) joinThrough(joining, i);
  for (let i = 0; i + 2 < items.length; i++) joinPastOwner(joining, i);
  for (let i = 0; i + 2 < items.length; i++) joinBeforeOwner(joining, i);
  for (let i = 0; i < items.length; i++) joinList(joining, i);
  for (let i = 0; i < items.length; i++) joinListBefore(joining, i);
  for (let i = 0; i + 2 < items.length; i++) joinRespectively(joining, i);
  for (let i = 0; i + 1 < items.length; i++) joinApposed(joining, i);
  for (let i = 0; i + 1 < items.length; i++) joinPastTail(joining, i);
}

type Add = (name: NameSpan, phrase: OfficePhrase, rule: string, party?: string | null) => void;

/** The names and offices of a sentence while they are joined. */
interface Joining {
  readonly scene: Scene;
  readonly items: readonly Item[];
  /** Names that have an office, and offices that have a name. */
  readonly named: ReadonlySet<NameSpan>;
  readonly used: Set<OfficePhrase>;
  readonly add: Add;
}

/** "President Macky Sall" */
function joinAdjacent({ scene, items, add }: Joining, i: number): void {
  const [a, b] = [items[i] as Item, items[i + 1] as Item];
  if (a.kind !== "office" || b.kind !== "name" || isPlural(a.phrase) || verbal.has(a.phrase.head)) return;
  if (!touches(scene, a.last, b.first)) return;
  // "the Official Creditor Committee"
  if (a.phrase.kind === "description" && isCapital(scene, a.phrase.headFirst) && !isOpening(scene, a.first)) return;
  if (!b.name.personal || (b.name.hint && b.name.outerFirst < b.name.first)) return;
  // "allied to commander X"
  if (a.phrase.head === "commander" && !isCapital(scene, a.phrase.headFirst)) a.phrase.office ??= "military_chief";
  add(b.name, a.phrase, "people.office-name");
}

/** Nothing stands between but quotation marks or an aside: "Ambassador (Dr.) Monica Juma", "Premier 'Aisake Eke". */
function touches(scene: Scene, from: number, to: number): boolean {
  if (from === to) return true;
  if (to < from || to - from > 5) return false;
  let i = asideEnd(scene, from, to);
  while (i < to && isPunctuation(scene, i, "'’‘\"“«")) i++;
  return i === to;
}

const isOpening = (scene: Scene, i: number) => scene.text.sentences[sentenceOf(scene, i)]?.first === i;

/** "her Tanzanian counterpart, Ambassador Liberata Mulamula": both offices go with the name. */
function joinThrough({ scene, items, used, add }: Joining, i: number): void {
  const [a, b, c] = [items[i] as Item, items[i + 1] as Item, items[i + 2] as Item];
  if (a.kind !== "office" || b.kind !== "office" || c.kind !== "name" || isPlural(a.phrase) || used.has(a.phrase))
    return;
  lendState(scene, a, b, c);
  if (areOfTwoStates(a.phrase, b.phrase)) return;
  if (
    !used.has(b.phrase) ||
    b.last !== c.first ||
    (b.phrase.determiner !== "none" &&
      !isCounterpart(a.phrase) &&
      !isStyle(scene, b.phrase) &&
      !isBackground(a.phrase, b.phrase)) ||
    a.phrase.kind === "description"
  )
    return;
  const before = items[i - 1];
  if (before?.kind === "name" && !gapBetween(scene, before.last, a.first).other && a.phrase.determiner !== "possessive")
    return;
  const gap = gapBetween(scene, a.last, b.first);
  if (gap.comma && !gap.other && !gap.and) add(c.name, a.phrase, "people.office-comma-name");
}

/** "During his talks with the King of Morocco, the Ghanaian minister X": of two states, and so two people. */
const areOfTwoStates = (a: OfficePhrase, b: OfficePhrase): boolean =>
  a.parties.length === 1 &&
  b.parties.length === 1 &&
  a.parties[0] !== b.parties[0] &&
  [...a.parties, ...b.parties].every(isState);

/** "his Peruvian host, President X": a description lends its state to the office that it stands beside. */
function lendState(scene: Scene, a: Item, b: Item, c: Item): void {
  if (a.kind !== "office" || b.kind !== "office" || c.kind !== "name" || a.phrase.kind !== "description") return;
  if (a.phrase.parties.length !== 1 || b.phrase.parties.length > 0 || b.last !== c.first) return;
  const gap = gapBetween(scene, a.last, b.first);
  if (gap.comma && !gap.other && !gap.and) b.phrase.parties.push(...a.phrase.parties);
}

/** "le porte-parole de M. Sarr, Jean Dupont": the holder of the office is named after the one he serves. */
function joinPastOwner({ scene, items, named, used, add }: Joining, i: number): void {
  const [a, b, c] = [items[i] as Item, items[i + 1] as Item, items[i + 2] as Item];
  if (a.kind !== "office" || b.kind !== "name" || c.kind !== "name" || used.has(a.phrase) || isPlural(a.phrase)) return;
  // the office that a successor takes over was told before
  const serves = a.phrase.inner !== null && a.phrase.inner.first >= a.phrase.first;
  if (!a.phrase.ofName || serves || a.phrase.office === null || b.first - a.last > 1) return;
  const before = items[i - 1];
  if (before?.kind === "name" && !named.has(before.name) && !gapBetween(scene, before.last, a.first).other) return;
  const gap = gapBetween(scene, b.last, c.first);
  if (!gap.comma || gap.other || gap.and || gap.semicolon || !c.name.personal || named.has(c.name)) return;
  if (endsAside(scene, c.last)) add(c.name, a.phrase, "people.office-owner-name");
}

/** "Y, X's predecessor": the holder of the office is named before the one he follows. */
function joinBeforeOwner({ scene, items, named, used, add }: Joining, i: number): void {
  const [a, b, c] = [items[i] as Item, items[i + 1] as Item, items[i + 2] as Item];
  if (a.kind !== "name" || b.kind !== "name" || c.kind !== "office" || used.has(c.phrase) || isPlural(c.phrase)) return;
  if (!c.phrase.owned || c.phrase.office === null || c.first !== b.last + 1 || !does(scene, b.last, bit.genitive))
    return;
  const gap = gapBetween(scene, a.last, b.first);
  if (gap.comma && !gap.other && !gap.and && a.name.personal && !named.has(a.name))
    add(a.name, c.phrase, "people.name-comma-office");
}

/** "the UN envoy, the former Senegalese minister X": what he was, or is at home, beside what he is for a body. */
const isBackground = (a: OfficePhrase, b: OfficePhrase): boolean =>
  a.determiner !== "indefinite" &&
  (b.office === "former_official" ||
    (a.parties.some((party) => party.startsWith("org:")) && b.parties.some((party) => !party.startsWith("org:"))));

/** "l'ambassadeur" before a name, "Sa Majesté le Roi": a style more than an office of its own. */
function isStyle(scene: Scene, phrase: OfficePhrase): boolean {
  if (titleTag(scene, phrase.first - 2) || titleTag(scene, phrase.first - 1)) return true;
  return (
    (phrase.head === "ambassador" || phrase.head === "religious_leader") &&
    phrase.parties.length === 0 &&
    phrase.host === null
  );
}

/** "les présidents Macky Sall et Adama Barrow", "the ministers of A and B, X and Y" */
function joinList({ scene, items, named, used, add }: Joining, i: number): void {
  const item = items[i] as Item;
  if (item.kind !== "office" || !isPlural(item.phrase) || used.has(item.phrase)) return;
  const names: NameSpan[] = [];
  const states: (string | null)[] = [];
  let previous: Item = item;
  for (let k = i + 1; k < items.length; k++) {
    const next = items[k] as Item;
    // "Ali Toumi (Industrie)"
    if (next.kind === "name" && !next.name.personal && isPunctuation(scene, next.first - 1, "(")) continue;
    if (next.kind !== "name" || named.has(next.name) || !next.name.personal) break;
    const gap = gapBetween(scene, previous.last, next.first);
    const state = gap.other && k > i + 1 ? stateBetween(scene, previous.last, next.first) : null;
    if ((gap.other && !state) || gap.relative || gap.be) break;
    if (k === i + 1 && gap.and) break;
    names.push(next.name);
    states.push(state);
    previous = next;
  }
  if (names.length === 0) return;
  if (names.length === 1 && !(names[0] as NameSpan).hint && item.phrase.parties.length > 1) return;
  const parties = item.phrase.parties;
  const each = states.some((state) => state !== null);
  for (const [at, name] of names.entries())
    add(
      name,
      item.phrase,
      "people.list",
      name.hint ?? states[at] ?? (each || parties.length === names.length ? (parties[at] ?? null) : null),
    );
}

/** "the presidents of A, X; | B, | Y", "A (X), | B ( | Y)": the state named between two of a list, right before the second. */
function stateBetween(scene: Scene, from: number, to: number): string | null {
  if (to - from > longestState || !isPunctuation(scene, to - 1, ",(")) return null;
  let party: string | null = null;
  for (let i = from; i < to - 1; i++) {
    const place = scene.placeAt[i];
    if (place && party === null && meaning(place, "state") && place.last === to - 1) {
      party = partyOf(scene, place);
      i = place.last - 1;
    } else if (!does(scene, i, bit.and | bit.of | bit.article) && !isPunctuation(scene, i, ",;)")) return null;
  }
  return party;
}

/** How many words "), and the Democratic Republic of the Congo (" may have. */
const longestState = 12;

/** "Mali's X and Niger's Y, the two foreign ministers": the list stands before its office. */
function joinListBefore({ scene, items, named, used, add }: Joining, i: number): void {
  const item = items[i] as Item;
  if (item.kind !== "office" || !isPlural(item.phrase) || isCounterpart(item.phrase) || used.has(item.phrase)) return;
  const names: NameSpan[] = [];
  let next: Item = item;
  for (let k = i - 1; k >= 0; k--) {
    const before = items[k] as Item;
    if (before.kind !== "name" || named.has(before.name) || !before.name.personal) break;
    const gap = gapBetween(scene, before.last, next.first);
    if (gap.other || gap.be || (next === item && (!gap.comma || gap.and))) break;
    names.unshift(before.name);
    next = before;
  }
  if (names.length < 2 || (item.phrase.count && item.phrase.count !== names.length)) return;
  const { parties } = item.phrase;
  for (const [at, name] of names.entries())
    add(
      name,
      item.phrase,
      "people.list",
      name.hint ?? (parties.length === names.length ? (parties[at] ?? null) : null),
    );
}

/** "X et Y, respectivement ministre de A et ministre de B": as many offices as names, in the same order. */
function joinRespectively({ scene, items, named, used, add }: Joining, i: number): void {
  const [a, b, c, d] = items.slice(i, i + 4);
  if (a?.kind !== "name" || b?.kind !== "name" || c?.kind !== "office" || isPlural(c.phrase)) return;
  if (named.has(a.name) || named.has(b.name) || used.has(c.phrase) || !a.name.personal || !b.name.personal) return;
  const between = gapBetween(scene, a.last, b.first);
  const gap = gapBetween(scene, b.last, c.first);
  if (between.other || gap.other || !between.and || !gap.comma || gap.and) return;
  const second = c.phrase.also[0] ?? (d?.kind === "office" ? d.phrase : undefined);
  if (!second || isPlural(second) || used.has(second)) return;
  if (second === c.phrase.also[0]) {
    // two offices in one phrase are one person's unless the text parts them
    if (c.phrase.also.length > 1 || !does(scene, b.last + 1, bit.also)) return;
  } else {
    const last = gapBetween(scene, c.last, second.first);
    if (last.other || !last.and) return;
  }
  const party = c.phrase.parties[0] ?? second.parties[0] ?? null;
  add(a.name, { ...c.phrase, also: [] }, "people.respectively", party);
  add(b.name, second, "people.respectively", second.parties[0] ?? party);
  used.add(c.phrase);
}

/** Heads that are verbs. */
const verbal = new Set(["leads", "commands", "represents", "holds", "speaks", "rules"]);

/** A verb that names an office only by its object. */
const isFormless = ({ head, office }: OfficePhrase) => verbal.has(head) && (head !== "leads" || office === null);

/** "Abdoulaye Diop, ministre …", "le ministre, Abdoulaye Diop", "X, who heads …" */
function joinApposed({ scene, items, named, used, add }: Joining, i: number): void {
  const [a, b] = [items[i] as Item, items[i + 1] as Item];
  // "X, a former envoy who was named ambassador"
  if (
    a.kind === "office" &&
    b.kind === "office" &&
    used.has(a.phrase) &&
    !isPlural(b.phrase) &&
    !isCounterpart(b.phrase)
  ) {
    const owner = items[i - 1];
    const link = gapBetween(scene, a.last, b.first);
    if (owner?.kind === "name" && named.has(owner.name) && link.relative && !link.other && !isFormless(b.phrase))
      add(owner.name, b.phrase, "people.name-who");
    return;
  }
  if (a.kind === b.kind) return;
  const gap = gapBetween(scene, a.last, b.first);
  // "Spain has named X its ambassador", "a nommé X ambassadrice"
  if (gap.empty && a.kind === "name" && b.kind === "office" && does(scene, a.first - 1, bit.be)) {
    if (!named.has(a.name) && !used.has(b.phrase) && !isPlural(b.phrase) && a.name.personal)
      add(a.name, b.phrase, "people.named-office");
    return;
  }
  // "X succeeds Y as foreign minister", "X succède à Y à la tête de la diplomatie"
  const heir = items[i - 1];
  if (
    (gap.empty || gap.as) &&
    a.kind === "name" &&
    b.kind === "office" &&
    heir?.kind === "name" &&
    isFollowed(scene, a.name)
  ) {
    if (!named.has(heir.name) && !used.has(b.phrase)) add(heir.name, b.phrase, "people.name-as-office");
    return;
  }
  // "X dirige depuis janvier l'Union africaine"
  if (gap.empty && a.kind === "name" && b.kind === "office" && b.phrase.head === "leads" && isHeadOfBody(b.phrase)) {
    if (!named.has(a.name) && !used.has(b.phrase) && a.name.personal) add(a.name, b.phrase, "people.name-who");
    return;
  }
  if (gap.other || gap.empty || gap.and || gap.semicolon) return;
  if (!(gap.comma || gap.paren || gap.relative || gap.as || gap.be)) return;
  // "X, who heads the government" but not "X heads the delegation"
  if (
    b.kind === "office" &&
    verbal.has(b.phrase.head) &&
    !gap.relative &&
    !(gap.comma && b.phrase.headLast > b.phrase.headFirst + 1)
  )
    return;
  if (a.kind === "office" && verbal.has(a.phrase.head)) return;
  if (a.kind === "office" && b.kind === "name") {
    if (used.has(a.phrase) || isPlural(a.phrase) || named.has(b.name) || !b.name.personal) return;
    if (gap.as || gap.relative || isAgentOfOpening(scene, a, b) || isOfAnotherState(a.phrase, b.name)) return;
    add(b.name, a.phrase, "people.office-comma-name");
  } else if (a.kind === "name" && b.kind === "office" && a.name.personal) {
    if (used.has(b.phrase) || isPlural(b.phrase) || (b.phrase.ofName && isCounterpart(b.phrase))) return;
    // "Appointed as ambassador": any word has a capital there
    if (a.name.opens && a.name.words.length === 1 && !a.name.titled) return;
    if (isCounterpart(b.phrase) && !gap.paren && (named.has(a.name) || goesOn(scene, items, i + 1, named))) return;
    if (gap.be && !gap.relative && b.phrase.kind === "description") return;
    const before = items[i - 1];
    const styled = before?.kind === "office" && isStyle(scene, before.phrase) && before.last === a.first;
    if (named.has(a.name) && !styled && leavesName(scene, items, i + 1, named)) return;
    if (gap.comma && opensMainClause(scene, a, b)) return;
    add(a.name, b.phrase, gap.relative ? "people.name-who" : "people.name-comma-office");
  }
}

/** "succeeds | Y": whether the verb of one who takes an office over stands before a name. */
export function isFollowed(scene: Scene, { first }: NameSpan): boolean {
  const at = does(scene, first - 1, bit.article) ? first - 1 : first;
  for (let i = at - 1; i >= at - longestFollowing; i--) {
    const span = officeTag(scene, i, "follow");
    if (span?.last === at && span.tag.value === "follow") return true;
  }
  return false;
}

/** How many words "takes over from" has. */
const longestFollowing = 5;

/** Who "heads" an organisation, an embassy or a ministry holds an office; who "heads the delegation" does not. */
const isHeadOfBody = ({ office }: OfficePhrase): boolean =>
  office === "igo_head" || office === "ambassador" || office === "foreign_minister" || office === "official";

/** "Accueilli par le président X, le monarque s'est rendu": after a participle that opens the sentence, the main subject. */
const opensMainClause = (scene: Scene, name: Item, office: Item): boolean =>
  office.kind === "office" &&
  office.phrase.determiner === "definite" &&
  followsParticiple(scene, name) &&
  isBeforeVerb(scene, office.last);

/** "… au président gabonais : Mmes X (Argentine) et Y (Norvège)": whoever is of another state holds no office of this one. */
const isOfAnotherState = ({ parties }: OfficePhrase, { hint }: NameSpan): boolean =>
  hint !== null &&
  !hint.startsWith("org:") &&
  parties.length === 1 &&
  parties[0] !== hint &&
  !parties[0]?.startsWith("org:");

/** "Reçue par le président, X a évoqué": who receives is not named, and the name is that of the guest. */
const isAgentOfOpening = (scene: Scene, office: Item, name: Item): boolean =>
  does(scene, office.first - 1, bit.by) && followsParticiple(scene, office) && isBeforeVerb(scene, name.last);

/** Whether a participle opens the sentence of an item. */
function followsParticiple(scene: Scene, { first: at }: Item): boolean {
  const { first } = scene.text.sentences[scene.sentenceAt[at] as number] ?? { first: 0 };
  return [first, first + 1].some((i) =>
    scene.text.tags[i]?.some((span) => span.tag.type === "verb" && isParticiple(span)),
  );
}

/** Whether the verb of a main clause comes next: "a", "s'est", "l'a". */
function isBeforeVerb(scene: Scene, last: number): boolean {
  const verb = isGrammar(scene, last, "reflexive") || isGrammar(scene, last, "clitic") ? 1 : 0;
  return does(scene, last + verb, bit.be) || isGrammar(scene, last + verb, "have");
}

/** How far a name may stand behind the words of its office. */
const longestTail = 16;

/** "le commissaire aux Affaires politiques, à la Paix et à la Sécurité, X": words no list knows end at a comma. */
function joinPastTail({ scene, items, named, used, add }: Joining, i: number): void {
  const item = items[i] as Item;
  if (item.kind !== "office" || used.has(item.phrase) || isPlural(item.phrase) || item.phrase.kind !== "head") return;
  if (verbal.has(item.phrase.head) || item.phrase.ofName || item.phrase.determiner === "indefinite") return;
  for (let k = i + 1; k < items.length; k++) {
    const next = items[k] as Item;
    if (next.first - item.last > longestTail) return;
    if (next.kind === "office") {
      if (next.phrase.determiner === "none" && next.phrase.kind !== "head") continue;
      return;
    }
    if (!isPunctuation(scene, startOf(scene, next) - 1, ",")) {
      if (next.name.titled) return;
      continue;
    }
    if (named.has(next.name) || !next.name.personal) return;
    if (next.name.words.length < 2 && !next.name.titled) return;
    if (!isTail(scene, item.last, startOf(scene, next) - 1) || !endsAside(scene, next.last)) return;
    if (isAgentOfOpening(scene, item, next)) return;
    if (item.phrase.office === null || isCapital(scene, item.last)) {
      item.phrase.complement = true;
      item.phrase.office = officeOf(item.phrase);
    }
    if (item.phrase.office) add(next.name, item.phrase, "people.office-tail-name");
    return;
  }
}

/** Where a name begins, its article and a rank before its nationality included: "le général espagnol X". */
function startOf(scene: Scene, item: Item): number {
  const first = titleTag(scene, item.first - 1) ? item.first - 1 : item.first;
  return does(scene, first - 1, bit.article) ? first - 1 : first;
}

/** An apposition closes with a mark, a verb or the sentence; "X, president of Y, A and B" lists others. */
function endsAside(scene: Scene, last: number): boolean {
  return !does(scene, last, bit.of | bit.and);
}

/** Nouns, adjectives and small words only: no verb, no mark but commas and brackets. */
function isTail(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { word } = scene.tokens[i] as { word: { shape: string } };
    if (word.shape === "punctuation" && !isPunctuation(scene, i, ",-()&/'’")) return false;
    if (
      isPunctuation(scene, i, ",") &&
      !does(scene, i + 1, bit.of | bit.host | bit.locative | bit.charged) &&
      !isCapital(scene, i + 1)
    )
      return false;
    if (does(scene, i, bit.be | bit.relative | bit.pronoun | bit.by)) return false;
    if (word.shape === "lower" && isVerb(scene, i)) return false;
  }
  return true;
}

/** A word known as a verb and not also as a noun. */
function isVerb(scene: Scene, i: number): boolean {
  if (does(scene, i, bit.of | bit.article | bit.and | bit.host | bit.locative)) return false;
  const spans = scene.text.tags[i] ?? [];
  return (
    spans.some(({ tag }) => tag.type === "verb") &&
    !spans.some(({ tag }) => tag.type === "noun" || tag.type === "domain" || tag.type === "office")
  );
}

/** Whether the office after a name that has one already goes with the name that follows it. */
function leavesName(scene: Scene, items: readonly Item[], at: number, named: ReadonlySet<NameSpan>): boolean {
  const [office, next, after] = [items[at], items[at + 1], items[at + 2]];
  if (office?.kind !== "office") return false;
  const own = office.phrase.determiner === "definite" && office.phrase.parties.length > 0;
  if (next?.kind !== "name" || named.has(next.name)) return own;
  const gap = gapBetween(scene, office.last, next.first);
  if (gap.other || gap.and || !gap.comma) return own;
  // "President A, chair of B, C, minister of D": C has an office of its own
  if (after?.kind !== "office" || isPlural(after.phrase) || isCounterpart(after.phrase)) return true;
  const rest = gapBetween(scene, next.last, after.first);
  return rest.other || rest.and || !rest.comma;
}

/** "X et son homologue malien, Y": the name after the office is free. */
function goesOn(scene: Scene, items: readonly Item[], at: number, named: ReadonlySet<NameSpan>): boolean {
  const [office, next] = [items[at] as Item, items[at + 1]];
  if (next?.kind !== "name" || named.has(next.name)) return false;
  const gap = gapBetween(scene, office.last, next.first);
  return !gap.other && !gap.and && gap.comma;
}
