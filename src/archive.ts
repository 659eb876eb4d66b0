/*
 * The archive from code: `import { openArchive, addArticles } from "chancery/archive"`. Apart from the main entry, so that
 * who only reads articles loads no database.
 */
export * from "./dossier/index.ts";
export { type ExportSource, type Exporter, exporterNamed, exporters } from "./export/index.ts";
export {
  addArticles,
  contentHash,
  decideOnReports,
  type Outcome,
  type PrepareOptions,
  rereadArticles,
} from "./pipeline/index.ts";
export {
  type Archive,
  articleById,
  checkArchive,
  commitmentsOf,
  defaultArchive,
  engagementsOf,
  openArchive,
  search,
  streamCommitments,
  streamEngagements,
  streamTenures,
  tenuresOf,
} from "./store/index.ts";
