import { addDays, daysBetween, type Office, type Tenure } from "../model/index.ts";
import { groupBy } from "./group-by.ts";
import { foldName } from "./name-sounds.ts";
import { peopleOf } from "./people-of-office.ts";
import { personName } from "./person-names.ts";
import { shownName } from "./shown-name.ts";
import { stableId } from "./stable-id.ts";

/** Somebody named in an article as holding an office. */
export interface Sighting {
  readonly article: string;
  /** ISO date of publication. */
  readonly published: string | null;
  readonly name: string;
  readonly office: Office | null;
  readonly of: string | null;
  readonly lang: string;
}
type DatedSighting = Sighting & { readonly published: string; readonly office: Office; readonly of: string };

/** Offices that one person at a time holds in a state. Many hold the others at once (ministers, ambassadors). */
const seats: ReadonlySet<Office> = new Set<Office>([
  "head_of_state",
  "monarch",
  "crown_prince",
  "head_of_government",
  "foreign_minister",
  "defence_minister",
]);
const isSeat = (office: Office, of: string) => seats.has(office) && !of.startsWith("org:");

/** A holder who is away for longer than this, while another is seen in the seat, has left it and come back. */
const longestAbsence = 180;
/** Articles that must show another in the seat before a tenure is parted: one alone may be a misreading. */
const articlesOfSuccessor = 2;
/** How long a seat is taken to be still held by the last who was seen in it. */
const presumedDays = 365;

/**
 * Who held which office, first and last seen in it, from everybody named with an office. The same for the same
 * sightings in whatever order; one call may take a single office of a state or all of them. Sightings without a date, an
 * office or a party served are left out.
 *
 * An article about the past ("the then foreign minister") is dated like any other: the data do not tell. Such a
 * sighting in a seat that others have held since stands as a short tenure of its own and does not lengthen the old one;
 * in an office that many hold it does. Two who alternate within half a year both keep what was seen of them.
 */
export function fileTenures(sightings: readonly Sighting[]): Tenure[] {
  const byOffice = groupBy(sightings.filter(isDated), ({ office, of }) => `${of} ${office}`);
  return [...byOffice.values()].flatMap(tenuresOfOffice).sort(byFirst);
}

const isDated = (sighting: Sighting): sighting is DatedSighting =>
  Boolean(sighting.published && sighting.office && sighting.of && personName(sighting.name).sounds.length > 0);

function tenuresOfOffice(sightings: readonly DatedSighting[]): Tenure[] {
  const [any] = sightings;
  const seat = any !== undefined && isSeat(any.office, any.of);
  const people = peopleOf(sightings, seat).map((seen) => seen.sort(byDay));
  return people.flatMap((seen) => {
    const stints = seat ? stintsOf(seen, people) : [seen];
    return stints.map((stint) => tenureOf(shownName(seen), stint));
  });
}

/** The stretches in which a person held a seat: parted where somebody else was plainly in it for a good while. */
function stintsOf(seen: readonly DatedSighting[], people: readonly (readonly DatedSighting[])[]): DatedSighting[][] {
  const stints: DatedSighting[][] = [];
  for (const [index, sighting] of seen.entries()) {
    const before = seen[index - 1];
    if (before && !isHeldByOther(before.published, sighting.published, seen, people)) stints.at(-1)?.push(sighting);
    else stints.push([sighting]);
  }
  return stints;
}

function isHeldByOther(
  from: string,
  to: string,
  seen: readonly DatedSighting[],
  people: readonly (readonly DatedSighting[])[],
): boolean {
  if (daysBetween(from, to) <= longestAbsence) return false;
  return people.some((other) => {
    if (other === seen) return false;
    const between = other.filter(({ published }) => published > from && published < to);
    return new Set(between.map(({ article }) => article)).size >= articlesOfSuccessor;
  });
}

function tenureOf(person: string, stint: readonly DatedSighting[]): Tenure {
  const first = stint[0] as DatedSighting;
  const last = stint.at(-1) as DatedSighting;
  return {
    id: stableId("tenure", first.of, first.office, first.published, first.article, foldName(first.name)),
    person,
    names: [...new Set(stint.map(({ name }) => name))].sort(byText),
    office: first.office,
    of: first.of,
    first: first.published,
    last: last.published,
    sources: [...new Set(stint.map(({ article }) => article))],
  };
}

/**
 * Who held office on a day, as far as articles show: all who were seen both before and after it, and in offices that
 * one person at a time holds also who was last seen there within a year before, when nobody has been seen there since.
 * Of those the `last` of the tenure lies before the day. Former officials hold no office.
 * @param day ISO date
 */
export function holdersOn(tenures: readonly Tenure[], day: string): Tenure[] {
  const begun = tenures.filter(({ office, first }) => office !== "former_official" && first <= day);
  const lastSeen = new Map<string, string>();
  for (const { office, of, last } of begun) {
    const seat = `${of} ${office}`;
    if (last > (lastSeen.get(seat) ?? "")) lastSeen.set(seat, last);
  }
  return begun.filter(({ office, of, last }) => {
    if (last >= day) return true;
    return isSeat(office, of) && lastSeen.get(`${of} ${office}`) === last && addDays(last, presumedDays) >= day;
  });
}

const byText = (a: string, b: string) => (a < b ? -1 : Number(a > b));
const byDay = (a: DatedSighting, b: DatedSighting) =>
  byText(a.published, b.published) || byText(a.article, b.article) || byText(a.name, b.name);
const byFirst = (a: Tenure, b: Tenure) => byText(a.first, b.first) || byText(a.id, b.id);
