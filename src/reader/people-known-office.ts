import type { Language } from "../languages/index.ts";
import { type Article, type Evidence, evidence, type Office } from "../model/index.ts";
import type { Person } from "./mentions.ts";
import type { NameSpan } from "./names.ts";
import { tagAt } from "./page.ts";
import { knownTerms } from "./people-known.ts";
import type { Draft } from "./people-registry.ts";
import { bit, does, type Scene } from "./people-words.ts";

/** What a list of office-holders says at the time of an article of those whom it names without an office. */
export class KnownOffices {
  readonly #scene: Scene;
  readonly #date: string | null;
  readonly #author: string;

  constructor(scene: Scene, article: Pick<Article, "published" | "author">, language: Language) {
    this.#scene = scene;
    this.#date = /^\d{4}(?:-\d{2}){0,2}/u.exec(article.published ?? "")?.[0] ?? latestDate(scene, language);
    this.#author = article.author ?? "";
  }

  /** Gives the office to someone without one, when the list knows a single office of a party that the text names. */
  complete(draft: Draft, person: Person): void {
    if (person.office || draft.holdings.length > 0 || this.#author.includes(person.name)) return;
    const names = draft.names.filter((name) => this.#isPerson(name));
    if (names.length === 0) return;
    const held = knownTerms(draft.words, this.#date).filter(({ party }) => !draft.hint || draft.hint === party);
    const [first] = held;
    if (!first || held.length > 1 || !this.#scene.counts.has(first.party)) return;
    person.office = first.office;
    person.of = first.party;
    person.confidence = 0.5;
    person.rules.push("people.known-office");
    person.evidence = names.slice(0, 6).map((name) => this.#proof(name));
  }

  /** "Turkish minister Hakan Fidan": which minister of the state, when the text does not say. */
  specify(draft: Draft, person: Person): void {
    if (person.office !== "minister" && person.office !== "official") return;
    const bare = draft.holdings.every(
      ({ office, phrase }) =>
        office === person.office && phrase.portfolio === null && !phrase.complement && phrase.qualifiers.size === 0,
    );
    if (!bare) return;
    const held = knownTerms(draft.words, this.#date).filter(({ party }) => !person.of || party === person.of);
    const [first] = held;
    if (!first || held.length > 1 || !portfolios.has(first.office)) return;
    person.office = first.office;
    person.of = first.party;
    person.confidence = Math.min(person.confidence, 0.7);
    person.rules.push("people.known-office");
  }

  #proof({ nameFirst, last }: NameSpan): Evidence {
    const { text, tokens } = this.#scene.text;
    return evidence(text, tokens[nameFirst]?.start ?? 0, tokens[last - 1]?.end ?? 0);
  }

  /** "l'aéroport Mohammed VI", "the Imran Khan Foundation": a name that is part of another is nobody. */
  #isPerson({ nameFirst, last, personal }: NameSpan): boolean {
    const beside = this.#scene.pack.qualifiesBefore ? last : nameFirst - 1;
    return personal && !does(this.#scene, beside, bit.common) && !tagAt(this.#scene, beside, "noun", "project");
  }
}

const portfolios = new Set<Office>(["foreign_minister", "defence_minister"]);

/** The latest date that the text tells of, for an article without its own; not one by which something is due. */
function latestDate(scene: Scene, language: Language): string | null {
  let latest: string | null = null;
  for (const { iso, role } of language.dates(scene.text, null))
    if (iso && role !== "by" && !iso.includes("Q") && (latest === null || iso > latest)) latest = iso;
  return latest;
}
