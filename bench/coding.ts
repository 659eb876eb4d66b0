import { readFileSync } from "node:fs";
import { code } from "./chancery.ts";
import { bestOf, shown, table } from "./measure.ts";
import type { Suite } from "./suite.ts";

/** One annotated sentence; the set's root labels, where YIELD stands for CONCEDE and RETREAT. */
interface Sentence {
  readonly id: string;
  readonly text: string;
  readonly source: string;
  readonly target: string;
  readonly label: string;
}

interface Counts {
  hit: number;
  gold: number;
  coded: number;
}

/** Macro F1 on the root labels of the set, in percent, as Hu et al. (ACL 2024) give it. */
const published: readonly (readonly [string, string])[] = [
  ["UniversalPetrarch (dictionaries over dependency trees)", "46.3"],
  ["GPT-3.5, zero-shot", "40.9"],
  ["GPT-4, zero-shot", "61.5"],
  ["ZSP (entailment with a tree of questions), zero-shot", "82.4"],
  ["ConfliBERT, trained on the set", "86.7"],
];

const variable = "CHANCERY_PLV";

/** Speed and quality of event coding. The set is not ours to ship: its path is in an environment variable. */
export const coding: Suite = {
  name: "coding",
  run: async ({ quick }) => {
    const path = process.env[variable];
    if (!path) {
      console.error(`left out: ${variable} names no file of annotated sentences`);
      return null;
    }
    const sentences = readFileSync(path, "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Sentence);
    const work = () => sentences.map((sentence) => rootOf(eventOf(sentence)));
    const codes = work();
    const [seconds = Number.NaN] = bestOf(quick ? 2 : 6, [work]);
    const intro =
      `${sentences.length} English sentences, each with two actors: what does the first do to the second? ` +
      `${shown(sentences.length / seconds)} sentences/s on one core. CONCEDE and RETREAT count as YIELD.`;
    return { title, markdown: `${intro}\n\n${qualityOf(sentences, codes)}` };
  },
};

const title = "Event coding";

function eventOf({ id, text, source, target }: Sentence): string | null {
  const coded = code({ id, text, source, target, lang: "en" });
  return "event" in coded ? coded.event : null;
}

const rootOf = (event: string | null) => (event === "CONCEDE" || event === "RETREAT" ? "YIELD" : event);

function qualityOf(sentences: readonly Sentence[], codes: readonly (string | null)[]): string {
  const counts = countsOf(sentences, codes);
  const labels = [...counts.keys()].filter((label) => (counts.get(label)?.gold ?? 0) > 0).sort();
  const scores = labels.map((label) => f1(counts.get(label) as Counts));
  const macro = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const byType = labels.map((label, i) => [label, String(counts.get(label)?.gold), percent(scores[i] as number)]);
  const others = [["Chancery, these sentences", percent(macro)], ...published.map((row) => [...row])];
  return (
    `${table(["type", "sentences", "F1"], byType)}\n\n` +
    "The sentences must be others than those that rules were written with; a type with few of them moves the average " +
    "much. The published figures are on the set's test sentences, which may be others than those measured here " +
    "(Hu et al., ACL 2024).\n\n" +
    table(["", "macro F1"], others)
  );
}

function countsOf(sentences: readonly Sentence[], codes: readonly (string | null)[]): Map<string, Counts> {
  const counts = new Map<string, Counts>();
  const at = (label: string): Counts => {
    const known = counts.get(label) ?? { hit: 0, gold: 0, coded: 0 };
    counts.set(label, known);
    return known;
  };
  sentences.forEach(({ label }, i) => {
    const coded = codes[i] ?? "none";
    at(label).gold++;
    at(coded).coded++;
    if (coded === label) at(label).hit++;
  });
  return counts;
}

const f1 = ({ hit, gold, coded }: Counts) => (2 * hit) / (gold + coded);
const percent = (share: number) => (100 * share).toFixed(1);
