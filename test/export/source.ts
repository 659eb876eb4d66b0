import type { ArticleCard, Exporter, ExportSource, ReviewedArticle } from "../../src/export/index.ts";
import { wellFormed } from "../../src/export/text.ts";
import type { CommitmentRecord, EngagementRecord, Tenure } from "../../src/model/index.ts";

export interface Archive {
  readonly engagements: readonly EngagementRecord[];
  readonly commitments: readonly CommitmentRecord[];
  readonly tenures: readonly Tenure[];
  readonly reviewed: readonly ReviewedArticle[];
}

export const today = "2026-01-15";

/** An archive in memory, in which every article is on file. */
export const sourceOf = (archive: Partial<Archive>, more: Partial<ExportSource> = {}): ExportSource => ({
  engagements: () => stream(archive.engagements ?? []),
  commitments: () => stream(archive.commitments ?? []),
  tenures: () => stream(archive.tenures ?? []),
  reviewed: () => stream(archive.reviewed ?? []),
  articles: async (ids) => new Map(ids.map((id) => [id, articleOf(id)])),
  evidence: async (reports) => new Map(reports.map((id) => [id, [{ start: 3, end: 3 + id.length, text: id }]])),
  nameOf: (party) => `<${party}>`,
  language: "en",
  today,
  filters: {},
  base: null,
  program: "chancery test",
  ...more,
});

export const articleOf = (id: string): ArticleCard => ({
  id,
  title: `Title of ${id}`,
  url: `https://news.example/${encodeURIComponent(wellFormed(id))}`,
  outlet: "The Example",
  published: "2025-10-16",
  lang: "en",
});

export async function* stream<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

/** The bytes of an export, in one piece. */
export async function bytesOf(exporter: Exporter, source: ExportSource): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of exporter.write(source)) chunks.push(Buffer.from(chunk as string));
  return Buffer.concat(chunks);
}

/** The text of an export; throws where it is not valid UTF-8. */
export const textOf = async (exporter: Exporter, source: ExportSource) =>
  new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await bytesOf(exporter, source));

export const linesOf = async (exporter: Exporter, source: ExportSource) =>
  (await textOf(exporter, source))
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
