import { correctReading, isFiled } from "../dossier/index.ts";
import type { ExportSource, ReviewedArticle } from "../export/index.ts";
import { type Filters, matches, matchesTenure } from "../model/index.ts";
import {
  type Archive,
  articleById,
  articleHeads,
  correctionsOf,
  defaultArchive,
  evidenceOf,
  openArchive,
  reviewedArticles,
  streamCommitments,
  streamEngagements,
  streamTenures,
} from "../store/index.ts";
import { partyName } from "../world/labels.ts";

/** What an export is asked for. */
export interface ExportRequest extends Pick<ExportSource, "filters" | "language" | "today" | "base" | "program"> {
  /** Folder or `postgres://` address; the default where there is none. */
  readonly archive: string | undefined;
}

export interface OpenedExport {
  readonly source: ExportSource;
  close(): Promise<void>;
}

/** Opens the archive, which must be there, to read what was asked for. */
export async function openExport(request: ExportRequest): Promise<OpenedExport> {
  const archive = await openArchive(request.archive ?? defaultArchive, { readOnly: true });
  return { source: sourceOf(archive, request), close: () => archive.close() };
}

/** What an archive holds, as exports ask for it. */
export function sourceOf({ db }: Pick<Archive, "db">, request: Omit<ExportRequest, "archive">): ExportSource {
  const { filters, language, today } = request;
  const fits = (record: Parameters<typeof matches>[0]) => matches(record, filters, today);
  return {
    ...request,
    engagements: () => only(streamEngagements(db, filters), fits),
    commitments: () => only(streamCommitments(db, filters, today), fits),
    tenures: () => only(streamTenures(db, filters), (tenure) => matchesTenure(tenure, filters)),
    reviewed: () => reviewedOf(db, filters),
    articles: (ids) => articleHeads(db, ids),
    evidence: (reports) => evidenceOf(db, reports),
    nameOf: (party) => partyName(party, language),
  };
}

async function* only<T>(items: AsyncIterable<T>, fits: (item: T) => boolean): AsyncGenerator<T> {
  for await (const item of items) if (fits(item)) yield item;
}

/**
 * What editors found in the articles that they reviewed. What a newer reader found since is left out: nobody has looked
 * at it. Of the filters, days are those of publication, and parties those of a record in the article.
 */
async function* reviewedOf(db: Archive["db"], filters: Filters): AsyncGenerator<ReviewedArticle> {
  const { from = "", to = "9999", party, dyad = [] } = filters;
  const wanted = [...dyad, ...(party === undefined ? [] : [party])];
  for (const id of await reviewedArticles(db)) {
    const article = await articleById(db, id);
    if (!article) continue;
    const published = article.published ?? "";
    if (published < from || published > to) continue;
    const { entries } = correctReading(article.reading, article.text, await correctionsOf(db, id));
    const seen = entries.filter((entry) => entry.correction !== null && isFiled(entry));
    const of = (list: string) => seen.filter((entry) => entry.list === list).map(({ found }) => found);
    const told = { people: of("person"), engagements: of("engagement"), commitments: of("commitment") };
    const reading = { ...article.reading, ...told } as ReviewedArticle["reading"];
    const isWanted = [...reading.engagements, ...reading.commitments].some(({ parties }) =>
      wanted.every((one) => parties.includes(one)),
    );
    if (wanted.length === 0 || isWanted) yield { article, reading };
  }
}
