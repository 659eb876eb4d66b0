import { addMonths } from "../model/index.ts";
import type { DateMention, TagSpan, Token } from "../languages/index.ts";
import { isFiniteAt } from "./finite-verbs.ts";
import { isNounAt, isSaidOfNoun, type Occurrence } from "./occurrence/index.ts";
import { supportClassesOf } from "./support.ts";
import { isAnyGrammar, isGrammar, isParticiple, type Page, tagAt, within, sentenceOf } from "./page.ts";
import { verbPhrase } from "./verb-phrase.ts";

/** When an event is told to happen. */
export interface EventDate {
  /** ISO date, month or year, or null when the sentence gives none. */
  readonly iso: string | null;
  /** Wholly before, or wholly after, the day of publication. */
  readonly past: boolean;
  readonly ahead: boolean;
}

const undated: EventDate = { iso: null, past: false, ahead: false };

/** What lies ahead has no past date, and what took place none to come. */
function isOutOfPlace(date: DateMention, told: Occurrence, published: string | null): boolean {
  if (published === null || date.from === null || date.to === null) return false;
  if (told.status === "planned") return date.to < published;
  return (told.done || told.verb?.time === "past") && date.from > published;
}

/** "KIGALI, March 18 - Rwanda cut ties on Monday": the day on which the piece was written is not the event's. */
export function isDateline(page: Page, date: DateMention): boolean {
  const { first } = sentenceOf(page, date.first);
  if (date.first - first > longestDateline) return false;
  for (let i = first; i < date.first; i++) {
    const { shape } = (page.text.tokens[i] as Token).word;
    if (shape === "lower" && !isAnyGrammar(page, i, ["article", "in", "at", "of", "and"])) return false;
  }
  let next = date.last;
  if (isText(page, next, "(")) while (next < date.last + 6 && !isText(page, next - 1, ")")) next++;
  return isText(page, next, "–") || isText(page, next, "—") || isText(page, next, "-") || isText(page, next, "--");
}

/** How many words may stand before the date of a dateline: "BAMAKO/NEW YORK, Friday, ". */
const longestDateline = 8;

const isText = (page: Page, i: number, text: string) => page.text.tokens[i]?.word.text === text;

/** "undertook to vote in December": the month named after what lies ahead is the next of that name. */
function ahead(date: DateMention, published: string | null): DateMention {
  const { iso, from, to } = date;
  if (!date.guessed || published === null || from === null || to === null || to >= published || iso?.length !== 7)
    return date;
  const next = addMonths(from, 12);
  return { ...date, iso: next.slice(0, 7), from: next, to: addMonths(to, 12) };
}

/** What is planned, and what is told in the present, in one breath with its month: "the two ministers meet in September". */
function mayLieAhead(page: Page, span: TagSpan, { status, verb }: Occurrence, to: number): boolean {
  if (status === "planned") return true;
  if (verb?.time !== "present" || verb.form !== "finite" || verb.aspect !== undefined) return false;
  // "trade doubles since the visit": a verb that tells of something else
  const own = verb.last >= span.last && verb.first <= span.first;
  if (!own && !supportClassesOf(page.language.support, verb.lemma).includes("occur")) return false;
  for (let i = verb.last; i < to; i++) if (!page.mentionAt[i] && tagAt(page, i, "verb")) return false;
  return true;
}

/** Token of the word before a date, over "on" and "in". */
const wordBefore = (page: Page, { first }: DateMention) =>
  isAnyGrammar(page, first - 1, ["on", "in"]) ? first - 2 : first - 1;

/** "will visit Sudan, his office said on Friday", "agreed on Monday to set up": the day on which it was said, when that is today. */
function isDayOfSaying(page: Page, date: DateMention, published: string | null): boolean {
  if (published === null || date.from === null) return false;
  const verb = wordBefore(page, date);
  const said = page.mentionAt[verb] ? undefined : tagAt(page, verb, "verb");
  if (!said) return false;
  const classes = supportClassesOf(page.language.support, said.tag.value);
  if (date.from <= published && classes.includes("say")) return true;
  return (
    classes.some((name) => name === "promise" || name === "decide" || name === "say") &&
    isAnyGrammar(page, date.last, ["to", "that", "of"]) &&
    verbPhrase(page.text, said).time === "past"
  );
}

/** How many words may part an event from its date. */
const farthest = 40;

/** How many words may part "two days after" from what came first. */
const nextWithin = 12;

/** "two days after the minister's visit": what follows at once, in the same breath. */
function isRightAfter(page: Page, date: DateMention, span: { first: number }): boolean {
  if (date.iso === null || span.first < date.last || span.first - date.last > nextWithin) return false;
  for (let i = date.last; i < span.first; i++) if (isText(page, i, ",")) return false;
  return true;
}

/** "as promised in March, X opened", "the doses that it promised Mali in August": the day of the promise, not of the deed. */
function isOfPromise(page: Page, date: DateMention, anchor: number): boolean {
  const word = wordBefore(page, date);
  if (tagAt(page, word - 1, "noun", "settime")?.last === word + 1) return true;
  for (let i = word; i >= Math.max(anchor, word + 1 - longestPromise); i--) {
    const verb = page.mentionAt[i] ? undefined : tagAt(page, i, "verb");
    if (verb) return isSaidOfNoun(page, verb, ["promise", "say"]);
  }
  return false;
}

/** How many words "promised its neighbour" may have. */
const longestPromise = 4;

/** "a pledge made in February", "un accord signé en mai": the day of a deed spoken of beside what is told. */
function isOfDeed(page: Page, date: DateMention, anchor: number): boolean {
  // "replacing one that dated from 2005"
  for (let i = Math.max(anchor, date.first - longestBefore); i < date.first; i++)
    if ((tagAt(page, i, "noun", "dating")?.last ?? 0) >= date.first - 1) return true;
  let deed = date.first - 1;
  while (deed > anchor && isAnyGrammar(page, deed, ["in", "on", "at", "article"])) deed--;
  if (!isParticiple(tagAt(page, deed, "verb")) || isText(page, deed - 1, ",")) return false;
  for (let i = anchor; i < deed - 1; i++)
    if (isGrammar(page, i, "article") && page.text.tokens[i + 1]?.word.shape === "lower" && !page.mentionAt[i]) {
      for (let j = i + 1; j < deed; j++) if (isAnyGrammar(page, j, ["be", "have", "who", "and"])) return false;
      return true;
    }
  return false;
}

/** "will lift the ban that it imposed in March": of what lies ahead, the date behind a past verb is that of an earlier deed. */
function isOfPastClause(page: Page, date: DateMention, anchor: number): boolean {
  for (let i = date.first - 1; i >= anchor; i--) {
    const verb = page.mentionAt[i] ? undefined : tagAt(page, i, "verb");
    if (!verb || isNounAt(page, i)) continue;
    const { form, time, mood } = verbPhrase(page.text, verb);
    if (form !== "finite") continue;
    return (
      time === "past" && mood === "real" && !supportClassesOf(page.language.support, verb.tag.value).includes("say")
    );
  }
  return false;
}

/** "since his election in May", "après le changement de régime d'octobre": the date of what came before what is told. */
function isOfEventBefore(page: Page, date: DateMention, anchor: number): boolean {
  let noun = date.first - 1;
  while (noun > anchor && isAnyGrammar(page, noun, ["in", "on", "at", "of"])) noun--;
  if (page.text.tokens[noun]?.word.shape !== "lower") return false;
  for (let i = noun - 1; i >= Math.max(anchor, noun - longestBefore); i--) {
    if (isText(page, i, ",")) return false;
    if (isAnyGrammar(page, i, ["after", "since"])) return true;
  }
  return false;
}

/** How many words may part "after" from the last noun of the event that came before. */
const longestBefore = 5;

/** "A went to Rome, and B came to Oslo in May": the date is that of the second deed. */
function isOfNextClause(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (!isAnyGrammar(page, i, ["and", "but"]) || !page.mentionAt[i + 1]) continue;
    for (let j = i + 2; j < to; j++) if (!page.mentionAt[j] && isFiniteAt(page, j)) return true;
  }
  return false;
}

/** "will open in the second half of 2026": a part of a year in which something is due ends with its last month. */
function lastMonthOf({ iso, from, to }: DateMention): string | null {
  const isPart = iso?.length === 4 && from?.endsWith("-01-01") !== to?.endsWith("-12-31");
  return isPart && to !== null && from?.slice(0, 4) === to.slice(0, 4) ? to.slice(0, 7) : iso;
}

/** "discussed it by phone and will raise it on Thursday": the day of what the same subject will do next. */
function isOfDeedAhead(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isGrammar(page, i, "and") && isGrammar(page, i + 1, "future")) return true;
  return false;
}

/** The date that belongs to the event at `span`: the nearest of its sentence, one after the trigger rather than before. */
export function dateOf(page: Page, span: TagSpan, told: Occurrence, isLasting = false): EventDate {
  const { verb } = told;
  const published = page.article.published ?? null;
  const { first, last } = sentenceOf(page, span.first);
  const anchor = verb && verb.last > span.last ? verb.last : span.last;
  let best: DateMention | undefined;
  let distance = Number.POSITIVE_INFINITY;
  const near = within(page.dates, Math.max(first, span.first - farthest - 20), Math.min(last, anchor + farthest));
  const lag =
    told.status === "planned" ? undefined : near.find((date) => date.role === "next" && isRightAfter(page, date, span));
  for (const found of near) {
    if (found.role === "next" || (lag && !isRightAfter(page, lag, found))) continue;
    const date = found.first >= anchor && mayLieAhead(page, span, told, found.first) ? ahead(found, published) : found;
    if (date.role !== "on" && !(isLasting && date.role === "since") && told.status !== "planned") continue;
    if (date.role === "since" && !isLasting) continue;
    if (isOutOfPlace(date, told, published) || isOfDeed(page, date, anchor) || isOfPromise(page, date, anchor))
      continue;
    if (isOfEventBefore(page, date, anchor)) continue;
    if (told.status !== "planned" && isOfDeedAhead(page, anchor, date.first)) continue;
    if (told.status === "planned" && (isDayOfSaying(page, date, published) || isOfPastClause(page, date, anchor)))
      continue;
    const gap = date.first >= anchor ? date.first - anchor : (span.first - date.last) * 1.2 + 2;
    const cost = Math.abs(gap) + (date.iso === null ? 12 : 0) + (isOfNextClause(page, anchor, date.first) ? 15 : 0);
    if (cost < distance && !isDateline(page, date)) {
      distance = cost;
      best = date;
    }
  }
  best = lag && (!best || distance > farthest) ? lag : best;
  if (!best || (distance > farthest && !lag)) return undated;
  if (best.iso === null || published === null || best.from === null || best.to === null)
    return { ...undated, iso: best.iso };
  const iso = told.status === "planned" ? lastMonthOf(best) : best.iso;
  return { iso, past: best.to < published, ahead: best.from > published };
}
