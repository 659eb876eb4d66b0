import { type Evaluation, rates } from "./evaluate.ts";

const percent = (share: number | null) => (share === null ? "   –" : (100 * share).toFixed(1).padStart(5));
const ratio = (part: number, whole: number) => (whole === 0 ? null : part / whole);
const name = (text: string) => text.padEnd(40);

/** The measures as a table for people: per layer, then how often the fields of found records are right, then the score. */
export function table({ layers, details, falseAlarms, score }: Evaluation): string {
  const lines = [`${name("layer")}  prec. recall    F1   (found / gold / read)`];
  for (const [layer, count] of layers) {
    const { precision, recall, f1 } = rates(count);
    const counts = `(${count.found} / ${count.gold} / ${count.read})`;
    lines.push(`${name(layer)}  ${percent(precision)}  ${percent(recall)} ${percent(f1)}   ${counts}`);
  }
  lines.push("", "right on the engagements and commitments found");
  for (const [detail, { ok, of }] of details)
    lines.push(`${name(detail)}  ${percent(ratio(ok, of))}   (${ok} / ${of})`);
  const alarms = percent(ratio(falseAlarms.ok, falseAlarms.of));
  lines.push(`${name("negative articles with an engagement")}  ${alarms}   (${falseAlarms.ok} / ${falseAlarms.of})`);
  lines.push(
    "",
    `score (mean F1 of people with office, engagements with same parties, commitments, domains)  ${percent(score)}`,
  );
  return lines.join("\n");
}

/** The measures as one object: F1 per layer, share of right fields, false alarms and score. */
export function summary({ layers, details, falseAlarms, score }: Evaluation): Record<string, number | null> {
  return {
    ...Object.fromEntries([...layers].map(([layer, count]) => [layer, rates(count).f1])),
    ...Object.fromEntries([...details].map(([detail, { ok, of }]) => [detail, ratio(ok, of)])),
    "false alarms on negative articles": ratio(falseAlarms.ok, falseAlarms.of),
    score,
  };
}
