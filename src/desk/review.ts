import { randomUUID } from "node:crypto";
import { type CorrectedReading, type ReviewEntry, stateOf } from "../dossier/index.ts";
import {
  anchorOf,
  type Correction,
  type FoundIn,
  type FoundList,
  InputError,
  textHash,
  type Verdict,
} from "../model/index.ts";
import { correctedArticle, refileArticle } from "../pipeline/refile-article.ts";
import {
  auditAll,
  type Database,
  type Deed,
  deedsOfBatch,
  deleteReview,
  endCorrection,
  type FiledArticle,
  insertCorrection,
  lockKeys,
  reopenCorrection,
  saveReview,
  timeId,
} from "../store/index.ts";
import type { Desk } from "./desk.ts";

/** What an editor says of one record of an article. */
export interface Ruling {
  readonly article: string;
  readonly list: FoundList;
  readonly verdict: Verdict;
  /** Id of the report; null for a record that was missed. */
  readonly report: string | null;
  /** The record as it was seen, by `stateOf`: who saw an older one is told so. */
  readonly seen: string;
  /** As it is, where it was changed or added. */
  readonly made: FoundIn[FoundList] | null;
  readonly who: string;
  readonly reason: string | null;
}

export type Ruled =
  /** By which it can be undone. */
  | { readonly batch: string }
  /** Somebody else changed the record meanwhile: as it now is, or null where it is no more. */
  | { readonly meanwhile: ReviewEntry | null };

interface Ground {
  readonly tx: Database;
  readonly at: string;
  readonly article: FiledArticle;
  readonly corrected: CorrectedReading;
}

/** Says something of a record, and files anew what depends on it. Null where there is no such article. */
export async function rule(desk: Desk, ruling: Ruling): Promise<Ruled | null> {
  return onGround(desk, ruling.article, async (ground) => {
    const entry = ground.corrected.entries.find(({ report }) => report === ruling.report) ?? null;
    if (ruling.verdict !== "add" && (!entry || stateOf(entry) !== ruling.seen)) return { meanwhile: entry };
    const batch = randomUUID();
    const deed = await correct(ground, entry, ruling);
    await auditAll(ground.tx, ground.at, [{ ...deed, batch }]);
    await refileArticle(ground.tx, ruling.article);
    return { batch };
  });
}

/**
 * Says of an article that all is right and nothing is missed: what nobody looked at yet is confirmed with it.
 * @param seen states of all its records, by `stateOf`
 */
export async function finishReview(
  desk: Desk,
  { article, seen, who }: { article: string; seen: readonly string[]; who: string },
): Promise<Ruled | null> {
  return onGround(desk, article, async (ground) => {
    const { tx, at, corrected } = ground;
    const changed = corrected.entries.find((entry) => !seen.includes(stateOf(entry)));
    if (changed) return { meanwhile: changed };
    const batch = randomUUID();
    const deeds: Deed[] = [];
    for (const entry of corrected.entries.filter(({ correction }) => correction === null)) {
      const { list, report } = entry;
      const ruling: Ruling = { article, list, report, verdict: "accept", made: null, seen: "", who, reason: null };
      deeds.push({ ...(await correct(ground, entry, ruling)), batch });
    }
    await saveReview(tx, { article, who, at });
    deeds.push({ who, what: "article.reviewed", target: article, before: null, after: null, reason: null, batch });
    await auditAll(tx, at, deeds);
    await refileArticle(tx, article);
    return { batch };
  });
}

/** The article in which something was taken back, or in which it cannot be for it was changed since. */
export type Undone = { readonly undone: string } | { readonly missed: string };

/** Takes back what was said at once. Null where there is nothing of the kind. */
export async function undoReview(desk: Desk, batch: string, who: string): Promise<Undone | null> {
  const deeds = (await deedsOfBatch(desk.archive.db, batch)).filter(({ what }) => undoable.test(what));
  const article = deeds[0] && articleOf(deeds[0]);
  if (!article) return null;
  class Missed extends Error {}
  try {
    return await onGround(desk, article, async ({ tx, at }) => {
      for (const deed of deeds) if (!(await takeBack(tx, deed, at))) throw new Missed();
      const undone = deeds.map(({ what, target, before, after }) => ({
        ...{ who, what: `${what}.undone`, target, before: after, after: before, reason: null, batch: randomUUID() },
      }));
      await auditAll(tx, at, undone);
      await refileArticle(tx, article);
      return { undone: article };
    });
  } catch (error) {
    if (error instanceof Missed) return { missed: article };
    throw error;
  }
}

const undoable = /^(?:correction\.(?:accept|change|reject|add)|article\.reviewed)$/u;
/** A record's report is named by its article, an article by itself. */
const articleOf = ({ what, target }: Deed) =>
  what === "article.reviewed" ? target : (target?.replace(/#[^#]*$/u, "") ?? null);

/** What an audit keeps of a correction. */
type Kept = { readonly correction: string | null } | null;

async function takeBack(tx: Database, { what, target, before, after }: Deed, at: string): Promise<boolean> {
  if (what === "article.reviewed") {
    await deleteReview(tx, target ?? "");
    return true;
  }
  const id = (after as Kept)?.correction;
  if (!id || !(await endCorrection(tx, id, at))) return false;
  const former = (before as Kept)?.correction;
  if (former) await reopenCorrection(tx, former);
  return true;
}

/** An article as it is, with nobody else filing until all is done. */
async function onGround<Result>(
  { archive, now }: Desk,
  id: string,
  act: (ground: Ground) => Promise<Result>,
): Promise<Result | null> {
  return archive.transaction(async (tx) => {
    await lockKeys(tx, ["filing"]);
    const found = await correctedArticle(tx, id);
    return found && act({ tx, at: now().toISOString(), ...found });
  });
}

/** Keeps what was said in the place of what was said before. */
async function correct(
  { tx, at, article }: Ground,
  entry: ReviewEntry | null,
  ruling: Ruling,
): Promise<Omit<Deed, "batch">> {
  const { list, verdict, who, reason } = ruling;
  const former = entry?.correction ?? null;
  if (former) await endCorrection(tx, former.id, at);
  const made = verdict === "reject" ? null : bare(ruling.made ?? entry?.found ?? null);
  const evidence = (made ?? entry?.found)?.evidence ?? [];
  if (evidence.some(({ start, end, text }) => article.text.slice(start, end) !== text))
    throw new InputError("The text of the article was changed meanwhile", "Open it again");
  if (evidence.length === 0) throw new InputError("A record needs words of the article that prove it");
  const id = timeId();
  const added = former?.added ?? (verdict === "add" ? id : null);
  const correction: Correction = {
    id,
    article: article.id,
    list,
    verdict,
    read: entry?.read ?? null,
    made,
    anchors: evidence.map((span) => anchorOf(article.text, span)),
    textHash: textHash(article.text),
    reader: article.reading.reader,
    who,
    reason,
    at,
    added,
  };
  await insertCorrection(tx, correction);
  return {
    who,
    what: `correction.${verdict}`,
    target: ruling.report ?? `${article.id}#${list}.added-${added}`,
    before: entry && { correction: former?.id ?? null, found: entry.found },
    after: { correction: correction.id, found: made },
    reason,
  };
}

/** A record without the marks of editors, which each correction adds anew. */
function bare(found: FoundIn[FoundList] | null): FoundIn[FoundList] | null {
  return found && { ...found, rules: found.rules.filter((rule) => !rule.startsWith("editor.")) };
}
