import type { EventRule, TagSpan } from "../../languages/index.ts";
import type { Office } from "../../model/index.ts";
import { partiesBeside } from "../compounds.ts";
import { isSource, meetsStrangers, mentionsOfSentence } from "../clauses.ts";
import { subjectOf } from "../subjects.ts";
import { joined, tieOf } from "../ties.ts";
import { hostEventOf } from "../host-events.ts";
import { isOccasion } from "../occurrence/index.ts";
import type { Mention } from "../mentions.ts";
import { isComma, hasNounIn, isAnyGrammar, isGrammar, nounIn, type Page, tagAt, within, sentenceOf } from "../page.ts";
import { inOrder, type Cast, type Discourse, isPersonal, partiesOf, peopleOf, unique } from "./cast.ts";
import { complete } from "./supply.ts";
import { type VerbPhrase, verbPhrase } from "../verb-phrase.ts";
import { placesIn, postOf } from "./named.ts";
import type { Sides } from "./sides.ts";
import { isResident } from "./travel.ts";

/** Two sides meet: the subject with whom stands behind "with", "between", or as the object. */
export function pairCast(
  page: Page,
  rule: EventRule,
  trigger: TagSpan,
  sides: Sides,
  discourse: Discourse,
): Cast | string {
  if (partiesOf(sides.subject).length < 2 && meetsStrangers(page, trigger.last)) return "meets somebody unknown";
  if (rule.gives === "meeting" && rule.as === "verb" && isOfStrangers(page, trigger)) return "somebody unknown meets";
  if (rule.as === "verb" && meetsPublic(page, trigger.last, sides.around)) return "meets people who act for nobody";
  if (rule.as === "verb" && sides.passive && isGreeted(page, trigger.last, sides.subject)) return "only met on arrival";
  // "contracts signed by firms"
  if (rule.gives === "signing" && sides.passive && isDoneByStrangers(page, trigger.last))
    return "somebody unknown acts";
  // "the two leaders spoke of a new era"
  if (rule.gives === "call" && rule.together && isGrammar(page, trigger.last, "of")) return "spoken of";
  if (rule.joins && goesOverItsOwn(page, trigger, sides)) return "goes over its own affairs";
  if (rule.together && !areTogether(sides.subject)) return "no people of two sides";
  const noun = rule.as === "noun";
  const around = noun ? sides.around : withoutEarlierTalks(page, sides.around);
  if (!noun && !sides.passive && !rule.joins && sides.subject.length === 0 && !areBothBefore(page, trigger))
    return "the subject is unknown";
  const others = [...sides.subject, ...around.with, ...around.by];
  // "discussed the call between A and B": what was gone over
  const between = !noun && rule.joins && areOfMatter(page, trigger, around.between) ? [] : around.between;
  const owners = noun ? ownersOf(page, trigger) : [];
  const named = unique([
    ...owners,
    ...sides.subject,
    ...around.with,
    ...(partiesOf(others).length >= 2 ? between.filter(isNoMatter(page, sides.from)) : between),
    ...around.by,
    ...(noun
      ? around.of.filter(({ via }) => owners.length === 0 || via !== "capital")
      : [...around.of.filter(isOfThose(page)), ...objectOf(page, rule, trigger, sides)]),
    // "presented their letters to the President", "spoke to the President by phone"
    ...(noun ? around.to : facing.has(rule.gives) ? around.to.filter(isPersonal) : []),
    ...(noun && sides.passive ? [] : noun ? around.object.slice(0, 1) : []),
    ...withBefore(page, trigger),
  ]);
  const told = (noun ? withoutMatter(page, sides.from, named, around) : named).filter(
    (mention) => !isSource(page, mention),
  );
  const mentions = partiesOf(told).length >= 2 ? told : named;
  if (noun && partiesOf(mentions).length < 2) mentions.push(...speakingTogether(page, rule, trigger, sides));
  if (rule.gives === "signing" && mentions.length === 0) mentions.push(...witnessesOf(page, trigger));
  // "the EU-Mercosur agreement | will be signed"
  const compound = partiesBeside(page, sides.passive ? { ...trigger, first: startOf(page, trigger) } : trigger);
  const sponsors = rule.gives === "negotiation" ? sponsorsOf(page, trigger) : [];
  const doubtless = withoutDoubtfulSubject(mentions, sides.subject).filter((mention) => !sponsors.includes(mention));
  const sure = withoutOccasion(page, trigger, doubtless);
  const local = unique([...partiesOf(sure), ...compound]);
  const goesOn = noun && (isGrammar(page, trigger.first - 1, "demonstrative") || rule.joins === true);
  if (sponsors.length > 0) return withSponsors(page, local, sure, discourse, sponsors);
  if (local.length === 1 && !noun) local.push(...hostOfEnvoy(page, sides.subject, local[0] as string));
  if (local.length === 1 && rule.gives === "credentials")
    local.push(...whereAccredited(page, trigger, local[0] as string));
  return complete(page, local, sure, discourse, goesOn);
}

/** "signed by firms", not "by May": "by" right behind the verb, and nobody known in the few words after it. */
function isDoneByStrangers(page: Page, from: number): boolean {
  if (!isGrammar(page, from, "by") || isGrammar(page, from + 1, "two")) return false;
  const end = from + nearAgent;
  return (
    within(page.mentions, from, end).length === 0 &&
    within(page.dates, from, end).every(({ first }) => first > from + 2)
  );
}

/** How many words "by the heads of the two" may have. */
const nearAgent = 8;

/** "was met at the airport by the deputy minister": greeted on arrival; whoever leads his state meets whom he fetches. */
const isGreeted = (page: Page, from: number, by: readonly Mention[]): boolean =>
  hasNounIn(page, from, from + 4, "airport") && !by.some(({ office }) => office !== null && leading.has(office));

const leading = new Set<Office>(["head_of_state", "monarch", "head_of_government", "crown_prince"]);

/** "met the press", "a rencontré des représentants de la diaspora": people who act for nobody, and nobody else. */
function meetsPublic(page: Page, from: number, { object, with: beside }: Sides["around"]): boolean {
  if ([...object, ...beside].some((mention) => isPersonal(mention) || mention.kind === "organisation")) return false;
  if (!hasNounIn(page, from, from + longestToPublic, "public")) return false;
  const { last } = sentenceOf(page, Math.max(0, from - 1));
  for (let i = from; i < Math.min(last, from + longestToPublic); i++) {
    if (page.mentionAt[i] || page.text.tokens[i]?.word.shape === "punctuation") return false;
    if (tagAt(page, i, "noun", "public")) return true;
  }
  return false;
}

/** How many words "with representatives of the" may have. */
const longestToPublic = 6;

/** Where what is told by a trigger begins: at the first auxiliary of a verb. */
const startOf = (page: Page, trigger: TagSpan) =>
  trigger.tag.type === "verb" ? verbPhrase(page.text, trigger).first : trigger.first;

/** "a remis à Djibouti ses lettres au chef de l'État": where nothing else says whose head of state receives, the place does. */
function whereAccredited(page: Page, trigger: TagSpan, own: string): readonly string[] {
  const { first, last } = sentenceOf(page, trigger.first);
  return placesIn(page, first, last)
    .filter((state) => state !== own)
    .slice(0, 1);
}

/** How many words "leur toute première" may have. */
const longestOwner = 4;

/** "the two presidents had not met since their talks in Luanda": whose encounter "their" says it was, if both are told before. */
function ownersOf(page: Page, trigger: TagSpan): readonly Mention[] {
  const { first } = sentenceOf(page, trigger.first);
  for (let i = trigger.first - 1; i >= Math.max(first, trigger.first - longestOwner); i--) {
    if (tagAt(page, i, "grammar", "possessive")?.tag.form !== "pl") continue;
    const before = within(page.mentions, first, i);
    const both = before.findLast(({ parties }) => parties.length === 2);
    return both ? [both] : [];
  }
  return [];
}

/** Encounters told by what is handed or said to somebody. */
const facing = new Set<EventRule["gives"]>(["credentials", "call"]);

/** "Brussels was reviewing its programmes": a government that looks into what is its own meets nobody. */
function goesOverItsOwn(page: Page, trigger: TagSpan, { subject, around }: Sides): boolean {
  if (partiesOf(subject).length !== 1 || around.with.length > 0) return false;
  const { aspect, last } = verbPhrase(page.text, trigger);
  const lasts = aspect === "progressive" || subject.every(({ kind }) => kind === "state");
  return lasts && isGrammar(page, last, "possessive");
}

/** "…, and the public will meet them": right before the verb stands a subject of its own that nobody knows. */
function isOfStrangers(page: Page, trigger: TagSpan): boolean {
  let i = verbPhrase(page.text, trigger).first - 1;
  while (isAnyGrammar(page, i, ["clitic", "adverb"])) i--;
  const isUnknown = page.text.tokens[i]?.word.shape === "lower" && !page.text.tags[i] && !page.mentionAt[i];
  return isUnknown && isGrammar(page, i - 1, "article") && isGrammar(page, i - 2, "and");
}

/** "X told Y at a meeting in Geneva that", "X rassura Y lors d'un entretien": who speaks, and to whom, met. */
function speakingTogether(page: Page, { gives }: EventRule, trigger: TagSpan, { around }: Sides): Mention[] {
  if (around.of.length + around.between.length > 0 || !isOccasion(page, trigger)) return [];
  const { first, last } = sentenceOf(page, trigger.first);
  const opens = trigger.first - first <= longestOpening;
  const verb = opens ? finiteVerb(page, trigger.last, last) : finiteVerb(page, trigger.first - 1, first);
  if (!verb) return [];
  // "after an hour with X": the preposition belongs to the words of the encounter
  const met = isGrammar(page, trigger.last - 1, "with") ? around.object.slice(0, 1) : around.with;
  if (met.length > 0) return speakerOfOccasion(page, verb, met, trigger);
  const object = within(page.mentions, verb.last, verb.last + 2).find(isOneWhoActs);
  const subjects = subjectOf(page, verb.first).filter(isOneWhoActs);
  // "After the meeting X and Y signed …"
  if (partiesOf(subjects).length === 2) return subjects;
  // "After two days of negotiations China and India agreed …"
  const states = gives === "meeting" ? [] : subjectOf(page, verb.first).filter(({ kind }) => kind === "state");
  if (partiesOf(states).length === 2) return states;
  const [subject] = subjects;
  const both = object && subject ? [subject, object] : [];
  return partiesOf(both).length === 2 ? both : [];
}

/** "…, a indiqué X à l'issue d'un entretien avec Y", "X said after talks with Y": who speaks met the other. */
function speakerOfOccasion(page: Page, verb: VerbPhrase, met: readonly Mention[], trigger: TagSpan): Mention[] {
  const inverted = isComma(page, verb.first - 1);
  const near = within(page.mentions, verb.last, Math.min(trigger.first, verb.last + longestInversion));
  const speakers = inverted ? near : subjectOf(page, verb.first);
  const speaker = speakers.find((one) => isOneWhoActs(one) && !partiesOf(met).includes(one.parties[0] as string));
  return speaker ? [speaker] : [];
}

/** How many words "on Monday the" may have. */
const longestInversion = 4;

/** How many words "During their first" may have. */
const longestOpening = 4;

/** Words after which a noun stands. */
const nounStarts = ["article", "possessive", "demonstrative"];

/** The first finite verb from one token towards another. */
function finiteVerb(page: Page, from: number, to: number): VerbPhrase | undefined {
  const step = from < to ? 1 : -1;
  for (let i = from; i !== to; i += step) {
    const verb = page.mentionAt[i] || isAnyGrammar(page, i - 1, nounStarts) ? undefined : tagAt(page, i, "verb");
    if (!verb) continue;
    const phrase = verbPhrase(page.text, verb);
    if (phrase.form === "finite") return phrase;
  }
  return undefined;
}

/** A person or an office, not a state: "Mali told Niger" tells of no encounter. */
const isOneWhoActs = ({ kind, parties }: Mention) =>
  (kind === "person" || kind === "office" || kind === "pronoun") && parties.length === 1;

/** "met X in Oslo, a day after talks with Y": whom the earlier talks were with is not met here. */
function withoutEarlierTalks(page: Page, around: Sides["around"]): Sides["around"] {
  if (around.object.length === 0) return around;
  const earlier = around.with.find(({ first }) => {
    for (let i = first - 1; i > first - 4; i--)
      if (isGrammar(page, i, "with"))
        return (
          ["talks", "meeting"].some((name) => tagAt(page, i - 1, "noun", name)) &&
          [2, 3, 4].some((back) => isAnyGrammar(page, i - back, ["after", "before"]))
        );
    return false;
  });
  return earlier ? { ...around, with: around.with.filter(({ first }) => first < earlier.first) } : around;
}

/** "the two ministers", "the Premier of A and the President of B": people, and of two sides. */
const areTogether = (subject: readonly Mention[]) =>
  partiesOf(subject).length === 2 && subject.every((mention) => isPersonal(mention) && mention.kind !== "state");

/** "the Philippine ambassador in Tehran met the mayor": whom an envoy meets, if no other state is named, is of his post. */
function hostOfEnvoy(page: Page, subject: readonly Mention[], own: string): string[] {
  const post = subject.length === 1 && isResident(subject[0] as Mention) ? postOf(page, subject[0] as Mention) : null;
  return post && post !== own ? [post] : [];
}

/** "negotiations held under the auspices of C", "sous l'égide de C": who brings the sides to the table. */
function sponsorsOf(page: Page, trigger: TagSpan): readonly Mention[] {
  const { last } = sentenceOf(page, trigger.first);
  const sponsor = nounIn(page, trigger.last, Math.min(last, trigger.last + farthestSponsor), "sponsor");
  if (!sponsor) return [];
  const near = within(page.mentions, sponsor.first, Math.min(last, sponsor.first + 8));
  return near.filter(({ parties }) => parties.length > 0).slice(0, 1);
}

/** "Three accords were signed in the presence of the Presidents of A and B": where nobody else is named, for these two. */
function witnessesOf(page: Page, trigger: TagSpan): readonly Mention[] {
  const { last } = sentenceOf(page, trigger.first);
  const presence = nounIn(page, trigger.last, Math.min(last, trigger.last + farthestSponsor), "presence");
  if (!presence) return [];
  const seen = within(page.mentions, presence.first, last).filter(isOneWhoActs).slice(0, 2);
  return partiesOf(seen).length === 2 ? seen : [];
}

/** How many words may stand between the talks and those under whose auspices they are held. */
const farthestSponsor = 28;

/** Two sides at the table, and those who brought them there. */
function withSponsors(
  page: Page,
  local: readonly string[],
  mentions: readonly Mention[],
  discourse: Discourse,
  sponsors: readonly Mention[],
): Cast | string {
  const third = partiesOf(sponsors);
  const others = (parties: readonly string[]) => parties.filter((party) => !third.includes(party));
  const known = { ...discourse, latest: others(discourse.latest), ranked: others(discourse.ranked) };
  const cast = complete(page, others(local), mentions, known);
  if (typeof cast === "string") return cast;
  return {
    ...cast,
    parties: inOrder(unique([...cast.parties, ...third])),
    people: unique([...cast.people, ...peopleOf(sponsors)]),
    mentions: unique([...cast.mentions, ...sponsors]),
  };
}

/** "exchanged views on the conflict between A and B": those between whom the matter lies do not meet. */
const isNoMatter =
  (page: Page, from: number) =>
  ({ first }: Mention): boolean => {
    for (let i = from; i < first; i++) if (isAnyGrammar(page, i, ["on", "about"])) return false;
    return true;
  };

/** "talks with X on the war in the east of the DRC", "des échanges sur l'adhésion de la Moldavie à l'UE": what is talked of takes no part. */
function withoutMatter(
  page: Page,
  from: number,
  named: readonly Mention[],
  { of, to, object }: Sides["around"],
): readonly Mention[] {
  const isOfTalks = isNoMatter(page, from);
  const matter = [...of, ...to, ...object].filter((mention) => mention.first >= from && !isOfTalks(mention));
  return matter.length > 0 ? named.filter((mention) => !matter.includes(mention)) : named;
}

/** "discussed the war between A and B": those between whom a thing gone over lies; not "held discussions between". */
function areOfMatter(page: Page, trigger: TagSpan, [side]: readonly Mention[]): boolean {
  if (!side) return false;
  for (let i = side.first - 1; i > trigger.last; i--)
    if (isGrammar(page, i, "between"))
      return (
        !page.mentionAt[i - 1] && page.text.tokens[i - 1]?.word.shape === "lower" && !isGrammar(page, i - 1, "adverb")
      );
  return false;
}

/** "met those of A and B", "that of A": officials of the same rank, told by their states alone. */
const isOfThose =
  (page: Page) =>
  (mention: Mention, i: number, all: readonly Mention[]): boolean =>
    joined(page, all, i).some(
      ({ first }) => isGrammar(page, first - 1, "of") && isGrammar(page, first - 2, "demonstrative"),
    ) && mention.kind === "state";

/** Whom a verb tells to be met: nobody where two do a thing together, and nothing that is only gone over. */
function objectOf(page: Page, rule: EventRule, trigger: TagSpan, { subject, around }: Sides): readonly Mention[] {
  if (rule.together) return [];
  // "the two leaders discussed Syria by telephone"
  const goesOver = rule.joins || (rule.gives === "call" && rule.as === "verb" && partiesOf(subject).length === 2);
  if (!goesOver) return around.object;
  const two = subject.some(isTwo) || hasBothBefore(page, trigger);
  return around.object.filter((mention) => isNoTopic(two)(mention) && !isOfRelative(page, mention));
}

/** "talked about the tankers that Russia sails": the subject of a clause about something else. */
const isOfRelative = (page: Page, { first }: Mention) =>
  isGrammar(page, isGrammar(page, first - 1, "article") ? first - 2 : first - 1, "who");

/** "touched upon the UN", "the two discussed Kuwaiti oil": what is gone over is what the talk was about. */
const isNoTopic =
  (two: boolean) =>
  ({ kind }: Mention): boolean =>
    kind !== "organisation" && !(kind === "state" && two);

const isTwo = ({ kind, parties }: Mention) => kind === "group" || kind === "pronoun" || parties.length > 1;

/** "both envoys", "the border between A and B": two sides before a verb, none of which is its subject alone. */
const areBothBefore = (page: Page, trigger: TagSpan) =>
  hasBothBefore(page, trigger) || partiesOf(withBefore(page, trigger)).length >= 2;

/** "les deux chefs de délégation", "both envoys": two sides that the context must name. */
function hasBothBefore(page: Page, trigger: TagSpan): boolean {
  const { first } = sentenceOf(page, trigger.first);
  for (let i = trigger.first - 1; i >= Math.max(first, trigger.first - 10); i--)
    if (isGrammar(page, i, "two")) return true;
  return false;
}

/** "en marge de la conférence du Mouvement des non-alignés": the larger event's organisation takes no part. */
function withoutOccasion(page: Page, trigger: TagSpan, mentions: readonly Mention[]): readonly Mention[] {
  const host = hostEventOf(page, trigger);
  const outside = (mention: Mention) =>
    !host || mention.first < host.first || (mention.kind !== "organisation" && mention.first >= host.last);
  const inside = mentions.filter(outside);
  const states = partiesOf(inside).filter((party) => !party.startsWith("org:"));
  if (states.length < 2) return inside;
  return inside.filter((mention) => mention.kind !== "organisation" || tieOf(page, mention) !== "of");
}

/** A subject known only by reference that would meet its own side was taken for the wrong person. */
function withoutDoubtfulSubject(mentions: readonly Mention[], subject: readonly Mention[]): readonly Mention[] {
  const others = mentions.filter((mention) => !subject.includes(mention));
  if (others.length === 0 || subject.length === 0 || partiesOf(mentions).length !== 1) return mentions;
  const doubtful = subject.every(
    (mention) => mention.via === "pronoun" || (mention.via === "office" && mention.kind !== "person"),
  );
  return doubtful ? others : mentions;
}

/** "Avec son homologue, X a parlé de …": a companion named before the verb. */
function withBefore(page: Page, trigger: TagSpan): Mention[] {
  const mentions = mentionsOfSentence(page, trigger.first).filter(({ last }) => last <= trigger.first);
  return mentions.flatMap((mention, i) => {
    const tie = tieOf(page, mention);
    if (tie === "between") return joined(page, mentions, i);
    return tie === "with" && i === 0 ? [mention] : [];
  });
}
