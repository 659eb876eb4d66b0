import { z } from "zod";
import { offices } from "../../model/index.ts";
import { articleHeads, type ArticleHead, tenuresOf } from "../../store/index.ts";
import { dateName, partyName } from "../../world/labels.ts";
import { shapes } from "../api/index.ts";
import { links } from "../links.ts";
import { personLinked } from "../metadata/index.ts";
import { page } from "../page.ts";
import { When } from "../parts/records.tsx";
import { TenureTable } from "../parts/tenure-table.tsx";
import { articleFeedEntry } from "../rows.ts";
import { type Locale, say, words } from "../words.ts";

/** Of the articles that show somebody in an office, the latest are named. */
const shown = 6;

/** A person by any printed form of the name: the offices in which articles show them. */
export const person = page({
  path: "/people/:name",
  query: z.strictObject({}),
  async load({ archive, params }) {
    const tenures = await tenuresOf(archive.db, { person: params.name ?? "" });
    if (tenures.length === 0) return null;
    const heads = await articleHeads(archive.db, [...new Set(tenures.flatMap(({ sources }) => sources.slice(-shown)))]);
    return { name: tenures[0]?.person ?? "", tenures, heads };
  },
  title: ({ name }) => name,
  linked: ({ name, tenures }, asked) => personLinked(name, tenures, asked),
  sources: ({ tenures }) => tenures.flatMap(({ sources }) => sources),
  shape: z.array(shapes.tenure),
  json: ({ tenures }) => tenures,
  async *rows({ locale }, { tenures }) {
    for (const { person: printed, office, of, first, last, sources } of tenures)
      yield { person: printed, office, of, of_name: partyName(of, locale), first, last, sources };
  },
  feed: ({ heads }, asked) =>
    [...heads.values()]
      .sort((a, b) => ((a.published ?? "") < (b.published ?? "") ? 1 : -1))
      .map((head) => articleFeedEntry(head, asked)),
  card: ({ tenures }, { locale }) => (
    <TenureTable label={words[locale].people.title} tenures={tenures} locale={locale} hasParty />
  ),
  draw: ({ name, tenures, heads }, { locale }) => {
    const labels = words[locale].people;
    return (
      <>
        <h1>{name}</h1>
        <p class="lead">{labels.leadOf}</p>
        <ul class="entries">
          {tenures.map(({ office, of, first, last, sources }) => (
            <li>
              <span class="when">
                <When date={first} locale={locale} />
                {last !== first && (
                  <>
                    {" – "}
                    <When date={last} locale={locale} />
                  </>
                )}
              </span>
              <span class="what">
                {offices[office][locale]}, <a href={links.party(locale, of)}>{partyName(of, locale)}</a>
              </span>
              <span class="more">{say(labels.shownIn, { count: sources.length }, locale)}</span>
              <ul class="more">
                {sources
                  .slice(-shown)
                  .toReversed()
                  .map((id) => (
                    <li>
                      <Source id={id} head={heads.get(id)} locale={locale} />
                    </li>
                  ))}
              </ul>
            </li>
          ))}
        </ul>
      </>
    );
  },
});

function Source({ id, head, locale }: { id: string; head: ArticleHead | undefined; locale: Locale }) {
  const where = [head?.outlet, head?.published && dateName(head.published, locale)].filter(Boolean).join(", ");
  return (
    <>
      <a href={links.article(locale, id)} lang={head?.lang}>
        {head?.title ?? id}
      </a>
      {where && ` (${where})`}
    </>
  );
}
