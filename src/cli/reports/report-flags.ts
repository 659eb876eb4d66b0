import { InputError } from "../../model/index.ts";
import { defaultArchive } from "../../store/index.ts";
import type { Effects } from "../effects.ts";
import { colours, noColours, wantsColours } from "../paint.ts";
import type { SheetOptions } from "../sheet.ts";
import { messages, say, type Ui, uiOf } from "../ui.ts";
import type { OpenFile, RecordFile } from "./record-file.ts";
import type { ReportFormat } from "./report-options.ts";

/** What every report of the archive can be asked for. */
export interface ReportFlags {
  readonly archive?: string;
  readonly format?: ReportFormat;
  readonly ui?: Ui;
  readonly all?: boolean;
  /** ISO date: the day on which commitments are overdue or not. */
  readonly today?: string;
}

/** How many records of a list are shown unless all are asked for. */
const shownRecords = 20;

/** The flags with what stands for those that were not given. */
export function settingsOf(flags: ReportFlags, effects: Effects) {
  const ui = flags.ui ?? uiOf(effects.env);
  const paint = wantsColours(effects.stdoutIsTerminal, effects.env) ? colours : noColours;
  const sheet: SheetOptions = { columns: effects.columns, paint };
  return {
    ui,
    sheet,
    format: flags.format ?? "text",
    limit: flags.all ? Number.POSITIVE_INFINITY : shownRecords,
    today: flags.today ?? new Date().toISOString().slice(0, 10),
    archive: flags.archive ?? defaultArchive,
  };
}

/**
 * Opens the archive for as long as it is read.
 * @throws InputError where there is no archive, or nothing in it yet
 */
export async function withRecords<T>(
  archive: string,
  ui: Ui,
  open: OpenFile,
  read: (file: RecordFile) => Promise<T>,
): Promise<T> {
  const file = await open(archive);
  try {
    if (await file.isEmpty()) {
      const words = messages[ui].reports;
      throw new InputError(say(words.emptyArchive, { archive: withoutPassword(archive) }), words.emptyHint);
    }
    return await read(file);
  } finally {
    await file.close();
  }
}

const withoutPassword = (address: string) => address.replace(/(?<=:\/\/[^/@]*):[^/@]*(?=@)/u, "");
