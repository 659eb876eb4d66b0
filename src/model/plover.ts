import type { Domain } from "./domain.ts";
import type { EngagementKind } from "./engagement.ts";

/**
 * PLOVER event types with their labels and intensity on the scale of the PLOVER manual (draft 0.8, CC BY-SA 4.0).
 * The manual prints ACCUSE = 3 although every mode of it is negative; recorded here as -3.
 */
export const ploverTypes = {
  AGREE: { score: 2.5, en: "Agree", fr: "Accord" },
  CONSULT: { score: 2.5, en: "Consult", fr: "Consultation" },
  SUPPORT: { score: 5, en: "Support", fr: "Soutien" },
  CONCEDE: { score: 4.5, en: "Concede", fr: "Concession" },
  COOPERATE: { score: 9.5, en: "Cooperate", fr: "Coopération" },
  AID: { score: 10, en: "Aid", fr: "Aide" },
  RETREAT: { score: 6.5, en: "Retreat", fr: "Retrait" },
  REQUEST: { score: 0, en: "Request", fr: "Demande" },
  ACCUSE: { score: -3, en: "Accuse", fr: "Accusation" },
  REJECT: { score: -2, en: "Reject", fr: "Refus" },
  THREATEN: { score: -3.5, en: "Threaten", fr: "Menace" },
  PROTEST: { score: -5, en: "Protest", fr: "Protestation" },
  SANCTION: { score: -6, en: "Sanction", fr: "Sanction" },
  MOBILIZE: { score: -5.5, en: "Mobilize", fr: "Mobilisation" },
  COERCE: { score: -7, en: "Coerce", fr: "Coercition" },
  ASSAULT: { score: -9, en: "Assault", fr: "Attaque" },
} as const;
export type PloverType = keyof typeof ploverTypes;

/** PLOVER contexts: what an event deals with (PLOVER manual, draft 0.8). */
export const ploverContexts = [
  "military",
  "intelligence",
  "executive",
  "legislative",
  "election",
  "political_institutions",
  "pro_democracy",
  "pro_autocracy",
  "economic",
  "legal",
  "reparations",
  "human_rights",
  "rights_freedoms",
  "repression",
  "human_security",
  "gender",
  "lgbt",
  "religion_ethnicity",
  "inequality",
  "diplomatic",
  "territory",
  "peacekeeping",
  "health",
  "asylum",
  "migration",
  "disasters",
  "natural_resource",
  "environment",
  "technology",
  "terrorism",
  "cbrn",
  "cyber",
  "misinformation",
  "crime",
  "corruption",
  "illegal_drugs",
  "trafficking",
] as const;
export type PloverContext = (typeof ploverContexts)[number];

const contextsByDomain: Partial<Record<Domain, readonly PloverContext[]>> = {
  defence: ["military"],
  counter_terrorism: ["terrorism"],
  economy: ["economic"],
  trade: ["economic"],
  investment: ["economic"],
  finance_debt: ["economic"],
  energy: ["economic", "natural_resource"],
  mining: ["economic", "natural_resource"],
  agriculture: ["economic"],
  fisheries: ["economic", "natural_resource"],
  water: ["natural_resource"],
  environment: ["environment"],
  health: ["health"],
  science_technology: ["technology"],
  digital: ["technology"],
  space: ["technology"],
  nuclear: ["cbrn"],
  tourism: ["economic"],
  transport: ["economic"],
  infrastructure: ["economic"],
  migration: ["migration"],
  justice: ["legal"],
  human_rights: ["human_rights"],
  humanitarian: ["human_security"],
  parliamentary: ["legislative"],
  women: ["gender"],
  development: ["economic"],
};

/** The PLOVER contexts that a domain belongs to; none for those that PLOVER does not tell apart. */
export const ploverContextsOf = (domain: Domain): readonly PloverContext[] => contextsByDomain[domain] ?? [];

const modesByKind: Partial<Record<EngagementKind, Partial<Record<PloverType, string>>>> = {
  visit: { CONSULT: "visit" },
  call: { CONSULT: "phone" },
  summit: { CONSULT: "multilateral" },
  conference: { CONSULT: "multilateral" },
  mediation: { CONSULT: "third-party" },
  summons: { ACCUSE: "disapprove" },
  expulsion: { SANCTION: "expel" },
  recall: { SANCTION: "withdraw" },
  relations_broken: { SANCTION: "discontinue" },
  sanction: { SANCTION: "discontinue" },
  embassy: { SANCTION: "discontinue" },
};

/** The PLOVER mode that the kind of an engagement tells by itself, or null: "visit" of CONSULT, "meet" of a refusal. */
export function ploverModeOf(kind: EngagementKind, type: PloverType): string | null {
  return modesByKind[kind]?.[type] ?? (type === "REJECT" && encounters.has(kind) ? "meet" : null);
}

/** Kinds that called off or refused are a meeting rejected. */
const encounters = new Set<EngagementKind>([
  "meeting",
  "visit",
  "call",
  "summit",
  "conference",
  "commission_session",
  "consultations",
  "negotiation",
]);
