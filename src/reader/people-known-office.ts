import type { Language } from "../languages/index.ts";
import { type Article, type Evidence, evidence, type Office } from "../model/index.ts";
import type { Person } from "./mentions.ts";
import type { NameSpan } from "./names.ts";
import { tagAt } from "./page.ts";
import { type KnownOffice, knownTerms } from "./people-known.ts";
import type { Draft } from "./people-registry.ts";
import { bit, does, type Scene } from "./people-words.ts";

/** What a list of office-holders says at the time of an article of those whom it names without an office. */
export class KnownOffices {
  readonly #scene: Scene;
  readonly #language: Language;
  /** When the article was published, or else the latest date it tells of, looked for when somebody is found to whom it matters. */
  #date: string | null | undefined;
  readonly #author: string;

  constructor(scene: Scene, article: Pick<Article, "published" | "author">, language: Language) {
    this.#scene = scene;
    this.#language = language;
    this.#date = /^\d{4}(?:-\d{2}){0,2}/u.exec(article.published ?? "")?.[0];
    this.#author = article.author ?? "";
  }

  /** Gives the office to someone without one, when the list knows a single office of a party that the text names. */
  complete(draft: Draft, person: Person): void {
    if (person.office || draft.holdings.length > 0 || this.#author.includes(person.name)) return;
    const names = draft.names.filter((name) => this.#isPerson(name));
    if (names.length === 0) return;
    const held = this.#held(draft, draft.hint);
    if (!held || !this.#scene.counts.has(held.party)) return;
    person.office = held.office;
    person.of = held.party;
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
    const held = this.#held(draft, person.of);
    if (!held || !portfolios.has(held.office)) return;
    person.office = held.office;
    person.of = held.party;
    person.confidence = Math.min(person.confidence, 0.7);
    person.rules.push("people.known-office");
  }

  /** The one office that somebody of this name held at the time of the article: of a party, where it is given. */
  #held({ words }: Draft, of: string | null): KnownOffice | undefined {
    if (this.#date === undefined) {
      if (knownTerms(words, null).length === 0) return undefined;
      this.#date = latestDate(this.#scene, this.#language);
    }
    const held = knownTerms(words, this.#date).filter(({ party }) => !of || party === of);
    return held.length === 1 ? held[0] : undefined;
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
