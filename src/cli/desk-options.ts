import { type Command, Option } from "commander";
import { roles } from "../model/index.ts";
import { defaultArchive } from "../store/default-archive.ts";
import type { EditorFlags } from "./editor.ts";
import type { EraseFlags } from "./erase.ts";
import { messages, type Ui, uiLanguages } from "./ui.ts";

export type EditorWord = "add" | "close" | "list";

/** Accounts of those who decide on comments and readings. */
export function addEditors(
  program: Command,
  ui: Ui,
  act: (what: EditorWord, name: string, flags: EditorFlags) => Promise<void>,
): void {
  const words = messages[ui].editor;
  const group = program
    .command("editor")
    .summary(words.summary)
    .description(words.summary)
    .helpCommand(false)
    .addHelpText(
      "after",
      `\n${words.examples}\n  chancery editor add "Awa Diop"\n  chancery editor add Peter --role moderator\n  chancery editor close Peter`,
    );
  const add = (what: EditorWord, description: string) =>
    group
      .command(what)
      .description(description)
      .option("--archive <place>", words.archive, defaultArchive)
      .addOption(new Option("--ui <language>", words.ui).choices(uiLanguages));
  add("add", words.add)
    .argument("<name>", words.name)
    .addOption(new Option("--role <role>", words.role).choices(Object.keys(roles)).default("editor"))
    .option("--password-stdin", words.passwordStdin)
    .action((name: string, flags: EditorFlags) => act("add", name, flags));
  add("close", words.close)
    .argument("<name>", words.name)
    .action((name: string, flags: EditorFlags) => act("close", name, flags));
  add("list", words.list).action((flags: EditorFlags) => act("list", "", flags));
}

/** Erasure of what a reader sent. */
export function addErase(program: Command, ui: Ui, act: (flags: EraseFlags) => Promise<void>): void {
  const words = messages[ui].erase;
  program
    .command("erase")
    .summary(words.summary)
    .description(words.description)
    .requiredOption("--email <address>", words.email)
    .option("--show", words.show)
    .option("--archive <place>", words.archive, defaultArchive)
    .addOption(new Option("--ui <language>", words.ui).choices(uiLanguages))
    .addHelpText(
      "after",
      `\n${words.examples}\n  chancery erase --email reader@example.org --show\n  chancery erase --email reader@example.org`,
    )
    .action(act);
}
