import type { Language, TaggedText } from "../languages/index.ts";
import { mayHave } from "../world/governments.ts";
import { type Article, evidence, type Office } from "../model/index.ts";
import { isKnownOrganisation } from "../world/index.ts";
import { assembleMentions } from "./people-mentions.ts";
import type { Mentions, Person } from "./mentions.ts";
import { findNames, type NameSpan } from "./names.ts";
import { findOffices, isCounterpart, isPlural, type OfficePhrase } from "./offices.ts";
import { organisationsAgain } from "./people-again.ts";
import { isAgent, isOurs } from "./people-clues.ts";
import { surroundingsOf } from "./people-context.ts";
import { type Join, joinNames } from "./people-join.ts";
import { knownParties } from "./people-known.ts";
import { KnownOffices } from "./people-known-office.ts";
import { compareOffices, officeOf, officeOfCounterpart, officeOfPortfolio, officeOfState } from "./people-office.ts";
import { linkBodies, settleBodies } from "./people-led.ts";
import { joinAcross } from "./people-lists.ts";
import { linkCounterparts, linkDescriptions, linkFollowed, linkGroups } from "./people-descriptions.ts";
import { officesOfTitle } from "./people-title.ts";
import { PartyGuesser } from "./people-party.ts";
import { ministerMeant, ownMinistries, settleOwnMinister } from "./people-ministry.ts";
import { type Draft, type Holding, printedName, type Registry, registerNames } from "./people-registry.ts";
import {
  addPlaces,
  bit,
  does,
  isCapital,
  isPunctuation,
  meaning,
  newScene,
  officeTag,
  partyOf,
  type Place,
  type Scene,
} from "./people-words.ts";

/** Finds who is named in an article, with which office of which state, and every later reference to them. */
export function findMentions(
  text: TaggedText,
  article: Pick<Article, "published" | "outlet" | "title" | "author">,
  language: Language,
): Mentions {
  const scene = newScene(text, language);
  addPlaces(scene, organisationsAgain(scene));
  const offices = findOffices(scene);
  dropRepresentatives(scene, offices);
  settleOwnMinister(offices, article.outlet, language);
  const taken = new Uint8Array(scene.tokens.length + 1);
  for (const phrase of offices) taken.fill(1, phrase.headFirst, phrase.last).fill(1, phrase.first, phrase.headFirst);
  const names = findNames(scene, taken);
  const awaiting = resolveCounterparts(scene, offices, names);
  ownPossessives(scene, offices, language.support.say);
  ownMinistries(offices);
  const joins = joinNames(scene, offices, names);
  joins.push(...joinAcross(scene, offices, names, joins));
  settleBodies(scene, joins);
  const registry = register(names, joins);
  linkBodies(scene, joins, registry);
  linkFollowed(scene, registry);
  linkCounterparts(scene, joins, registry);
  linkGroups(scene, offices, joins, registry);
  linkDescriptions(scene, offices, joins, registry);
  linkCounterparts(scene, joins, registry);
  for (const { phrase, name } of joins) settleCounterpart(awaiting.get(phrase), phrase, registry.draftOf(name));
  const around = surroundingsOf(
    scene,
    article,
    language,
    offices.flatMap((phrase) => (phrase.host && phrase.determiner !== "possessive" ? [phrase.host] : [])),
  );
  const people = new Map<Draft, Person>();
  for (const draft of inTextOrder(registry)) people.set(draft, personOf(scene, draft));
  const known = new KnownOffices(scene, article, language);
  for (const [draft, person] of people) known.complete(draft, person);
  const guesser = new PartyGuesser(scene, around, people, offices, officesOfTitle(article.title, language));
  const served = (guess: (draft: Draft, office: Office) => string | null) => {
    for (const [draft, person] of people) if (person.office && !person.of) person.of = guess(draft, person.office);
  };
  // what the words say outright first, since each state found bars others
  served((draft, office) => guesser.told(draft, office));
  served((draft, office) => guesser.guess(draft, office));
  for (const [draft, person] of people) {
    settleOffice(draft, person);
    settlePortfolio(offices, draft, person);
    known.specify(draft, person);
  }
  const mentions = assembleMentions({ scene, offices, names, joins, registry, people, around });
  for (const mention of mentions) for (const person of mention.people) person.mentions.push(mention);
  return { people: [...people.values()], mentions, home: around.home };
}

/** Some offices mean another rank in some states. */
function settleOffice(draft: Draft, person: Person): void {
  const phrase = draft.holdings.find((holding) => holding.office === person.office)?.phrase;
  const named = phrase && isCounterpart(phrase) && phrase.inner ? phrase.inner : phrase;
  if (named && person.office) person.office = officeOfState(named, person.office, person.of);
  // the king's host or counterpart in a republic
  if (phrase?.inner && person.office === "monarch" && person.of && !mayHave(person.of, "monarch"))
    person.office = "head_of_state";
}

/** "The foreign ministers of Denmark and Iceland met. The Icelandic minister, X": one of those named together. */
function settlePortfolio(offices: readonly OfficePhrase[], draft: Draft, person: Person): void {
  if (person.office !== "minister" || draft.holdings.some(({ phrase }) => phrase.portfolio !== null)) return;
  const gathered = offices.find(
    (phrase) =>
      isPlural(phrase) &&
      (phrase.office === "foreign_minister" || phrase.office === "defence_minister") &&
      phrase.parties.includes(person.of ?? ""),
  );
  if (gathered?.office) person.office = gathered.office;
}

const inTextOrder = (registry: Registry) => [...registry.drafts].sort((a, b) => firstOf(a) - firstOf(b));
const firstOf = (draft: Draft) => Math.min(...draft.names.map((name) => name.first));

/** "who represents Japan" makes an ambassador where it says "in Fiji", or the article speaks of ambassadors or credentials. */
function dropRepresentatives(scene: Scene, offices: readonly OfficePhrase[]): void {
  if (!offices.some((phrase) => phrase.head === "represents")) return;
  const spoken =
    offices.some((phrase) => phrase.office === "ambassador" && phrase.head !== "represents") ||
    scene.text.tags.some((spans) => spans?.some(({ tag }) => tag.type === "noun" && tag.value === "credentials"));
  if (spoken) return;
  for (const phrase of offices) if (phrase.head === "represents" && !phrase.host) phrase.office = null;
}

/** Offices whose holders rarely have a "counterpart": the word looks past them. */
const unlikely = new Set<Office>([
  "former_official",
  "official",
  "spokesperson",
  "igo_head",
  "igo_official",
  "other",
  "legislator",
  "business_leader",
]);

/** "his host, X", "Mr Diop's successor": what one of two is called by the other. */
const isOneOfTwo = (phrase: OfficePhrase) =>
  !isPlural(phrase) &&
  (follows.has(phrase.head)
    ? phrase.determiner === "possessive" || phrase.owned || phrase.ofName
    : (phrase.head === "host" || phrase.head === "guest") && phrase.determiner === "possessive");

/** How many sentences before a counterpart the one whose office it is may be named, if nobody nearer fits. */
const farBack = 4;

/** "her successor, X", "son prédécesseur, X": one after the other in one office. */
const follows = new Set(["successor", "predecessor"]);

/** "son homologue iranien" holds the office of whoever was named before, of another state. */
function resolveCounterparts(
  scene: Scene,
  offices: readonly OfficePhrase[],
  names: readonly NameSpan[],
): ReadonlyMap<OfficePhrase, OfficePhrase> {
  const awaiting = new Map<OfficePhrase, OfficePhrase>();
  const firstNames = firstNamesOf(names);
  offices.forEach((phrase, i) => {
    if (!(isCounterpart(phrase) || isOneOfTwo(phrase)) || phrase.office) return;
    const fits = (other: OfficePhrase) =>
      other.office !== null &&
      (other.parties.length === 0 || phrase.parties.length === 0 || other.parties[0] !== phrase.parties[0]);
    const before = offices
      .slice(Math.max(0, i - 8), i)
      .reverse()
      .filter(fits);
    const opening = firstNames.get(phrase.sentence);
    // "Received by President X, she met her counterpart": not his
    const opened =
      opening !== undefined &&
      opening.last <= phrase.first &&
      !before.some((other) => other.last === opening.first && isAgent(scene, other));
    const near = (back: number) =>
      before.filter((other) => phrase.sentence - other.sentence <= back && !isAgent(scene, other));
    const likely = (other: OfficePhrase) =>
      !unlikely.has(other.office as Office) &&
      !(other.office === "ambassador" && other.sentence < phrase.sentence && !follows.has(phrase.head));
    const [last] = near(2).filter(likely);
    const earlier = near(2).filter((other) => likely(other) && other.sentence < phrase.sentence);
    const opener = earlier[0] && isOfPronoun(scene, phrase) ? openerOf(earlier, earlier[0].sentence) : undefined;
    const antecedent = opener ?? near(0).find(likely) ?? last ?? near(0)[0] ?? near(2)[0] ?? near(farBack).find(likely);
    if (phrase.head === "predecessor") phrase.office = "former_official";
    if (!antecedent) return;
    // "Mr Diop wrote to his Kenyan counterpart": who is named there has the office, wherever it is printed
    if (isCounterpart(phrase) && near(0).length === 0 && opened) {
      awaiting.set(phrase, antecedent);
      return;
    }
    const { office } = ministerMeant(offices, i, antecedent);
    phrase.office ??= officeOfCounterpart(office as Office, phrase.parties[0]);
    // "son collègue de la Défense": another minister of the same government
    if (phrase.portfolio !== null) {
      phrase.office = officeOfPortfolio(phrase.portfolio);
      if (phrase.parties.length === 0) phrase.parties.push(...antecedent.parties.slice(0, 1));
      return;
    }
    // who follows in an office serves the same state
    if (follows.has(phrase.head)) phrase.parties.push(...antecedent.parties.slice(0, 1));
    phrase.inner = antecedent;
  });
  return awaiting;
}

/** "Il s'entretiendra avec son homologue": whose counterpart it is is told by a pronoun that opens the sentence. */
function isOfPronoun(scene: Scene, phrase: OfficePhrase): boolean {
  const first = scene.text.sentences[phrase.sentence]?.first ?? phrase.first;
  for (let i = first; i < Math.min(phrase.first, first + 4); i++) if (does(scene, i, bit.pronoun)) return true;
  return false;
}

/** The subject goes first: of the offices of a sentence, latest first, the one that opens it. */
const openerOf = (offices: readonly OfficePhrase[], sentence: number) =>
  offices.filter((phrase) => phrase.sentence === sentence).at(-1);

/** By sentence, the first name of a person in it. */
function firstNamesOf(names: readonly NameSpan[]): ReadonlyMap<number, NameSpan> {
  const first = new Map<number, NameSpan>();
  for (const name of names) if (name.personal && !first.has(name.sentence)) first.set(name.sentence, name);
  return first;
}

/** A counterpart of somebody of whom no office is told holds the one told last. */
function settleCounterpart(antecedent: OfficePhrase | undefined, phrase: OfficePhrase, draft: Draft | undefined): void {
  if (!antecedent || !draft || draft.holdings.length > 0 || !antecedent.office) return;
  const of = phrase.parties[0] ?? draft.hint;
  phrase.office = officeOfCounterpart(antecedent.office, of);
  phrase.inner = antecedent;
  draft.holdings.push({ office: phrase.office, of, phrase, rule: "people.counterpart" });
}

/** Offices that organisations have: "la Commission de l'UA, menée par son vice-président". */
const mayLead = new Set(["vice_president", "secretary_general", "director", "chairman", "representative", "diplomat"]);

/** "Le Bénin a rappelé son ambassadeur": the owner is the state named last in the clause. */
function ownPossessives(scene: Scene, offices: readonly OfficePhrase[], saying: readonly string[]): void {
  for (const phrase of offices) {
    if (phrase.determiner !== "possessive" || phrase.parties.length > 0 || !phrase.office) continue;
    if (isOurs(scene, phrase)) continue;
    // "Mexico's president and her host" are not of one state
    if (isCounterpart(phrase) || phrase.head === "host" || phrase.head === "guest") continue;
    const start = scene.text.sentences[phrase.sentence]?.first ?? 0;
    const house = presides.has(phrase.head) ? houseBefore(scene, phrase.first, start) : undefined;
    if (house) {
      phrase.bodies.push(house);
      phrase.office = officeOf(phrase);
    }
    // nearest first; of words told by their speaker, the subject first
    const forth = speaksBehindWords(scene, phrase.first, saying);
    for (let step = 0; step < phrase.first - start; step++) {
      const i = forth ? start + 1 + step : phrase.first - step;
      const place = scene.placeTo[i];
      const party = place && isOwner(scene, place) ? partyOf(scene, place) : null;
      if (!place || !party || does(scene, place.first - 1, bit.locative)) continue;
      if (party.startsWith("org:") && !mayLead.has(phrase.head) && !presidesOver(scene, phrase, place, start)) continue;
      phrase.parties.push(...(isPlural(phrase) ? besideOwner(scene, place) : []), party);
      phrase.office = officeOf(phrase);
      break;
    }
  }
}

/** "La Commission de la Cemac, par la voix de son président": the organisation that opens the sentence. */
const presidesOver = (scene: Scene, { head }: OfficePhrase, { first }: Place, start: number): boolean =>
  head === "president" && first - start < 5 && !does(scene, start, bit.locative);

/** "La Turquie et l'Arménie … leurs envoyés spéciaux": the owner named right before the last one. */
function besideOwner(scene: Scene, { first }: Place): string[] {
  const i = does(scene, first - 1, bit.article) ? first - 2 : first - 1;
  if (!does(scene, i, bit.and)) return [];
  const other = scene.placeTo[i];
  const party = other && isOwner(scene, other) ? partyOf(scene, other) : null;
  return party ? [party] : [];
}

/** Offices of a house of which "its president" speaks. */
const presides = new Set(["president", "vice_president"]);

/** "l'Assemblée nationale, où il a vu sa présidente": the house named before, with nothing but its state behind it. */
function houseBefore(scene: Scene, first: number, start: number): string | undefined {
  let owner: Place | undefined;
  for (let i = first - 1; i >= start; i--) {
    owner ??= scene.placeTo[i + 1];
    const body = officeTag(scene, i, "body");
    if (!body || !(houses.has(body.tag.value) || (bodies.has(body.tag.value) && isCapital(scene, i)))) continue;
    return !owner || owner.first - body.last < 3 ? body.tag.value : undefined;
  }
  return undefined;
}

const houses = new Set(["parliament", "court"]);
/** "l'Agence coréenne de coopération, conduite par sa présidente": bodies whose name begins with a capital. */
const bodies = new Set(["ministry", "agency", "company", "party", "association"]);

/** "Turkey will pay for the mosque, its ambassador said", "…, a annoncé son ambassadeur". */
function speaksBehindWords(scene: Scene, first: number, saying: readonly string[]): boolean {
  for (let i = first - 1; i > first - 4; i--)
    if (scene.text.tags[i]?.some(({ tag }) => tag.type === "verb" && saying.includes(tag.value)))
      return [i - 1, i - 2, i - 3].some((at) => isPunctuation(scene, at, ",»”"));
  return false;
}

/** A state, an organisation, or a capital that acts for its state: "Rome a rappelé son ambassadeur". */
const isOwner = (scene: Scene, place: Place) =>
  meaning(place, "state", "demonym", "organisation") !== undefined ||
  (meaning(place, "city")?.capital !== undefined && !does(scene, place.first - 1, bit.of));

function register(names: readonly NameSpan[], joins: readonly Join[]): Registry {
  const byName = new Map<NameSpan, Join[]>();
  for (const join of joins) {
    const list = byName.get(join.name);
    if (list) list.push(join);
    else byName.set(join.name, [join]);
  }
  const fits = (draft: Draft, name: NameSpan) => {
    const own = byName.get(name);
    if (!own || name.words.length > 1) return true;
    // "le ministre Ouattara" is not President Ouattara
    return own.every(
      (join) =>
        !join.phrase.office ||
        draft.holdings.length === 0 ||
        draft.holdings.some((holding) => sameKind(holding.office, join.phrase.office as Office)),
    );
  };
  const onAttach = (draft: Draft, name: NameSpan) => {
    for (const join of byName.get(name) ?? []) addHolding(draft, join);
  };
  return registerNames(names, (name) => byName.has(name), fits, onAttach);
}

const ministers = new Set<Office>([
  "minister",
  "foreign_minister",
  "defence_minister",
  "deputy_foreign_minister",
  "secretary_of_state",
  "deputy_head_of_government",
]);
const sameKind = (a: Office, b: Office) =>
  a === b ||
  a === "former_official" ||
  b === "former_official" ||
  (ministers.has(a) && ministers.has(b)) ||
  b === "other" ||
  b === "official" ||
  b === "ambassador";

function addHolding(draft: Draft, { phrase, name, party, rule }: Join): void {
  const own = party ?? (isPlural(phrase) && phrase.parties.length > 1 ? name.hint : (phrase.parties[0] ?? name.hint));
  if (!phrase.office && isCounterpart(phrase)) draft.hint ??= phrase.parties[0] ?? null;
  // "the presidents of Mercosur": each of his state
  const office =
    phrase.office === "igo_head" && isPlural(phrase) && phrase.head === "president" && own && !own.startsWith("org:")
      ? "head_of_state"
      : phrase.office;
  if (office) draft.holdings.push({ office, of: partyFor(office, phrase.parties, own), phrase, rule });
  // "the Kenyan William Ruto, current president of the EAC": those who take turns are heads of state
  const state = phrase.qualifiers.has("rotating") ? stateOf(draft, name) : null;
  if (state && office === "igo_head") draft.holdings.push({ office: "head_of_state", of: state, phrase, rule });
  for (const other of phrase.also)
    if (other.office)
      draft.holdings.push({
        office: other.office,
        of: partyFor(other.office, other.parties, other.parties[0] ?? null),
        phrase: other,
        rule,
      });
}

/** Whom a full name is known to have served, when it is one state only. */
function knownState({ words }: Draft): string | null {
  const known = words.length > 1 ? knownParties(words) : [];
  return known.length === 1 ? (known[0] as string) : null;
}

/** The state that the words around a name give, or else the only one that its bearer is known to have served. */
function stateOf(draft: Draft, name: NameSpan): string | null {
  const hint = name.hint ?? draft.hint;
  if (hint && !hint.startsWith("org:")) return hint;
  const known = knownParties(draft.words).filter((party) => !party.startsWith("org:"));
  return known.length === 1 ? (known[0] as string) : null;
}

/** An officer of an organisation serves the organisation, others their state. */
function partyFor(office: Office, parties: readonly string[], own: string | null): string | null {
  // the "Cypriot ferry operator" is no part of the state, and a company nobody lists is no party
  if (office === "business_leader" && own && !(own.startsWith("org:") && isKnownOrganisation(own))) return null;
  const organisation = office === "igo_head" || office === "igo_official";
  if (organisation) return parties.find((party) => party.startsWith("org:")) ?? (own?.startsWith("org:") ? own : null);
  return parties.length > 1 && own?.startsWith("org:")
    ? (parties.find((party) => !party.startsWith("org:")) ?? own)
    : own;
}

/** Two states whose people and things go by one adjective. */
const namesakes: Readonly<Record<string, string>> = { COD: "COG", COG: "COD" };

/** "le Premier ministre congolais X": of the two, the one that the bearer of a full name is known to have served. */
function ofNamesakes({ words }: Draft, of: string | null): string | null {
  const other = of === null ? undefined : namesakes[of];
  if (of === null || other === undefined || words.length < 2) return of;
  const known = knownParties(words);
  return known.includes(other) && !known.includes(of) ? other : of;
}

function personOf(scene: Scene, draft: Draft): Person {
  const held = chosenHolding(draft);
  const office = held?.office ?? null;
  const spans = draft.names.slice(0, 6).map((name) => [name.nameFirst, name.last] as const);
  for (const { phrase } of draft.holdings.slice(0, 4)) spans.push([phrase.first, phrase.last]);
  return {
    name: printedName(scene, draft),
    office,
    of: ofNamesakes(draft, office ? partyOfDraft(draft, office) : (draft.hint ?? knownState(draft))),
    mentions: [],
    evidence: spans.map(([first, last]) =>
      evidence(scene.text.text, scene.tokens[first]?.start ?? 0, scene.tokens[last - 1]?.end ?? 0),
    ),
    confidence: office === null ? 0.4 : held?.of ? 0.9 : 0.7,
    rules: [...new Set(draft.holdings.map((holding) => holding.rule))],
  };
}

/** The first office in rank; someone once called "former" is former in that office. */
function chosenHolding(draft: Draft) {
  const former = draft.holdings.find((holding) => holding.office === "former_official");
  const current = draft.holdings.filter(
    (holding) => holding.office !== "former_official" && !(former && holding.phrase.head === former.phrase.head),
  );
  // an office printed by itself tells more than "his counterpart"
  const inherited = (holding: Holding) =>
    Number(isCounterpart(holding.phrase) || isBareStyle(holding) || isTurn(holding) || asides.has(holding.phrase.head));
  return [...current].sort((a, b) => inherited(a) - inherited(b) || compareOffices(a.office, b.office))[0] ?? former;
}

/** Heads that tell an office in passing. */
const asides = new Set(["holds", "rules"]);

/** The chair of an organisation, which those who hold another office take in turn. */
const isTurn = ({ phrase }: Holding) => phrase.qualifiers.has("rotating");

/** "Ambassador X" without a state or a post: a style that any diplomat may bear. */
const isBareStyle = ({ phrase, office }: Holding) =>
  office === "ambassador" && phrase.parties.length === 0 && phrase.host === null && phrase.headLast === phrase.last;

function partyOfDraft(draft: Draft, office: Office): string | null {
  const same = draft.holdings.filter((holding) => holding.office === office && holding.of !== null);
  if (same[0]) return same[0].of;
  const organisation = office === "igo_head" || office === "igo_official";
  const other = draft.holdings.find((holding) => holding.of !== null && holding.of.startsWith("org:") === organisation);
  return other?.of ?? (organisation ? null : draft.hint);
}
