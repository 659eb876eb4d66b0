import type {
  ArchiveRecord,
  Article,
  CommitmentRecord,
  EngagementRecord,
  Evidence,
  Filters,
  Reading,
  Tenure,
} from "../model/index.ts";

/** What an export tells of an article. */
export interface ArticleCard {
  readonly id: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  /** ISO date. */
  readonly published: string | null;
  readonly lang: string | null;
}

/** An article that editors reviewed, with what they found in it and nothing else. */
export interface ReviewedArticle {
  readonly article: Article;
  readonly reading: Reading;
}

/** All that an export is made from. Records come as streams, already narrowed to the filters, in any order. */
export interface ExportSource {
  engagements(): AsyncIterable<EngagementRecord>;
  commitments(): AsyncIterable<CommitmentRecord>;
  tenures(): AsyncIterable<Tenure>;
  /** By date of publication. */
  reviewed(): AsyncIterable<ReviewedArticle>;
  /** Articles by id, asked for some hundreds at a time; an id that is not on file is missing from the answer. */
  articles(ids: readonly string[]): Promise<ReadonlyMap<string, ArticleCard>>;
  /** The words that prove each report, by its id; a report that is not on file is missing from the answer. */
  evidence(reports: readonly string[]): Promise<ReadonlyMap<string, readonly Evidence[]>>;
  /** "Mali" for "MLI", "African Union" for "org:AU", in the language of the export. */
  nameOf(party: string): string;
  /** The language of labels and titles. */
  readonly language: "fr" | "en";
  /** ISO date: the day on which commitments are overdue or not. */
  readonly today: string;
  readonly filters: Filters;
  /** Address of the site, without a slash at its end, or null where there is none. */
  readonly base: string | null;
  /** Name and version of the program. */
  readonly program: string;
}

/** A format: what it is called, what it holds, and a generator, so that a million records never sit in memory. */
export interface Exporter {
  readonly name: string;
  /** Other names by which it can be asked for. */
  readonly aliases?: readonly string[];
  readonly mediaType: string;
  /** Of a file, without the dot. */
  readonly extension: string;
  readonly describes:
    | "engagements and commitments"
    | "engagements"
    | "commitments"
    | "tenures"
    | "reviewed articles"
    | "everything";
  readonly summary: { readonly en: string; readonly fr: string };
  write(source: ExportSource): AsyncGenerator<string | Uint8Array>;
}

/** Engagements, then commitments. */
export async function* recordsOf(source: ExportSource): AsyncGenerator<ArchiveRecord> {
  yield* source.engagements();
  yield* source.commitments();
}
