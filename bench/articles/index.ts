import type { Article } from "../../src/model/article.ts";
import { english } from "./english.ts";
import { french } from "./french.ts";
import { personName } from "./names.ts";
import { type Random, randomFrom } from "./random.ts";
import { type State, states } from "./states.ts";
import { fill, type Slots } from "./template.ts";
import type { Writing } from "./writing.ts";

export type WrittenLanguage = "en" | "fr";
const writings: Readonly<Record<WrittenLanguage, Writing>> = { en: english, fr: french };

export interface WriteOptions {
  count: number;
  /** Languages in turn; both where none is named. */
  languages?: readonly WrittenLanguage[];
  /** The same seed gives the same articles. */
  seed?: number;
}

/** Invented diplomatic articles of 1 to 4 KB, one at a time, so that a hundred thousand need no memory. */
export function* writeArticles({ count, languages = ["en", "fr"], seed = 1 }: WriteOptions): Generator<Article> {
  for (let i = 0; i < count; i++)
    yield writeArticle(languages[i % languages.length] as WrittenLanguage, seed * 1_000_003 + i);
}

/** What several articles may tell of: three states (the first two act), those who speak for them, and the day. */
export interface Occasion {
  readonly states: readonly [string, string, string];
  /** The same seed gives the same officials, in every language. */
  readonly holders: readonly [number, number, number];
  /** ISO date. */
  readonly day: string;
}

/** One invented article; its id holds language and seed. Without an occasion it tells of one nobody else tells of. */
export function writeArticle(lang: WrittenLanguage, seed: number, occasion?: Occasion): Article {
  const random = randomFrom(seed);
  const writing = writings[lang];
  const slots = slotsFor(lang, writing, random, occasion);
  const published = occasion
    ? new Date(`${occasion.day}T12:00:00Z`)
    : new Date(Date.UTC(Number(slots.year), random.between(0, 11), random.between(1, 28)));
  return {
    id: `written-${lang}-${seed}`,
    lang,
    title: fill(random.pick(writing.titles), slots, random),
    outlet: slots.outlet as string,
    published: published.toISOString().slice(0, 10),
    text: textOf(writing, slots, random),
  };
}

function textOf(writing: Writing, slots: Slots, random: Random): string {
  const used = new Set<string>();
  // a second try where the sentence stands already: few articles say the same twice
  const write = (templates: readonly string[]) => {
    let template = random.pick(templates);
    for (let tries = 0; used.has(template) && tries < 3; tries++) template = random.pick(templates);
    used.add(template);
    return writing.polish(fill(template, slots, random));
  };
  const wanted = random.between(900, 3600); // characters; furniture and the last paragraph come on top
  const blocks = [fill(random.pick(writing.datelines), slots, random) + write(writing.leads)];
  if (random.chance(0.2)) blocks.unshift(write(writing.furniture));
  for (let length = 0; length < wanted; length += blocks.at(-1)?.length ?? 0) {
    const sentences = [write(writing.sentences)];
    if (random.chance(0.6)) sentences.push(write(writing.sentences));
    if (random.chance(0.4)) sentences.push(write(writing.quotes));
    if (random.chance(0.35)) sentences.push(write(writing.promises));
    if (random.chance(0.2)) sentences.push(write(writing.background));
    if (random.chance(0.2)) sentences.push(write(writing.leads));
    blocks.push(sentences.join(" "));
  }
  for (let i = random.between(0, 3); i > 0; i--) blocks.push(write(writing.furniture));
  return blocks.join("\n\n");
}

function slotsFor(lang: WrittenLanguage, writing: Writing, random: Random, occasion?: Occasion): Slots {
  const year = occasion ? Number(occasion.day.slice(0, 4)) : random.between(2015, 2026);
  const plain: Record<string, string | (() => string)> = {
    year: String(year),
    outlet: random.pick(writing.outlets),
    past: () => String(random.between(1960, year - 1)),
    ahead: () => String(year + random.between(1, 5)),
    day: () => String(random.between(2, 28)),
    usd: "US$",
    digit: () => String(random.between(2, 9)),
    number: () => String(random.between(11, 990)),
    month: () => random.pick(writing.months),
    weekday: () => random.pick(writing.weekdays),
    domain: () => random.pick(writing.domains),
    "domain.bare": () => random.pick(writing.domains).replace(/^(?:l[ea]s? |l’)/u, ""),
    organisation: () => random.pick(writing.organisations),
    "organisation.short": () => random.pick(writing.organisations).replace(/^the /u, ""),
    document: () => random.pick(writing.documents),
  };
  for (const name of ["dates", "terms", "events"] as const)
    plain[name.slice(0, -1)] = () => decapitalised(fill(random.pick(writing[name]), plain, random));
  ["a", "b", "c"].forEach((side, i) => {
    const state = states[lang].find(({ code }) => code === occasion?.states[i]) ?? random.pick(states[lang]);
    const holder = occasion ? randomFrom(occasion.holders[i] as number) : random;
    Object.assign(plain, sideSlots(side, state, occasion ? "en" : lang, writing, { random, holder }));
  });
  return occasion ? { ...plain, ...slotsOfDay(lang, writing, occasion.day) } : plain;
}

const decapitalised = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

/** The day of an occasion, said so that the reader can tell which it was. */
function slotsOfDay(lang: WrittenLanguage, writing: Writing, day: string): Slots {
  const month = writing.months[Number(day.slice(5, 7)) - 1];
  const number = String(Number(day.slice(8)));
  const said = `${number} ${month} ${day.slice(0, 4)}`;
  return { day: number, month: month as string, date: lang === "fr" ? `le ${said}` : `on ${said}` };
}

/** A state and the official who speaks for it; `names` is the language that names are taken from. */
function sideSlots(
  side: string,
  state: State,
  names: WrittenLanguage,
  writing: Writing,
  { random, holder }: { random: Random; holder: Random },
): Slots {
  const { full, family } = personName(holder, names);
  const titles =
    writing === french ? ["M. ", "Mme ", "S.E.M. ", "Dr ", "", ""] : ["Mr. ", "Ms ", "H.E. ", "Dr. ", "", ""];
  const own: Record<string, string> = {
    state: state.name,
    the: state.the,
    of: state.of,
    in: state.in,
    official: state.official,
    capital: state.capital,
    CAPITAL: state.capital.toUpperCase(),
    adjective: state.adjective,
    feminine: state.feminine,
    "feminine.s": `${state.feminine}s`,
    an: /^[AEIOU]/u.test(state.adjective) ? "an" : "a",
    name: full,
    family,
    title: random.pick(titles),
    office: holder.pick(writing.offices),
  };
  return Object.fromEntries(Object.entries(own).map(([name, words]) => [`${side}.${name}`, words]));
}
