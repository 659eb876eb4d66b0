import type { TagSpan } from "../../languages/index.ts";
import { attributionAt } from "../attribution.ts";
import { leadingVerb } from "../subjects.ts";
import { closesQuote } from "../quotes.ts";
import { tieOf } from "../ties.ts";
import type { Mention } from "../mentions.ts";
import type { Occurrence } from "../occurrence/index.ts";
import {
  hasNounIn,
  isAnyGrammar,
  isGrammar,
  lowerBound,
  type Page,
  tagAt,
  within,
  sentenceNumber,
  sentenceOf,
} from "../page.ts";
import { type Discourse, isPersonal, isState, partiesOf, unique } from "./cast.ts";
import type { Sides } from "./sides.ts";

/** Who speaks: the parties, and the words that name them where there are any. */
export interface Speakers {
  readonly parties: readonly string[];
  readonly mentions: readonly Mention[];
}

/**
 * Who speaks: the subject, who stands behind the verb after quoted words, the body or institution that is the subject
 * ("the summit", "le ministère"), or the speaker of the sentence before.
 * @param addressed parties spoken to, who are hardly the speakers too
 */
export function speakersOf(
  page: Page,
  trigger: TagSpan,
  sides: Sides,
  told: Occurrence,
  discourse: Discourse,
  addressed: readonly string[],
): Speakers {
  const verb = told.verb;
  const quoted = verb ? whoSaysWe(page, verb.first) : null;
  if (quoted) return quoted;
  const inverted = verb ? subjectBehind(page, verb.first, verb.last) : [];
  if (inverted.length > 0) return speaking(inverted);
  const first = leadingVerb(page, Math.min(verb?.first ?? trigger.first, trigger.first));
  const leaders = sides.subject.length === 1 ? leadersGathered(page, sides.subject[0] as Mention, discourse) : null;
  if (leaders) return known(page, leaders, trigger.first) ?? speaking([]);
  const gathered = bodyBefore(page, first, discourse, addressed, sides.subject.at(-1)?.last ?? -1);
  if (gathered) return gathered;
  if (sides.subject.length > 0 && sides.subject.every(speaksForNobody)) return speaking([]);
  const relative = isObjectRelative(page, first) ? mainSpeaker(page, first) : null;
  if (relative && !sameAs(relative.parties, addressed)) return relative;
  const subject = isObjectRelative(page, first) ? [] : sides.subject.filter((mention) => mention.parties.length > 0);
  if (subject.length > 0 && !sameAs(partiesOf(subject), addressed)) return speaking(subject);
  const main = verb && verb.form !== "finite" ? mainSubject(page, first, addressed) : null;
  if (main) return main;
  const body = bodyBefore(page, first, discourse, addressed, -1);
  if (body) return body;
  const before = speakerBefore(page, trigger, discourse, addressed);
  return before.length > 0 ? speaking(before) : sourceOf(page, first, addressed);
}

/** "The emirate denied it, the Emirati ministry said": where nobody else is known, who is said to tell it speaks. */
function sourceOf(page: Page, verb: number, addressed: readonly string[]): Speakers {
  const party = attributionAt(page, verb)?.party;
  return { parties: party && isState(party) && !addressed.includes(party) ? [party] : [], mentions: [] };
}

/** "« We call on Georgia to … », said X": who says "we" is who is quoted. */
function whoSaysWe(page: Page, verb: number): Speakers | null {
  const pronoun = tagAt(page, verb - 1, "grammar", "pronoun");
  if (!pronoun?.tag.form?.startsWith("first")) return null;
  const said = attributionAt(page, verb);
  if (!said?.party) return null;
  const { first, last } = sentenceOf(page, verb);
  const mentions = within(page.mentions, first, last).filter(({ people }) =>
    people.some(({ name }) => name === said.speaker),
  );
  return { parties: [said.party], mentions };
}

/** "Les dirigeants exhortent", "the leaders urged": those of the organisation whose gathering was told last. */
export function leadersGathered(
  page: Page,
  { kind, people, first, last }: Mention,
  { body }: Discourse,
): string | null {
  if (kind !== "group" && kind !== "office" && kind !== "pronoun") return null;
  if (people.length === 1) return null;
  return body && hasNounIn(page, first, last, "gatheredbody") ? body : null;
}

/** A private person, or one who has left office. */
const speaksForNobody = ({ kind, people, parties }: Mention) =>
  kind === "person" &&
  (parties.length === 0 || people.some(({ office }) => office === "former_official")) &&
  people.every(({ office }) => office === null || office === "former_official" || office === "other");

const speaking = (mentions: readonly Mention[]): Speakers => ({ parties: partiesOf(mentions), mentions });

const sameAs = (from: readonly string[], to: readonly string[]) =>
  from.length > 0 && from.every((party) => to.includes(party));

/** "« … », a tonné le ministre", '"…," warned the envoy': the verb follows the closing quotation mark. */
function subjectBehind(page: Page, first: number, last: number): Mention[] {
  if (!closesQuote(page, first)) return [];
  const [mention] = within(page.mentions, last, last + nearSpeaker);
  // "a lancé à l'adresse d'Alger le ministre": who is spoken to may come first
  const later =
    mention && tieOf(page, mention) !== "none"
      ? within(page.mentions, mention.last, mention.last + nearSpeaker).find((other) => isPersonal(other))
      : undefined;
  const speaker = later && tieOf(page, later) === "none" ? later : mention;
  return speaker && speaker.parties.length > 0 ? [speaker] : [];
}

/** How many words may stand between a verb and who speaks behind it. */
const nearSpeaker = 4;

/** "IGAD, which it accused of": the pronoun right before the verb is the subject, not what stands before "which". */
const isObjectRelative = (page: Page, verb: number) =>
  isGrammar(page, verb - 1, "pronoun") && (isGrammar(page, verb - 2, "who") || isGrammar(page, verb - 2, "that"));

/** "criticised the move, which he called hasty": he who speaks, or the subject of the main clause. */
function mainSpeaker(page: Page, verb: number): Speakers | null {
  const pronoun = page.mentionAt[verb - 1];
  if (pronoun && pronoun.parties.length > 0) return speaking([pronoun]);
  const { first } = sentenceOf(page, verb);
  const subject = within(page.mentions, first, verb - 2).find(
    (mention) => tieOf(page, mention) === "none" && mention.parties.length > 0,
  );
  return subject ? speaking([subject]) : null;
}

/** "Estonia ordered three Russians out, blaming Moscow": what is only a gerund or infinitive has the subject of the sentence. */
function mainSubject(page: Page, verb: number, addressed: readonly string[]): Speakers | null {
  const { first } = sentenceOf(page, verb);
  const opening = within(page.mentions, first, verb).find((mention) => mention.parties.length > 0);
  if (!opening || tieOf(page, opening) !== "none" || sameAs(opening.parties, addressed)) return null;
  const others = within(page.mentions, opening.last, verb).filter(
    (mention) =>
      mention.parties.length > 0 && isAnyGrammar(page, mention.first - 1, ["and"]) && mention.first - opening.last <= 2,
  );
  return speaking([opening, ...others]);
}

/** "Les dirigeants de la CEDEAO ont", "the ministry in Bamako", "the summit", "la junte": a body that is no mention. */
function bodyBefore(
  page: Page,
  verb: number,
  discourse: Discourse,
  addressed: readonly string[],
  behind: number,
): Speakers | undefined {
  const { first } = sentenceOf(page, verb);
  const members = behind < 0 ? membersBefore(page, first, verb) : undefined;
  if (members && !sameAs(members.parties, addressed)) return speaking([members]);
  const from = Math.max(first, verb - longestBody, behind);
  if (!bodies.some((name) => hasNounIn(page, from, verb, name))) return undefined;
  for (let i = verb - 1; i >= from; i--) {
    const gathering = tagAt(page, i, "noun", "gatheredbody");
    // behind a subject that is named, only a gathering is somebody else
    if (page.mentionAt[i] || isGoverned(page, i) || !(gathering || (behind < 0 && tagAt(page, i, "noun", "statebody"))))
      continue;
    const owner = within(page.mentions, i, verb).find(
      (mention) => mention.first - i <= 6 && ["of", "in", "to"].includes(tieOf(page, mention)),
    );
    if (owner && owner.parties.length > 0 && !sameAs(owner.parties, addressed)) return speaking([owner]);
    // "le Conseil présidentiel haïtien"
    const nation = tagAt(page, i, "noun", "statebody")?.last ?? -1;
    const demonym = tagAt(page, nation, "demonym")?.tag.codes?.[0];
    if (demonym && !addressed.includes(demonym)) return { parties: [demonym], mentions: [] };
    if (gathering)
      return known(page, discourse.latest.find((party) => !isState(party)) ?? discourse.body ?? undefined, i);
    const home = page.home && !addressed.includes(page.home) ? page.home : undefined;
    const before = speakerBefore(page, { first: i }, discourse, addressed);
    return before.length > 0 ? speaking(before) : known(page, home, i);
  }
  return undefined;
}

const bodies = ["gatheredbody", "statebody"];

/** How many words may stand between a body and its verb. */
const longestBody = 14;

/** "Les pays de l'AES", "the member states of the EU": the organisation whose members open the sentence. */
function membersBefore(page: Page, first: number, verb: number): Mention | undefined {
  const members = [first, first + 1, first + 2].map((i) => tagAt(page, i, "noun", "statesof")).find(Boolean);
  if (!members) return undefined;
  const owner = within(page.mentions, members.last, Math.min(verb, members.last + 3))[0];
  return owner && tieOf(page, owner) === "of" && owner.parties.some((party) => !isState(party)) ? owner : undefined;
}

/** "head of the government", "with the leaders": no subject. */
function isGoverned(page: Page, i: number): boolean {
  const opener = ["of", "with", "by", "in", "at", "to", "to-prep", "for", "from", "on", "between", "after"];
  const before = isGrammar(page, i - 1, "article") && !isAnyGrammar(page, i - 1, opener) ? i - 2 : i - 1;
  return isAnyGrammar(page, before, opener);
}

/** The mention that named a party last before a token, among the nearest ones. */
function lastNamed(page: Page, before: number, party: string): Mention | undefined {
  const end = lowerBound(page.mentions, before);
  for (let i = end - 1; i >= Math.max(0, end - 200); i--)
    if (page.mentions[i]?.parties.includes(party)) return page.mentions[i];
  return undefined;
}

/** A party, and the words that named it last before token `before`. */
function known(page: Page, party: string | undefined, before: number): Speakers | undefined {
  if (party === undefined) return undefined;
  const mention = lastNamed(page, before, party);
  return { parties: [party], mentions: mention && mention.people.length === 0 ? [mention] : [] };
}

/** "It urges …", "le texte dénonce …": the body that met, or the subject of one of the sentences before. */
function speakerBefore(
  page: Page,
  trigger: { readonly first: number },
  discourse: Discourse,
  addressed: readonly string[],
): Mention[] {
  const number = sentenceNumber(page, trigger.first);
  const { first } = sentenceOf(page, trigger.first);
  const body = discourse.latest.find((party) => !isState(party));
  const met = body ? lastNamed(page, first, body) : undefined;
  if (met) return [met];
  if (trigger.first - first > 12) return [];
  for (let back = number - 1; back >= Math.max(0, number - 3); back--) {
    const sentence = page.text.sentences[back];
    if (!sentence) return [];
    const subject = within(page.mentions, sentence.first, sentence.last).find(
      (mention) => tieOf(page, mention) === "none" && mention.parties.length > 0,
    );
    if (subject && !sameAs(unique(subject.parties), addressed)) return [subject];
    if (subject && !isGrammar(page, sentence.first, "pronoun")) continue;
  }
  return [];
}
