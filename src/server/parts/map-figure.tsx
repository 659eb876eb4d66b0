import { raw } from "hono/html";
import { partyName } from "../../world/labels.ts";
import { gradeLabels, gradesOf } from "../charts/grades.ts";
import { isOnMap, type MapEntry, worldMap } from "../charts/world-map.ts";
import { links } from "../links.ts";
import { type Locale, say, words } from "../words.ts";

/** How many engagements a party has on file, with all or with the party whose map it is. */
export interface PartyShare {
  readonly party: string;
  readonly count: number;
}

interface MapProps {
  readonly shares: readonly PartyShare[];
  readonly locale: Locale;
  /** The party whose partners are shown. */
  readonly home?: string;
}

function entriesOf({ shares, locale, home }: MapProps): MapEntry[] {
  return shares.map(({ party, count }) => ({
    party,
    count,
    label: say(words[locale].map.entry, { name: partyName(party, locale), count }, locale),
    href: home === undefined ? links.party(locale, party) : links.dyad(locale, home, party),
  }));
}

const labelOf = ({ locale, home }: MapProps) =>
  home === undefined ? words[locale].map.world : say(words[locale].map.partners, { name: partyName(home, locale) });

/** The map as a picture that stands alone. */
export const mapPicture = (props: MapProps): string =>
  worldMap(entriesOf(props), { home: props.home, label: labelOf(props), locale: props.locale, hasLegend: true });

/**
 * The map on a page, its legend in words that a phone can read, and the way to the same in a table: `table` is its
 * address, `picture` that of the map alone.
 */
export function MapFigure(props: MapProps & { table: string; picture: string }) {
  const { shares, locale, home, table, picture } = props;
  const labels = words[locale].map;
  const counts = shares.map(({ count }) => count);
  const beside = shares.filter(({ party }) => !isOnMap(party)).length;
  return (
    <figure class="map">
      <a class="skip" href="#after-map">
        {labels.skip}
      </a>
      {raw(worldMap(entriesOf(props), { home, label: labelOf(props), locale }))}
      <figcaption id="after-map" tabindex={-1}>
        <ul class="legend" aria-label={labels.legend}>
          {gradeLabels(gradesOf(counts), Math.max(1, ...counts)).map(({ grade, label }) => (
            <li class={`g${grade}`}>{label}</li>
          ))}
        </ul>
        {labelOf(props)}. {beside > 0 && `${say(labels.beside, { count: beside }, locale)} `}
        {labels.borders} <a href={table}>{labels.table}</a> · <a href={picture}>SVG</a>
      </figcaption>
    </figure>
  );
}
