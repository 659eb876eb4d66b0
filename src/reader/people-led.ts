import type { NameSpan } from "./names.ts";
import type { Join } from "./people-join.ts";
import { isHouse, officeOf } from "./people-office.ts";
import { isGrammar } from "./page.ts";
import { barePhrase, headAt, type OfficePhrase } from "./people-phrase.ts";
import { expandRight } from "./people-phrase-right.ts";
import type { Registry } from "./people-registry.ts";
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

/** How many words a body and what says which one it is may have. */
const longestBody = 16;

/** Whether those who work in a body are officials: "of the prime minister's office" too. */
const hasStaff = ({ bodies }: OfficePhrase, isOf: boolean) =>
  bodies.some((body) => isHouse(body) || (isOf && body === "presidency"));

/** Those who head a body of any kind. */
const heads = new Set(["director", "president", "chairman", "leader", "secretary_general", "chief_executive"]);

/** Offices whose body stands elsewhere than beside them. */
export function settleBodies(scene: Scene, joins: readonly Join[]): void {
  for (const { phrase } of joins) {
    // "the Ghana Investment Agency, whose head is X"
    const isBare = phrase.bodies.length === 0 && phrase.parties.length === 0 && heads.has(phrase.head);
    const whose = does(scene, phrase.first - 1, bit.article) ? phrase.first - 2 : phrase.first - 1;
    const body = isBare && does(scene, whose, bit.among) ? bodyBefore(scene, whose) : undefined;
    if (body) takeFrom(phrase, body);
  }
}

function takeFrom(phrase: OfficePhrase, { bodies, parties, portfolio }: OfficePhrase): void {
  phrase.bodies.push(...bodies);
  phrase.parties.push(...parties.slice(0, 1));
  phrase.portfolio ??= portfolio;
  phrase.office = officeOf(phrase);
}

/** Those of whom the words tell no office, but the body that they lead or work in. */
export function linkBodies(scene: Scene, joins: readonly Join[], registry: Registry): void {
  const titles = new Map(joins.map(({ name, phrase }) => [name, phrase]));
  for (const draft of registry.drafts) {
    if (draft.holdings.length > 0) continue;
    for (const name of draft.names) {
      if (!name.personal) continue;
      const title = titles.get(name);
      const phrase = title
        ? (leaderOf(scene, title.first) ?? ofSide(scene, name, title))
        : (leaderOf(scene, name.outerFirst) ?? memberOf(scene, name));
      if (!phrase?.office) continue;
      // "of the Myanmar wing" tells no state that he serves
      if (phrase.host) draft.hint = null;
      draft.holdings.push({ office: phrase.office, of: phrase.parties[0] ?? null, phrase, rule: "people.body" });
      break;
    }
  }
}

/** "the foreign affairs committee, chaired by X", "une mission du FMI conduite par X". */
function leaderOf(scene: Scene, first: number): OfficePhrase | undefined {
  let by = first - 1;
  while (by > 0 && (does(scene, by, bit.article) || titleTag(scene, by))) by--;
  // "l'Agence nationale, | que dirige | X"
  const isInverted = headAt(scene, by)?.value === "leads" && isGrammar(scene, by - 1, "that");
  if (isInverted) return bodyOnly(bodyBefore(scene, by - 1));
  if (!does(scene, by, bit.by)) return undefined;
  const led = [by - 1, by - 2].find((i) => officeTag(scene, i, "led")?.last === by);
  return led === undefined ? undefined : bodyOnly(bodyBefore(scene, led));
}

/** "M23, led by X", but "Sweden, led by X" tells no office. */
function bodyOnly(body: OfficePhrase | undefined): OfficePhrase | undefined {
  const isBody = body && (body.bodies.length > 0 || body.head === "leads_team" || body.office === "other");
  return isBody ? body : undefined;
}

/** The body that a noun phrase before a token names, the longest one: "the committee of the Turkish parliament |, chaired". */
function bodyBefore(scene: Scene, before: number): OfficePhrase | undefined {
  const stop = isPunctuation(scene, before - 1, ",") ? before - 1 : before;
  const start = Math.max(scene.text.sentences[sentenceOf(scene, before)]?.first ?? 0, stop - longestBody);
  let found: OfficePhrase | undefined;
  for (let i = stop - 1; i >= start; i--) {
    if (does(scene, i, bit.relative | bit.by) || isPunctuation(scene, i, ";:")) break;
    if (scene.placeTo[stop] && i > scene.placeTo[stop].first) continue;
    if (!opensPhrase(scene, i, start)) continue;
    // "a mission led by X" is no embassy
    const phrase = officeTag(scene, i, "team") ? undefined : bodyAt(scene, i);
    if (phrase?.last === stop && (phrase.bodies.length > 0 || phrase.parties.length > 0)) found = phrase;
    found = teamAt(scene, i, stop) ?? found;
  }
  return found;
}

const opensPhrase = (scene: Scene, i: number, start: number): boolean =>
  i === start ||
  does(scene, i - 1, bit.article | bit.indefinite | bit.contracted | bit.possessive | bit.locative | bit.and) ||
  isPunctuation(scene, i - 1, ",");

/** A body read as what somebody leads. */
function bodyAt(scene: Scene, i: number): OfficePhrase {
  const sentence = sentenceOf(scene, i);
  const phrase = barePhrase({ first: i, last: i, sentence, head: "leads", kind: "head" });
  expandRight(scene, phrase, { depth: 1, parse: () => null });
  phrase.office = officeOf(phrase);
  return phrase;
}

/** "a delegation of the European Parliament", "an IMF team": those sent by a body, whose leader is one of its own. */
function teamAt(scene: Scene, first: number, stop: number): OfficePhrase | undefined {
  const phrase = barePhrase({
    first,
    last: stop,
    sentence: sentenceOf(scene, first),
    head: "leads_team",
    kind: "head",
  });
  let team = false;
  for (let i = first; i < stop; i++) {
    if (isPunctuation(scene, i, ",;:") || does(scene, i, bit.be | bit.relative | bit.by)) return undefined;
    if (!isNoun(scene, i)) return undefined;
    team ||= officeTag(scene, i, "team") !== undefined;
    for (const { tag } of scene.text.tags[i] ?? [])
      if (tag.type === "office" && tag.form === "body") phrase.bodies.push(tag.value);
    const place = scene.placeAt[i];
    const party = place && phrase.parties.length === 0 ? partyOf(scene, place) : null;
    if (party) phrase.parties.push(party);
  }
  phrase.office = officeOf(phrase);
  return team && phrase.office ? phrase : undefined;
}

/** No verb of its own: "sent", "arrived". */
function isNoun(scene: Scene, i: number): boolean {
  const tags = scene.text.tags[i] ?? [];
  return !tags.some(({ tag }) => tag.type === "verb") || tags.some(({ tag }) => tag.type !== "verb");
}

/** "X of the Polish foreign ministry", "X, in charge of Africa at the ministry". */
function memberOf(scene: Scene, { last }: NameSpan): OfficePhrase | undefined {
  const comma = isPunctuation(scene, last, ",");
  const at = comma ? last + 1 : last;
  const isCharged = comma && (does(scene, at, bit.charged) || headAt(scene, at)?.value === "in_charge");
  const house = isCharged ? houseBehind(scene, at + 1) : isOrigin(scene, at) ? houseAt(scene, at + 1) : undefined;
  if (house) house.office = "official";
  return house;
}

/** "of", "from", "du". */
const isOrigin = (scene: Scene, i: number): boolean =>
  (does(scene, i, bit.of) && !does(scene, i, bit.host)) || isGrammar(scene, i, "from");

/** The house named at a token: "of the prime minister's office", but "removed from the presidency". */
function houseAt(scene: Scene, i: number): OfficePhrase | undefined {
  const house = bodyAt(scene, i);
  // "the agency Reuters"
  return hasStaff(house, does(scene, i - 1, bit.of)) && house.parties.length < 2 && !isCapital(scene, house.last)
    ? house
    : undefined;
}

/** How many words may say what somebody deals with. */
const longestCharge = 9;

/** "of Africa | at the Turkish foreign ministry": the body in which somebody deals with what comes first. */
function houseBehind(scene: Scene, from: number): OfficePhrase | undefined {
  for (let i = from; i < from + longestCharge; i++) {
    if (isPunctuation(scene, i, ",;:.") || !isNoun(scene, i)) return undefined;
    if (!does(scene, i, bit.locative)) continue;
    const house = houseAt(scene, i + 1);
    if (house) return house;
  }
  return undefined;
}

/** "Director General X of the Myanmar wing": a rank whose side is told behind the name. */
function ofSide(scene: Scene, { last }: NameSpan, title: OfficePhrase): OfficePhrase | undefined {
  if (title.office || title.head !== "director" || !does(scene, last, bit.of)) return undefined;
  const place = scene.placeAt[does(scene, last + 1, bit.article) ? last + 2 : last + 1];
  const party = place && meaning(place, "state", "demonym") ? partyOf(scene, place) : null;
  if (!party || title.parties.length > 0) return undefined;
  // "the Myanmar wing" of a ministry looks at Myanmar from abroad
  const next = place?.last ?? last;
  const isDesk =
    scene.pack.qualifiesBefore &&
    scene.tokens[next]?.word.shape === "lower" &&
    !scene.text.tags[next]?.some(({ tag }) => tag.type === "verb" || tag.type === "grammar");
  const told = isDesk ? { parties: [], host: party } : { parties: [party] };
  const phrase: OfficePhrase = { ...title, ...told, bodies: [], complement: true };
  phrase.office = officeOf(phrase);
  return phrase;
}
