import { isDeepStrictEqual } from "node:util";
import {
  type Correction,
  type Evidence,
  evidence,
  type FoundIn,
  type FoundList,
  foundLists,
  type Reading,
  ruleOf,
  spanOfAnchor,
  textHash,
} from "../model/index.ts";
import { stableId } from "./stable-id.ts";

/** One record of an article, as it was read and as it is after what an editor said. */
export interface ReviewEntry<List extends FoundList = FoundList> {
  readonly list: List;
  /** Id of its report: `${article}#${list}.${place}`. */
  readonly report: string;
  /** As it is; what was read where it was rejected. */
  readonly found: FoundIn[List];
  /** As it was read; null where no reader found it. */
  readonly read: FoundIn[List] | null;
  readonly correction: Correction | null;
}

export interface CorrectedReading {
  /** The reading with all corrections in it: what is filed. */
  readonly reading: Reading;
  /** All records, the rejected ones too: those that were read, then those that editors added. */
  readonly entries: readonly ReviewEntry[];
  /** Corrections whose words are no longer in the text as they were, or no longer tell which record is meant. */
  readonly orphans: readonly Correction[];
}

/** Whether an entry is filed: rejected ones are not. */
export const isFiled = ({ correction }: ReviewEntry): boolean => correction?.verdict !== "reject";

/** Changes whenever an entry does: who decides on it shows that they saw the latest. */
export const stateOf = ({ correction, found }: ReviewEntry): string =>
  stableId("entry", correction?.id ?? "", JSON.stringify(found));

/**
 * A reading with what editors said of it. The reading may be another one than they saw, of another text: each correction
 * goes to the record that is as they saw it, otherwise to the only one that the same words prove with the same kind and
 * parties. What an editor confirmed, changed or added stays though a reader no longer finds it. Where it cannot be told
 * which record is meant the correction is an orphan, and all stays as read.
 */
export function correctReading(reading: Reading, text: string, corrections: readonly Correction[]): CorrectedReading {
  const lists = foundLists.map((list) => {
    const found = listOf(reading, list) as readonly FoundIn[FoundList][];
    const all = corrections.filter((correction) => correction.list === list);
    return correctList(reading.id, list, found, { text, hash: textHash(text) }, all);
  });
  const entries = lists.flatMap((list) => list.entries);
  const filed = <List extends FoundList>(list: List) =>
    entries.filter((entry): entry is ReviewEntry<List> => entry.list === list && isFiled(entry));
  return {
    reading: {
      ...reading,
      people: filed("person").map(({ found }) => found),
      engagements: filed("engagement").map(({ found }) => found),
      commitments: filed("commitment").map(({ found }) => found),
    },
    entries,
    orphans: lists.flatMap((list) => list.orphans),
  };
}

const listOf = ({ people, engagements, commitments }: Reading, list: FoundList) =>
  ({ person: people, engagement: engagements, commitment: commitments })[list];

type Found = FoundIn[FoundList];

function correctList(
  article: string,
  list: FoundList,
  read: readonly Found[],
  where: { text: string; hash: string },
  corrections: readonly Correction[],
) {
  const corrected = new Map<number, { correction: Correction; spans: Evidence[] }>();
  const added: { correction: Correction; spans: Evidence[] }[] = [];
  const orphans: Correction[] = [];
  const isFree = (i: number) => !corrected.has(i);
  const landed = corrections.map((correction) => ({ correction, spans: landing(correction, where) }));
  const take = (isIt: (found: Found, correction: Correction, spans: readonly Evidence[]) => boolean) => {
    const left = landed.splice(0);
    for (const { correction, spans } of left) {
      const places = spans ? read.flatMap((found, i) => (isFree(i) && isIt(found, correction, spans) ? [i] : [])) : [];
      if (!spans || (places.length > 1 && !isSameTwice(places, read))) orphans.push(correction);
      else if (places[0] !== undefined) corrected.set(places[0], { correction, spans });
      else landed.push({ correction, spans });
    }
  };
  take((found, correction) => isSame(found, correction.read));
  take((found, correction, spans) => isProvenBy(found, spans) && isAbout(found, correction));
  // what nobody reads any more need not be rejected
  for (const { correction, spans } of landed) if (spans && correction.made) added.push({ correction, spans });
  const entries = [
    ...read.map((found, i): ReviewEntry => {
      const report = `${article}#${list}.${i}`;
      const by = corrected.get(i);
      return by
        ? { list, report, found: asMade(by.correction, by.spans) ?? found, read: found, correction: by.correction }
        : { list, report, found, read: found, correction: null };
    }),
    ...added.map(({ correction, spans }): ReviewEntry => {
      const report = `${article}#${list}.added-${correction.added}`;
      return { list, report, found: asMade(correction, spans) as Found, read: null, correction };
    }),
  ];
  return { entries, orphans };
}

/** Where the words of a correction stand now; null where one of them is not to be found. */
function landing({ anchors, textHash: hash }: Correction, where: { text: string; hash: string }): Evidence[] | null {
  const spans = anchors.map((anchor) =>
    hash === where.hash ? evidence(where.text, anchor.start, anchor.end) : spanOfAnchor(where.text, anchor),
  );
  return spans.length > 0 && spans.every((span) => span !== null) ? spans : null;
}

function asMade({ made, verdict }: Correction, spans: Evidence[]): Found | null {
  return made && { ...made, evidence: spans, confidence: 1, rules: [...made.rules, ruleOf(verdict)] };
}

const isSame = (found: Found, read: Found | null) => read !== null && isDeepStrictEqual(found, read);
/** Two records that are alike in everything: it does not matter which is meant. */
const isSameTwice = (places: readonly number[], read: readonly Found[]) =>
  new Set(places.map((place) => JSON.stringify(read[place]))).size === 1;

const isProvenBy = (found: Found, spans: readonly Evidence[]) =>
  found.evidence.some(({ start, end }) => spans.some((span) => span.start < end && start < span.end));

/** Whether a record tells of what was read when it was corrected, or of what the correction made of it. */
const isAbout = (found: Found, { read, made }: Correction) =>
  [read, made].some((known) => known !== null && factOf(known) === factOf(found));

const factOf = (found: Found) =>
  "name" in found ? found.name.toLowerCase() : `${found.kind} ${[...found.parties].sort().join(" ")}`;
