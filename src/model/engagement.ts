/** Every kind of engagement, with the PLOVER event type of one that was held, and its labels. A new kind starts here. */
export const engagementKinds = {
  meeting: { plover: "CONSULT", en: "Meeting", fr: "Rencontre" },
  visit: { plover: "CONSULT", en: "Visit", fr: "Visite" },
  call: { plover: "CONSULT", en: "Telephone call", fr: "Entretien téléphonique" },
  message: { plover: "CONSULT", en: "Message", fr: "Message" },
  summit: { plover: "CONSULT", en: "Summit", fr: "Sommet" },
  conference: { plover: "CONSULT", en: "Conference", fr: "Conférence" },
  commission_session: { plover: "CONSULT", en: "Joint commission session", fr: "Session de commission mixte" },
  consultations: { plover: "CONSULT", en: "Political consultations", fr: "Consultations politiques" },
  negotiation: { plover: "CONSULT", en: "Negotiation", fr: "Négociation" },
  signing: { plover: "SUPPORT", en: "Signing", fr: "Signature" },
  credentials: { plover: "SUPPORT", en: "Presentation of credentials", fr: "Remise de lettres de créance" },
  mediation: { plover: "CONSULT", en: "Mediation", fr: "Médiation" },
  statement: { plover: "SUPPORT", en: "Public statement", fr: "Déclaration publique" },
  aid: { plover: "AID", en: "Aid", fr: "Aide" },
  recognition: { plover: "SUPPORT", en: "Recognition", fr: "Reconnaissance" },
  embassy: { plover: "SUPPORT", en: "Embassy opening or closing", fr: "Ouverture ou fermeture d’ambassade" },
  relations_restored: { plover: "SUPPORT", en: "Relations restored", fr: "Rétablissement des relations" },
  relations_broken: { plover: "SANCTION", en: "Relations broken off", fr: "Rupture des relations" },
  recall: { plover: "SANCTION", en: "Recall of an ambassador", fr: "Rappel d’ambassadeur" },
  expulsion: { plover: "SANCTION", en: "Expulsion", fr: "Expulsion" },
  summons: { plover: "ACCUSE", en: "Summons", fr: "Convocation" },
  sanction: { plover: "SANCTION", en: "Sanction", fr: "Sanction" },
  military_cooperation: { plover: "COOPERATE", en: "Military cooperation", fr: "Coopération militaire" },
  vote: { plover: "SUPPORT", en: "Vote", fr: "Vote" },
} as const;
export type EngagementKind = keyof typeof engagementKinds;

/** How far an engagement has come. Planned is not held. */
export const engagementStatuses = {
  held: { en: "took place", fr: "a eu lieu" },
  planned: { en: "planned", fr: "prévue" },
  ongoing: { en: "ongoing", fr: "en cours" },
  postponed: { en: "postponed", fr: "reportée" },
  cancelled: { en: "cancelled", fr: "annulée" },
  refused: { en: "refused", fr: "refusée" },
} as const;
export type EngagementStatus = keyof typeof engagementStatuses;
