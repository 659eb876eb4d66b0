import { raw } from "hono/html";
import { z } from "zod";
import {
  type Archive,
  latestEngagements,
  type PartyTally,
  tallyOf,
  type Tie,
  type TieFilters,
  tiesAmong,
} from "../../store/index.ts";
import { partyName } from "../../world/labels.ts";
import { network as drawNetwork } from "../charts/network.ts";
import { day, party } from "../filters.ts";
import { jsonInPage } from "../json-in-page.ts";
import { links } from "../links.ts";
import { page } from "../page.ts";
import { DaysFields, PartyField } from "../parts/filter-form.tsx";
import { ScrollTable } from "../parts/scroll-table.tsx";
import { Table } from "../parts/table.tsx";
import { fedAtOnce, recordFeed } from "../rows.ts";
import { isStatic } from "../static.ts";
import { type Locale, say, words } from "../words.ts";

/** More names than these cannot be read around a circle. */
const mostDrawn = 40;
const shownPairs = 100;
/** Where one can move about in the graph there is room for more; with still more it is no picture but a cloud. */
const mostExplored = 150;
const mostTies = 1500;

interface Query {
  readonly party?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

interface Data {
  readonly home: string | undefined;
  readonly drawn: readonly string[];
  /** All of them that can be explored, with how many engagements each, and the strongest ties among them. */
  readonly explored: { readonly parties: readonly PartyTally[]; readonly ties: readonly Tie[] };
  /** Parties that could have been drawn, those of most engagements first. */
  readonly parties: readonly string[];
  readonly ties: readonly Tie[];
}

const periodIn = ({ from, to }: Query): TieFilters => ({ ...(from && { from }), ...(to && { to }) });
const withHome = (home: string | undefined, others: readonly string[]) => (home ? [home, ...others] : [...others]);

/** Who deals with whom in some time: all, or the partners of one party among themselves. */
export const network = page<Query, Data>({
  path: "/network",
  query: z.strictObject({ party: party.optional(), from: day.optional(), to: day.optional() }),
  async load({ archive: { db }, query }) {
    const tally = await tallyOf(db, periodIn(query), query.party);
    const parties = tally.map(({ party: code }) => code);
    const home = query.party;
    const drawn = withHome(home, parties.slice(0, mostDrawn));
    const explored = home
      ? [{ party: home, engagements: tally[0]?.engagements ?? 0 }, ...tally.slice(0, mostExplored)]
      : tally.slice(0, mostExplored);
    const all = await tiesAmong(
      db,
      explored.map(({ party: code }) => code),
      periodIn(query),
    );
    const isDrawn = new Set(drawn);
    const ties = all.filter(({ a, b }) => isDrawn.has(a) && isDrawn.has(b));
    return { home, drawn, parties, ties, explored: { parties: explored, ties: all.slice(0, mostTies) } };
  },
  title: ({ home }, locale) =>
    home ? say(words[locale].network.titleOf, { name: partyName(home, locale) }) : words[locale].network.title,
  description: ({ home }, locale) => leadOf(home, locale),
  columns: ["a", "a_name", "b", "b_name", "engagements"],
  async *rows({ archive: { db }, query, locale }, { home, parties }) {
    const all = withHome(home, parties);
    for (const { a, b, engagements } of await tiesAmong(db, all, periodIn(query)))
      yield { a, a_name: partyName(a, locale), b, b_name: partyName(b, locale), engagements };
  },
  async feed({ home }, asked) {
    const filters = { ...periodIn(asked.query), ...(home && { party: home }) };
    const entries = await latestEngagements(asked.archive.db, filters, fedAtOnce);
    return recordFeed(entries, asked);
  },
  charts: { network: (data, { locale }) => picture(data, locale) },
  draw(data, asked) {
    const { locale, query } = asked;
    const { home, drawn, parties, ties } = data;
    const labels = words[locale].network;
    const [path = "", search = ""] = asked.path.split("?");
    return (
      <>
        <h1>{home ? say(labels.titleOf, { name: partyName(home, locale) }) : labels.title}</h1>
        <p class="lead">{leadOf(home, locale)}</p>
        <Form archive={asked.archive} query={query} locale={locale} />
        {ties.length === 0 ? (
          <p>{labels.none}</p>
        ) : (
          <>
            {parties.length > mostDrawn && (
              <p class="note">{say(labels.tooLarge, { shown: mostDrawn, total: parties.length })}</p>
            )}
            <figure
              class="wide"
              id="network"
              data-dyads={`/${locale}/dyads`}
              data-label={home ? leadOf(home, locale) : labels.title}
              data-explore={labels.explore}
              data-back={labels.back}
              data-highlight={labels.highlight}
              data-all={labels.all}
            >
              <ScrollTable label={labels.title}>{raw(picture(data, locale))}</ScrollTable>
              <figcaption>
                {labels.picture} <a href={`/${locale}${path}.svg?${search}`}>SVG</a>
              </figcaption>
            </figure>
            {isStatic("graph.js") && <Explorer explored={data.explored} locale={locale} />}
            <h2>{labels.table}</h2>
            <p class="note">{say(labels.pairs, { total: ties.length, parties: drawn.length }, locale)}</p>
            <Table
              label={labels.table}
              entries={ties.slice(0, shownPairs)}
              columns={[
                {
                  head: labels.pair,
                  cell: ({ a, b }) => (
                    <a href={links.dyad(locale, a, b)}>
                      {partyName(a, locale)} – {partyName(b, locale)}
                    </a>
                  ),
                },
                { head: words[locale].counts.engagements, isNumber: true, cell: ({ engagements }) => engagements },
              ]}
            />
          </>
        )}
      </>
    );
  },
});

/** What the graph is drawn from where there is a script. */
function Explorer({ explored, locale }: { explored: Data["explored"]; locale: Locale }) {
  const places = new Map(explored.parties.map(({ party: code }, place) => [code, place]));
  const graph = {
    parties: explored.parties.map(({ party: code, engagements }) => ({
      id: code,
      name: shortName(code, locale),
      href: links.party(locale, code),
      count: engagements,
    })),
    ties: explored.ties.map(({ a, b, engagements }) => [places.get(a), places.get(b), engagements]),
  };
  return (
    <>
      <script type="application/json" id="network-data">
        {raw(jsonInPage(graph))}
      </script>
      <script src="/static/network.js" type="module" />
    </>
  );
}

const leadOf = (home: string | undefined, locale: Locale) =>
  home ? say(words[locale].network.leadOf, { name: partyName(home, locale) }) : words[locale].network.lead;

/** Organisations by their letters: their names are too long to stand on a circle. */
const shortName = (code: string, locale: Locale) => (code.startsWith("org:") ? code.slice(4) : partyName(code, locale));

function picture({ home, drawn, ties }: Data, locale: Locale): string {
  const tied = new Set(ties.flatMap(({ a, b }) => [a, b]));
  const nodes = drawn
    .filter((code) => tied.has(code))
    .map((code) => ({ id: code, label: shortName(code, locale), href: links.party(locale, code) }));
  const label = home ? leadOf(home, locale) : words[locale].network.title;
  return drawNetwork(
    nodes,
    ties.map(({ a, b, engagements }) => ({ a, b, count: engagements })),
    { home, label, locale },
  );
}

function Form({ archive, query, locale }: { archive: Archive; query: Query; locale: Locale }) {
  const labels = words[locale].filters;
  return (
    <form class="filters" action={`/${locale}/network`} aria-label={labels.label}>
      <PartyField archive={archive} party={query.party} locale={locale} />
      <DaysFields from={query.from} to={query.to} locale={locale} />
      <button type="submit">{labels.apply}</button>
    </form>
  );
}
