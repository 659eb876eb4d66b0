/** Every kind of commitment: what a party says will be done and that can be checked later. */
export const commitmentKinds = {
  joint_commission: { en: "Joint commission", fr: "Commission mixte" },
  visit: { en: "Visit", fr: "Visite" },
  meeting: { en: "Meeting", fr: "Rencontre" },
  summit: { en: "Summit", fr: "Sommet" },
  conference: { en: "Conference", fr: "Conférence" },
  signing: { en: "Signing", fr: "Signature" },
  ratification: { en: "Ratification", fr: "Ratification" },
  embassy: { en: "Embassy", fr: "Ambassade" },
  working_group: { en: "Working group", fr: "Groupe de travail" },
  aid: { en: "Aid", fr: "Aide" },
  financing: { en: "Financing", fr: "Financement" },
  project: { en: "Project", fr: "Projet" },
  training: { en: "Training", fr: "Formation" },
  deployment: { en: "Deployment", fr: "Déploiement" },
  withdrawal: { en: "Withdrawal", fr: "Retrait" },
  lifting_of_measures: { en: "Lifting of measures", fr: "Levée de mesures" },
  reform: { en: "Reform", fr: "Réforme" },
  other: { en: "Other", fr: "Autre" },
} as const;
export type CommitmentKind = keyof typeof commitmentKinds;

/** Where one article says that a commitment stands. */
export const commitmentStatuses = {
  planned: { en: "planned", fr: "prévu" },
  done: { en: "done", fr: "fait" },
  postponed: { en: "postponed", fr: "reporté" },
  cancelled: { en: "cancelled", fr: "annulé" },
} as const;
export type CommitmentStatus = keyof typeof commitmentStatuses;
