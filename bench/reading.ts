import type { WrittenLanguage } from "./articles/index.ts";
import { bytesOf, corpus } from "./corpus.ts";
import { bestOf, shown, table } from "./measure.ts";
import { type Peer, peersFor } from "./peers.ts";
import type { Suite } from "./suite.ts";

const names = { en: "English", fr: "French" };
/** What a core is to read in the end, MB/s. */
const goal = 10;

/** Speed of reading on one core beside that of other libraries on the same text. */
export const reading: Suite = {
  name: "reading",
  run: async (options) => {
    const parts = (["en", "fr"] as const).flatMap((language) => {
      const texts = corpus(language, 400, options);
      return texts.length === 0 ? [] : [partFor(language, texts)];
    });
    return { title: "Reading on one core", markdown: parts.join("\n\n") };
  },
};

function partFor(language: WrittenLanguage, texts: readonly { text: string }[]): string {
  const peers = peersFor(language);
  const bytes = bytesOf(texts);
  const seconds = secondsOf(peers, texts);
  const own = seconds[0] as number;
  const rows = peers.map(({ name, does }, i) => {
    const taken = seconds[i] as number;
    return [name, does, shown(texts.length / taken), shown(bytes / 1e6 / taken), ratio(taken / own)];
  });
  const intro = `${names[language]}: ${texts.length} articles, ${shown(bytes / 1e3)} KB, processor time, best of the rounds.`;
  const head = ["", "what it does", "articles/s", "MB/s", "Chancery is"];
  return `${intro}\n\n${table(head, rows)}\n\n${verdict(bytes, own, seconds[1] as number)}`;
}

const ratio = (times: number) => (times === 1 ? "" : `${shown(times)} times as fast`);

/** How far the goal is and where the time goes, worked out from the measured seconds. */
function verdict(bytes: number, own: number, firstStep: number): string {
  const speed = bytes / 1e6 / own;
  const perKilobyte = 1e3 / speed;
  const first = (firstStep / own) * perKilobyte;
  const share =
    `Of the ${shown(perKilobyte)} µs that a KB takes, cutting and looking up words take ${shown(first)} ` +
    `(${Math.round((100 * firstStep) / own)}%); the rest goes into people, dates, clauses and rules.`;
  if (speed >= goal) return `At ${shown(speed)} MB/s the goal of ${goal} MB/s is met. ${share}`;
  const saving = shown(perKilobyte - 1e3 / goal);
  return (
    `At ${shown(speed)} MB/s the reader has to become ${shown(goal / speed)} times as fast to reach ${goal} MB/s: ` +
    `${saving} µs a KB have to go. ${share}`
  );
}

/** Compilers take several rounds over so much code until it is as fast as it gets: what is read by the thousand is read so. */
const rounds = 12;

/** Least processor time of each peer over all texts, after a warm-up. */
function secondsOf(peers: readonly Peer[], texts: readonly { text: string }[]): number[] {
  let kept = 0;
  const pass = (peer: Peer, some: readonly { text: string }[]) => () => {
    for (const { text } of some) kept += peer.run(text);
  };
  for (const peer of peers) pass(peer, peer.slow ? texts.slice(0, 30) : texts)();
  const best = new Map<Peer, number>();
  const run = (times: number, some: readonly Peer[]) => {
    const seconds = bestOf(
      times,
      some.map((peer) => pass(peer, texts)),
    );
    for (const [i, peer] of some.entries()) best.set(peer, seconds[i] as number);
  };
  run(
    rounds,
    peers.filter(({ slow }) => !slow),
  );
  run(
    rounds / 2,
    peers.filter(({ slow }) => slow),
  );
  if (kept < 0) throw new Error("nothing was read");
  return peers.map((peer) => best.get(peer) as number);
}
