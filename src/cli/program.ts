import { Command, CommanderError, Help, type HelpConfiguration, InvalidArgumentError, Option } from "commander";
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
  const ui = uiOf(effects.env);
  const words = messages[ui].program;
  const program = new Command("chancery")
    .description(words.description)
    .version(readerVersion, "-V, --version", words.version)
    .helpOption("-h, --help", words.help)
    .helpCommand(false)
    .configureHelp(helpIn(ui))
    .exitOverride()
    .configureOutput({ writeOut: (text) => written.push(effects.write(text)), writeErr: () => {} })
    .addHelpText("after", rootExamples(ui));
  addRead(program, ui).action(async (sources: string[], flags: ReadFlags) => {
    // loaded only when asked for: help and version need neither the intake nor the comparison
    const { readCommand } = await import("./read.ts");
    status = await readCommand(sources, flags, effects);
  });
  addCode(program, ui).action(async (sources: string[], flags: CodeFlags) => {
    const { codeCommand } = await import("./code.ts");
    status = await codeCommand(sources, flags, effects);
  });
  addAdd(program, ui).action(async (sources: string[], flags: AddFlags) => {
    const { addCommand } = await import("./add.ts");
    status = await addCommand(sources, flags, effects);
  });
  addExport(program, ui, isoDay).action(async (format: string, flags: ExportFlags) => {
    const { exportCommand } = await import("./export.ts");
    status = await exportCommand(format, flags, effects);
  });
  addArchive(program, ui, async (what, [file = "", other = ""], flags) => {
    const { backupCommand, checkCommand, decideCommand, restoreCommand } = await import("./archive.ts");
    if (what === "reread") {
      const { rereadCommand } = await import("./reread.ts");
      status = await rereadCommand(flags, effects);
    } else if (what === "check") status = await checkCommand(flags, effects);
    else if (what !== "backup" && what !== "restore") status = await decideCommand(what, [file, other], flags, effects);
    else status = await (what === "backup" ? backupCommand : restoreCommand)(file, flags, effects);
  });
  addEvaluate(program, ui).action(async (gold: string, flags: EvaluateFlags) => {
    const { evaluateCommand } = await import("./evaluate.ts");
    status = await evaluateCommand(gold, flags, effects);
  });
  addDossier(program, ui, isoDay).action(async (a: string, b: string, flags: ReportFlags) => {
    const { dossierCommand } = await import("./dossier.ts");
    status = await dossierCommand(a, b, flags, effects);
  });
  addPortfolio(program, ui, isoDay).action(async (party: string, flags: ReportFlags) => {
    const { portfolioCommand } = await import("./portfolio.ts");
    status = await portfolioCommand(party, flags, effects);
  });
  addCommitments(program, ui, isoDay).action(async (flags: ReportFlags & CommitmentFlags) => {
    const { commitmentsCommand } = await import("./commitments.ts");
    status = await commitmentsCommand(flags, effects);
  });
  addEditors(program, ui, async (what, name, flags) => {
    const { addEditorCommand, closeEditorCommand, listEditorsCommand } = await import("./editor.ts");
    if (what === "list") status = await listEditorsCommand(flags, effects);
    else status = await (what === "add" ? addEditorCommand : closeEditorCommand)(name, flags, effects);
  });
  addErase(program, ui, async (flags) => {
    const { eraseCommand } = await import("./erase.ts");
    status = await eraseCommand(flags, effects);
  });
  addServe(program, ui).action(async (flags: ServeFlags) => {
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

/** Each with what it shows, in the order of `shows` among the messages. */
const examples = [
  "chancery read article.txt",
  "chancery read examples --ui en",
  "curl -s … | chancery read - --format json",
  "chancery read news.jsonl --format jsonl",
  "chancery code sentences.jsonl",
  "chancery add news/ https://example.org/feed",
  "chancery dossier MLI IRN",
  "chancery portfolio MLI",
  "chancery export csv --output engagements.csv",
  "chancery commitments --overdue",
  "chancery serve",
  "chancery archive backup archive.jsonl.gz",
  "chancery evaluate gold.jsonl",
];

function rootExamples(ui: Ui): string {
  const words = messages[ui].program;
  const width = Math.max(...examples.map((example) => example.length)) + 3;
  const lines = examples.map((example, i) => `  ${example.padEnd(width)}${words.shows[i] ?? ""}`);
  return ["", words.examples, ...lines, "", words.exit].join("\n");
}

/** Headings and remarks of help in the language of the user: the library knows English alone. */
function helpIn(ui: Ui): HelpConfiguration {
  const words = messages[ui].help;
  const titles: Readonly<Record<string, string>> = words.titles;
  return {
    styleTitle: (title) => titles[title] ?? title,
    optionDescription: (option) =>
      Help.prototype.optionDescription
        .call(null, option)
        .replace(/\bchoices:(?= ")/u, words.choices)
        .replace(/\bdefault:(?= )/u, words.default),
  };
}

function addRead(program: Command, ui: Ui): Command {
  const words = messages[ui].read;
  return program
    .command("read")
    .summary(words.summary)
    .description(words.description)
    .argument("[sources...]", words.sources)
    .addOption(new Option("--format <format>", words.format).choices(outputFormats).default("text"))
    .option("--language <tag>", words.language, knownLanguage)
    .option("--published <date>", words.published, isoDay)
    .option("--explain", words.explain)
    .addOption(new Option("--ui <language>", words.ui).choices(uiLanguages))
    .option("--workers <number>", words.workers, threads)
    .addHelpText(
      "after",
      `
${words.examples}
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

function addEvaluate(program: Command, ui: Ui): Command {
  const words = messages[ui].evaluate;
  return program
    .command("evaluate")
    .summary(words.summary)
    .description(words.description)
    .argument("<gold>", words.gold)
    .option("--readings <file>", words.readings)
    .option("--misses", words.misses)
    .addOption(new Option("--format <format>", words.format).choices(["text", "json"]).default("text"))
    .addHelpText(
      "after",
      `
${words.examples}
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
