export type { Candidate } from "./candidate.ts";
export { findCandidates } from "./find.ts";
