import {
  type Attribution,
  type FoundCommitment,
  commitmentKinds,
  commitmentStatuses,
  domains,
  type FoundEngagement,
  type Evidence,
  engagementKinds,
  engagementStatuses,
  offices,
  type FoundPerson,
  type Reading,
  type FoundStatement,
  statementActs,
} from "../model/index.ts";
import type { ExplainedReading } from "../reader/read.ts";
import { dateName, languageName, partyName, speakersName } from "../world/labels.ts";
import type { Paint } from "./paint.ts";
import { quotation } from "./quotation.ts";
import { Sheet } from "./sheet.ts";
import { topicNames } from "./topic-names.ts";
import { type Messages, messages, say, type Ui } from "./ui.ts";
import { excerpt } from "../model/excerpt.ts";
import { colon } from "../server/french.ts";
import { shorten } from "../model/shorten.ts";

type TraceEntry = NonNullable<ExplainedReading["trace"]>[number];

export interface CardOptions {
  readonly ui: Ui;
  /** The article's text, from which the sentences around the evidence are quoted. */
  readonly text: string;
  /** Width of the terminal; lines are kept between 40 and 100 columns. */
  readonly columns?: number;
  readonly paint?: Paint;
}

const longestQuote = 320;

/** A reading for a person at a terminal: who met whom, where, about what, what was promised, each with the words that say so. */
export function card(reading: ExplainedReading, options: CardOptions): string {
  const page = new Page(options);
  const { words } = page;
  page.title(reading);
  page.section(words.people, reading.people, (person) => page.person(person));
  page.section(words.engagements, reading.engagements, (engagement) => page.engagement(engagement));
  if (reading.engagements.length === 0) page.paragraph(words.nothing);
  page.section(words.commitments, reading.commitments, (commitment) => page.commitment(commitment));
  page.section(words.statements, reading.statements, (statement) => page.statement(statement));
  page.section(words.furniture, reading.furniture, ({ text, reason }) =>
    page.item(`${shorten(oneLine(text), 90)} (${page.reason(reason)})`),
  );
  page.section(words.notes, reading.notes, (note) => page.item(note));
  page.section(words.trace, reading.trace ?? [], (entry) => page.step(entry));
  return page.toString();
}

const oneLine = (text: string) => text.replace(/\s+/gu, " ").trim();

/** A sheet that knows how each part of a reading is drawn. */
class Page extends Sheet {
  readonly words;
  readonly ui: Ui;
  readonly #text: string;

  constructor({ ui, text, ...options }: CardOptions) {
    super({ ...options, widest: 100 });
    this.ui = ui;
    this.words = messages[ui];
    this.#text = text;
  }

  title({ article, id }: Reading): void {
    this.write(article.title ?? `${this.words.untitled} (${id})`, 0, this.paint.title);
    const published = article.published && dateName(article.published, this.ui);
    const line = [article.outlet, published, article.author, languageName(article.lang, this.ui)];
    this.write(line.filter(Boolean).join(" · "), 0, this.paint.quiet);
  }

  section<T>(heading: string, entries: readonly T[], write: (entry: T) => void): void {
    if (entries.length === 0) return;
    this.heading(heading);
    for (const entry of entries) write(entry);
  }

  paragraph(text: string): void {
    this.gap();
    this.write(text);
  }

  reason(reason: string): string {
    return this.words.reasons[reason as keyof Messages["reasons"]] ?? reason;
  }

  item(text: string): void {
    this.write(text, 2);
  }

  person({ name, office, of }: FoundPerson): void {
    const role = [office && offices[office][this.ui], of && partyName(of, this.ui)].filter(Boolean).join(", ");
    this.write(role ? `${name} — ${role}` : name, 2);
  }

  engagement(record: FoundEngagement): void {
    const { ui, words } = this;
    this.#head(engagementKinds[record.kind][ui], engagementStatuses[record.status][ui], record.parties);
    this.field(words.place, [record.city, record.country && partyName(record.country, ui)].filter(Boolean).join(", "));
    this.field(words.margins, record.host_event);
    this.field(words.date, record.date && dateName(record.date, ui));
    this.field(words.participants, record.people.join(", "));
    this.field(words.domains, record.domains.map((domain) => domains[domain][ui]).join(", "));
    this.field(words.topics, topicNames(record.topics, ui));
    this.field(words.source, this.#source(record.attribution));
    this.#proof(record.evidence);
  }

  commitment(record: FoundCommitment): void {
    const { ui, words } = this;
    this.#head(commitmentKinds[record.kind][ui], commitmentStatuses[record.status][ui], record.parties);
    this.field(words.announcedBy, record.announced_by.map((party) => partyName(party, ui)).join(", "));
    this.field(words.due, record.due && dateName(record.due, ui));
    this.field(words.topics, topicNames(record.topics, ui));
    this.field(words.source, this.#source(record.attribution));
    this.#proof(record.evidence);
  }

  statement(record: FoundStatement): void {
    const party = speakersName(record, this.ui);
    const communique = party ? say(this.words.communiqueOf, { party }) : this.words.communique;
    const speaker = record.communique ? communique : [record.speaker, party].filter(Boolean).join(", ");
    this.write(`${speaker || this.words.unknownParty} ${statementActs[record.act][this.ui]}`, 2, this.paint.strong);
    this.field(this.words.topics, topicNames(record.topics, this.ui));
    this.#quote(record.words);
  }

  step({ rule, text, outcome, reason }: TraceEntry): void {
    const verdict = outcome === "found" ? this.words.found : this.words.dropped;
    this.write(
      `${rule}${colon[this.ui]}${verdict}${reason ? ` (${this.words.drops[reason as keyof Messages["drops"]] ?? reason})` : ""}`,
      2,
    );
    if (text) this.#quote(text);
  }

  #head(kind: string, status: string, parties: readonly string[]): void {
    const names = parties.map((party) => partyName(party, this.ui)).join(" – ");
    this.write(`${names ? `${kind} · ${names}` : kind} (${status})`, 2, this.paint.strong);
  }

  #source(attribution: Attribution): string {
    if (!attribution) return "";
    const party = attribution.party && partyName(attribution.party, this.ui);
    if (!attribution.communique) return [attribution.speaker, party].filter(Boolean).join(", ");
    return party ? say(this.words.communiqueOf, { party }) : this.words.communique;
  }

  #proof(evidence: readonly Evidence[]): void {
    this.#quote(excerpt(this.#text, evidence));
  }

  #quote(text: string): void {
    this.write(quotation(shorten(oneLine(text), longestQuote), this.ui), 4, this.paint.quote);
  }
}
