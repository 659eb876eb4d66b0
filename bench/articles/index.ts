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

/** One invented article; its id holds language and seed. */
export function writeArticle(lang: WrittenLanguage, seed: number): Article {
  const random = randomFrom(seed);
  const writing = writings[lang];
  const slots = slotsFor(lang, writing, random);
  const published = new Date(Date.UTC(Number(slots.year), random.between(0, 11), random.between(1, 28)));
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

function slotsFor(lang: WrittenLanguage, writing: Writing, random: Random): Slots {
  const year = random.between(2015, 2026);
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
  for (const side of ["a", "b", "c"])
    Object.assign(plain, sideSlots(side, random.pick(states[lang]), lang, writing, random));
  return plain;
}

const decapitalised = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

/** A state and the official who speaks for it. */
function sideSlots(side: string, state: State, lang: WrittenLanguage, writing: Writing, random: Random): Slots {
  const { full, family } = personName(random, lang);
  const titles = lang === "fr" ? ["M. ", "Mme ", "S.E.M. ", "Dr ", "", ""] : ["Mr. ", "Ms ", "H.E. ", "Dr. ", "", ""];
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
    office: random.pick(writing.offices),
  };
  return Object.fromEntries(Object.entries(own).map(([name, words]) => [`${side}.${name}`, words]));
}
