import type { DateMention } from "../languages/index.ts";
import type { Engagement } from "./engagements.ts";
import { isDateline } from "./event-dates.ts";
import { hasNounIn, type Page, tagAt, within, sentenceOf } from "./page.ts";

/** How many sentences back an event told without a date may lean on one told with it. */
const reach = 4;
/** How many sentences back the day of the news may stand. */
const newsReach = 8;
/** Days before publication within which an article tells its news rather than its background. */
const newsDays = 12;

/** Gives events told without a date that of the event before them, where both belong to the news of the article. */
export function inheritDates(page: Page, engagements: readonly Engagement[]): void {
  const published = page.article.published;
  if (!published) return;
  for (const engagement of engagements) {
    if (engagement.date !== null || !isHeld(engagement)) continue;
    const then = monthThen(page, engagement);
    if (then) engagement.date = then;
    if (then || hasTimeOfItsOwn(page, engagement)) continue;
    const date = anchorOf(engagement, engagements, published)?.date ?? newsDayBefore(page, engagement, published);
    if (date) engagement.date = date;
  }
}

/** Adds to the people of a visit those whom the visitors met: the hosts, and those who came along. */
export function addHostsMet(engagements: readonly Engagement[]): void {
  for (const visit of engagements) {
    if (visit.kind !== "visit" || !isHeld(visit)) continue;
    for (const other of engagements) {
      if ((other.kind !== "meeting" && other.kind !== "signing") || !isHeld(other)) continue;
      if (other.parties.length !== 2 || !other.parties.every((party) => visit.parties.includes(party))) continue;
      const apart = visit.date !== null && other.date !== null && daysBetween(visit.date, other.date) > longestStay;
      if (apart || (visit.date === null) !== (other.date === null)) continue;
      for (const person of other.people) if (!visit.people.includes(person)) visit.people.push(person);
    }
  }
}

/** Days within which a meeting belongs to a visit. */
const longestStay = 6;
const daysBetween = (a: string, b: string) => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;

const isHeld = ({ status }: Engagement) => status === "held" || status === "ongoing";
const sentenceOfFirst = (engagement: Engagement) => engagement.tellings[0]?.sentence ?? 0;

function anchorOf(engagement: Engagement, all: readonly Engagement[], published: string): Engagement | undefined {
  const at = sentenceOfFirst(engagement);
  let best: Engagement | undefined;
  for (const other of all) {
    if (other === engagement || !isHeld(other) || other.date === null || !isNews(other.date, published)) continue;
    if (other.tellings.every(({ date }) => date === null)) continue;
    const gap = at - sentenceOfFirst(other);
    if (gap < 0 || gap > reach || !shares(engagement, other)) continue;
    if (!best || sentenceOfFirst(other) > sentenceOfFirst(best)) best = other;
  }
  return best;
}

/** "L'affaire a éclaté le 6 février … Alger avait alors rappelé": the month of what was told right before. */
function monthThen(page: Page, engagement: Engagement): string | null {
  const [{ trigger, sentence }] = engagement.tellings as [Engagement["tellings"][number]];
  const { first, last } = sentenceOf(page, trigger.first);
  const told = within(page.dates, first, trigger.first).some((date) => date.role === "on" && isOver(page, date));
  if (told || !isThen(page, Math.max(first, trigger.first - 6), Math.min(last, trigger.last + 6))) return null;
  const before = page.text.sentences[sentence - 1];
  if (!before) return null;
  const date = within(page.dates, before.first, before.last).findLast((other) => isOver(page, other));
  return date?.iso?.slice(0, 7) ?? null;
}

const isThen = (page: Page, first: number, last: number): boolean => hasNounIn(page, first, last, "thattime");

/** "X said on Sunday … He was receiving Y": the day of the sentences before, where it is one of the news. */
function newsDayBefore(page: Page, engagement: Engagement, published: string): string | null {
  const at = sentenceOfFirst(engagement);
  for (let number = at - 1; number >= Math.max(0, at - newsReach); number--) {
    const { first, last } = page.text.sentences[number] as { first: number; last: number };
    const days = within(page.dates, first, last).filter((date) => isPoint(date) && date.iso !== null);
    const day = days.findLast(
      (date) => date.role === "on" && isNews(date.iso ?? "", published) && !isDateline(page, date),
    );
    if (day) return day.iso;
    if (days.some(({ to }) => to !== null && to < published)) return null;
  }
  return null;
}

export const shares = (a: Engagement, b: Engagement) => a.parties.some((party) => b.parties.includes(party));

function isNews(date: string, published: string): boolean {
  if (date.length < 10) return false;
  const days = (Date.parse(published) - Date.parse(date)) / 86_400_000;
  return days >= 0 && days <= newsDays;
}

/** A date in the sentence, "last", "previous" or a pluperfect: the event is told as background. */
function hasTimeOfItsOwn(page: Page, engagement: Engagement): boolean {
  return engagement.tellings.some(({ trigger }) => {
    const { first, last } = sentenceOf(page, trigger.first);
    if (within(page.dates, first, last).some((date) => isPoint(date) && isOver(page, date))) return true;
    for (let i = Math.max(first, trigger.first - 4); i < Math.min(last, trigger.last + 3); i++)
      if (isPluperfect(page, i) || tagAt(page, i, "noun", "past")) return true;
    return false;
  });
}

/** A day or a start, not a term. */
const isPoint = ({ role }: DateMention) => role === "on" || role === "since";

/** A date that is not wholly ahead of publication. */
const isOver = (page: Page, { iso, from }: DateMention) =>
  iso !== null && (from === null || from <= (page.article.published ?? from));

/** "avait rencontré". */
const isPluperfect = (page: Page, i: number) => tagAt(page, i, "grammar", "have")?.tag.form === "imperfect";
