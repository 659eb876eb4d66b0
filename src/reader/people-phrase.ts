import type { Office } from "../model/index.ts";
import { bit, does, type Scene } from "./people-words.ts";

/** "le ministre malien des Affaires étrangères": an office as the text words it, whoever holds it. */
export interface OfficePhrase {
  first: number;
  last: number;
  readonly sentence: number;
  /** Class of the head word: "minister", "president", "counterpart" … */
  readonly head: string;
  readonly kind: "head" | "heads" | "counterpart" | "counterparts" | "description";
  readonly headFirst: number;
  headLast: number;
  readonly qualifiers: Set<string>;
  /** "foreign" before "defence" before anything else; null when none is named. */
  portfolio: string | null;
  readonly bodies: string[];
  /** States and organisations served, in print order. */
  readonly parties: string[];
  /** Where an envoy is accredited. */
  host: string | null;
  /** The office that this one serves: "adviser to the President". */
  inner: OfficePhrase | null;
  determiner: "definite" | "indefinite" | "possessive" | "none";
  /** "les deux ministres": how many. */
  count: number | null;
  /** A complement that is no state, body or portfolio: "president of the Bar". */
  complement: boolean;
  /** Owned by a person: "the President's adviser". */
  owned: boolean;
  /** Serves a seat of government ("chef du Conseil souverain"). */
  seat: boolean;
  /** "envoy of President X": serves a person named next. */
  ofName: boolean;
  /** Other offices of the same holder: "ministre d'État, ministre de la Défense". */
  readonly also: OfficePhrase[];
  office: Office | null;
}

/** An office at its head word, without anything that the words around it say. */
export function barePhrase(
  at: Pick<OfficePhrase, "first" | "last" | "sentence" | "head" | "kind">,
  qualifiers: readonly string[] = [],
): OfficePhrase {
  return {
    first: at.first,
    last: at.last,
    sentence: at.sentence,
    head: at.head,
    kind: at.kind,
    headFirst: at.first,
    headLast: at.last,
    qualifiers: new Set(qualifiers),
    portfolio: null,
    bodies: [],
    parties: [],
    host: null,
    inner: null,
    determiner: "none",
    count: null,
    complement: false,
    owned: false,
    seat: false,
    ofName: false,
    also: [],
    office: null,
  };
}

/** How deep a phrase stands inside others, and the parser of those inside it. */
export interface Nest {
  readonly depth: number;
  readonly parse: (scene: Scene, i: number, depth: number, from: number) => OfficePhrase | null;
}

export const isPlural = (phrase: OfficePhrase) => phrase.kind === "heads" || phrase.kind === "counterparts";
export const isCounterpart = (phrase: OfficePhrase) => phrase.kind === "counterpart" || phrase.kind === "counterparts";

const headForms = ["heads", "head", "counterparts", "counterpart", "description"] as const;

/** The head of an office phrase at token `i`, the longest one. */
export function headAt(scene: Scene, i: number) {
  const spans = does(scene, i, bit.office) ? scene.text.tags[i] : undefined;
  if (!spans) return undefined;
  let best: { form: OfficePhrase["kind"]; value: string; last: number } | undefined;
  for (const { tag, last } of spans) {
    if (tag.type !== "office") continue;
    // "a delegation led by"
    if (tag.value === "leads" && does(scene, last, bit.by)) continue;
    if (!headForms.includes(tag.form as (typeof headForms)[number])) {
      // "vice president" is not "vice" + "president"; "délégué" alone is no head
      continue;
    }
    const better = !best || last > best.last || (last === best.last && tag.form === "heads" && best.form !== "heads");
    if (better)
      best =
        tag.form === "counterpart"
          ? { form: tag.value as OfficePhrase["kind"], value: "counterpart", last }
          : { form: tag.form as OfficePhrase["kind"], value: tag.value, last };
  }
  return best;
}

const rank: Readonly<Record<string, number>> = { foreign: 3, defence: 2, europe: 1, other: 0 };

/** Keeps the weightiest portfolio. */
export function setPortfolio(phrase: OfficePhrase, value: string): void {
  const known = value === "abroad" ? "other" : value;
  if (phrase.portfolio === null || (rank[known] ?? 0) > (rank[phrase.portfolio] ?? 0)) phrase.portfolio = known;
}

/** Where an envoy is sent: "ambassadeur du Japon au Togo", "Ambassador to Zimbabwe". */
const sentHeads = new Set([
  "ambassador",
  "charge_d_affaires",
  "consul",
  "special_envoy",
  "permanent_representative",
  "igo_official",
  "diplomat",
  "envoy",
  "representative",
  "represents",
]);
export const isSent = (phrase: OfficePhrase) => sentHeads.has(phrase.head);
