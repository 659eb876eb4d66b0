import type { Fulfilment } from "../../dossier/index.ts";
import { byAttention, type CommitmentRecord, followUpStatuses, standing } from "../../model/index.ts";
import { dateName } from "../../world/labels.ts";
import { Sheet } from "../sheet.ts";
import { messages, say } from "../ui.ts";
import type { ReportOptions } from "./dossier-report.ts";
import { writeList } from "./dossier-report.ts";
import { fulfilmentText } from "./fulfilment-line.ts";
import { plural } from "./numbers.ts";
import { writeCommitment } from "./record-lines.ts";

/**
 * Commitments for a person at a terminal, under where they stand. They keep the order in which they are given.
 * @param fulfilment of these and of those that were left out for where they stand
 */
export function commitmentsReport(
  commitments: readonly CommitmentRecord[],
  fulfilment: Fulfilment,
  today: string,
  { ui, heads, quotes, limit, ...options }: ReportOptions,
): string {
  const words = messages[ui].reports;
  const sheet = new Sheet(options);
  sheet.write(say(words.commitmentsTitle, { day: dateName(today, ui) }), 0, sheet.paint.title);
  const total = plural(words.commitments, fulfilment.total, ui);
  const isPart = commitments.length < fulfilment.total;
  const counted = isPart ? say(words.shownOf, { shown: commitments.length, all: total }) : total;
  sheet.write(`${counted} · ${fulfilmentText(fulfilment, ui)}`, 0, sheet.paint.quiet);
  for (const [status, some] of byStanding(commitments, today)) {
    const heading = `${followUpStatuses[status][ui]} (${some.length})`;
    writeList(sheet, heading, some, limit, ui, (record) =>
      writeCommitment(sheet, record, { heads, quotes, today, ui }),
    );
  }
  return sheet.toString();
}

/** Commitments under where they stand, what needs attention first. */
export const byStanding = (commitments: readonly CommitmentRecord[], today: string) =>
  byAttention.map((status) => [status, commitments.filter((record) => standing(record, today) === status)] as const);
