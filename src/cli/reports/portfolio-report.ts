import {
  type Concentration,
  type Fulfilment,
  type MeasuredPortfolio,
  type Partner,
  strands,
} from "../../dossier/index.ts";
import { domains } from "../../model/index.ts";
import { dateName, partyName } from "../../world/labels.ts";
import { Sheet, type SheetColumn, type SheetOptions } from "../sheet.ts";
import { messages, say, type Ui } from "../ui.ts";
import { fulfilmentText } from "./fulfilment-line.ts";
import { decimal, intervalText, plural, toneText } from "./numbers.ts";

export interface PortfolioOptions extends SheetOptions {
  readonly ui: Ui;
  /** How many partners are shown; the others are counted. */
  readonly limit: number;
}

const right = (head: string): SheetColumn => ({ head, align: "right" });
const strandKeys = Object.keys(strands) as (keyof typeof strands)[];

/** A party's portfolio for a person at a terminal: how spread its dealings are, with whom, about what, over the years. */
export function portfolioReport(
  portfolio: MeasuredPortfolio,
  fulfilment: Fulfilment,
  { ui, limit, ...options }: PortfolioOptions,
): string {
  const words = messages[ui].reports;
  const sheet = new Sheet(options);
  sheet.write(partyName(portfolio.party, ui), 0, sheet.paint.title);
  const counted = [plural(words.engagements, portfolio.n, ui), plural(words.partners, portfolio.partners.length, ui)];
  if (portfolio.undated > 0) counted.push(plural(words.undated, portfolio.undated, ui));
  sheet.write(counted.join(" · "), 0, sheet.paint.quiet);
  writeDiversification(sheet, portfolio, ui);
  writePartners(sheet, portfolio, limit, ui);
  writeDomains(sheet, portfolio, ui);
  writeYears(sheet, portfolio, ui);
  if (fulfilment.total > 0) {
    sheet.heading(messages[ui].commitments);
    sheet.write(fulfilmentText(fulfilment, ui), 2);
  }
  return sheet.toString();
}

function writeDiversification(sheet: Sheet, portfolio: MeasuredPortfolio, ui: Ui): void {
  const words = messages[ui].reports;
  const row = (label: string, spread: Concentration) => [
    label,
    String(spread.n),
    String(spread.groups),
    decimal(spread.hhi, ui),
    intervalText(spread, ui),
    decimal(spread.normalised, ui),
    decimal(spread.effective, ui, 1),
    decimal(spread.effectiveShannon, ui, 1),
    decimal(spread.evenness, ui),
  ];
  sheet.heading(words.diversification);
  sheet.table(
    [{ head: words.over }, ...["n", "N", "HHI", words.interval, "HHI*", "1/H", "exp S", words.evenness].map(right)],
    [
      row(words.byContact, portfolio.byContact),
      row(words.bySignedText, portfolio.bySignedText),
      row(words.byDomain, portfolio.byDomain),
    ],
  );
  sheet.write(words.diversificationNote, 2, sheet.paint.quiet);
}

function writePartners(sheet: Sheet, { partners }: MeasuredPortfolio, limit: number, ui: Ui): void {
  const words = messages[ui].reports;
  if (partners.length === 0) return;
  sheet.heading(words.partnersHeading);
  sheet.table(
    [
      { head: words.partner },
      ...strandKeys.map((strand) => right(words.strandHeads[strand])),
      right(words.last),
      right(words.tone),
      { head: messages[ui].domains },
    ],
    partners.slice(0, limit).map((partner) => [
      partyName(partner.party, ui),
      ...strandKeys.map((strand) => String(partner.counts[strand] || "·")),
      partner.last ?? "–",
      toneText(partner.tone, ui),
      partner.domains
        .slice(0, 3)
        .map(({ key }) => domains[key][ui])
        .join(", "),
    ]),
  );
  const more = partners.length - limit;
  if (more > 0) sheet.write(say(words.moreRecords, { count: more }), 2, sheet.paint.quiet);
  sheet.write(`${words.strandNote} ${words.toneNote}`, 2, sheet.paint.quiet);
  const dormant = partners.filter((partner) => partner.dormant);
  if (dormant.length > 0) sheet.field(words.dormant, dormant.map((partner) => lastSeen(partner, ui)).join("; "), 2, 12);
}

const lastSeen = ({ party, last }: Partner, ui: Ui) =>
  last === null ? partyName(party, ui) : `${partyName(party, ui)} (${dateName(last, ui)})`;

function writeDomains(sheet: Sheet, portfolio: MeasuredPortfolio, ui: Ui): void {
  if (portfolio.domains.length === 0) return;
  sheet.heading(messages[ui].reports.domainsHeading);
  sheet.write(portfolio.domains.map(({ key, count }) => `${domains[key][ui]} ${count}`).join(" · "), 2);
}

function writeYears(sheet: Sheet, { years }: MeasuredPortfolio, ui: Ui): void {
  const words = messages[ui].reports;
  if (years.length === 0) return;
  sheet.heading(words.byYear);
  sheet.table(
    [{ head: words.year }, right("n"), right("HHI"), right("1/H"), { head: words.partnersAndDomains }],
    years.map(({ year, n, byContact, partners, domains: about }) => [
      year,
      String(n),
      byContact.tooFew ? words.tooFew : decimal(byContact.hhi, ui),
      byContact.tooFew ? "–" : decimal(byContact.effective, ui, 1),
      [
        partners.slice(0, 4).map(({ key, count }) => `${partyName(key, ui)} ${count}`),
        about.slice(0, 3).map(({ key, count }) => `${domains[key][ui]} ${count}`),
      ]
        .filter(({ length }) => length > 0)
        .map((list) => list.join(", "))
        .join(" · "),
    ]),
  );
}
