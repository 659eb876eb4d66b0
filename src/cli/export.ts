import { type Exporter, type ExportSource, exporterNamed, exporters } from "../export/index.ts";
import { InputError } from "../model/index.ts";
import { readerVersion } from "../reader/read.ts";
import type { Effects } from "./effects.ts";
import { type ExportRequest, type OpenedExport, openExport } from "./export-source.ts";
import { type FilterFlags, filtersOf } from "./filter-flags.ts";
import { gathered, toFile } from "./sink.ts";
import { messages, say, type Ui, uiOf } from "./ui.ts";

export interface ExportFlags extends FilterFlags {
  readonly archive?: string;
  readonly output?: string;
  /** Language of names and labels in the export; English unless asked for, whatever the locale. */
  readonly language?: Ui;
  /** Address of the site that records are linked to. */
  readonly site?: string;
  /** ISO date: the day on which commitments are overdue or not. */
  readonly today?: string;
}

/**
 * Writes what is in an archive in one format, to a file or to standard output. Everything is looked at before the archive
 * is opened; a file appears only when it is whole.
 * @throws InputError for anything the user can mend
 */
export async function exportCommand(
  format: string,
  flags: ExportFlags,
  effects: Effects,
  open: (request: ExportRequest) => Promise<OpenedExport> = openExport,
): Promise<number> {
  const ui = uiOf(effects.env);
  const words = messages[ui];
  const exporter = exporterOf(format, words.export);
  const request = requestOf(exporter, flags, ui);
  const isBinary = !/^text|json|xml/u.test(exporter.mediaType);
  if (isBinary && flags.output === undefined && effects.stdoutIsTerminal)
    throw new InputError(say(words.export.binary, { format: exporter.name }), words.export.binaryHint);
  const { source, close } = await open(request);
  try {
    await send(gathered(exporter.write(source)), flags.output, effects);
  } finally {
    await close();
  }
  return 0;
}

async function send(chunks: AsyncIterable<string | Uint8Array>, output: string | undefined, effects: Effects) {
  if (output !== undefined && output !== "-") await toFile(output, chunks);
  else for await (const chunk of chunks) await effects.write(chunk);
}

function exporterOf(format: string, words: (typeof messages)["en"]["export"]): Exporter {
  const exporter = exporterNamed(format);
  if (exporter) return exporter;
  const list = exporters.map(({ name }) => name).join(", ");
  throw new InputError(say(words.unknownFormat, { format }), say(words.knownFormats, { list }));
}

function requestOf(exporter: Exporter, flags: ExportFlags, ui: Ui): ExportRequest {
  const words = messages[ui];
  const filters = filtersOf(flags, ui);
  const unfit = (["kind", "domain", "status"] as const).find((name) => filters[name] !== undefined);
  if (exporter.describes === "tenures" && unfit)
    throw new InputError(
      say(words.export.notOfTenures, { flag: `--${unfit}` }),
      say(words.export.tenureFilters, { list: "--party, --dyad, --from, --to" }),
    );
  if (exporter.describes === "reviewed articles" && unfit)
    throw new InputError(
      say(words.export.notOfReviewed, { flag: `--${unfit}` }),
      say(words.export.reviewedFilters, { list: "--party, --dyad, --from, --to" }),
    );
  return {
    archive: flags.archive,
    filters,
    language: flags.language ?? "en",
    today: flags.today ?? new Date().toISOString().slice(0, 10),
    base: flags.site === undefined ? null : siteOf(flags.site, words.export),
    program: `chancery ${readerVersion}`,
  };
}

function siteOf(typed: string, words: (typeof messages)["en"]["export"]): ExportSource["base"] {
  const isWeb = URL.canParse(typed) && /^https?:$/u.test(new URL(typed).protocol);
  if (!isWeb) throw new InputError(say(words.noSite, { value: typed }), words.siteHint);
  return typed.replace(/\/+$/u, "");
}
