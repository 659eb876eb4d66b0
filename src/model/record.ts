import type { CommitmentKind } from "./commitment.ts";
import type { Office } from "./office.ts";
import type { FoundCommitment, FoundEngagement } from "./reading.ts";
import type { Evidence } from "./span.ts";

/** The article that a report stands in, as far as filing needs to know it. */
export interface Source {
  /** The id by which the article is shown. */
  readonly article: string;
  /** ISO date of publication. */
  readonly published: string | null;
  readonly outlet: string | null;
  readonly lang: string;
}

/** What one article tells of one engagement or commitment: an event is not its report, and keeps all of them. */
export interface Report<Found> {
  /** `${article}#${list}.${index}`: stable for one article and one version of the reader. */
  readonly id: string;
  readonly source: Source;
  readonly found: Found;
}
export type EngagementReport = Report<FoundEngagement>;
export type CommitmentReport = Report<FoundCommitment>;

/** Everything that can speak for two reports telling of one thing, with labels; a value may follow ("same city: Ankara"). */
export const matchReasons = {
  decision: { en: "decided by an editor", fr: "décidé par la rédaction" },
  same_article: { en: "told twice in one article", fr: "dit deux fois dans un article" },
  same_day: { en: "same day", fr: "même jour" },
  day_apart: { en: "a day or few apart", fr: "à un ou quelques jours près" },
  same_period: { en: "within the same period", fr: "dans la même période" },
  published_near: { en: "published within days of it", fr: "publié à quelques jours" },
  same_parties: { en: "same parties", fr: "mêmes parties" },
  shared_parties: { en: "parties of the one among those of the other", fr: "parties de l’un parmi celles de l’autre" },
  same_people: { en: "same people", fr: "mêmes personnes" },
  same_city: { en: "same city", fr: "même ville" },
  same_country: { en: "same country", fr: "même pays" },
  same_host_event: { en: "on the margins of the same event", fr: "en marge du même événement" },
  same_direction: { en: "same side acting", fr: "même côté agissant" },
  related_kinds: { en: "kinds that may name one encounter", fr: "types pouvant désigner une même rencontre" },
  rare_kind: { en: "seldom happens twice in such a time", fr: "rarement deux fois en si peu de temps" },
  same_topics: { en: "same topics", fr: "mêmes sujets" },
  same_due: { en: "same due period", fr: "même échéance" },
  made_again: { en: "promised again while still open", fr: "promis de nouveau avant d’être tenu" },
  only_open: { en: "the only open promise that it fits", fr: "la seule promesse ouverte qui convient" },
} as const;
export type MatchReasonCode = keyof typeof matchReasons;
export interface MatchReason {
  readonly code: MatchReasonCode;
  /** What is the same: "Ankara", "2024-12-11"; null where the code says it all. */
  readonly value: string | null;
}

/** Why two reports are held to tell of one thing, in terms a reader can check. */
export interface Match {
  readonly a: string;
  readonly b: string;
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly MatchReason[];
}

/** What an editor decided about two reports, over what the program thinks of them. */
export interface Decision {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
}

/**
 * An encounter or act that took place, merged from its reports. What is planned, postponed, cancelled or refused is
 * no engagement but a commitment and where it stands.
 */
export interface EngagementRecord
  extends Omit<FoundEngagement, "status" | "evidence" | "rules" | "attribution" | "confidence"> {
  /** Hash of the earliest report: the same in whatever order the articles were added. */
  readonly id: string;
  readonly type: "engagement";
  readonly status: "held" | "ongoing";
  /** 0 to 1: that it took place as told, from all its reports. */
  readonly confidence: number;
  /** When it was first reported: ISO date of publication of the earliest source that has one. */
  readonly reported: string | null;
  /** Ids of the articles that tell of it, by date of publication. */
  readonly sources: string[];
  readonly reports: string[];
  readonly matches: Match[];
  /** What an editor said of its reports; missing where no editor looked at any. */
  readonly reviewed?: "accept" | "change";
}

/** Where a commitment stands. Silence never breaks it: a due period gone by makes it overdue. */
export const followUpStatuses = {
  open: { en: "open", fr: "en attente" },
  kept: { en: "kept", fr: "tenue" },
  postponed: { en: "postponed", fr: "reportée" },
  cancelled: { en: "cancelled", fr: "annulée" },
  overdue: { en: "overdue", fr: "en retard" },
} as const;
export type FollowUpStatus = keyof typeof followUpStatuses;

/** One step in the life of a commitment, with the report that shows it. */
export interface CommitmentChange {
  readonly status: Exclude<FollowUpStatus, "overdue">;
  /** When it became so: date of the fulfilling engagement, else of publication. ISO date or period. */
  readonly date: string | null;
  readonly article: string;
  readonly report: string;
  readonly evidence: readonly Evidence[];
  /** Id of the engagement that fulfils it, where it is kept. */
  readonly engagement: string | null;
  /** The new due period, where it was put off to one. */
  readonly due: string | null;
}

/** A promise, merged from all the articles in which it was made or made again, and what became of it. */
export interface CommitmentRecord {
  readonly id: string;
  readonly type: "commitment";
  readonly kind: CommitmentKind;
  readonly parties: string[];
  readonly announced_by: string[];
  /** When it was first made: ISO date of publication of the earliest source. */
  readonly date: string | null;
  readonly due: string | null;
  /** As the articles leave it; `overdue` only by `standing` on a given day. */
  readonly status: Exclude<FollowUpStatus, "overdue">;
  readonly topics: string[];
  readonly confidence: number;
  readonly fulfilled_by: string | null;
  /** Kept, but after its due period. */
  readonly late: boolean;
  readonly changes: CommitmentChange[];
  /** Ids of the articles in which it was made or made again. */
  readonly sources: string[];
  readonly reports: string[];
  readonly matches: Match[];
  readonly reviewed?: "accept" | "change";
}
export type ArchiveRecord = EngagementRecord | CommitmentRecord;

/** Who held which office, as far as articles show: seen in it first and last on these dates. */
export interface Tenure {
  readonly id: string;
  /** The name as most often printed. */
  readonly person: string;
  readonly names: string[];
  readonly office: Office;
  readonly of: string;
  readonly first: string;
  readonly last: string;
  readonly sources: string[];
}

/** One text in several outlets: syndicated copies and small edits. */
export interface Story {
  readonly id: string;
  /** Ids of the articles, earliest first. */
  readonly articles: string[];
}

/** What a list or export is narrowed to. All that is given must hold. */
export interface Filters {
  /** Either party is this one. */
  readonly party?: string;
  /** Both are parties. */
  readonly dyad?: readonly [string, string];
  readonly kind?: string;
  readonly domain?: string;
  readonly status?: FollowUpStatus | "held" | "ongoing";
  /** First and last day, ISO. */
  readonly from?: string;
  readonly to?: string;
}
