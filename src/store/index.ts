/*
 * The archive on PGlite (a folder) or PostgreSQL (a server). Nobody else knows SQL.
 *
 * Filing: `openArchive`, then in one `archive.transaction(async (tx) => …)` for each batch: `lockKeys` first (dyads and
 * offices that will change), `insertArticles`, `insertBands`, `insertPrints`, `insertEngagementReports`, `insertCommitmentReports`,
 * `insertSightings`; look for what they touch (`engagementReportsTouching`, again until nothing new comes;
 * `reportsOfRecords`, `decisionsAmong`, `commitmentsToldBy`, `commitmentsKeptBy`, `engagementsIn`, `commitmentsIn`,
 * `sightingsOf`, `articlesSharingBands`, `storyCandidates`, `storiesById`); then `saveEngagements`, `saveCommitments`, `saveTenures`,
 * `saveStories` and `log`. Each is one or a few statements however many rows there are.
 *
 * Reading: `articleById`, `articles`, `articleHeads`, `articleTexts`, `evidenceOf`, `tellingsOf`, `recordById`, `streamEngagements`,
 * `streamCommitments`, `streamTenures`, `engagementsOfDyad`, `commitmentsOfDyad`, `partyYearsOf`,
 * `partyPortfolio`, `standingsOf`,
 * `tenuresOf`, `tenurePage`, `hostEvents`, `engagementsAt`, `tallyOf`, `tiesAmong`,
 * `commitmentReportsIn`, `storyOf`, `search`, `coverage`, `coverageByOutlet`, `logOf`, `decisionsOn`.
 */
export { type Addressed, addressedCounts, addressedIds } from "./addresses.ts";
export * from "./articles.ts";
export * from "./audit.ts";
export * from "./backup-file.ts";
export { backUp, type RowCounts, restore } from "./backup.ts";
export * from "./check.ts";
export * from "./comments.ts";
export * from "./corrections.ts";
export * from "./coverage.ts";
export type { Database } from "./database.ts";
export * from "./decisions.ts";
export { defaultArchive } from "./default-archive.ts";
export * from "./dyads.ts";
export { busyAmong, dyadSums, fewToSum, saveDyadSums, spreadChanges, takeChangedDyads } from "./dyad-sums.ts";
export * from "./editors.ts";
export * from "./events.ts";
export * from "./filing-log.ts";
export * from "./follow-up.ts";
export * from "./letters.ts";
export * from "./lock-keys.ts";
export * from "./open.ts";
export * from "./party-portfolios.ts";
export {
  type CountedEngagement,
  engagementsInYears,
  mostInPair,
  mostTied,
  type PartyYear,
  type PartyYearKey,
  partyYearsOf,
  savePartyYears,
  takeChangedYears,
} from "./party-years.ts";
export * from "./pieces.ts";
export {
  type ArticleFilters,
  type ArticleHead,
  articleById,
  articleHeads,
  articles,
  articleTexts,
  type FiledArticle,
  type Page,
} from "./read-articles.ts";
export { type BoardOrder, commitmentBoard } from "./commitment-board.ts";
export * from "./record-lists.ts";
export * from "./records.ts";
export {
  commitmentReportsIn,
  deleteReports,
  engagementReportsTouching,
  evidenceOf,
  type Telling,
  tellingsOf,
  type Filed,
  insertCommitmentReports,
  insertEngagementReports,
  type PartyGroup,
  type ReportReach,
  engagementReportsOf,
  reportsById,
  recordsOfArticle,
  reportsOfArticle,
  reportsOfRecords,
} from "./reports.ts";
export * from "./reviews.ts";
export * from "./save-records.ts";
export * from "./search.ts";
export * from "./stories.ts";
export * from "./stream-records.ts";
export * from "./tenure-lists.ts";
export * from "./suggestions.ts";
export * from "./tenures.ts";
export * from "./ties.ts";
export { type Unavailable, unavailable } from "./unavailable.ts";
export { WrongCursor } from "./cursor.ts";
export { rateLimit } from "./desk-schema.ts";
export { tidy } from "./tidy.ts";
export { timeId } from "./time-id.ts";
export * from "./visits.ts";
