import type { Office } from "../model/index.ts";
import { isCounterpart, isPlural, type OfficePhrase } from "./offices.ts";
import { officeOfCounterpart } from "./people-office.ts";
import type { NameSpan } from "./names.ts";
import { isForeign } from "./name-origins.ts";
import { isGrammar, tagAt } from "./page.ts";
import { gapBetween } from "./people-gaps.ts";
import { isFollowed, type Join } from "./people-join.ts";
import { knownParties } from "./people-known.ts";
import { listOf } from "./people-party.ts";
import type { Draft, Registry } from "./people-registry.ts";
import { bit, does, isCapital, isPunctuation, officeTag, type Scene } from "./people-words.ts";

/** Offices by which someone named elsewhere may be described. */
const describing = new Set<Office>([
  "head_of_state",
  "monarch",
  "crown_prince",
  "head_of_government",
  "foreign_minister",
  "defence_minister",
  "minister",
  "ambassador",
  "charge_d_affaires",
  "special_envoy",
  "vice_president",
  "parliament_speaker",
  "deputy_foreign_minister",
  "igo_head",
  "military_chief",
  "consul",
  "deputy_head_of_government",
  "secretary_of_state",
  "permanent_representative",
  "security_adviser",
  "igo_official",
  "governor_mayor",
]);
/** How many sentences before and after a description the person may be named. */
const back = 4;
const ahead = 1;
/** Texts with more names without an office, or offices, are lists. */
const mostFree = 60;

/** "Vladimir Poutine l'a annoncé. … le président russe": an office without a name goes with a name without an office. */
export function linkDescriptions(
  scene: Scene,
  offices: readonly OfficePhrase[],
  joins: readonly Join[],
  registry: Registry,
): void {
  const used = new Set(joins.map((join) => join.phrase));
  // offices that somebody holds, by themselves and with their state
  const held = new Set<string>();
  const free = new Map<number, Draft[]>();
  for (const draft of registry.drafts) {
    for (const { office, of } of draft.holdings) held.add(office).add(`${office} ${of}`);
    if (!(draft.holdings.length === 0 ? draft.names.every((name) => name.plain) : isVague(draft))) continue;
    if (isOfAnotherTrade(scene, draft, joins) || isPlace(scene, draft)) continue;
    for (const sentence of new Set(draft.names.map((name) => name.sentence))) listOf(free, sentence).push(draft);
  }
  for (const [phrase, draft] of namedInOrder(scene, offices, used, free)) {
    const of = phrase.parties[0] ?? null;
    draft.holdings.push({ office: phrase.office as Office, of, phrase, rule: "people.description" });
    held.add(phrase.office as Office).add(`${phrase.office} ${of}`);
    used.add(phrase);
  }
  for (const phrase of offices) {
    const draft = counterpartNext(scene, phrase, free);
    if (!draft || used.has(phrase)) continue;
    draft.holdings.push({
      office: phrase.office as Office,
      of: phrase.parties[0] as string,
      phrase,
      rule: "people.counterpart",
    });
    used.add(phrase);
  }
  for (const phrase of offices) {
    const party = phrase.parties[0] ?? null;
    if (!describes(phrase) || used.has(phrase) || (party && held.has(`${phrase.office} ${party}`))) continue;
    const draft = describedBy(scene, phrase, party, free) ?? subjectBefore(scene, phrase, free, held);
    if (!draft) continue;
    const of = party ?? draft.holdings.find((holding) => holding.of)?.of ?? null;
    draft.holdings.push({ office: phrase.office as Office, of, phrase, rule: "people.description" });
    held.add(phrase.office as Office).add(`${phrase.office} ${party}`);
  }
  linkGathered(offices, free, held);
}

/** "The Prime Minister of A rang the President of B. X and Y …": two offices, then in the next sentence two names. */
function namedInOrder(
  scene: Scene,
  offices: readonly OfficePhrase[],
  used: ReadonlySet<OfficePhrase>,
  free: ReadonlyMap<number, Draft[]>,
): [OfficePhrase, Draft][] {
  const bySentence = new Map<number, OfficePhrase[]>();
  for (const phrase of offices) if (phrase.office !== null) listOf(bySentence, phrase.sentence).push(phrase);
  return [...bySentence].flatMap(([sentence, phrases]): [OfficePhrase, Draft][] => {
    const [a, b] = phrases;
    if (!a || !b || phrases.length > 2 || [a, b].some((phrase) => used.has(phrase) || !describes(phrase))) return [];
    if (a.parties[0] === b.parties[0] || !opensSentence(scene, a)) return [];
    const named = (free.get(sentence + 1) ?? []).filter((draft) => firstOf(draft).sentence === sentence + 1);
    const [x, y] = named.sort((one, other) => firstOf(one).first - firstOf(other).first);
    if (!x || !y || named.length > 2 || !suits(x, a) || !suits(y, b)) return [];
    return [
      [a, x],
      [b, y],
    ];
  });
}

/** "… avec son homologue thaïlandais. X lui a proposé": a counterpart of whom the next sentence begins with the name. */
function counterpartNext(scene: Scene, phrase: OfficePhrase, free: ReadonlyMap<number, Draft[]>): Draft | undefined {
  if (!isCounterpart(phrase) || isPlural(phrase) || phrase.office === null || phrase.parties.length !== 1)
    return undefined;
  const sentence = phrase.sentence + 1;
  const start = scene.text.sentences[sentence]?.first;
  const draft = free.get(sentence)?.find((one) => firstOf(one).first === start && one.words.length > 1);
  return draft && suits(draft, phrase) ? draft : undefined;
}

const firstOf = (draft: Draft) => draft.names.reduce((a, b) => (b.first < a.first ? b : a));

/** Whether nothing known of a person forbids an office of a state. */
function suits(draft: Draft, phrase: OfficePhrase): boolean {
  const party = phrase.parties[0];
  if (draft.holdings.length > 0 || !party) return draft.holdings.length === 0;
  const known = knownParties(draft.words);
  return (!draft.hint || draft.hint === party) && (known.length === 0 || known.includes(party));
}

const opensSentence = (scene: Scene, phrase: OfficePhrase) =>
  phrase.first === scene.text.sentences[phrase.sentence]?.first;

/** Offices that alone say whom they mean, when the sentence before was about someone. */
const spokenOf = new Set<Office>(["ambassador", "charge_d_affaires", "consul", "special_envoy", "head_of_state"]);

/** "X a été rappelé. L'ambassadeur …": a bare office that opens a sentence is held by the subject of the one before. */
function subjectBefore(
  scene: Scene,
  phrase: OfficePhrase,
  free: ReadonlyMap<number, Draft[]>,
  held: ReadonlySet<string>,
): Draft | undefined {
  const { office } = phrase;
  if (!office || !spokenOf.has(office) || phrase.parties.length > 0 || phrase.determiner !== "definite")
    return undefined;
  if (!opensSentence(scene, phrase) || held.has(office)) return undefined;
  const start = scene.text.sentences[phrase.sentence - 1]?.first;
  return free
    .get(phrase.sentence - 1)
    ?.find((draft) => draft.holdings.length === 0 && draft.names.some(({ first, opens }) => opens || first === start));
}

/** "le ministre X" says too little: which minister may be said elsewhere. */
const isVague = (draft: Draft) =>
  draft.holdings.every(
    ({ office, phrase }) =>
      (office === "minister" && phrase.portfolio === null) ||
      // "un ancien patron des services": what he is now may stand elsewhere
      (office === "former_official" && phrase.determiner === "indefinite"),
  );

const ofMinisters = new Set<Office>(["foreign_minister", "defence_minister", "minister"]);

/** "the heads of state of A, B and C … received X and Y": those known to have served a state that is still free. */
function linkGathered(offices: readonly OfficePhrase[], free: ReadonlyMap<number, Draft[]>, held: Set<string>): void {
  const drafts = new Set([...free.values()].flat());
  if (drafts.size === 0 || drafts.size > mostFree) return;
  for (const phrase of offices.slice(0, mostFree)) {
    const { office } = phrase;
    if (!isPlural(phrase) || phrase.parties.length < 2 || !office || !describing.has(office)) continue;
    for (const draft of drafts) {
      const known = knownParties(draft.words).filter((party) => phrase.parties.includes(party));
      const of = known[0];
      if (known.length !== 1 || !of || draft.holdings.length > 0 || held.has(`${office} ${of}`)) continue;
      draft.holdings.push({ office, of, phrase, rule: "people.gathered" });
      held.add(`${office} ${of}`);
    }
  }
}

function describes(phrase: OfficePhrase): boolean {
  if (isPlural(phrase) || isCounterpart(phrase) || phrase.parties.length > 1 || phrase.ofName) return false;
  return phrase.office !== null && describing.has(phrase.office) && phrase.determiner !== "indefinite";
}

/** The one person without an office named shortly before or just after; farther off when known to have served the state. */
function describedBy(
  scene: Scene,
  phrase: OfficePhrase,
  party: string | null,
  free: ReadonlyMap<number, Draft[]>,
): Draft | undefined {
  const near = new Set<Draft>();
  for (let sentence = phrase.sentence - back; sentence <= phrase.sentence + ahead; sentence++)
    for (const draft of (free.get(sentence) ?? []).slice(0, 20))
      if (mayBe(scene, draft, phrase, party)) near.add(draft);
  const serves = (draft: Draft) => party !== null && knownParties(draft.words).includes(party);
  // who was named before is meant rather than who comes after
  const before = [...near].filter((draft) => draft.names.some((name) => name.first < phrase.first));
  if (before.length === 1) return before[0];
  const known = [...near].filter(serves);
  if (known.length === 1) return known[0];
  if (near.size > 0) return near.size === 1 ? [...near][0] : undefined;
  if (free.size > mostFree) return undefined;
  const far = new Set([...free.values()].flat().filter((draft) => serves(draft) && mayBe(scene, draft, phrase, party)));
  return far.size === 1 ? [...far][0] : undefined;
}

function mayBe(scene: Scene, draft: Draft, phrase: OfficePhrase, party: string | null): boolean {
  if (draft.holdings.length > 0) {
    const serves = draft.holdings.find((holding) => holding.of)?.of ?? draft.hint;
    const former = draft.holdings.every(({ office }) => office === "former_official");
    if (
      !(former || ofMinisters.has(phrase.office as Office)) ||
      (phrase.office === "minister" && phrase.portfolio === null)
    )
      return false;
    if (party && serves && party !== serves) return false;
  } else if (party === null || (draft.hint && draft.hint !== party)) return false;
  if (party !== null && isForeign(draft.words, party, scene.counts.keys())) return false;
  // "X met the Malian president", "received by the minister, X said": someone else is meant
  const acts = does(scene, phrase.first - 1, bit.by);
  const isApart = ({ sentence, first }: NameSpan) =>
    sentence === phrase.sentence &&
    (acts ||
      first < phrase.first ||
      first > phrase.last + besides ||
      does(scene, first - 1, bit.of) ||
      dealsWith(scene, phrase.last, first));
  if (draft.names.some(isApart)) return false;
  const known = knownParties(draft.words);
  return party === null || known.length === 0 || known.includes(party);
}

/** "The ambassador | met | X", "was received by X": whoever stands behind a verb or "by" is another. */
function dealsWith(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (does(scene, i, bit.by)) return true;
    if (does(scene, i, bit.be) || isGrammar(scene, i - 1, "reflexive") || tagAt(scene, i, "noun")) continue;
    if (tagAt(scene, i, "verb")) return true;
  }
  return false;
}

/** How many words may part an office from the name of its holder: "le ministre de la Défense s'appelle X". */
const besides = 4;

/** "X, who succeeds Y", "Y, whom X replaces": whoever is followed in an office no longer holds it. */
export function linkFollowed(scene: Scene, registry: Registry): void {
  const bySentence = new Map<number, { draft: Draft; name: NameSpan }[]>();
  for (const draft of registry.drafts)
    for (const name of draft.names) if (name.personal) listOf(bySentence, name.sentence).push({ draft, name });
  for (const draft of registry.drafts) {
    if (draft.holdings.length > 0) continue;
    const name = draft.names.find((one) => one.personal && (isFollowed(scene, one) || isOfWhom(scene, one)));
    if (!name) continue;
    const others = (bySentence.get(name.sentence) ?? []).slice(0, 20).filter((other) => other.draft !== draft);
    const isNear = (other: NameSpan) =>
      isFollowed(scene, name) ? other.last <= name.first : other.first === name.last + 2;
    const held = others.filter((other) => isNear(other.name)).at(-1)?.draft.holdings[0];
    if (!held) continue;
    const phrase: OfficePhrase = { ...held.phrase, inner: held.phrase, office: "former_official" };
    draft.holdings.push({ office: "former_official", of: held.of, phrase, rule: "people.followed" });
  }
}

/** "Y, whom X | succeeds". */
function isOfWhom(scene: Scene, { last }: NameSpan): boolean {
  if (!isPunctuation(scene, last, ",") || !isGrammar(scene, last + 1, "who")) return false;
  for (let i = last + 3; i < last + 7; i++)
    if (officeTag(scene, i, "follow")?.tag.value === "follow") return isCapital(scene, i - 1);
  return false;
}

/** "X et Y se sont vus. Les deux présidents …": an office shared by those named before. */
export function linkGroups(
  scene: Scene,
  offices: readonly OfficePhrase[],
  joins: readonly Join[],
  registry: Registry,
): void {
  const used = new Set(joins.map((join) => join.phrase));
  const bySentence = new Map<number, Draft[]>();
  for (const draft of registry.drafts)
    if (draft.names.every((name) => name.personal) && !isOfAnotherTrade(scene, draft, joins))
      for (const sentence of new Set(draft.names.map((name) => name.sentence)))
        listOf(bySentence, sentence).push(draft);
  for (const phrase of offices) {
    if (!isPlural(phrase) || !phrase.count || used.has(phrase) || !phrase.office || !describing.has(phrase.office))
      continue;
    const group = pairBefore(scene, phrase, phrase.count, bySentence) ?? groupBefore(phrase, phrase.count, bySentence);
    for (const draft of group)
      if (draft.holdings.length === 0)
        draft.holdings.push({ office: phrase.office, of: draft.hint, phrase, rule: "people.group" });
  }
  for (const phrase of offices)
    if (isPlural(phrase) && !phrase.count && !used.has(phrase)) linkListed(scene, phrase, bySentence);
}

/** "X et Y se sont vus. Les présidents ouzbek et kazakh …": as many states as names, in the same order. */
function linkListed(scene: Scene, phrase: OfficePhrase, bySentence: ReadonlyMap<number, Draft[]>): void {
  const { office, parties } = phrase;
  if (!office || !describing.has(office) || parties.length < 2) return;
  const group = pairBefore(scene, phrase, parties.length, bySentence) ?? [];
  const ordered = [...group].sort((a, b) => firstOf(a).first - firstOf(b).first);
  const isIn = (order: readonly string[]) =>
    ordered.every((draft, i) => suits(draft, { ...phrase, parties: [order[i] as string] }));
  const order = [parties, [...parties].reverse()].find(isIn);
  if (!order) return;
  for (const [i, draft] of ordered.entries())
    draft.holdings.push({ office, of: order[i] as string, phrase, rule: "people.group" });
}

/** Words before a name that say something else than a trade. */
const spokenFor = new Set(["office", "title", "demonym", "state", "city", "organisation", "verb", "grammar", "date"]);

/** "l'écrivain Boualem Sansal": what the words say he is, is no office. */
const isOfAnotherTrade = (scene: Scene, draft: Draft, joins: readonly Join[]) =>
  draft.names.some((name) => followsTrade(scene, name)) ||
  (draft.holdings.length === 0 && joins.some(({ name, phrase }) => isTrade(phrase) && draft.names.includes(name)));

const isTrade = ({ head, office }: OfficePhrase) => head === "expert" || (head === "coach" && office === null);

/** "in Nha Trang": what things only ever happen in is a place. */
const isPlace = (scene: Scene, draft: Draft) => draft.names.every(({ first }) => isGrammar(scene, first - 1, "in"));

const followsTrade = (scene: Scene, { first, nameFirst }: NameSpan) =>
  first === nameFirst &&
  scene.tokens[first - 1]?.word.shape === "lower" &&
  scene.bits[first - 1] === 0 &&
  !scene.text.tags[first - 1]?.some(({ tag }) => spokenFor.has(tag.type)) &&
  does(scene, first - 2, bit.article | bit.indefinite | bit.possessive);

/** How many sentences back "X et Y" may stand for "les deux présidents". */
const pairsBack = 12;

/** The last people named side by side before a group, when just so many and without another office. */
function pairBefore(
  scene: Scene,
  phrase: OfficePhrase,
  count: number,
  bySentence: ReadonlyMap<number, Draft[]>,
): Draft[] | undefined {
  for (let sentence = phrase.sentence; sentence >= phrase.sentence - pairsBack; sentence--) {
    const drafts = (bySentence.get(sentence) ?? []).slice(0, 20);
    if (drafts.length !== count) continue;
    const spans = drafts.map((draft) => draft.names.find((name) => name.sentence === sentence) as NameSpan);
    spans.sort((a, b) => a.first - b.first);
    const together = spans.every((name, i) => {
      const before = spans[i - 1];
      return !before || (name.first - before.outerLast < 3 && !gapBetween(scene, before.outerLast, name.first).other);
    });
    const fits = drafts.every(
      ({ holdings }) => holdings.length === 0 || holdings.some((held) => held.office === phrase.office),
    );
    if (together && fits && (spans.at(-1) as NameSpan).last <= phrase.first) return drafts;
  }
  return undefined;
}

/** The people meant by "the two presidents", when just so many fit; empty otherwise. */
function groupBefore(phrase: OfficePhrase, count: number, bySentence: ReadonlyMap<number, Draft[]>): Draft[] {
  const found = new Set<Draft>();
  const near = [0, 1, 2, 3].flatMap((back) => (bySentence.get(phrase.sentence - back) ?? []).slice(0, 20));
  const holders = new Set(near.filter(({ holdings }) => holdings.some(({ office }) => office === phrase.office)));
  // those who are known to hold it are meant
  if (holders.size === count) return [...holders];
  for (let sentence = phrase.sentence; sentence >= phrase.sentence - 3 && found.size < count; sentence--) {
    for (const draft of (bySentence.get(sentence) ?? []).slice(0, 20)) {
      const before = draft.names.some((name) => name.sentence === sentence && name.first < phrase.first);
      const same = draft.holdings.length === 0 || draft.holdings.some((held) => held.office === phrase.office);
      if (before && same) found.add(draft);
    }
  }
  return found.size === count ? [...found] : [];
}

/** "Macron a reçu son homologue kényan, le président Ruto": each holds what the other does. */
export function linkCounterparts(scene: Scene, joins: readonly Join[], registry: Registry): void {
  const bySentence = new Map<number, Draft[]>();
  for (const draft of registry.drafts) for (const name of draft.names) listOf(bySentence, name.sentence).push(draft);
  for (const { name, phrase } of joins) {
    const draft = registry.draftOf(name);
    if (!draft || !isCounterpart(phrase) || isPlural(phrase)) continue;
    const other = nearestBefore(scene, bySentence.get(phrase.sentence) ?? [], phrase);
    if (!other || other === draft) continue;
    share(other, draft, phrase, phrase.parties[0] ?? draft.hint);
    share(draft, other, phrase, other.hint);
  }
}

function share(from: Draft, to: Draft, phrase: OfficePhrase, of: string | null): void {
  const held = from.holdings.find((holding) => describing.has(holding.office) && holding.phrase !== phrase);
  if (!held || to.holdings.length > 0) return;
  to.holdings.push({ office: officeOfCounterpart(held.office, of), of, phrase, rule: "people.counterpart" });
}

/** The one named last before a counterpart; of those who are received by another, the one who is received. */
function nearestBefore(scene: Scene, drafts: readonly Draft[], phrase: OfficePhrase): Draft | undefined {
  const found: { draft: Draft; name: NameSpan }[] = [];
  for (const draft of drafts.slice(0, 30))
    for (const name of draft.names)
      if (name.sentence === phrase.sentence && name.first < phrase.first && name.personal) found.push({ draft, name });
  found.sort((a, b) => b.name.first - a.name.first);
  const [last, before] = found;
  return (before && last && isAgent(scene, last.name, before.name.last) ? before : last)?.draft;
}

/** "by President X", "par le roi Y": named as the one by whom something is done. */
function isAgent(scene: Scene, { first }: NameSpan, from: number): boolean {
  for (let i = first - 1; i >= Math.max(from, first - longestAgent); i--) {
    if (does(scene, i, bit.by)) return true;
    if (isPunctuation(scene, i, ",")) return false;
  }
  return false;
}

/** How many words may part "by" from the name. */
const longestAgent = 7;
