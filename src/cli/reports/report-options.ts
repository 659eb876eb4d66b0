import { type Command, Option } from "commander";
import { followUpStatuses } from "../../model/index.ts";
import { messages, type Ui, uiLanguages } from "../ui.ts";

export const reportFormats = ["text", "json", "csv"] as const;
export type ReportFormat = (typeof reportFormats)[number];

type IsoDay = (date: string) => string;

/** Options that every report of the archive takes. */
function withReport(command: Command, ui: Ui, isoDay: IsoDay): Command {
  const words = messages[ui].reports;
  return command
    .option("--archive <place>", words.archive)
    .addOption(new Option("--format <format>", words.format).choices(reportFormats).default("text"))
    .option("--all", words.all)
    .option("--today <date>", words.today, isoDay)
    .addOption(new Option("--ui <language>", words.ui).choices(uiLanguages));
}

/** `chancery dossier`. */
export function addDossier(program: Command, ui: Ui, isoDay: IsoDay): Command {
  const words = messages[ui].reports;
  const command = program
    .command("dossier")
    .summary(words.dossierSummary)
    .description(words.dossierDescription)
    .argument("<party>", words.partyArgument)
    .argument("<other>", words.partyArgument);
  return withReport(command, ui, isoDay).addHelpText(
    "after",
    `
${words.examples}
  chancery dossier MLI IRN
  chancery dossier Mali "Burkina Faso" --ui fr --all
  chancery dossier FRA org:AU --format csv > france-au.csv`,
  );
}

/** `chancery portfolio`. */
export function addPortfolio(program: Command, ui: Ui, isoDay: IsoDay): Command {
  const words = messages[ui].reports;
  const command = program
    .command("portfolio")
    .summary(words.portfolioSummary)
    .description(words.portfolioDescription)
    .argument("<party>", words.partyArgument);
  return withReport(command, ui, isoDay).addHelpText(
    "after",
    `
${words.examples}
  chancery portfolio MLI
  chancery portfolio "African Union" --format json
  chancery portfolio Algérie --archive postgres://localhost/press`,
  );
}

/** `chancery commitments`. */
export function addCommitments(program: Command, ui: Ui, isoDay: IsoDay): Command {
  const words = messages[ui].reports;
  const command = program
    .command("commitments")
    .summary(words.commitmentsSummary)
    .description(words.commitmentsDescription)
    .option("--overdue", words.overdue)
    .option("--party <party>", words.partyFlag)
    .option("--dyad <party,party>", words.dyadFlag)
    .option("--kind <kind>", words.kindFlag)
    .addOption(new Option("--status <status>", words.statusFlag).choices(Object.keys(followUpStatuses)))
    .option("--from <date>", words.fromFlag)
    .option("--to <date>", words.toFlag);
  return withReport(command, ui, isoDay).addHelpText(
    "after",
    `
${words.examples}
  chancery commitments --overdue
  chancery commitments --party Mali --kind visit
  chancery commitments --dyad MLI,Iran --from 2022 --format csv > promises.csv`,
  );
}
