import { byUrgency, type Course, type Fulfilment, latestFirst, strands } from "../../dossier/index.ts";
import { type CommitmentRecord, domains, type EngagementRecord } from "../../model/index.ts";
import { partyName } from "../../world/labels.ts";
import { Sheet, type SheetOptions } from "../sheet.ts";
import { messages, say, type Ui } from "../ui.ts";
import { fulfilmentText } from "./fulfilment-line.ts";
import { plural, toneText } from "./numbers.ts";
import { type Heads, writeCommitment, writeEngagement } from "./record-lines.ts";

/** All that is on file between two parties. */
export interface Dossier {
  readonly dyad: readonly [string, string];
  /** ISO date: the day on which commitments are overdue or not. */
  readonly today: string;
  readonly course: Course;
  readonly fulfilment: Fulfilment;
  readonly engagements: readonly EngagementRecord[];
  readonly commitments: readonly CommitmentRecord[];
}

export interface ReportOptions extends SheetOptions {
  readonly ui: Ui;
  readonly heads: Heads;
  /** What an article says of each commitment that is shown, by the id of its record. */
  readonly quotes: ReadonlyMap<string, string>;
  /** How many records of a list are shown; the others are counted. */
  readonly limit: number;
}

/** A dossier for a person at a terminal: the course of a pair, then what took place and what was promised. */
export function dossierReport(dossier: Dossier, { ui, heads, quotes, limit, ...options }: ReportOptions): string {
  const words = messages[ui].reports;
  const sheet = new Sheet(options);
  const { course, today } = dossier;
  sheet.write(dossier.dyad.map((party) => partyName(party, ui)).join(" – "), 0, sheet.paint.title);
  const counted = [plural(words.engagements, course.n, ui), plural(words.commitments, dossier.commitments.length, ui)];
  if (course.undated > 0) counted.push(plural(words.undated, course.undated, ui));
  sheet.write(counted.join(" · "), 0, sheet.paint.quiet);
  writeCourse(sheet, course, ui);
  const engagements = latestFirst(dossier.engagements);
  writeList(sheet, messages[ui].engagements, engagements, limit, ui, (record) =>
    writeEngagement(sheet, record, heads, ui),
  );
  const commitments = byUrgency(dossier.commitments, today);
  writeList(sheet, messages[ui].commitments, commitments, limit, ui, (record) =>
    writeCommitment(sheet, record, { heads, quotes, today, ui }),
  );
  if (commitments.length > 0) sheet.write(fulfilmentText(dossier.fulfilment, ui), 2, sheet.paint.quiet);
  return sheet.toString();
}

const strandKeys = Object.keys(strands) as (keyof typeof strands)[];

function writeCourse(sheet: Sheet, course: Course, ui: Ui): void {
  const words = messages[ui].reports;
  if (course.years.length > 0) writeYears(sheet, course, ui);
  const lead = course.people.slice(0, 8).map(({ key, count }) => `${key} (${count})`);
  if (lead.length === 0) return;
  sheet.heading(words.people);
  sheet.write(lead.join(", "), 2);
}

function writeYears(sheet: Sheet, course: Course, ui: Ui): void {
  const words = messages[ui].reports;
  sheet.heading(words.byYear);
  sheet.table(
    [
      { head: words.year },
      ...strandKeys.map((strand) => ({ head: words.strandHeads[strand], align: "right" as const })),
      { head: words.tone, align: "right" },
      { head: messages[ui].domains },
    ],
    course.years.map(({ year, counts, tone, domains: about }) => [
      year,
      ...strandKeys.map((strand) => String(counts[strand] || "·")),
      toneText(tone, ui),
      about
        .slice(0, 4)
        .map(({ key }) => domains[key][ui])
        .join(", "),
    ]),
  );
  sheet.write(`${words.strandNote} ${words.toneNote}`, 2, sheet.paint.quiet);
}

/** A list under its heading; what is beyond the limit is counted, never left out in silence. */
export function writeList<Entry>(
  sheet: Sheet,
  heading: string,
  entries: readonly Entry[],
  limit: number,
  ui: Ui,
  write: (entry: Entry) => void,
): void {
  if (entries.length === 0) return;
  sheet.heading(heading);
  for (const entry of entries.slice(0, limit)) write(entry);
  const more = entries.length - limit;
  if (more > 0) sheet.write(say(messages[ui].reports.moreRecords, { count: more }), 2, sheet.paint.quiet);
}
