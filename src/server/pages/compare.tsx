import { raw } from "hono/html";
import { z } from "zod";
import { fewCases, latestFirst, type Portfolio } from "../../dossier/index.ts";
import {
  type Domain,
  domains,
  type EngagementRecord,
  type FollowUpStatus,
  followUpStatuses,
} from "../../model/index.ts";
import { type Archive, latestEngagements, type StandingCount, standingsOf } from "../../store/index.ts";
import { partyName } from "../../world/labels.ts";
import { shapes } from "../api/index.ts";
import { shareBars } from "../charts/share-bars.ts";
import { party } from "../filters.ts";
import { colon, percent } from "../french.ts";
import { links } from "../links.ts";
import { page } from "../page.ts";
import { partyInput, PartyNames } from "../parts/filter-form.tsx";
import { MeasuresTable } from "../parts/measures-table.tsx";
import { ScrollTable } from "../parts/scroll-table.tsx";
import { Total } from "../parts/more.tsx";
import { Table } from "../parts/table.tsx";
import { measuredPortfolioFor, portfolioFor } from "../portfolio.ts";
import { fedAtOnce, recordFeed } from "../rows.ts";
import { type Locale, say, words } from "../words.ts";

const mostParties = 5;
const shownDomains = 12;
const shownPartners = 12;

interface Query {
  readonly party?: readonly string[] | undefined;
}

/** A party with what it is compared by. */
interface Compared {
  readonly code: string;
  readonly portfolio: Portfolio;
  readonly standings: readonly StandingCount[];
}

/** Up to five parties side by side. */
export const compare = page<Query, Compared[]>({
  path: "/compare",
  many: ["party"],
  query: z.strictObject({ party: z.array(party).max(mostParties, "tooMany").optional() }),
  async load({ archive, query, today }) {
    const codes = [...new Set(query.party ?? [])];
    const list: Compared[] = [];
    for (const code of codes)
      list.push({
        code,
        portfolio: await portfolioFor(archive, code, today),
        standings: await standingsOf(archive.db, [code], today),
      });
    return list;
  },
  title: (list, locale) =>
    [words[locale].compare.title, list.map(({ code }) => partyName(code, locale)).join(", ")]
      .filter(Boolean)
      .join(colon[locale]),
  description: (_, locale) => words[locale].compare.lead,
  shape: shapes.compared,
  async json(list, { archive, today }) {
    const measured = [];
    for (const { code, standings } of list)
      measured.push({
        party: code,
        portfolio: await measuredPortfolioFor(archive, code, today),
        fulfilment: fulfilmentIn(standings),
      });
    return measured;
  },
  async *rows({ locale }, list) {
    for (const { code, portfolio, standings } of list) {
      const { n, partners, byContact, bySignedText, byDomain } = portfolio;
      const { kept, ended, late, total } = fulfilmentIn(standings);
      yield {
        party: code,
        name: partyName(code, locale),
        engagements: n,
        partners: partners.length,
        hhi_contact: byContact.hhi,
        hhi_contact_n: byContact.n,
        hhi_signed: bySignedText.hhi,
        hhi_signed_n: bySignedText.n,
        hhi_domain: byDomain.hhi,
        hhi_domain_n: byDomain.n,
        commitments: total,
        kept,
        ended,
        late,
      };
    }
  },
  async feed(list, asked) {
    const found = new Map<string, EngagementRecord>();
    for (const { code } of list)
      for (const record of await latestEngagements(asked.archive.db, { party: code }, fedAtOnce))
        found.set(record.id, record);
    return recordFeed(latestFirst([...found.values()]).slice(0, fedAtOnce), asked);
  },
  charts: { domains: (list, { locale }) => domainBars(list, locale) },
  draw(list, asked) {
    const { locale } = asked;
    const labels = words[locale].compare;
    const [path = "", search = ""] = asked.path.split("?");
    const isKnown = list.some(({ portfolio, standings }) => portfolio.n + standings.length > 0);
    return (
      <>
        <h1>{labels.title}</h1>
        <p class="lead">{labels.lead}</p>
        <Form archive={asked.archive} list={list} locale={locale} />
        {list.length === 0 && <p>{labels.none}</p>}
        {list.length > 0 && !isKnown && <Total total={0} locale={locale} />}
        {isKnown && (
          <>
            <h2>{labels.partners}</h2>
            <Partners list={list} locale={locale} />
            <h2>{labels.domains}</h2>
            <figure class="wide">
              <ScrollTable label={labels.domains}>{raw(domainBars(list, locale))}</ScrollTable>
              <figcaption>
                {labels.domainsNote} <a href={`/${locale}${path}.svg?${search}`}>SVG</a>
              </figcaption>
            </figure>
            <h2>{labels.diversification}</h2>
            <MeasuresTable measures={list.flatMap((compared) => measuresOf(compared, locale))} locale={locale} />
            <p class="note">{words[locale].party.formula}</p>
            <h2>{labels.fulfilment}</h2>
            <Fulfilment list={list} locale={locale} />
          </>
        )}
      </>
    );
  },
});

function Form({ archive, list, locale }: { archive: Archive; list: readonly Compared[]; locale: Locale }) {
  const labels = words[locale].compare;
  return (
    <form class="filters" action={`/${locale}/compare`} aria-label={labels.title}>
      {Array.from({ length: mostParties }, (_, i) => (
        <label>
          {say(labels.party, { n: i + 1 })}
          <input {...partyInput(list[i]?.code, locale)} />
        </label>
      ))}
      <PartyNames archive={archive} locale={locale} />
      <button type="submit">{labels.apply}</button>
    </form>
  );
}

/** The partners of each, side by side by rank, with their numbers. */
function Partners({ list, locale }: { list: readonly Compared[]; locale: Locale }) {
  const most = Math.min(shownPartners, Math.max(...list.map(({ portfolio }) => portfolio.partners.length)));
  const ranks = Array.from({ length: most }, (_, i) => i);
  const rank = { head: "", cell: (place: number) => place + 1 };
  return (
    <Table
      label={words[locale].compare.partners}
      entries={ranks}
      columns={[
        { ...rank, head: "№" },
        ...list.map(({ code, portfolio }) => ({
          head: `${partyName(code, locale)} (${portfolio.n})`,
          cell: (place: number) => {
            const partner = portfolio.partners[place];
            if (!partner) return "";
            return (
              <>
                <a href={links.dyad(locale, code, partner.party)}>{partyName(partner.party, locale)}</a> {partner.n}
              </>
            );
          },
        })),
      ]}
    />
  );
}

/** The domains that matter most to any of them, by its share of a party's contacts and signed texts. */
function domainBars(list: readonly Compared[], locale: Locale): string {
  const shareOf = ({ portfolio }: Compared, domain: Domain) => {
    const all = portfolio.counts.contact + portfolio.counts.signed;
    return all === 0 ? null : (portfolio.domains.find(({ key }) => key === domain)?.count ?? 0) / all;
  };
  const rows = (Object.keys(domains) as Domain[])
    .map((domain) => ({ label: domains[domain][locale], shares: list.map((compared) => shareOf(compared, domain)) }))
    .map((row) => ({ ...row, most: Math.max(0, ...row.shares.map((share) => share ?? 0)) }))
    .filter(({ most }) => most > 0)
    .sort((a, b) => b.most - a.most)
    .slice(0, shownDomains);
  const names = list.map(({ code }) => partyName(code, locale));
  return shareBars(rows, names, { label: words[locale].compare.domains, locale });
}

function measuresOf({ code, portfolio }: Compared, locale: Locale) {
  const labels = words[locale].party;
  const name = partyName(code, locale);
  return [
    { name: `${name}${colon[locale]}${labels.byContact}`, measured: portfolio.byContact },
    { name: `${name}${colon[locale]}${labels.bySignedText}`, measured: portfolio.bySignedText },
    { name: `${name}${colon[locale]}${labels.byDomain}`, measured: portfolio.byDomain },
  ];
}

/** kept ÷ (kept + cancelled), as `fulfilmentOf` reckons it, from counts. */
function fulfilmentIn(standings: readonly StandingCount[]) {
  const sum = (some: readonly StandingCount[]) => some.reduce((total, { commitments }) => total + commitments, 0);
  const count = (status: FollowUpStatus) => sum(standings.filter((entry) => entry.status === status));
  const kept = count("kept");
  return {
    total: sum(standings),
    kept,
    ended: kept + count("cancelled"),
    late: sum(standings.filter(({ status, late }) => status === "kept" && late)),
    counts: Object.fromEntries((Object.keys(followUpStatuses) as FollowUpStatus[]).map((key) => [key, count(key)])),
  };
}

function Fulfilment({ list, locale }: { list: readonly Compared[]; locale: Locale }) {
  const labels = words[locale].compare;
  const { of, tooFew } = words[locale].commitments;
  const rows = list.map(({ code, standings }) => ({ code, ...fulfilmentIn(standings) }));
  type Entry = (typeof rows)[number];
  return (
    <Table
      label={labels.fulfilment}
      entries={rows}
      columns={[
        {
          head: words[locale].events.party,
          cell: ({ code }) => <a href={links.party(locale, code)}>{partyName(code, locale)}</a>,
        },
        { head: labels.all, isNumber: true, cell: ({ total }) => total },
        ...(Object.keys(followUpStatuses) as FollowUpStatus[]).map((status) => ({
          head: followUpStatuses[status][locale],
          isNumber: true,
          cell: ({ counts }: Entry) => counts[status] ?? 0,
        })),
        { head: labels.late, isNumber: true, cell: ({ late }) => late },
        {
          head: labels.rate,
          isNumber: true,
          cell: ({ kept, ended }) =>
            `${ended < fewCases ? tooFew : percent(kept / ended, locale)} (${say(of, { n: ended })})`,
        },
      ]}
    />
  );
}
