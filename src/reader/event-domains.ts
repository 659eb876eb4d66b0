import { inOrder } from "./casts/cast.ts";
import type { Domain, EngagementKind, Office } from "../model/index.ts";
import { attributionAt } from "./attribution.ts";
import type { Engagement } from "./engagements.ts";
import type { Sentence } from "../languages/index.ts";
import type { DomainHit } from "./domains.ts";
import type { Mention } from "./mentions.ts";
import { oncePerKey } from "./remembered.ts";
import { hasNounIn, type Page, tagAt, within } from "./page.ts";
import { saysWhatWasDiscussed } from "./topic-sentences.ts";
import { topicsIn } from "./topics.ts";

/** Kinds whose content the sentences that follow tell. */
const talked = new Set<EngagementKind>([
  "meeting",
  "visit",
  "call",
  "consultations",
  "commission_session",
  "summit",
  "conference",
  "negotiation",
  "credentials",
]);
/** Kinds that are about the ties of two states and nothing else: the words around them tell the background. */
const onlyPolitical = new Set<EngagementKind>(["relations_restored", "relations_broken", "recognition", "embassy"]);
/** What a kind is about by its nature. */
const always: Partial<Record<EngagementKind, Domain>> = {
  expulsion: "political",
  recall: "political",
  mediation: "peace_mediation",
  military_cooperation: "defence",
};
/** What a kind is about where the text does not say. */
const otherwise: Partial<Record<EngagementKind, Domain>> = {
  statement: "political",
  summons: "political",
  aid: "humanitarian",
  summit: "regional_affairs",
};

/** What those who met answer for, where the text does not say what they spoke about. */
const charges: Partial<Record<Office, Domain>> = { defence_minister: "defence", military_chief: "defence" };

/** How many sentences after an encounter may go on about it. */
const reach = 8;
/**
 * The reports of these go on with what was done there: the next few sentences tell of it, whoever they speak of. Beside
 * other encounters only the next sentence of the same paragraph does.
 */
const followed = new Set<EngagementKind>([
  "commission_session",
  "consultations",
  "summit",
  "conference",
  "negotiation",
  "credentials",
]);
const nextFew = 3;
/** Beside more matters than this, general talk of ties says nothing. */
const concrete = 4;

/** The questions of world affairs that an engagement dealt with. */
export function topicsOfEvent(page: Page, engagement: Engagement, owners: Owners): string[] {
  if (page.topics.length === 0) return [];
  const found = new Set<string>();
  for (const number of sentencesOf(page, engagement, owners)) {
    const { first, last } = page.text.sentences[number] as Sentence;
    for (const topic of topicsIn(page.topics, first, last)) found.add(topic);
  }
  return inOrder([...found]);
}

/** The engagements told in each sentence, by its number. */
export type Owners = ReadonlyMap<number, readonly Engagement[]>;

/** Which engagements each sentence tells of. */
export function ownersOf(engagements: readonly Engagement[]): Owners {
  const owners = new Map<number, Engagement[]>();
  for (const engagement of engagements)
    for (const { sentence } of engagement.tellings) {
      const list = owners.get(sentence);
      if (!list) owners.set(sentence, [engagement]);
      else if (!list.includes(engagement)) list.push(engagement);
    }
  return owners;
}

/** What an engagement dealt with: the domains of its own sentences and of those that go on about it. */
export function domainsOfEvent(
  page: Page,
  engagement: Engagement,
  all: readonly Engagement[],
  owners: Owners,
): Domain[] {
  if (onlyPolitical.has(engagement.kind)) return ["political"];
  const found = domainsOf(page, sentencesOf(page, engagement, owners), talked.has(engagement.kind));
  if (found.size === 0 && caused.has(engagement.kind))
    for (const domain of causeOf(page, engagement)) found.add(domain);
  if (found.size === 0 && answering.has(engagement.kind))
    for (const domain of ofDeedBefore(page, engagement, all, owners)) found.add(domain);
  if (found.size === 0 && told.has(engagement.kind)) for (const domain of matterOf(page)) found.add(domain);
  if (found.size === 0 && isQuarrel(engagement, all)) for (const domain of perilOf(page)) found.add(domain);
  // the letters of credence themselves are no matter dealt with
  if (engagement.kind === "credentials") found.delete("political");
  if (engagement.kind === "visit")
    for (const other of all)
      if (isDuring(engagement, other)) for (const domain of domainsOfEvent(page, other, all, owners)) found.add(domain);
  if (found.size > concrete) found.delete("political");
  // food is given to those in need
  if (engagement.kind === "aid" && found.size === 1 && found.has("agriculture")) found.add("humanitarian");
  // the planes and lorries that carry relief are no matter dealt with
  if (engagement.kind === "aid" && (found.has("humanitarian") || found.has("health")))
    for (const means of ["transport", "defence"] as const) found.delete(means);
  return withOwn(engagement, [...found]);
}

/** What an engagement dealt with and what its kind is about: by its nature, or where nothing is told. */
export function withOwn(engagement: Engagement, found: readonly Domain[]): Domain[] {
  const own = always[engagement.kind] ?? (found.length === 0 ? supposed(engagement) : undefined);
  return inOrder(own && !found.includes(own) ? [...found, own] : [...found]);
}

/** Kinds that are about the matter of the whole article where no words beside them say what about. */
const told = new Set<EngagementKind>(["statement", "summons", "call", "message", "expulsion", "recall"]);

/** Acts by which states quarrel. */
const quarrels = new Set<EngagementKind>(["summons", "expulsion", "recall", "relations_broken"]);
/** What is said and done in a quarrel. */
const quarrelsome = new Set<EngagementKind>(["summons", "expulsion", "statement"]);

/** An act of a quarrel, or what one of its sides says. */
const isQuarrel = (engagement: Engagement, all: readonly Engagement[]): boolean =>
  quarrelsome.has(engagement.kind) &&
  all.some(({ kind, parties }) => quarrels.has(kind) && parties.some((party) => engagement.parties.includes(party)));

/** Spies, shots, incursions: a quarrel in an article that speaks of little else is about them. */
const perilOf = oncePerKey((page: Page): readonly Domain[] => {
  const hits = page.domains.filter(({ domain, first }) => domain !== "political" && !isInName(page, first));
  const perils = hits.filter(({ domain }) => domain === "security").length;
  return perils > 1 && perils * 3 > hits.length ? ["security"] : [];
});

/** How often the matter of an article is named at least, and how much more often than any other. */
const oftenNamed = 4;
const muchMore = 3;

/** How often an article shows each domain. */
export const timesOf = oncePerKey((page: Page): ReadonlyMap<Domain, number> => {
  const times = new Map<Domain, number>();
  for (const { domain } of page.domains) times.set(domain, (times.get(domain) ?? 0) + 1);
  return times;
});

/** The matter of an article that is about one: named often, and far more often than any other. */
const matterOf = oncePerKey((page: Page): readonly Domain[] => {
  const times = [...timesOf(page)].filter(([domain]) => domain !== "political");
  const [most, next] = times.sort(([, a], [, b]) => b - a);
  return most && most[1] >= oftenNamed && most[1] >= muchMore * (next?.[1] ?? 0) ? [most[0]] : [];
});

/** What an engagement is about whose content is not told: what its kind or those who met are there for. */
const supposed = ({ kind, people }: Engagement): Domain | undefined =>
  otherwise[kind] ??
  (talked.has(kind) ? people.flatMap(({ office }) => (office && charges[office]) ?? [])[0] : undefined);

/** Where a talk's own sentences list so many matters, nothing else that is told beside it was one. */
const fullList = 3;
/** What may be spoken of without any work being done together; where fields of cooperation are listed, it is no field. */
const spokenOf = ["peace_mediation", "multilateral_affairs"] as const;

/** The domains of some sentences; where `spoken`, of those that say what was discussed alone if they list enough. */
function domainsOf(page: Page, numbers: Iterable<number>, spoken: boolean): Set<Domain> {
  const all = new Set<Domain>();
  const discussed = new Set<Domain>();
  const fields = new Set<Domain>();
  for (const number of numbers) {
    const sentence = page.text.sentences[number] as Sentence;
    const named = within(page.domains, sentence.first, sentence.last);
    if (named.length === 0) continue;
    const hits = withoutWider(page, named).filter(({ first }) => !isInName(page, first));
    const said = spoken && hits.length > 0 && saysWhatWasDiscussed(page, sentence);
    const listed = hits.length >= fullList && namesFields(page, sentence);
    for (const { domain } of hits) {
      all.add(domain);
      if (said) discussed.add(domain);
      if (listed) fields.add(domain);
    }
  }
  if (fields.size >= fullList)
    for (const domain of spokenOf.filter((domain) => !fields.has(domain))) {
      all.delete(domain);
      discussed.delete(domain);
    }
  return discussed.size >= fullList ? discussed : all;
}

/** "Security, in particular counter-terrorism": what a matter is named for that is dealt with in one part alone. */
const wider: Partial<Record<Domain, readonly Domain[]>> = { security: ["counter_terrorism"] };

function withoutWider(page: Page, hits: readonly DomainHit[]): readonly DomainHit[] {
  return hits.filter((hit, at) => {
    const next = hits[at + 1];
    return !(next && wider[hit.domain]?.includes(next.domain) && hasNounIn(page, hit.last, next.first, "particular"));
  });
}

/** Kinds by which a state answers what another has done. */
const answering = new Set<EngagementKind>(["statement", "call"]);

/** "Egypt condemned the strike", told after it: what an answer is about that names no matter is the deed told last. */
function ofDeedBefore(page: Page, answer: Engagement, all: readonly Engagement[], owners: Owners): readonly Domain[] {
  const deeds = all.filter(
    (other) =>
      !answering.has(other.kind) &&
      !talked.has(other.kind) &&
      toldIn(other) <= toldIn(answer) &&
      other.parties.some((party) => answer.parties.includes(party)),
  );
  const [deed] = deeds.reverse().sort((a, b) => toldIn(b) - toldIn(a));
  const found = deed ? domainsOfEvent(page, deed, all, owners) : [];
  return found.length > 2 ? [] : found;
}

/** The sentence in which an engagement is told first. */
const toldIn = ({ tellings }: Engagement): number => tellings[0]?.sentence ?? 0;

/** Kinds that answer a deed: what it was may be told in the sentence before or after. */
const caused = new Set<EngagementKind>(["summons"]);

/** What the sentences beside a telling deal with, in the same paragraph first. */
function causeOf(page: Page, engagement: Engagement): Domain[] {
  const at = toldIn(engagement);
  for (const number of [at + 1, at - 1]) {
    const found = shownIn(page, number)
      .map(({ domain }) => domain)
      .filter((domain) => domain !== "political");
    if (found.length > 0) return found;
  }
  return [];
}

/** A meeting or signing of the same parties that is told with the visit belongs to it. */
function isDuring(visit: Engagement, other: Engagement): boolean {
  if (other.kind !== "meeting" && other.kind !== "signing") return false;
  if (other.status !== "held" || !other.parties.every((party) => visit.parties.includes(party))) return false;
  return visit.date === null || other.date === null || other.date.slice(0, 7) === visit.date.slice(0, 7);
}

const sentencesKnown = oncePerKey((_: Owners) => new Map<Engagement, ReadonlySet<number>>());

/** The sentences that go on about an engagement, worked out once: for its domains and for its topics. */
export function sentencesOf(page: Page, engagement: Engagement, owners: Owners): ReadonlySet<number> {
  const known = sentencesKnown(owners);
  let sentences = known.get(engagement);
  if (!sentences) {
    sentences = findSentences(page, engagement, owners);
    known.set(engagement, sentences);
  }
  return sentences;
}

function findSentences(page: Page, engagement: Engagement, owners: Owners): ReadonlySet<number> {
  const sentences = new Set<number>();
  for (const telling of engagement.tellings) {
    const { sentence } = telling;
    if (telling !== engagement.tellings[0] && telling.anaphoric && telling.weight < 0.8) continue;
    sentences.add(sentence);
    if (engagement.status === "planned") continue;
    if (talked.has(engagement.kind)) followTalk(page, engagement, sentence, owners, sentences);
    if (engagement.kind === "signing") followText(page, sentence, sentences);
    if (engagement.kind === "message" && isAboutLetter(page, page.text.sentences[sentence + 1]))
      sentences.add(sentence + 1);
    if (engagement.kind === "sanction") followMeasures(page, sentence, owners, sentences);
  }
  return sentences;
}

/** The sentences after an encounter, as long as those who met, or the same paragraph, go on. */
function followTalk(page: Page, engagement: Engagement, from: number, owners: Owners, sentences: Set<number>): void {
  const { paragraph } = page.text.sentences[from] as Sentence;
  for (let s = from + 1; s < page.text.sentences.length && s <= from + reach; s++) {
    const others = owners.get(s)?.filter((other) => other !== engagement && other.status !== "planned") ?? [];
    if (others.some((other) => endsTalk(engagement, other))) return;
    if (others.some(({ kind }) => kind === "signing")) {
      s += textLength(page, s);
      continue;
    }
    const sentence = page.text.sentences[s] as Sentence;
    const after = s - from;
    const near = followed.has(engagement.kind) ? after <= nextFew : after === 1 && sentence.paragraph === paragraph;
    if (engagement.kind === "credentials" && isOneOfSeveral(engagement, owners)) {
      if (speaksOfEnvoy(page, engagement, sentence)) sentences.add(s);
    } else if (near || speaksOf(page, engagement, sentence) || goesOn(page, sentence, sentences.has(s - 1)))
      sentences.add(s);
  }
}

/** Several ambassadors are received in a row: each sentence is about one of them. */
function isOneOfSeveral(engagement: Engagement, owners: Owners): boolean {
  for (const list of owners.values())
    if (list.some((other) => other !== engagement && other.kind === engagement.kind)) return true;
  return false;
}

/** Another encounter ends the talk; the visit during which it took place does not. */
function endsTalk(engagement: Engagement, other: Engagement): boolean {
  if (!talked.has(other.kind)) return false;
  return (
    other.kind !== "visit" ||
    (other.date !== null && engagement.date !== null && other.date.slice(0, 7) !== engagement.date.slice(0, 7))
  );
}

/** Whether a sentence has those who met for its subject. */
function speaksOf(page: Page, engagement: Engagement, sentence: Sentence): boolean {
  for (const mention of within(page.mentions, sentence.first, sentence.last).slice(0, 2)) {
    if (mention.people.some((person) => engagement.people.includes(person))) return true;
    const both = mention.kind === "group" && mention.parties.length > 1 && mayBeThose(mention, engagement);
    if (both && mention.parties.every((party) => engagement.parties.includes(party))) return true;
  }
  // "China will …, Li said"
  const speaker = attributionAt(page, sentence.first)?.speaker;
  return speaker != null && engagement.people.some(({ name }) => name === speaker);
}

/** "both Secretaries" are not the Prime Ministers who met: of an office that one of those who met holds, where both are told. */
const mayBeThose = ({ office, people }: Mention, met: Engagement): boolean =>
  office === null || people.length > 0 || met.people.length === 0 || met.people.some((one) => one.office === office);

/** Whether a sentence speaks of the ambassador received or of the state that sent him: several are received in a row. */
function speaksOfEnvoy(page: Page, engagement: Engagement, { first, last }: Sentence): boolean {
  const sender = engagement.parties.find((party) => party !== page.home);
  return within(page.mentions, first, last)
    .slice(0, 2)
    .some(
      ({ people, parties }) =>
        (parties.length === 1 && parties[0] === sender) ||
        people.some((person) => person.of !== page.home && engagement.people.includes(person)),
    );
}

/** "Copper and ports were high on the agenda", "special attention was paid to": words for what is spoken about. */
const namesAgenda = (page: Page, first: number, last: number) => hasNounIn(page, first, last, "agenda");

/** "in areas such as trade and culture": words for what states do together. */
const namesFields = (page: Page, { first, last }: Sentence) => hasNounIn(page, first, last, "field");

const encounterNouns = new Set(["meeting", "talks", "exchange", "session", "call", "consultations", "negotiation"]);
const hosts = new Set(["side", "leaders", "ministers"]);

/**
 * "The talks covered …", "The two ministers …": a sentence with the encounter or those who met for its subject; "They
 * …" where the sentence before it is already about the encounter (`chained`).
 */
function goesOn(page: Page, { first, last }: Sentence, chained: boolean): boolean {
  if (namesAgenda(page, first, last)) return true;
  for (let i = first; i < Math.min(last, first + 4); i++)
    for (const { tag } of page.text.tags[i] ?? []) {
      if (tag.type === "noun" && (encounterNouns.has(tag.value) || hosts.has(tag.value))) return true;
      if (chained && tag.type === "grammar" && tag.value === "pronoun" && isThird(tag.form)) return true;
    }
  return false;
}

/** A pronoun of the third person that refers to someone named before: not "I", "we", "who". */
const isThird = (form: string | undefined) => form !== "rel" && !form?.startsWith("first");

/** The sentences after a sanction that list what it forbids, up to the next engagement. */
function followMeasures(page: Page, from: number, owners: Owners, sentences: Set<number>): void {
  for (let s = from + 1; s <= from + 3 && s < page.text.sentences.length && !owners.has(s); s++) sentences.add(s);
}

/** "Le document porte sur …", "It covers …", "Le second …": the sentences that say what a signed text is about. */
function followText(page: Page, from: number, sentences: Set<number>): void {
  const length = textLength(page, from);
  for (let s = from + 1; s <= from + length; s++)
    if (namesText(page, page.text.sentences[s] as Sentence, true)) sentences.add(s);
}

/** How many sentences after a signing go on about the text; others may stand between. */
function textLength(page: Page, from: number): number {
  let length = 0;
  for (let s = 1; s <= 6; s++) {
    const sentence = page.text.sentences[from + s];
    if (!sentence) break;
    if (namesText(page, sentence, s === length + 1)) length = s;
  }
  return length;
}

/** Whether a sentence begins with a signed text: by name or as one of several; by pronoun only where `next` to it. */
function namesText(page: Page, { first, last }: Sentence, next: boolean): boolean {
  for (let i = first; i < Math.min(last, first + 8); i++)
    for (const { tag } of page.text.tags[i] ?? []) {
      if (tag.type === "noun" && textNouns.has(tag.value)) return true;
      if (next && tag.type === "grammar" && tag.value === "pronoun" && isThing(tag.form)) return true;
    }
  return false;
}

/** "The letter deals with …": a sentence that begins with the message told before. */
const isAboutLetter = (page: Page, sentence: Sentence | undefined) =>
  sentence !== undefined &&
  [0, 1, 2].some((step) => tagAt(page, sentence.first + step, "noun", "message") !== undefined);

const textNouns = new Set(["agreement", "paper", "oneoftexts", "terms"]);

/** A pronoun that may stand for a text or several: "it", "they", not "he". */
const isThing = (form: string | undefined) => isThird(form) && form !== "m sg" && form !== "f sg";

/** What the words of a sentence show, names and offices apart; nothing where there is no such sentence. */
export function shownIn(page: Page, number: number): DomainHit[] {
  const sentence = page.text.sentences[number];
  if (!sentence) return [];
  return within(page.domains, sentence.first, sentence.last).filter(({ first }) => !isInName(page, first));
}

/** "le ministre de la Santé" is not about health. */
function isInName(page: Page, i: number): boolean {
  const mention = page.mentionAt[i];
  if (mention === undefined) return false;
  if (mention.kind === "person") return mention.people.some((person) => person.office !== null);
  return mention.kind === "office" || mention.kind === "organisation";
}
