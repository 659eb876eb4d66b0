import { z } from "zod";
import { type Concentration, portfolioOf } from "../../dossier/index.ts";
import { offices } from "../../model/index.ts";
import {
  busiestParties,
  commitmentPage,
  engagementPage,
  streamCommitments,
  streamEngagements,
  tenuresOf,
} from "../../store/index.ts";
import { partyName } from "../../world/labels.ts";
import { partyCode } from "../filters.ts";
import { links, withQuery } from "../links.ts";
import { partyLinked } from "../metadata/index.ts";
import { page } from "../page.ts";
import { ScrollTable } from "../parts/scroll-table.tsx";
import { domainsIn, Records, When } from "../parts/records.tsx";
import { feedEntryOf, rowsOf } from "../rows.ts";
import { type Locale, say, words } from "../words.ts";

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** A state or organisation: its partners, domains, how diversified they are, and who holds its offices. */
export const party = page({
  path: "/parties/:party",
  query: z.strictObject({}),
  async load({ archive: { db }, params, today }) {
    const code = partyCode(params.party ?? "");
    if (code === null) return null;
    return {
      code,
      portfolio: portfolioOf(await all(streamEngagements(db, { party: code })), code, today),
      tenures: (await tenuresOf(db, { of: code })).slice(0, 40),
      latest: (await engagementPage(db, { party: code }, { limit: 12 })).entries,
      promises: (await commitmentPage(db, { party: code }, today, { limit: 8 })).entries,
    };
  },
  title: ({ code }, locale) => partyName(code, locale),
  description: ({ portfolio }, locale) => say(words[locale].party.lead, { n: portfolio.n }),
  linked: ({ code }, asked) => partyLinked(code, asked),
  json: ({ code, portfolio, tenures }) => ({ party: code, portfolio, tenures }),
  rows: (asked) => {
    const code = partyCode(asked.params.party ?? "") ?? "";
    const { db } = asked.archive;
    return rowsOf(
      (async function* () {
        yield* streamEngagements(db, { party: code });
        yield* streamCommitments(db, { party: code }, asked.today);
      })(),
      asked,
    );
  },
  feed: ({ latest }, asked) => latest.map((record) => feedEntryOf(record, asked)),
  draw({ code, portfolio, tenures, latest, promises }, { locale, today }) {
    const labels = words[locale].party;
    return (
      <>
        <h1>{partyName(code, locale)}</h1>
        <p class="lead">{say(labels.lead, { n: portfolio.n })}</p>
        {portfolio.partners.length > 0 && (
          <>
            <h2>{labels.partners}</h2>
            <ScrollTable label={labels.partners}>
              <table>
                <thead>
                  <tr>
                    <th>{labels.partner}</th>
                    <th class="number">{labels.contacts}</th>
                    <th class="number">{labels.signed}</th>
                    <th class="number">{labels.acts}</th>
                    <th>{labels.last}</th>
                    <th>{labels.domains}</th>
                  </tr>
                </thead>
                <tbody>
                  {portfolio.partners.slice(0, 40).map((partner) => (
                    <tr>
                      <th scope="row">
                        <a href={links.dyad(locale, code, partner.party)}>{partyName(partner.party, locale)}</a>
                      </th>
                      <td class="number">{partner.counts.contact}</td>
                      <td class="number">{partner.counts.signed}</td>
                      <td class="number">{partner.counts.ceremonial + partner.counts.act}</td>
                      <td>
                        <When date={partner.last} locale={locale} />
                      </td>
                      <td>
                        {domainsIn(
                          locale,
                          partner.domains.slice(0, 4).map(({ key }) => key),
                        )}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </ScrollTable>
            <h2>{labels.diversification}</h2>
            <Measures
              locale={locale}
              rows={[
                [labels.byContact, portfolio.byContact],
                [labels.bySignedText, portfolio.bySignedText],
                [labels.byDomain, portfolio.byDomain],
              ]}
            />
            <p class="note">{labels.formula}</p>
          </>
        )}
        {latest.length > 0 && (
          <>
            <h2>{labels.latest}</h2>
            <Records records={latest} today={today} locale={locale} />
            <p>
              <a href={withQuery(`/${locale}/engagements`, { party: code })}>{labels.all}</a>
            </p>
          </>
        )}
        {promises.length > 0 && (
          <>
            <h2>{words[locale].commitments.title}</h2>
            <Records records={promises} today={today} locale={locale} />
            <p>
              <a href={withQuery(`/${locale}/commitments`, { party: code })}>{words[locale].home.all}</a>
            </p>
          </>
        )}
        {tenures.length > 0 && (
          <>
            <h2>{labels.holders}</h2>
            <ScrollTable label={labels.holders}>
              <table>
                <thead>
                  <tr>
                    <th>{labels.person}</th>
                    <th>{labels.office}</th>
                    <th>{labels.since}</th>
                    <th>{labels.until}</th>
                  </tr>
                </thead>
                <tbody>
                  {tenures.map(({ person, office, first, last }) => (
                    <tr>
                      <th scope="row">
                        <a href={links.person(locale, person)}>{person}</a>
                      </th>
                      <td>{offices[office][locale]}</td>
                      <td>
                        <When date={first} locale={locale} />
                      </td>
                      <td>
                        <When date={last} locale={locale} />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </ScrollTable>
          </>
        )}
      </>
    );
  },
});

function Measures({ rows, locale }: { rows: readonly (readonly [string, Concentration])[]; locale: Locale }) {
  const labels = words[locale].party;
  const number = (value: number | null) =>
    value === null ? "–" : value.toLocaleString(locale, { maximumFractionDigits: 2 });
  return (
    <ScrollTable label={labels.diversification}>
      <table>
        <thead>
          <tr>
            <th>{labels.by}</th>
            <th class="number">n</th>
            <th class="number">{labels.hhi}</th>
            <th class="number">{labels.interval}</th>
            <th class="number">{labels.normalised}</th>
            <th class="number">{labels.effective}</th>
            <th class="number">{labels.evenness}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, measured]) => (
            <tr>
              <th scope="row">{name}</th>
              <td class="number">{measured.n}</td>
              {measured.tooFew ? (
                <td colspan={5}>{labels.tooFew}</td>
              ) : (
                <>
                  <td class="number">{number(measured.hhi)}</td>
                  <td class="number">
                    {measured.interval ? `${number(measured.interval.low)}–${number(measured.interval.high)}` : "–"}
                  </td>
                  <td class="number">{number(measured.normalised)}</td>
                  <td class="number">{number(measured.effective)}</td>
                  <td class="number">{number(measured.evenness)}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
}

/** Parties with most on file. */
export const parties = page({
  path: "/parties",
  query: z.strictObject({}),
  load: ({ archive }) => busiestParties(archive.db, 500),
  title: (_, locale) => words[locale].parties.title,
  async *rows({ archive, locale }) {
    for (const {
      parties: [code = ""],
      engagements,
      last,
    } of await busiestParties(archive.db, 100_000))
      yield { party: code, name: partyName(code, locale), engagements, last };
  },
  draw: (list, { locale }) => (
    <>
      <h1>{words[locale].parties.title}</h1>
      <p class="lead">{words[locale].parties.lead}</p>
      <ScrollTable label={words[locale].parties.title}>
        <table>
          <thead>
            <tr>
              <th>{words[locale].parties.title}</th>
              <th class="number">{words[locale].counts.engagements}</th>
              <th>{words[locale].party.last}</th>
            </tr>
          </thead>
          <tbody>
            {list.map(({ parties: [code = ""], engagements, last }) => (
              <tr>
                <th scope="row">
                  <a href={links.party(locale, code)}>{partyName(code, locale)}</a>
                </th>
                <td class="number">{engagements}</td>
                <td>
                  <When date={last} locale={locale} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollTable>
    </>
  ),
});
