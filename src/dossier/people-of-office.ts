import { groupBy } from "./group-by.ts";
import { isSameName, type PersonName, personName, wholeWords } from "./person-names.ts";

/** A name seen in an article of a day. */
export interface NameSeen {
  readonly name: string;
  readonly published: string;
  readonly article: string;
}

/** Sightings of one name, however it is spelt. */
interface Form<Seen> {
  readonly name: PersonName;
  readonly seen: readonly Seen[];
}
interface Person<Seen> {
  readonly fullest: PersonName;
  /** Sightings by more than one word of the name, and all. */
  readonly named: Seen[];
  readonly all: Seen[];
}
/** People by the words of their fullest name. */
type Bearers<Seen> = Map<string, Person<Seen>[]>;

/**
 * The people behind the names seen in one office of one state: the sightings of each. A shorter name joins a fuller
 * one where exactly one fits; where two fit it stands alone, for a false join is worse than a split. A surname alone
 * joins the only person who bears it, or the only one of several seen both before and after.
 * @param seat whether one person at a time holds the office: then any word of a name will do ("Lula", "Xi")
 */
export function peopleOf<Seen extends NameSeen>(sightings: readonly Seen[], seat: boolean): Seen[][] {
  const forms = formsOf(sightings);
  const people: Person<Seen>[] = [];
  const bearers: Bearers<Seen> = new Map();
  for (const { name, seen } of forms) {
    if (name.sounds.length < 2) continue;
    const near = new Set(name.sounds.flatMap((sound) => bearers.get(sound) ?? []));
    const [person, ...others] = [...near].filter(({ fullest }) => isSameName(name, fullest));
    if (person && others.length === 0) {
      person.named.push(...seen);
      person.all.push(...seen);
    } else people.push(newPerson(name, seen, bearers));
  }
  const unknown = forms.filter(({ name }) => name.sounds.length < 2).map((form) => placeSurname(form, bearers, seat));
  return [...people.map(({ all }) => all), ...unknown.filter(({ length }) => length > 0)];
}

/** One entry a name, the fullest first, then in an order that depends on nothing but the names. */
function formsOf<Seen extends NameSeen>(sightings: readonly Seen[]): Form<Seen>[] {
  const named = sightings.map((seen) => ({ seen, name: personName(seen.name) }));
  const forms = [...groupBy(named, ({ name }) => name.sounds.join(" ")).entries()].sort(
    ([a, [left]], [b, [right]]) =>
      (left && right
        ? wholeWords(right.name) - wholeWords(left.name) || right.name.sounds.length - left.name.sounds.length
        : 0) || (a < b ? -1 : 1),
  );
  return forms.flatMap(([, all]) => (all[0] ? [{ name: all[0].name, seen: all.map(({ seen }) => seen) }] : []));
}

function newPerson<Seen>(fullest: PersonName, seen: readonly Seen[], bearers: Bearers<Seen>): Person<Seen> {
  const person = { fullest, named: [...seen], all: [...seen] };
  for (const sound of new Set(fullest.sounds)) {
    const others = bearers.get(sound);
    if (others) others.push(person);
    else bearers.set(sound, [person]);
  }
  return person;
}

/** Gives each sighting of a surname to the one person it can be, and returns those that nobody can be given. */
function placeSurname<Seen extends NameSeen>(
  { name, seen }: Form<Seen>,
  bearers: Bearers<Seen>,
  seat: boolean,
): Seen[] {
  const [sound = ""] = name.sounds;
  const candidates = (bearers.get(sound) ?? []).filter(({ fullest }) => seat || fullest.sounds.at(-1) === sound);
  return seen.filter((one) => {
    const [person, ...others] =
      candidates.length > 1 ? candidates.filter(({ named }) => surrounds(named, one)) : candidates;
    if (person && others.length === 0) person.all.push(one);
    return !person || others.length > 0;
  });
}

const surrounds = (named: readonly NameSeen[], { published: day }: NameSeen) =>
  named.some(({ published }) => published <= day) && named.some(({ published }) => published >= day);
