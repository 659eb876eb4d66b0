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
