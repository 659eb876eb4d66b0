import { z } from "zod";
import { shapes } from "../api/index.ts";
import { busiestParties, type PartyCount } from "../../store/index.ts";
import { partyName } from "../../world/labels.ts";
import { madeOnce } from "../kept-parts.ts";
import { links } from "../links.ts";
import { linesOfCard, page } from "../page.ts";
import { When } from "../parts/records.tsx";
import { Total } from "../parts/more.tsx";
import { Table } from "../parts/table.tsx";
import { lastSeenFeed } from "../rows.ts";
import { type Locale, say, words } from "../words.ts";

/** More than the states and known organisations of the world. */
const most = 100_000;
const shown = 500;
const types = { state: {}, organisation: {} } as const;
type PartyType = keyof typeof types;

const isOfType = (code: string, type: PartyType | undefined) =>
  type === undefined || (type === "organisation") === code.startsWith("org:");

/** Parties with most on file: all, or states or organisations alone. */
export const parties = page({
  path: "/parties",
  query: z.strictObject({ type: z.enum(Object.keys(types) as [PartyType, ...PartyType[]]).optional() }),
  load: async ({ archive, query: { type } }) =>
    (await madeOnce(archive, `parties ${most}`, () => busiestParties(archive.db, most))).filter(
      ({ parties: [code = ""] }) => isOfType(code, type),
    ),
  title: (_, locale) => words[locale].parties.title,
  description: (_, locale) => words[locale].parties.lead,
  shape: z.array(shapes.partyRow),
  columns: Object.keys(shapes.partyRow.shape),
  async *rows({ locale }, list) {
    for (const {
      parties: [code = ""],
      engagements,
      last,
    } of list)
      yield { party: code, name: partyName(code, locale), engagements, last };
  },
  feed: (list, asked) =>
    lastSeenFeed(
      list.map(({ parties: [code = ""], engagements, last }) => ({
        path: links.party(asked.locale, code),
        title: partyName(code, asked.locale),
        summary: say(words[asked.locale].party.lead, { n: engagements }, asked.locale),
        last,
      })),
      asked,
    ),
  card: (list, { locale }) => <PartyTable list={list.slice(0, linesOfCard)} locale={locale} />,
  draw(list, { locale, query }) {
    const labels = words[locale].parties;
    const choices = [undefined, "state", "organisation"] as const;
    return (
      <>
        <h1>{query.type === undefined ? labels.title : labels[query.type]}</h1>
        <p class="lead">{labels.lead}</p>
        <ul class="choices" aria-label={words[locale].filters.label}>
          {choices.map((type) => (
            <li>
              <a
                href={`/${locale}/parties${type ? `?type=${type}` : ""}`}
                aria-current={type === query.type ? "true" : undefined}
              >
                {type === undefined ? labels.both : labels[type]}
              </a>
            </li>
          ))}
        </ul>
        {list.length === 0 && <Total total={0} locale={locale} />}
        <PartyTable list={list.slice(0, shown)} locale={locale} />
        {list.length > shown && <p class="note">{say(labels.more, { shown, total: list.length })}</p>}
      </>
    );
  },
});

function PartyTable({ list, locale }: { list: readonly PartyCount[]; locale: Locale }) {
  const labels = words[locale].parties;
  return (
    <Table
      label={labels.title}
      entries={list}
      columns={[
        {
          head: labels.name,
          cell: ({ parties: [code] }) => <a href={links.party(locale, code)}>{partyName(code, locale)}</a>,
        },
        { head: words[locale].counts.engagements, isNumber: true, cell: ({ engagements }) => engagements },
        { head: words[locale].party.last, cell: ({ last }) => <When date={last} locale={locale} /> },
      ]}
    />
  );
}
