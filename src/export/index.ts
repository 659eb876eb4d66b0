import { commitmentsCsv, engagementsCsv, tenuresCsv } from "./csv-tables.ts";
import type { Exporter } from "./exporter.ts";
import { atom, jsonFeed } from "./feeds.ts";
import { ftm } from "./ftm.ts";
import { gold } from "./gold.ts";
import { jsonld } from "./jsonld.ts";
import { commitmentsParquet, engagementsParquet } from "./parquet.ts";
import { plover, ploverCsv } from "./plover.ts";
import { records } from "./records.ts";

export type { ArticleCard, Exporter, ExportSource, ReviewedArticle } from "./exporter.ts";

/** Every format, in the order in which they are listed. A new one is its file and its line here. */
export const exporters: readonly Exporter[] = [
  records,
  plover,
  ploverCsv,
  engagementsCsv,
  commitmentsCsv,
  tenuresCsv,
  engagementsParquet,
  commitmentsParquet,
  jsonld,
  ftm,
  atom,
  jsonFeed,
  gold,
];

/** The format of that name, or undefined. */
export const exporterNamed = (name: string): Exporter | undefined =>
  exporters.find((exporter) => exporter.name === name || exporter.aliases?.includes(name));
export { countryOfEnding } from "./country-codes.ts";
export { type Cell, csvLine } from "./csv.ts";
export { articleNode, commitmentNode, context, engagementNode, type NodeSource, partyNode } from "./jsonld-nodes.ts";
export { type RecordRow, recordRow } from "./record-row.ts";
export { atomOf, type Feed, type FeedItem, jsonFeedOf } from "./feed.ts";
export { webAddress } from "./text.ts";
