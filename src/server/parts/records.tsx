import type { Child } from "hono/jsx";
import {
  type ArchiveRecord,
  type CommitmentRecord,
  commitmentKinds,
  domains,
  dueOf,
  type EngagementRecord,
  engagementKinds,
  type FollowUpStatus,
  followUpStatuses,
  standing,
} from "../../model/index.ts";
import { topicName } from "../../languages/topic-names.ts";
import { excerpt } from "../../model/excerpt.ts";
import { type Archive, type Telling, tellingsOf } from "../../store/index.ts";
import { dateName, partyName, placeName } from "../../world/labels.ts";
import { links } from "../links.ts";
import { type Locale, say, words } from "../words.ts";

/** The day of a record, for machines and for people. */
export function When({ date, locale }: { date: string | null; locale: Locale }) {
  if (date === null) return <>{words[locale].record.undated}</>;
  return <time datetime={date.includes("Q") ? date.slice(0, 4) : date}>{dateName(date, locale)}</time>;
}

/** Parties with links to their pages; of two, the dash leads to their dossier. */
export function Parties(props: { parties: readonly string[]; locale: Locale; between?: string }) {
  const { parties, locale, between = " – " } = props;
  return (
    <>
      {parties.map((party, i) => (
        <>
          {i > 0 && between}
          <a href={links.party(locale, party)}>{partyName(party, locale)}</a>
        </>
      ))}
    </>
  );
}

/** Domains in words, separated by commas. */
export const domainsIn = (locale: Locale, keys: readonly (keyof typeof domains)[]) =>
  keys.map((key) => domains[key][locale]).join(", ");

/** Questions of world affairs in words, separated by commas. */
export const topicsIn = (locale: Locale, ids: readonly string[]) => ids.map((id) => topicName(id, locale)).join(", ");

/** Where a promise stands, and by when it was to be kept where nothing was heard of it since. */
export function StatusTag(props: { status: FollowUpStatus; due?: string | null; locale: Locale }) {
  const { status, due = null, locale } = props;
  const isWaiting = status === "open" || status === "overdue" || status === "postponed";
  return (
    <span class={`status ${status}`}>
      {followUpStatuses[status][locale]}
      {due !== null && isWaiting && ` · ${say(words[locale].record.dueBy, { date: dateName(due, locale) })}`}
    </span>
  );
}

const countOfSources = (count: number, locale: Locale) => say(words[locale].record.sourcesCount, { count }, locale);

const joined = (parts: readonly (string | null | undefined | false)[]) => parts.filter(Boolean).join(" · ");

/** What the page is of: parties that need not be named on every line, and the day by which promises are listed. */
interface Context {
  readonly locale: Locale;
  readonly of?: readonly string[] | undefined;
  readonly by?: "due" | undefined;
}

/** A line of a list: when, what as a link and between whom, and what else is known. */
function Entry(props: {
  record: ArchiveRecord;
  when: Child;
  kind: string;
  more: readonly (string | null | undefined | false)[];
  context: Context;
  /** The words of an article, where the rest does not say enough. */
  told?: Child;
  children?: Child;
}) {
  const { record, when, kind, more, context, told, children } = props;
  const { locale, of = [] } = context;
  const others = record.parties.filter((party) => !of.includes(party));
  return (
    <li>
      <span class="when">{when}</span>
      <span class="what">
        <a href={links[record.type](locale, record.id)}>
          <strong>{kind}</strong>
        </a>
        {others.length > 0 && " · "}
        <Parties parties={others} locale={locale} />
        {children}
      </span>
      <span class="more">{joined([...more, countOfSources(record.sources.length, locale)])}</span>
      {told}
    </li>
  );
}

/** The day of an engagement; where no article tells it, when it was first reported. */
export function WhenHeld({ record, locale }: { record: Pick<EngagementRecord, "date" | "reported">; locale: Locale }) {
  if (record.date !== null || record.reported === null) return <When date={record.date} locale={locale} />;
  return (
    <span class="reported">
      {words[locale].record.reported} <When date={record.reported} locale={locale} />
    </span>
  );
}

function EngagementEntry({ record, context }: { record: EngagementRecord; context: Context }) {
  const { locale } = context;
  const more = [
    placeName(record, locale),
    record.host_event,
    record.people.slice(0, 4).join(", "),
    domainsIn(locale, record.domains),
  ];
  const when = <WhenHeld record={record} locale={locale} />;
  return (
    <Entry record={record} when={when} kind={engagementKinds[record.kind][locale]} more={more} context={context} />
  );
}

function CommitmentEntry(props: {
  record: CommitmentRecord;
  telling: Telling | undefined;
  today: string;
  context: Context;
}) {
  const { record, telling, today, context } = props;
  const { locale, by } = context;
  const due = dueOf(record);
  const labels = words[locale].record;
  const sides = record.announced_by.map((party) => partyName(party, locale)).join(", ");
  const more = [
    by === "due" && record.date !== null && say(labels.made, { date: dateName(record.date, locale) }),
    record.late && labels.late,
    sides && say(labels.promisedBy, { sides }),
  ];
  return (
    <Entry
      record={record}
      when={<When date={by === "due" ? due : record.date} locale={locale} />}
      kind={commitmentKinds[record.kind][locale]}
      more={more}
      context={context}
      told={
        telling && <blockquote lang={telling.lang}>{excerpt(telling.text, telling.evidence, quoteLength)}</blockquote>
      }
    >
      {" "}
      <StatusTag status={standing(record, today)} due={by === "due" ? null : due} locale={locale} />
    </Entry>
  );
}

/** Characters of an article under a promise in a list. */
const quoteLength = 240;

interface RecordsProps extends Context {
  readonly archive: Archive;
  readonly records: readonly ArchiveRecord[];
  readonly today: string;
}

/**
 * Records as a list, in the order given; promises with the words in which one article tells them, for their kind alone
 * does not say what was promised.
 * @param of parties that the whole page is of: each line names the others alone
 * @param by where promises stand by the day on which they fall due, and not by the day on which they were made
 */
export async function Records({ archive, records, today, ...context }: RecordsProps) {
  const promises = records.filter(({ type }) => type === "commitment").map(({ id }) => id);
  const tellings = await tellingsOf(archive.db, promises, context.locale);
  return (
    <ul class="entries">
      {records.map((record) =>
        record.type === "engagement" ? (
          <EngagementEntry record={record} context={context} />
        ) : (
          <CommitmentEntry record={record} telling={tellings.get(record.id)} today={today} context={context} />
        ),
      )}
    </ul>
  );
}
