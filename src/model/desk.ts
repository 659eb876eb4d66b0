/** Where a reader's comment stands. Only approved ones are shown to anybody but editors. */
export const commentStatuses = {
  held: { en: "held", fr: "en attente" },
  approved: { en: "approved", fr: "approuvé" },
  spam: { en: "spam", fr: "indésirable" },
  removed: { en: "removed", fr: "retiré" },
} as const;
export type CommentStatus = keyof typeof commentStatuses;

/** What an account may do: a moderator decides on comments; an editor also on readings, and writes articles. */
export const roles = {
  moderator: { en: "moderator", fr: "modérateur" },
  editor: { en: "editor", fr: "rédacteur" },
} as const;
export type Role = keyof typeof roles;
