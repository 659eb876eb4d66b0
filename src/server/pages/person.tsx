import { z } from "zod";
import { offices } from "../../model/index.ts";
import { tenuresOf } from "../../store/index.ts";
import { partyName } from "../../world/labels.ts";
import { shapes } from "../api/index.ts";
import { links } from "../links.ts";
import { personLinked } from "../metadata/index.ts";
import { page } from "../page.ts";
import { When } from "../parts/records.tsx";
import { words } from "../words.ts";

/** A person by any printed form of the name: the offices in which articles show them. */
export const person = page({
  path: "/people/:name",
  query: z.strictObject({}),
  async load({ archive, params }) {
    const tenures = await tenuresOf(archive.db, { person: params.name ?? "" });
    return tenures.length > 0 ? { name: tenures[0]?.person ?? "", tenures } : null;
  },
  title: ({ name }) => name,
  linked: ({ name, tenures }, asked) => personLinked(name, tenures, asked),
  sources: ({ tenures }) => tenures.flatMap(({ sources }) => sources),
  shape: z.array(shapes.tenure),
  json: ({ tenures }) => tenures,
  draw: ({ name, tenures }, { locale }) => {
    const labels = words[locale].party;
    return (
      <>
        <h1>{name}</h1>
        <ul class="entries">
          {tenures.map(({ office, of, first, last, sources }) => (
            <li>
              <span class="when">
                <When date={first} locale={locale} /> – <When date={last} locale={locale} />
              </span>
              <span class="what">
                {offices[office][locale]}, <a href={links.party(locale, of)}>{partyName(of, locale)}</a>
              </span>
              <span class="more">
                {labels.since} / {labels.until}:{" "}
                {sources.slice(0, 6).map((id, i) => (
                  <>
                    {i > 0 && ", "}
                    <a href={links.article(locale, id)}>{id}</a>
                  </>
                ))}
              </span>
            </li>
          ))}
        </ul>
      </>
    );
  },
});
