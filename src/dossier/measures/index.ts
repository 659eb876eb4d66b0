export { bootstrap, fewCases, type Interval } from "./bootstrap.ts";
export {
  type Concentration,
  concentrationOf,
  hhiOf,
  normalisedHhiOf,
  type Spread,
  shannonOf,
  spreadOf,
} from "./concentration.ts";
export { type Course, courseOf, type Dealings } from "./course.ts";
export { type DyadSums, dyadSumsOf, type Mark, marksOf, type Promised, promisesOf } from "./dyad-sums.ts";
export { type Fulfilment, fulfilmentOf, fulfilmentOfCounts } from "./fulfilment.ts";
export type { Diversification } from "./diversification.ts";
export { type PortfolioSums, portfolioSumsOf, type ShownSums, shownOf } from "./portfolio-sums.ts";
export {
  type MeasuredPortfolio,
  type Partner,
  type Portfolio,
  portfolioOf,
  portfolioOfSums,
  portfolioOfTallies,
} from "./portfolio.ts";
export { type Strand, strandOf, strands } from "./strands.ts";
export { type Tone, toneOf, toneOfCounts } from "./tone.ts";
export { talliesOf, type YearTally } from "./year-tally.ts";
export type { Counted, Measured } from "./years.ts";
