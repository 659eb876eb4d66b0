import { z } from "zod";
import { courseOf, fulfilmentOf } from "../../dossier/index.ts";
import { type ArchiveRecord, type EngagementRecord, standing } from "../../model/index.ts";
import { commitmentsOfDyad, engagementsOfDyad, streamCommitments, streamEngagements } from "../../store/index.ts";
import { partyName } from "../../world/labels.ts";
import { partyCode } from "../filters.ts";
import { citationOfPage } from "../cite/index.ts";
import { links } from "../links.ts";
import { type Asked, page } from "../page.ts";
import { ScrollTable } from "../parts/scroll-table.tsx";
import { NextPage } from "../parts/more.tsx";
import { domainsIn, Records } from "../parts/records.tsx";
import { timeline } from "../parts/timeline.ts";
import { feedEntryOf, rowsOf } from "../rows.ts";
import { type Locale, say, words } from "../words.ts";

type Dyad = readonly [string, string];

/** The two parties of the address, or null where one is unknown or both are the same. */
function dyadOf({ params }: Asked<unknown>): Dyad | null {
  const [a, b] = [partyCode(params.a ?? ""), partyCode(params.b ?? "")];
  return a !== null && b !== null && a !== b ? ([a, b].sort() as [string, string]) : null;
}

const namesIn = ([a, b]: Dyad, locale: Locale) => ({ a: partyName(a, locale), b: partyName(b, locale) });

const sourcesOf = (records: readonly ArchiveRecord[]) => records.flatMap(({ sources }) => sources);

/** Engagements shown at once: the timeline and the figures are of all of them. */
const shown = 60;

/** All that is on file between two parties. */
export const dyad = page({
  path: "/dyads/:a/:b",
  query: z.strictObject({}),
  async load(asked) {
    const { archive, today } = asked;
    const pair = dyadOf(asked);
    if (!pair) return null;
    const engagements = datedFirst(await engagementsOfDyad(archive.db, pair));
    const commitments = await commitmentsOfDyad(archive.db, pair, today);
    return { pair, engagements, commitments, course: courseOf(engagements, pair) };
  },
  title: ({ pair }, locale) => say(words[locale].dossier.title, namesIn(pair, locale)),
  description: ({ pair }, locale) => say(words[locale].dossier.lead, namesIn(pair, locale)),
  rows: (asked) => rowsOf(bothKinds(asked), asked),
  feed: ({ engagements }, asked) => engagements.slice(0, shown).map((record) => feedEntryOf(record, asked)),
  cite: (data, asked) => ({
    ...citationOfPage(say(words[asked.locale].dossier.title, namesIn(data.pair, asked.locale)), asked),
    note: say(words[asked.locale].dossier.cited, {
      engagements: data.engagements.length,
      commitments: data.commitments.length,
      articles: new Set(sourcesOf([...data.engagements, ...data.commitments])).size,
    }),
  }),
  sources: ({ engagements, commitments }) => sourcesOf([...engagements, ...commitments]),
  charts: { timeline: ({ engagements }, { locale }) => timeline(engagements, locale) },
  draw({ pair, engagements, commitments, course }, asked) {
    const { locale, today } = asked;
    const labels = words[locale].dossier;
    const [a, b] = pair;
    const urgent = [...commitments].sort((x, y) => urgency(standing(x, today)) - urgency(standing(y, today)));
    const fulfilment = fulfilmentOf(commitments, today);
    return (
      <>
        <h1>
          <a href={links.party(locale, a)}>{partyName(a, locale)}</a> –{" "}
          <a href={links.party(locale, b)}>{partyName(b, locale)}</a>
        </h1>
        <p class="lead">{say(labels.lead, { a: partyName(a, locale), b: partyName(b, locale) })}</p>
        {engagements.length + commitments.length === 0 && <p>{labels.none}</p>}
        {engagements.length > 0 && (
          <figure>
            <img
              src={`/${locale}${asked.path}.svg`}
              alt={`${labels.timeline}: ${course.years.map(({ year, n }) => `${year}: ${n}`).join(", ")}`}
            />
            <figcaption>
              {labels.timeline}. {labels.tone}:{" "}
              {course.tone.tooFew ? words[locale].party.tooFew : toneText(course.tone.mean)}.{" "}
              {say(labels.toneNote, { n: course.tone.n })}
            </figcaption>
          </figure>
        )}
        {commitments.length > 0 && (
          <>
            <h2>{labels.promises}</h2>
            <p class="note">
              {fulfilment.tooFew
                ? `${words[locale].commitments.tooFew} (${say(words[locale].commitments.of, { n: fulfilment.denominator })})`
                : `${Math.round(100 * (fulfilment.rate ?? 0))} % ${words[locale].commitments.rate}`}
            </p>
            <Records records={urgent} today={today} locale={locale} />
          </>
        )}
        {course.years.length > 0 && (
          <>
            <h2>{labels.domains}</h2>
            <ScrollTable label={labels.domains}>
              <table>
                <thead>
                  <tr>
                    <th>{labels.year}</th>
                    <th class="number">n</th>
                    <th>{words[locale].record.about}</th>
                    <th>{labels.people}</th>
                  </tr>
                </thead>
                <tbody>
                  {course.years.map(({ year, n, domains, people }) => (
                    <tr>
                      <th scope="row">{year}</th>
                      <td class="number">{n}</td>
                      <td>
                        {domainsIn(
                          locale,
                          domains.slice(0, 8).map(({ key }) => key),
                        )}
                      </td>
                      <td>
                        {people
                          .slice(0, 5)
                          .map(({ key }) => key)
                          .join(", ")}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </ScrollTable>
          </>
        )}
        {engagements.length > 0 && (
          <>
            <h2>{labels.engagements}</h2>
            <Records records={engagements.slice(0, shown)} today={today} locale={locale} />
            <NextPage
              path={`/${locale}/engagements`}
              query={{ party: a, with: b }}
              next={engagements.length > shown ? "" : null}
              locale={locale}
            />
          </>
        )}
      </>
    );
  },
});

const toneText = (mean: number | null) => (mean === null ? "–" : mean.toFixed(1));

async function* bothKinds(asked: Asked<unknown>): AsyncGenerator<ArchiveRecord> {
  const pair = dyadOf(asked) as Dyad;
  yield* streamEngagements(asked.archive.db, { dyad: pair });
  yield* streamCommitments(asked.archive.db, { dyad: pair }, asked.today);
}

/** Latest first, and those without a date at the end. */
const datedFirst = (records: readonly EngagementRecord[]) => [
  ...records.filter(({ date }) => date !== null),
  ...records.filter(({ date }) => date === null),
];

const order = ["overdue", "open", "postponed", "kept", "cancelled"];
const urgency = (status: string) => order.indexOf(status);
