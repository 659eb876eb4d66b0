import { existsSync } from "node:fs";
import type { CodedPair } from "../src/model/index.ts";
import { code } from "./chancery.ts";
import { jsonLinesOf } from "./corpus.ts";
import { bestOf, shown, table } from "./measure.ts";
import type { Suite } from "./suite.ts";
import { type TypeScores, typeScores } from "./type-scores.ts";

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
    const french = jsonLinesOf<Line>(new URL("../benchmarks/plover-fr.jsonl", import.meta.url)).map((line) => ({
      ...sentenceOf(line, "fr", line.event as string),
      half: line.half,
    }));
    const plv = process.env.PLV;
    const english =
      plv && existsSync(plv) ? jsonLinesOf<Line>(plv).map((line) => sentenceOf(line, "en", line.label as string)) : [];
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
      ...(english.length > 0 ? [besidePublished(scores[0] as TypeScores, scores[1] as TypeScores)] : []),
      speed([...english, ...french], quick),
    ].join("\n\n");
    return { title: "Event coding", markdown };
  },
};

type Line = Record<string, unknown>;

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

/** PLV counts CONCEDE and RETREAT together, as YIELD. */
const rootOf = (event: string | null) => (event === "CONCEDE" || event === "RETREAT" ? "YIELD" : event);

function scoresOf(sentences: readonly Sentence[]): TypeScores {
  const isRooted = sentences.some(({ label }) => label === "YIELD");
  return typeScores(
    sentences.map(({ label, ...request }) => {
      const { event } = code(request) as CodedPair;
      return { label, answer: isRooted ? rootOf(event) : event };
    }),
  );
}

const percent = (n: number | undefined) => (n === undefined ? "" : n.toFixed(1));

function byType(sets: readonly (readonly [string, unknown])[], scores: readonly TypeScores[]): string {
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

function besidePublished(all: TypeScores, unseen: TypeScores): string {
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
  const [best] = bestOf(quick ? 2 : 6, [
    () => {
      for (const { label: _, ...request } of sentences) code(request);
    },
  ]) as [number];
  const rate = sentences.length / best;
  return `Speed: ${shown(rate)} sentences a second on one core (target ${shown(target)}), ${shown(
    sentences.length,
  )} sentences, best of the rounds.`;
}
