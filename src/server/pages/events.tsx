import { z } from "zod";
import { type EngagementRecord, engagementKinds } from "../../model/index.ts";
import { engagementsAt, type HostEvent, hostEvents } from "../../store/index.ts";
import { partyName } from "../../world/labels.ts";
import { links } from "../links.ts";
import { linesOfCard, page } from "../page.ts";
import { Parties, Records, When } from "../parts/records.tsx";
import { Table } from "../parts/table.tsx";
import { recordFeed, inTurn, lastSeenFeed, recordColumns, rowsOf } from "../rows.ts";
import { type Locale, say, words } from "../words.ts";

const most = 100_000;
const shown = 300;

/** Gatherings on whose margins parties met. */
export const events = page({
  path: "/events",
  query: z.strictObject({}),
  load: ({ archive }) => hostEvents(archive.db, most),
  title: (_, locale) => words[locale].events.title,
  description: (_, locale) => words[locale].events.lead,
  columns: ["name", "engagements", "first", "last"],
  async *rows(_, list) {
    for (const event of list) yield { ...event };
  },
  feed: (list, asked) =>
    lastSeenFeed(
      list.map(({ name, engagements, last }) => ({
        path: links.event(asked.locale, name),
        title: name,
        summary: say(words[asked.locale].events.leadOf, { n: engagements }, asked.locale),
        last,
      })),
      asked,
    ),
  card: (list, { locale }) => <EventTable list={list.slice(0, linesOfCard)} locale={locale} />,
  draw(list, { locale }) {
    const labels = words[locale].events;
    return (
      <>
        <h1>{labels.title}</h1>
        <p class="lead">{labels.lead}</p>
        {list.length === 0 && <p>{labels.none}</p>}
        {list.length > 0 && <EventTable list={list.slice(0, shown)} locale={locale} />}
        {list.length > shown && <p class="note">{say(labels.more, { shown })}</p>}
      </>
    );
  },
});

function EventTable({ list, locale }: { list: readonly HostEvent[]; locale: Locale }) {
  const labels = words[locale].events;
  return (
    <Table
      label={labels.title}
      entries={list}
      columns={[
        { head: labels.event, isLong: true, cell: ({ name }) => <a href={links.event(locale, name)}>{name}</a> },
        { head: words[locale].counts.engagements, isNumber: true, cell: ({ engagements }) => engagements },
        { head: words[locale].party.first, cell: ({ first }) => <When date={first} locale={locale} /> },
        { head: words[locale].party.last, cell: ({ last }) => <When date={last} locale={locale} /> },
      ]}
    />
  );
}

/** One gathering: who met whom on its margins, year by year. */
export const event = page({
  path: "/events/:event",
  query: z.strictObject({}),
  async load({ archive, params }) {
    const name = params.event ?? "";
    const engagements = await engagementsAt(archive.db, name);
    return engagements.length > 0 ? { name, engagements } : null;
  },
  title: ({ name }) => name,
  description: ({ engagements }, locale) => say(words[locale].events.leadOf, { n: engagements.length }, locale),
  sources: ({ engagements }) => engagements.flatMap(({ sources }) => sources),
  columns: recordColumns,
  rows: (asked, { engagements }) => rowsOf(inTurn(engagements), asked),
  feed: ({ engagements }, asked) => recordFeed(engagements.toReversed(), asked),
  card: ({ engagements }, { archive, locale, today }) => (
    <Records archive={archive} records={engagements.toReversed().slice(0, linesOfCard)} today={today} locale={locale} />
  ),
  draw({ name, engagements }, { archive, locale, today }) {
    const labels = words[locale].events;
    return (
      <>
        <h1>{name}</h1>
        <p class="lead">{say(labels.leadOf, { n: engagements.length }, locale)}</p>
        <h2>{labels.who}</h2>
        <WhoMetWhom engagements={engagements} locale={locale} />
        <h2>{words[locale].engagements.title}</h2>
        <Records archive={archive} records={engagements.toReversed().slice(0, shown)} today={today} locale={locale} />
      </>
    );
  },
});

/** A row for each party, those that met most others first, with whom it met and how. */
function WhoMetWhom({ engagements, locale }: { engagements: readonly EngagementRecord[]; locale: Locale }) {
  const rows = [...new Set(engagements.flatMap(({ parties }) => parties))]
    .map((party) => {
      const own = engagements.filter(({ parties }) => parties.includes(party));
      const others = [...new Set(own.flatMap(({ parties }) => parties))].filter((other) => other !== party).sort();
      return { party, own, others };
    })
    .sort((a, b) => b.others.length - a.others.length || (a.party < b.party ? -1 : 1));
  const labels = words[locale].events;
  return (
    <Table
      label={labels.who}
      entries={rows}
      columns={[
        {
          head: labels.party,
          cell: ({ party }) => <a href={links.party(locale, party)}>{partyName(party, locale)}</a>,
        },
        {
          head: labels.met,
          isLong: true,
          cell: ({ others }) => <Parties parties={others} locale={locale} between=", " />,
        },
        { head: words[locale].counts.engagements, isNumber: true, cell: ({ own }) => own.length },
        {
          head: words[locale].filters.kind,
          cell: ({ own }) => [...new Set(own.map(({ kind }) => engagementKinds[kind][locale]))].join(", "),
        },
      ]}
    />
  );
}
