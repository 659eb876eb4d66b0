import type { ArchiveRecord, Evidence, PloverType } from "../model/index.ts";
import type { ArticleCard, ExportSource } from "./exporter.ts";
import { scaleOf } from "./plover-scale.ts";
import { daysOf } from "./text.ts";

/** A record with what is on file about it. */
export interface Told<Item> {
  readonly record: Item;
  readonly articles: readonly ArticleCard[];
  readonly words: readonly Evidence[];
}

/** What one record gives in PLOVER: an act, with who did it to whom, before names of fields are given to it. */
export interface Act {
  readonly id: string;
  readonly type: PloverType;
  readonly mode: string | null;
  readonly contexts: readonly string[];
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly date: string | null;
  readonly place: { readonly country: string | null; readonly city: string | null } | null;
  /** Shared by the acts of one story: a promise and the engagement that kept it. */
  readonly link: string;
  readonly kind: string;
  readonly people: readonly string[];
  readonly comment: string | null;
  readonly words: readonly Evidence[];
}

/** An event with the names of fields that the PLOVER manual gives; what follows `comment` is ours. */
export function ploverEvent(act: Act, told: Told<ArchiveRecord>, source: ExportSource) {
  const scale = scaleOf(act.type, act.mode);
  const days = daysOf(act.date);
  const [earliest, ...others] = told.articles.map((article) => citationOf(article, source));
  return {
    id: act.id,
    has_event: true,
    date: days?.from ?? null,
    time: null,
    enddate: days && days.to !== days.from ? days.to : null,
    endtime: null,
    actor: act.actors.map((party) => entityOf(party, source)),
    recipient: act.recipients.map((party) => entityOf(party, source)),
    event: [act.type],
    event_loc: act.place && (act.place.country ?? act.place.city) !== null ? placeOf(act.place, source) : null,
    event_text: act.words.map(({ text }) => text),
    quad_code: scale.quad,
    event_scale: scale.score,
    mode: act.mode === null ? [] : [act.mode],
    context: act.contexts,
    link: act.link,
    text: null, // only for those who hold the rights in the article
    text_info: spanOf(act.words),
    cite_info: earliest ?? null,
    coder: source.program,
    coded_date: source.today,
    coded_time: null,
    comment: act.comment,
    kind: act.kind,
    people: act.people,
    cameo_root: scale.cameo,
    confidence: told.record.confidence,
    also_cited: others,
  };
}
export type PloverEvent = ReturnType<typeof ploverEvent>;

const codes: Readonly<Record<string, string>> = { XKX: "KOS", "org:UN": "UNO", "org:EU": "EUR" };

function entityOf(party: string, { nameOf }: ExportSource) {
  const code = codes[party] ?? (party.startsWith("org:") ? "IGO" : party);
  return { code, entity_text: nameOf(party), identifier_id: party, identifier_text: nameOf(party) };
}

function placeOf({ country, city }: NonNullable<Act["place"]>, { nameOf }: ExportSource) {
  return {
    resolved_place: city ?? (country === null ? null : nameOf(country)),
    city,
    country: country === null ? null : nameOf(country),
    country_code: country,
    resolution: city === null ? "country" : "city",
  };
}

function spanOf(words: readonly Evidence[]) {
  if (words.length === 0) return null;
  return {
    start: Math.min(...words.map(({ start }) => start)),
    end: Math.max(...words.map(({ end }) => end)),
  };
}

const citationOf = ({ id, url, title, lang, outlet }: ArticleCard, { program }: ExportSource) => ({
  citation: id,
  url,
  title,
  language: lang,
  publication: outlet,
  coder: program,
  codebook: "plover-0.8-draft",
});
