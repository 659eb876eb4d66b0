import { type RereadOutcome, rereadArticles } from "../pipeline/index.ts";
import { openArchive } from "../store/index.ts";
import type { ArchiveFlags } from "./archive.ts";
import { complain, type Effects } from "./effects.ts";
import { printable } from "./printable.ts";
import { progressOn } from "./progress.ts";
import { messages, say, uiOf } from "./ui.ts";

export interface RereadFlags extends ArchiveFlags {
  /** Also what this version of the reader read. */
  readonly all?: boolean;
}

/**
 * Reads articles again, each in a transaction of its own, and names those of which a correction no longer finds its words.
 * Stopped by Ctrl-C it ends after the article that it is at. Gives the exit status: 1 where something could not be read.
 */
export async function rereadCommand({ all = false, archive: place, ui }: RereadFlags, effects: Effects) {
  const words = messages[ui ?? uiOf(effects.env)].archive;
  const archive = await openArchive(place, { mustExist: true });
  const progress = progressOn(effects, true);
  let [count, failed, isStopped] = [0, 0, false];
  const end = effects.onInterrupt(() => {
    isStopped = true;
  });
  try {
    for await (const outcome of rereadArticles(archive, { all })) {
      if (outcome.kind === "failed") failed++;
      else count++;
      const told = toldOf(outcome, words);
      if (told) progress.clear();
      if (told) complain(effects, ...told);
      progress.count();
      if (isStopped) break;
    }
  } finally {
    progress.clear();
    end();
    await archive.close();
  }
  await effects.write(`${say(words.rereadDone, { count, archive: printable(archive.address) })}\n`);
  if (isStopped) complain(effects, words.rereadStopped, words.rereadStoppedHint);
  return isStopped ? 130 : failed > 0 ? 1 : 0;
}

type Words = (typeof messages)["en"]["archive"];

/** What is to be said of one article, and what to do about it; nothing where all went well. */
function toldOf(outcome: RereadOutcome, words: Words): [string, string | undefined] | null {
  if (outcome.kind === "failed") return [outcome.problem, outcome.hint];
  const { id, orphans: count } = outcome;
  return count > 0 ? [say(words.rereadOrphans, { id, count }), words.rereadOrphansHint] : null;
}
