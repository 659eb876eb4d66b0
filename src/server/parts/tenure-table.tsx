import { offices, type Tenure } from "../../model/index.ts";
import { partyName } from "../../world/labels.ts";
import { links } from "../links.ts";
import { type Locale, words } from "../words.ts";
import { When } from "./records.tsx";
import { Table } from "./table.tsx";

/** A day on which somebody was seen in office, with the article that shows it. */
function Seen({ day, article, locale }: { day: string; article: string | undefined; locale: Locale }) {
  if (article === undefined) return <When date={day} locale={locale} />;
  return (
    <a href={links.article(locale, article)}>
      <When date={day} locale={locale} />
    </a>
  );
}

/** Who held which office, since when and until when as far as articles show: each day leads to its source. */
export function TenureTable(props: {
  label: string;
  tenures: readonly Tenure[];
  locale: Locale;
  /** Whether it needs saying whose office it is. */
  hasParty?: boolean;
}) {
  const { label, tenures, locale, hasParty = false } = props;
  const labels = words[locale].party;
  return (
    <Table
      label={label}
      entries={tenures}
      columns={[
        { head: labels.person, cell: ({ person }) => <a href={links.person(locale, person)}>{person}</a> },
        { head: labels.office, cell: ({ office }) => offices[office][locale] },
        ...(hasParty
          ? [
              {
                head: labels.partyOf,
                cell: ({ of }: Tenure) => <a href={links.party(locale, of)}>{partyName(of, locale)}</a>,
              },
            ]
          : []),
        { head: labels.since, cell: ({ first, sources }) => <Seen day={first} article={sources[0]} locale={locale} /> },
        {
          head: labels.until,
          cell: ({ last, sources }) => <Seen day={last} article={sources.at(-1)} locale={locale} />,
        },
      ]}
    />
  );
}
