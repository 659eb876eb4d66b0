import { type Command, Option } from "commander";
import { exporters } from "../export/index.ts";
import { messages, type Ui, uiLanguages } from "./ui.ts";

/** The options by which lists and exports are narrowed. */
export function withFilters(command: Command, ui: Ui): Command {
  const words = messages[ui].filters;
  return command
    .option("--party <code>", words.party)
    .option("--dyad <code,code>", words.dyad)
    .option("--kind <kind>", words.kind)
    .option("--domain <domain>", words.domain)
    .option("--status <status>", words.status)
    .option("--from <date>", words.from)
    .option("--to <date>", words.to);
}

/** `chancery export`. */
export function addExport(program: Command, ui: Ui, isoDay: (date: string) => string): Command {
  const words = messages[ui].export;
  const width = Math.max(...exporters.map(({ name }) => name.length));
  const formats = exporters.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary[ui]}`).join("\n");
  const command = program
    .command("export")
    .summary(words.summary)
    .description(`${words.description}\n${formats}`)
    .argument("<format>", words.formatArgument)
    .option("--archive <place>", words.archive)
    .option("--output <file>", words.output);
  return withFilters(command, ui)
    .addOption(new Option("--language <tag>", words.language).choices(uiLanguages).default("en"))
    .option("--site <address>", words.site)
    .option("--today <date>", words.today, isoDay)
    .addHelpText(
      "after",
      `
${words.examples}
  chancery export records > records.jsonl
  chancery export csv --dyad MLI,IRN --from 2025 --output mali-iran.csv
  chancery export commitments-csv --status overdue
  chancery export parquet --archive postgres://localhost/press --output engagements.parquet
  chancery export plover --party org:AU --kind visit | jq .actor
  chancery export atom --language fr --site https://dossier.example.org --output feed.atom.xml`,
    );
}
