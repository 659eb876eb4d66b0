import { type Command, Option } from "commander";
import { defaultArchive } from "../store/default-archive.ts";
import type { ArchiveFlags, DecisionWord } from "./archive.ts";
import type { RereadFlags } from "./reread.ts";
import { messages, type Ui, uiLanguages } from "./ui.ts";

type ArchiveWord = "check" | "backup" | "restore" | "reread" | DecisionWord;
type ArchiveAction = (what: ArchiveWord, named: readonly string[], flags: ArchiveFlags & RereadFlags) => Promise<void>;

/** What is done with a whole archive. */
export function addArchive(program: Command, ui: Ui, act: ArchiveAction): void {
  const words = messages[ui].archive;
  const group = program
    .command("archive")
    .summary(words.summary)
    .description(words.summary)
    .helpCommand(false)
    .addHelpText(
      "after",
      `
${words.examples}
  chancery archive check
  chancery archive backup archive-2025-10-16.jsonl.gz
  chancery archive restore archive-2025-10-16.jsonl.gz --archive postgres://me@host/news
  chancery archive reread
  chancery archive part 'wire-17#engagement.0' 'gazette-18#engagement.0' --reason "two meetings"`,
    );
  const add = (what: ArchiveWord) =>
    group
      .command(what)
      .description(words[what])
      .option("--archive <place>", words.archive, defaultArchive)
      .addOption(new Option("--ui <language>", words.ui).choices(uiLanguages));
  add("check").action((flags: ArchiveFlags) => act("check", [], flags));
  for (const what of ["backup", "restore"] as const)
    add(what)
      .argument("<file>", words.file)
      .action((file: string, flags: ArchiveFlags) => act(what, [file], flags));
  add("reread")
    .option("--all", words.rereadAll)
    .action((flags: RereadFlags) => act("reread", [], flags));
  for (const what of ["part", "join", "undecide"] as const)
    add(what)
      .argument("<report>", words.report)
      .argument("<other>", words.report)
      .option("--reason <words>", words.reason)
      .action((a: string, b: string, flags: ArchiveFlags) => act(what, [a, b], flags));
}
