import type { EventRule, TagSpan } from "../../languages/index.ts";
import { type Around, after } from "../clauses.ts";
import { isFiniteAt } from "../finite-verbs.ts";
import { subjectOf } from "../subjects.ts";
import type { Mention } from "../mentions.ts";
import type { Occurrence } from "../occurrence/index.ts";
import { isComma, isGrammar, type Page, sentenceOf } from "../page.ts";
import { talkVerbsOf } from "../topic-sentences.ts";
import type { VerbPhrase } from "../verb-phrase.ts";
import { isPersonal, partiesOf } from "./cast.ts";

export interface Sides {
  readonly subject: readonly Mention[];
  readonly around: Around;
  readonly passive: boolean;
  /** Where the search for objects started. */
  readonly from: number;
  /** Whether the subject stands behind the verb: "où l'a reçu le ministre". */
  readonly inverted?: boolean;
}

export function sidesOf(page: Page, rule: EventRule, trigger: TagSpan, told: Occurrence): Sides {
  const verb = told.verb;
  if (rule.as === "verb" && verb) {
    const from = Math.max(trigger.last, verb.first <= trigger.first ? verb.last : trigger.last);
    const around = after(page, from);
    if (verb.passive || (verb.form === "participle" && rule.cast !== "travel")) {
      const patient = verb.form === "participle" ? neighbourBefore(page, verb.first) : subjectOf(page, verb.first);
      const { by, object }: Pick<Around, "by" | "object"> =
        patient.length > 0 ? { by: around.by, object: patient } : openingPatient(page, verb, around);
      return { subject: by, around: { ...around, by, object }, passive: true, from };
    }
    const spokenTo = spokenToBefore(page, verb);
    const subject = spokenTo ? [spokenTo] : subjectOf(page, Math.min(verb.first, trigger.first));
    if (subject.length === 0 && hasObjectBefore(page, verb) && standsRightBehind(around.object[0], from))
      return { subject: around.object, around: { ...around, object: [] }, passive: false, from, inverted: true };
    const later =
      rule.cast === "travel" && verb.form === "participle"
        ? after(page, from, false).object.slice(0, 1)
        : fallbackSubject(page, verb, around);
    return { subject: subject.length > 0 ? subject : later, around, passive: false, from };
  }
  const around = after(page, trigger.last);
  const owner = possessor(page, trigger.first);
  const isCarried = verb !== null && !isMatter(page, rule, trigger, verb, around, owner);
  const subject = [...owner, ...(isCarried ? subjectOfCarrier(page, trigger, verb) : [])];
  return { subject, around, passive: verb?.passive ?? false, from: trigger.last };
}

/** "l'a reçu", "l'attendait": the object stands before the verb, as a pronoun that is an article too. */
const hasObjectBefore = (page: Page, { first, form }: VerbPhrase) =>
  form === "finite" && [first - 1, first].some((i) => isGrammar(page, i, "clitic") && isGrammar(page, i, "article"));

/** How many words "lundi, au palais, le" may have. */
const longestInversion = 6;

const standsRightBehind = (mention: Mention | undefined, from: number) =>
  mention !== undefined && isPersonal(mention) && mention.first <= from + longestInversion;

/** Those of the mentions around a trigger that are meant. */
export function aroundWhere(
  { object, with: beside, by, between, of, to }: Around,
  isMeant: (mention: Mention) => boolean,
): Around {
  const cut = (mentions: readonly Mention[]) => mentions.filter(isMeant);
  return { object: cut(object), with: cut(beside), by: cut(by), between: cut(between), of: cut(of), to: cut(to) };
}

/** "a remercié la France d'avoir fourni": what was done is the deed of whoever is thanked for it. */
function spokenToBefore(page: Page, { first, form, time }: VerbPhrase): Mention | undefined {
  if (form !== "infinitive" || time !== "past" || !isGrammar(page, first - 1, "of")) return undefined;
  return page.mentions.find(({ last, parties }) => last === first - 1 && parties.length > 0);
}

/** "discussed the talks between A and B": those who speak of negotiations of others take no part in them. */
function isMatter(
  page: Page,
  rule: EventRule,
  trigger: TagSpan,
  verb: VerbPhrase,
  { between, with: others }: Around,
  owner: readonly Mention[],
): boolean {
  if (rule.cast !== "pair" || verb.first > trigger.first || !talkVerbsOf(page.language.events).has(verb.lemma))
    return false;
  return (
    partiesOf(between.filter(({ kind }) => kind !== "group")).length >= 2 || (owner.length > 0 && others.length > 0)
  );
}

/** Who carries an event named by a noun: "X a effectué une visite", "la visite que X a effectuée". */
function subjectOfCarrier(page: Page, trigger: TagSpan, verb: VerbPhrase): readonly Mention[] {
  if (verb.first < trigger.first) return subjectOf(page, verb.first);
  for (let i = trigger.last; i < verb.first; i++)
    if (isGrammar(page, i, "that") || isGrammar(page, i, "who"))
      return subjectOf(page, verb.first).filter((mention) => mention.first > trigger.last);
  return subjectOf(page, trigger.first);
}

/** "la lettre de X remise par Y": what a bare participle belongs to ends right before it. */
function neighbourBefore(page: Page, first: number): Mention[] {
  const start = sentenceOf(page, first).first;
  for (let i = first - 1; i >= Math.max(start, first - 3); i--) {
    const mention = page.mentionAt[i];
    if (mention) return [mention];
  }
  return [];
}

/** "Reçu par X, Y a …": the one received comes after the comma, as the last of those that "par" seems to name. */
function openingPatient(page: Page, verb: VerbPhrase, { by, object }: Around): Pick<Around, "by" | "object"> {
  const last = by.at(-1);
  const opens = verb.first <= sentenceOf(page, verb.first).first + 1;
  const parted = by.length > 1 && isComma(page, (last as Mention).first - 1);
  const own = object.slice(0, 1);
  return opens && parted && own.length === 0 ? { by: by.slice(0, -1), object: [last as Mention] } : { by, object: own };
}

/** "En recevant X, le ministre …", "Meeting with X, the minister …": the subject of the main clause comes later. */
function fallbackSubject(page: Page, verb: VerbPhrase, around: Around): Mention[] {
  if (around.object.length > 1) return around.object.slice(-1);
  const opens = verb.form === "gerund" && verb.first <= sentenceOf(page, verb.first).first + 1;
  // "Speaking by video link, the two ministers …"
  const [both] = opens && around.with.length === 0 ? [...around.object, ...around.by] : [];
  if (both && both.parties.length > 1 && isSubjectBehind(page, both)) return [both];
  const last = opens ? around.with.at(-1) : undefined;
  return last && around.with.length > 1 && isSubjectBehind(page, last) ? [last] : [];
}

/** Between a comma and a verb: who opens the main clause. */
const isSubjectBehind = (page: Page, { first, last }: Mention) => {
  const before = isGrammar(page, first - 1, "article") ? first - 2 : first - 1;
  const after = isComma(page, last) ? last + 1 : last;
  return isComma(page, before) && isFiniteAt(page, after);
};

/** "Mali's visit", "sa visite" resolved by the mention that ends right before the noun. */
function possessor(page: Page, first: number): Mention[] {
  const start = sentenceOf(page, first).first;
  for (let i = first - 1; i >= Math.max(start, first - 4); i--) {
    const mention = page.mentionAt[i];
    if (mention) return [mention];
  }
  return [];
}
