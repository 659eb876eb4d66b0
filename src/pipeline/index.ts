export { addArticles } from "./add.ts";
export { contentHash } from "./content-hash.ts";
export { type Deciding, decideOnReports } from "./decide.ts";
export type { Outcome } from "./outcome.ts";
export type { PrepareOptions } from "./prepare.ts";
export { correctedArticle, refileArticle } from "./refile-article.ts";
export { rereadArticles, type RereadOutcome } from "./reread.ts";
export { publishArticle, withdrawArticle } from "./publish.ts";
export { readForFiling, type ReadOutcome } from "./read-for-filing.ts";
