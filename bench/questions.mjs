// What an archive of the written news is asked, and how long that takes.
import { portfolioOfSums, portfolioSumsOf, shownOf, talliesOf } from "../dist/dossier/index.js";
import {
  commitmentsOfDyad,
  engagementsOfDyad,
  partyPortfolio,
  partyYearsOf,
  search,
  standingsOf,
  tallyOf,
} from "../dist/store/index.js";

const today = "2026-01-15";
/** In the written news it has more engagements than any other. */
const party = "AFG";

/** Milliseconds at the middle and at the 95th of a hundred for each question. */
export async function askedOf(archive) {
  const { db } = archive;
  const [{ party: partner, engagements }] = await tallyOf(db, {}, party);
  const pair = [party, partner];
  const questions = {
    [`dossier of the busiest pair (${engagements} engagements), the latest 50 of each`]: async () => [
      await engagementsOfDyad(db, pair, { limit: 50 }),
      await commitmentsOfDyad(db, pair, today, { limit: 50 }),
      await standingsOf(db, pair, today),
    ],
    "portfolio of the busiest party": () => portfolioOf(db, party),
    "portfolio of another party": () => portfolioOf(db, "FRA"),
    "search, a common word": () => search(db, "minister"),
    "search, two words": () => search(db, "fisheries agreement"),
    "search, no hit": () => search(db, "xylophonist"),
    "commitments of a party, by where they stand": () => standingsOf(db, [party], today),
    "overdue commitments of a pair": () => commitmentsOfDyad(db, pair, today, { status: "overdue", limit: 50 }),
  };
  const asked = {};
  for (const [name, ask] of Object.entries(questions)) asked[name] = await latency(ask);
  return asked;
}

/** As the site makes it for those who ask first; it keeps what it made. */
async function portfolioOf(db, party) {
  return portfolioOfSums((await partyPortfolio(db, party)) ?? (await sumsOf(db, party)), party, today);
}

async function sumsOf(db, party) {
  const { tallies, engagements } = await partyYearsOf(db, party);
  return shownOf(portfolioSumsOf([...tallies, ...talliesOf(engagements, party)]));
}

/** Asked twenty times in turn. */
async function latency(ask) {
  const times = [];
  for (let i = 0; i < 20; i++) {
    const start = performance.now();
    await ask();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { p50: times[10], p95: times[18] };
}
