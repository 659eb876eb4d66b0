import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { dayOf } from "../intake/day.ts";
import { languageOf, languages } from "../languages/index.ts";
import { InputError } from "../model/index.ts";
import { readerVersion } from "../reader/read.ts";
import { defaultArchive } from "../store/default-archive.ts";
import { unavailable } from "../store/unavailable.ts";
import type { AddFlags } from "./add.ts";
import { addArchive } from "./archive-options.ts";
import type { CodeFlags } from "./code.ts";
import { addEditors, addErase } from "./desk-options.ts";
import { complain, type Effects, terminal } from "./effects.ts";
import type { EvaluateFlags } from "./evaluate.ts";
import type { ExportFlags } from "./export.ts";
import { addExport } from "./export-options.ts";
import { printable } from "./printable.ts";
import type { ReadFlags } from "./read.ts";
import type { ReportFlags } from "./reports/report-flags.ts";
import type { CommitmentFlags } from "./reports/commitment-flags.ts";
import { addCommitments, addDossier, addPortfolio } from "./reports/report-options.ts";
import { outputFormats } from "./render.ts";
import type { ServeFlags } from "./serve.ts";
import { messages, type Ui, uiLanguages, uiOf } from "./ui.ts";

/**
 * Runs the command line. Gives the exit status: 0 done, 1 something could not be read, 2 wrong usage.
 * @param args the words after the program's name
 */
export async function run(args: readonly string[], effects: Effects = terminal): Promise<number> {
  let status = 0;
  const written: Promise<void>[] = [];
  const program = new Command("chancery")
    .description(
      "Reads diplomatic news and communiqués in French and English into structured records, with the words that prove them.",
    )
    .version(readerVersion, "-V, --version", "print the version")
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: (text) => written.push(effects.write(text)), writeErr: () => {} })
    .addHelpText("after", rootExamples);
  addRead(program).action(async (sources: string[], flags: ReadFlags) => {
    // loaded only when asked for: help and version need neither the intake nor the comparison
    const { readCommand } = await import("./read.ts");
    status = await readCommand(sources, flags, effects);
  });
  addCode(program, uiOf(effects.env)).action(async (sources: string[], flags: CodeFlags) => {
    const { codeCommand } = await import("./code.ts");
    status = await codeCommand(sources, flags, effects);
  });
  addAdd(program, uiOf(effects.env)).action(async (sources: string[], flags: AddFlags) => {
    const { addCommand } = await import("./add.ts");
    status = await addCommand(sources, flags, effects);
  });
  addExport(program, uiOf(effects.env), isoDay).action(async (format: string, flags: ExportFlags) => {
    const { exportCommand } = await import("./export.ts");
    status = await exportCommand(format, flags, effects);
  });
  addArchive(program, uiOf(effects.env), async (what, [file = "", other = ""], flags) => {
    const { backupCommand, checkCommand, decideCommand, restoreCommand } = await import("./archive.ts");
    if (what === "reread") {
      const { rereadCommand } = await import("./reread.ts");
      status = await rereadCommand(flags, effects);
    } else if (what === "check") status = await checkCommand(flags, effects);
    else if (what !== "backup" && what !== "restore") status = await decideCommand(what, [file, other], flags, effects);
    else status = await (what === "backup" ? backupCommand : restoreCommand)(file, flags, effects);
  });
  addEvaluate(program).action(async (gold: string, flags: EvaluateFlags) => {
    const { evaluateCommand } = await import("./evaluate.ts");
    status = await evaluateCommand(gold, flags, effects);
  });
  addDossier(program, uiOf(effects.env), isoDay).action(async (a: string, b: string, flags: ReportFlags) => {
    const { dossierCommand } = await import("./dossier.ts");
    status = await dossierCommand(a, b, flags, effects);
  });
  addPortfolio(program, uiOf(effects.env), isoDay).action(async (party: string, flags: ReportFlags) => {
    const { portfolioCommand } = await import("./portfolio.ts");
    status = await portfolioCommand(party, flags, effects);
  });
  addCommitments(program, uiOf(effects.env), isoDay).action(async (flags: ReportFlags & CommitmentFlags) => {
    const { commitmentsCommand } = await import("./commitments.ts");
    status = await commitmentsCommand(flags, effects);
  });
  addEditors(program, uiOf(effects.env), async (what, name, flags) => {
    const { addEditorCommand, closeEditorCommand, listEditorsCommand } = await import("./editor.ts");
    if (what === "list") status = await listEditorsCommand(flags, effects);
    else status = await (what === "add" ? addEditorCommand : closeEditorCommand)(name, flags, effects);
  });
  addErase(program, uiOf(effects.env), async (flags) => {
    const { eraseCommand } = await import("./erase.ts");
    status = await eraseCommand(flags, effects);
  });
  addServe(program, uiOf(effects.env)).action(async (flags: ServeFlags) => {
    const { serveCommand } = await import("./serve.ts");
    status = await serveCommand(flags, effects);
  });
  try {
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    const commands = program.commands.map((command) => command.name());
    status = reportWrongUsage(error, args, commands, effects);
  }
  await Promise.all(written);
  return status;
}

const rootExamples = `
Examples:
  chancery read article.txt                      a card for people
  chancery read examples --ui en                 every article of a folder
  curl -s … | chancery read - --format json      one reading as JSON
  chancery read news.jsonl --format jsonl        one reading per line, in order
  chancery code sentences.jsonl                  PLOVER events: who did what to whom
  chancery add news/ https://example.org/feed    file articles in the archive
  chancery dossier MLI IRN                       all that is on file between two parties
  chancery portfolio MLI                         a party's partners and domains
  chancery export csv --output engagements.csv   the archive as a table
  chancery commitments --overdue                 what was promised and is late
  chancery serve                                 the site, at http://localhost:8080/
  chancery archive backup archive.jsonl.gz       everything on file, in one file
  chancery evaluate gold.jsonl                   precision, recall and F1 per layer

Exit status: 0 done, 1 something could not be read, 2 wrong usage.`;

function addRead(program: Command): Command {
  return program
    .command("read")
    .summary("read articles: who met whom, where, about what, what was promised")
    .description(
      "Reads articles from files, folders, patterns, addresses, feeds or standard input: text, Markdown, HTML, PDF, Word (.docx), JSON Lines, web archives (.warc), gzip; told by their content.",
    )
    .argument("[sources...]", "files, folders, patterns, addresses of pages or feeds, or - for standard input")
    .addOption(new Option("--format <format>", "how readings are written").choices(outputFormats).default("text"))
    .option("--language <tag>", "read everything as this language (detected otherwise)", knownLanguage)
    .option("--published <date>", "date of publication of articles that give none, such as 2025-10-16", isoDay)
    .option("--explain", "show which rule found what, and why candidates were dropped")
    .addOption(new Option("--ui <language>", "language of the cards (the locale's otherwise)").choices(uiLanguages))
    .option("--workers <number>", "read on this many threads", threads)
    .addHelpText(
      "after",
      `
Examples:
  chancery read article.md --explain
  chancery read 'news/**/*.html' --format jsonl > readings.jsonl
  chancery read https://example.org/feed.xml --format jsonl
  chancery read communique.pdf crawl.warc.gz
  chancery read archive.jsonl --format jsonl --workers 4
  chancery read note.txt --published 2025-10-16 --language fr`,
    );
}

function addCode(program: Command, ui: Ui): Command {
  const words = messages[ui].coding;
  return program
    .command("code")
    .summary(words.summary)
    .description(words.description)
    .argument("[sources...]", words.sources)
    .addOption(new Option("--format <format>", words.format).choices(outputFormats).default("text"))
    .option("--language <tag>", words.language, knownLanguage)
    .addOption(new Option("--ui <language>", words.ui).choices(uiLanguages))
    .addHelpText(
      "after",
      `
${words.examples}
  chancery code sentences.jsonl
  chancery code sentences.jsonl --format jsonl > events.jsonl
  echo '{"id": 1, "text": "Norway sent aid to Malawi.", "source": "Norway", "target": "Malawi"}' | chancery code -`,
    );
}

function addAdd(program: Command, ui: Ui): Command {
  const words = messages[ui].add;
  return program
    .command("add")
    .summary(words.summary)
    .description(words.description)
    .argument("[sources...]", words.sources)
    .option("--archive <place>", words.archive, defaultArchive)
    .addOption(new Option("--format <format>", words.format).choices(["text", "jsonl"]).default("text"))
    .option("--language <tag>", words.language, knownLanguage)
    .option("--published <date>", words.published, isoDay)
    .option("--workers <number>", words.workers, threadsBeside)
    .addOption(new Option("--ui <language>", words.ui).choices(uiLanguages))
    .addHelpText(
      "after",
      `
${words.examples}
  chancery add examples
  chancery add 'news/**/*.html' https://example.org/feed.xml --archive ./chancery-archive
  chancery add archive.jsonl --archive postgres://localhost/chancery --workers 2`,
    );
}

function addServe(program: Command, ui: Ui): Command {
  const words = messages[ui].serve;
  return program
    .command("serve")
    .summary(words.summary)
    .description(words.description)
    .option("--archive <place>", words.archive, defaultArchive)
    .option("--port <number>", words.port, portNumber)
    .option("--host <name>", words.host, "localhost")
    .option("--site <address>", words.site, webAddress)
    .option("--contact <address>", words.contact, contactAddress)
    .option("--proxies <number>", words.proxies, smallNumber, 0)
    .option("--comment-days <number>", words.commentDays, smallNumber, 90)
    .addHelpText(
      "after",
      `\n${words.examples}\n  chancery serve\n  chancery serve --port 80 --host 0.0.0.0 --site https://chancery.example`,
    );
}

function portNumber(number: string): number {
  if (/^\d{1,5}$/u.test(number) && Number(number) <= 65_535) return Number(number);
  throw new InvalidArgumentError("Expected a number from 0 to 65535; 0 takes any that is free.");
}

function smallNumber(number: string): number {
  if (/^\d{1,4}$/u.test(number)) return Number(number);
  throw new InvalidArgumentError("Expected a whole number from 0 to 9999.");
}

function contactAddress(address: string): string {
  if (/^(?:mailto|https?|tel):\S+$/iu.test(address)) return address;
  throw new InvalidArgumentError("Expected an address such as mailto:editor@chancery.example.");
}

function webAddress(address: string): string {
  if (/^https?:$/u.test(URL.canParse(address) ? new URL(address).protocol : "")) return address;
  throw new InvalidArgumentError("Expected an address such as https://chancery.example.");
}

function addEvaluate(program: Command): Command {
  return program
    .command("evaluate")
    .summary("compare readings with annotated articles")
    .description("Compares readings with annotated articles (JSON Lines): precision, recall and F1 per layer.")
    .argument("<gold>", "JSON Lines file of annotated articles")
    .option("--readings <file>", "readings to compare (JSON Lines); without it the articles are read now")
    .option("--misses", "list what was missed, invented or differs")
    .addOption(
      new Option("--format <format>", "how the measures are written").choices(["text", "json"]).default("text"),
    )
    .addHelpText(
      "after",
      `
Examples:
  chancery evaluate gold.jsonl --misses
  chancery evaluate gold.jsonl --readings readings.jsonl --format json`,
    );
}

function knownLanguage(tag: string): string {
  if (languageOf(tag)) return tag;
  throw new InvalidArgumentError(
    `Known languages: ${languages
      .map((language) => language.tag)
      .sort()
      .join(", ")}.`,
  );
}

function isoDay(date: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/u.test(date) && dayOf(date)) return date;
  throw new InvalidArgumentError("Expected a day such as 2025-10-16.");
}

function threads(number: string): number {
  if (/^\d{1,2}$/u.test(number) && Number(number) >= 1 && Number(number) <= 64) return Number(number);
  throw new InvalidArgumentError("Expected a number from 1 to 64.");
}

const threadsBeside = (number: string) => (number === "0" ? 0 : threads(number));

/** Prints one line for what the user can mend, and gives the exit status; other errors go on. */
function reportWrongUsage(
  error: unknown,
  args: readonly string[],
  commands: readonly string[],
  effects: Effects,
): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    const command = commands.find((name) => name === args[0]);
    const isHelp = error.code === "commander.help";
    const message = isHelp ? "no command given" : oneLine(error.message);
    effects.warn(`chancery: ${printable(message)}. See: chancery ${command ? `${command} ` : ""}--help\n`);
    return 2;
  }
  if (error instanceof InputError) complain(effects, error.message, error.hint);
  else complainOfArchive(error, effects);
  return 2;
}

/** What goes wrong at the place of the archive while it is used: a full disk, a server that is gone. */
function complainOfArchive(error: unknown, effects: Effects): void {
  const why = unavailable(error);
  if (why === null) throw error;
  const words = messages[uiOf(effects.env)].archive;
  const problem = why === "takes nothing" ? words.takesNothing : words.doesNotAnswer;
  complain(effects, `${problem} (${oneLine((error as Error).message)})`, words.unavailableHint);
}

const oneLine = (message: string) =>
  message
    .replace(/^error:\s*/u, "")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/\.$/u, "");
