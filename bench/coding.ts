import { existsSync, readFileSync } from "node:fs";
import { code } from "./chancery.ts";
import { processorSeconds, shown, table } from "./measure.ts";
import type { Suite } from "./suite.ts";

interface Sentence {
  id: string;
  text: string;
  source: string;
  target: string;
  /** The type it is labelled with. */
  label: string;
  lang: string;
}

/** Macro F1 on the root types of PLV as published: Hu et al., "Leveraging Codebook Knowledge …", ACL 2024. */
const published: readonly (readonly [string, number])[] = [
  ["UniversalPetrarch (rules)", 46.3],
  ["GPT-3.5, zero-shot", 40.9],
  ["GPT-4, zero-shot", 61.5],
  ["ZSP (codebook and entailment), zero-shot", 82.4],
  ["ConfliBERT, supervised", 86.7],
];

const target = 5000; // sentences a second

/**
 * How well events are coded. The French sentences are the project's own; the English ones (the training part of PLV) are
 * not ours to ship: `PLV=path/to/plv.jsonl` says where they are, one { id, text, source, target, label } a line.
 */
export const coding: Suite = {
  name: "coding",
  run: async ({ quick }) => {
    const french = linesOf(new URL("../benchmarks/plover-fr.jsonl", import.meta.url)).map((line) => ({
      ...sentenceOf(line, "fr", line.event as string),
      half: line.half,
    }));
    const plv = process.env.PLV;
    const english =
      plv && existsSync(plv) ? linesOf(plv).map((line) => sentenceOf(line, "en", line.label as string)) : [];
    const sets: [string, Sentence[]][] = [];
    if (english.length > 0) {
      sets.push(["English (PLV)", english], ["of which never looked at", english.filter(isSetAside)]);
    }
    sets.push(
      ["French, half a", french.filter(({ half }) => half === "a")],
      ["French, half b (never tuned on)", french.filter(({ half }) => half === "b")],
    );
    const scores = sets.map(([, sentences]) => scoresOf(sentences));
    const markdown = [
      byType(sets, scores),
      ...(english.length > 0 ? [besidePublished(scores[0] as Scores, scores[1] as Scores)] : []),
      speed([...english, ...french], quick),
    ].join("\n\n");
    return { title: "Event coding", markdown };
  },
};

type Line = Record<string, unknown>;

const linesOf = (file: string | URL): Line[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));

const sentenceOf = (line: Line, lang: string, label: string): Sentence => ({
  id: String(line.id),
  text: String(line.text),
  source: String(line.source),
  target: String(line.target),
  label,
  lang,
});

/** A fifth of the English sentences was put aside before the first rule was written. */
function isSetAside({ id }: Sentence): boolean {
  const number = Number(id.split("-").at(-1));
  return number % 5 === 4 && number > 4;
}

interface Scores {
  readonly macro: number;
  readonly accuracy: number;
  readonly byType: ReadonlyMap<string, number>;
  readonly size: number;
}

/** F1 by labelled type, its mean over the types, and the share of right answers; all in percent. */
function scoresOf(sentences: readonly Sentence[]): Scores {
  const counts = new Map<string, { hit: number; gold: number; read: number }>();
  const of = (type: string) => {
    const known = counts.get(type) ?? { hit: 0, gold: 0, read: 0 };
    counts.set(type, known);
    return known;
  };
  // PLV counts CONCEDE and RETREAT together, as YIELD
  const isRooted = sentences.some(({ label }) => label === "YIELD");
  let right = 0;
  for (const { label, ...request } of sentences) {
    const event = eventOf(request);
    const answer = isRooted && (event === "CONCEDE" || event === "RETREAT") ? "YIELD" : event;
    of(label).gold++;
    of(answer).read++;
    if (answer !== label) continue;
    of(label).hit++;
    right++;
  }
  const byType = new Map(
    [...counts]
      .filter(([, { gold }]) => gold > 0)
      .map(([type, { hit, gold, read }]) => [type, (200 * hit) / (gold + read)]),
  );
  const macro = [...byType.values()].reduce((sum, f1) => sum + f1, 0) / byType.size;
  return { macro, accuracy: (100 * right) / sentences.length, byType, size: sentences.length };
}

function eventOf(request: Omit<Sentence, "label">): string {
  const coded = code(request);
  return "event" in coded ? (coded.event ?? "none") : "none";
}

const percent = (n: number | undefined) => (n === undefined ? "" : n.toFixed(1));

function byType(sets: readonly (readonly [string, unknown])[], scores: readonly Scores[]): string {
  const types = [...new Set(scores.flatMap((one) => [...one.byType.keys()]))].sort();
  const rows = types.map((type) => [type, ...scores.map((one) => percent(one.byType.get(type)))]);
  return (
    "F1 in percent by PLOVER type; the sentence and the pair of actors are given, the type is asked. " +
    "YIELD stands for CONCEDE and RETREAT together.\n\n" +
    table(
      ["", ...sets.map(([name]) => name)],
      [
        ...rows,
        ["macro F1", ...scores.map(({ macro }) => percent(macro))],
        ["accuracy", ...scores.map(({ accuracy }) => percent(accuracy))],
        ["sentences", ...scores.map(({ size }) => String(size))],
      ],
    )
  );
}

function besidePublished(all: Scores, unseen: Scores): string {
  const rows = [
    ...published.map(([name, f1]) => [name, percent(f1)]),
    ["Chancery, sentences never looked at", percent(unseen.macro)],
    ["Chancery, all (four fifths of them studied)", percent(all.macro)],
  ];
  return (
    "Beside published figures (Hu et al., ACL 2024). Those are for the test part of PLV, Chancery's for its training " +
    `part, so they compare only roughly.\n\n${table(["coder", "macro F1"], rows)}`
  );
}

function speed(sentences: readonly Sentence[], quick: boolean): string {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < (quick ? 2 : 6); round++)
    best = Math.min(
      best,
      processorSeconds(() => {
        for (const { label: _, ...request } of sentences) code(request);
      }),
    );
  const rate = sentences.length / best;
  return `Speed: ${shown(rate)} sentences a second on one core (target ${shown(target)}), ${shown(
    sentences.length,
  )} sentences, best of the rounds.`;
}
