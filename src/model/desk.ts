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

/** Where a reader's suggestion stands. None is ever shown to anybody but editors. */
export const suggestionStatuses = {
  held: { en: "waiting", fr: "en attente" },
  done: { en: "followed", fr: "suivie" },
  dismissed: { en: "not followed", fr: "non suivie" },
} as const;
export type SuggestionStatus = keyof typeof suggestionStatuses;

/** What a reader may say is wrong. */
export const suggestionMatters = {
  date: { en: "The date", fr: "La date" },
  parties: { en: "Who took part", fr: "Qui y a pris part" },
  place: { en: "The place", fr: "Le lieu" },
  kind: { en: "What kind of event it was", fr: "La nature de l’événement" },
  person: { en: "A name or an office", fr: "Un nom ou une fonction" },
  untrue: { en: "The article does not say this", fr: "L’article ne dit pas cela" },
  missing: { en: "Something is missing", fr: "Il manque quelque chose" },
  other: { en: "Something else", fr: "Autre chose" },
} as const;
export type SuggestionMatter = keyof typeof suggestionMatters;

/** What a suggestion may be sent on. */
export const suggestionTargets = ["article", "engagement", "commitment"] as const;
export type SuggestionTarget = (typeof suggestionTargets)[number];

/** Where an article that is written here stands. */
export const pieceStates = {
  draft: { en: "draft", fr: "brouillon" },
  published: { en: "published", fr: "publié" },
  withdrawn: { en: "withdrawn", fr: "retiré" },
} as const;
export type PieceState = keyof typeof pieceStates;
