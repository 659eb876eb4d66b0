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
import { dateName, partyName } from "../../world/labels.ts";
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

export function StatusTag({ status, locale }: { status: FollowUpStatus; locale: Locale }) {
  return <span class={`status ${status}`}>{followUpStatuses[status][locale]}</span>;
}

const countOfSources = (count: number, locale: Locale) =>
  count === 1 ? words[locale].record.oneSource : say(words[locale].record.sourcesCount, { count });

const joined = (parts: readonly (string | null | undefined | false)[]) => parts.filter(Boolean).join(" · ");

/** A line of a list: when, what as a link and between whom, and what else is known. */
function Entry(props: {
  record: ArchiveRecord;
  kind: string;
  more: readonly (string | null | undefined | false)[];
  locale: Locale;
  children?: Child;
}) {
  const { record, kind, more, locale, children } = props;
  return (
    <li>
      <span class="when">
        <When date={record.date} locale={locale} />
      </span>
      <span class="what">
        <a href={links[record.type](locale, record.id)}>
          <strong>{kind}</strong>
        </a>
        {" · "}
        <Parties parties={record.parties} locale={locale} />
        {children}
      </span>
      <span class="more">{joined([...more, countOfSources(record.sources.length, locale)])}</span>
    </li>
  );
}

function EngagementEntry({ record, locale }: { record: EngagementRecord; locale: Locale }) {
  const place = joined([record.city, record.country && partyName(record.country, locale)]).replace(" · ", ", ");
  const more = [place, record.host_event, record.people.slice(0, 4).join(", "), domainsIn(locale, record.domains)];
  return <Entry record={record} kind={engagementKinds[record.kind][locale]} more={more} locale={locale} />;
}

function CommitmentEntry({ record, today, locale }: { record: CommitmentRecord; today: string; locale: Locale }) {
  const due = dueOf(record);
  const labels = words[locale].record;
  const more = [
    due && say(labels.dueBy, { date: dateName(due, locale) }),
    record.late && labels.late,
    record.announced_by.map((party) => partyName(party, locale)).join(", "),
  ];
  return (
    <Entry record={record} kind={commitmentKinds[record.kind][locale]} more={more} locale={locale}>
      {" "}
      <StatusTag status={standing(record, today)} locale={locale} />
    </Entry>
  );
}

/** Records as a list, in the order given. */
export function Records(props: { records: readonly ArchiveRecord[]; today: string; locale: Locale }) {
  const { records, today, locale } = props;
  return (
    <ul class="entries">
      {records.map((record) =>
        record.type === "engagement" ? (
          <EngagementEntry record={record} locale={locale} />
        ) : (
          <CommitmentEntry record={record} today={today} locale={locale} />
        ),
      )}
    </ul>
  );
}
