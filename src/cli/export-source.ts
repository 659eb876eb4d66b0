import type { ExportSource } from "../export/index.ts";
import { matches, matchesTenure } from "../model/index.ts";
import {
  type Archive,
  articleHeads,
  defaultArchive,
  evidenceOf,
  openArchive,
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
    articles: (ids) => articleHeads(db, ids),
    evidence: (reports) => evidenceOf(db, reports),
    nameOf: (party) => partyName(party, language),
  };
}

async function* only<T>(items: AsyncIterable<T>, fits: (item: T) => boolean): AsyncGenerator<T> {
  for await (const item of items) if (fits(item)) yield item;
}
