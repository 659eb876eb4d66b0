import { z } from "zod";
import { commitmentsDue, coverage, latestCommitments, latestEngagements, type PartyCount } from "../../store/index.ts";
import { partyName } from "../../world/labels.ts";
import { shapes } from "../api/index.ts";
import { madeOnce } from "../kept-parts.ts";
import { links } from "../links.ts";
import { page } from "../page.ts";
import { busiest, busiestPairs } from "../party-choices.ts";
import { Counts } from "../parts/counts.tsx";
import { MapFigure, mapPicture, type PartyShare } from "../parts/map-figure.tsx";
import { Records } from "../parts/records.tsx";
import { recordFeed, inTurn, recordColumns, rowsOf } from "../rows.ts";
import { words } from "../words.ts";

/** What is new and what falls due. */
export const home = page({
  path: "/",
  query: z.strictObject({}),
  async load({ archive, archive: { db }, today }) {
    const [counts, latest, due, late, dyads, parties] = await Promise.all([
      madeOnce(archive, "coverage", () => coverage(db)),
      latestEngagements(db, {}, 12),
      commitmentsDue(db, today, 6),
      latestCommitments(db, { status: "overdue" }, today, 6),
      busiestPairs(archive),
      busiest(archive),
    ]);
    return { counts, latest, due, late, dyads, parties };
  },
  title: (_, locale) => words[locale].home.title,
  description: (_, locale) => words[locale].home.lead,
  linked: (_, { base, locale }) => ({
    "@type": "WebSite",
    "@id": `${base}/${locale}/`,
    name: "Chancery",
    description: words[locale].home.lead,
    inLanguage: locale,
    url: `${base}/${locale}/`,
    potentialAction: {
      "@type": "SearchAction",
      target: `${base}/${locale}/search?q={q}`,
      "query-input": "required name=q",
    },
  }),
  shape: shapes.home,
  json: (data) => data,
  columns: recordColumns,
  rows: (asked, { latest, due, late }) => rowsOf(inTurn([...latest, ...due, ...late]), asked),
  charts: { map: ({ parties }, { locale }) => mapPicture({ shares: sharesOf(parties), locale }) },
  feed: ({ latest }, asked) => recordFeed(latest, asked),
  draw({ counts, latest, due, late, dyads, parties }, { archive, locale, today }) {
    const labels = words[locale].home;
    return (
      <>
        <h1>{labels.title}</h1>
        <p class="lead">{labels.lead}</p>
        <Counts counts={counts} locale={locale} />
        {counts.articles === 0 && <p>{labels.none}</p>}
        <div class="columns">
          {latest.length > 0 && (
            <section>
              <h2>{labels.latest}</h2>
              <Records archive={archive} records={latest} today={today} locale={locale} />
              <p>
                <a href={`/${locale}/engagements`}>{labels.allEngagements}</a>
              </p>
            </section>
          )}
          <section>
            {due.length > 0 && (
              <>
                <h2>{labels.due}</h2>
                <Records archive={archive} records={due} today={today} locale={locale} by="due" />
              </>
            )}
            {late.length > 0 && (
              <>
                <h2>{labels.late}</h2>
                <Records archive={archive} records={late} today={today} locale={locale} by="due" />
              </>
            )}
            {counts.commitments > 0 && (
              <p>
                <a href={`/${locale}/commitments`}>{labels.allCommitments}</a>
              </p>
            )}
          </section>
        </div>
        {parties.length > 0 && (
          <>
            <h2>{labels.map}</h2>
            <MapFigure
              shares={sharesOf(parties)}
              locale={locale}
              table={`/${locale}/parties`}
              picture={`/${locale}/index.svg?chart=map`}
            />
          </>
        )}
        {dyads.length > 0 && <h2>{labels.busiest}</h2>}
        <ol>
          {dyads.map(({ parties: [a = "", b = ""], engagements }) => (
            <li>
              <a href={links.dyad(locale, a, b)}>
                {partyName(a, locale)} – {partyName(b, locale)}
              </a>{" "}
              <span class="label">{engagements}</span>
            </li>
          ))}
        </ol>
      </>
    );
  },
});

const sharesOf = (parties: readonly PartyCount[]): PartyShare[] =>
  parties.map(({ parties: [party = ""], engagements }) => ({ party, count: engagements }));
