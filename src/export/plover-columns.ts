import type { Cell } from "./csv.ts";
import type { PloverEvent } from "./plover-event.ts";

interface PloverColumn {
  readonly name: string;
  readonly type: "text" | "list" | "number" | "flag";
  of(event: PloverEvent): Cell;
}
type Side = PloverEvent["actor"];

const codes = (side: Side) => side.map(({ code }) => code);
const names = (side: Side) => side.map(({ identifier_text }) => identifier_text);
const ids = (side: Side) => side.map(({ identifier_id }) => identifier_id);

/** The fields of a PLOVER record side by side: those of an object carry its name before their own. */
export const ploverColumns: readonly PloverColumn[] = [
  { name: "id", type: "text", of: ({ id }) => id },
  { name: "date", type: "text", of: ({ date }) => date },
  { name: "enddate", type: "text", of: ({ enddate }) => enddate },
  { name: "actor_code", type: "list", of: ({ actor }) => codes(actor) },
  { name: "actor_identifier_id", type: "list", of: ({ actor }) => ids(actor) },
  { name: "actor_identifier_text", type: "list", of: ({ actor }) => names(actor) },
  { name: "recipient_code", type: "list", of: ({ recipient }) => codes(recipient) },
  { name: "recipient_identifier_id", type: "list", of: ({ recipient }) => ids(recipient) },
  { name: "recipient_identifier_text", type: "list", of: ({ recipient }) => names(recipient) },
  { name: "event", type: "list", of: ({ event }) => event },
  { name: "mode", type: "list", of: ({ mode }) => mode },
  { name: "context", type: "list", of: ({ context }) => context },
  { name: "quad_code", type: "number", of: ({ quad_code }) => quad_code },
  { name: "event_scale", type: "number", of: ({ event_scale }) => event_scale },
  { name: "cameo_root", type: "list", of: ({ cameo_root }) => cameo_root },
  { name: "event_loc_resolved_place", type: "text", of: ({ event_loc }) => event_loc?.resolved_place ?? null },
  { name: "event_loc_city", type: "text", of: ({ event_loc }) => event_loc?.city ?? null },
  { name: "event_loc_country", type: "text", of: ({ event_loc }) => event_loc?.country ?? null },
  { name: "event_loc_country_code", type: "text", of: ({ event_loc }) => event_loc?.country_code ?? null },
  { name: "event_loc_resolution", type: "text", of: ({ event_loc }) => event_loc?.resolution ?? null },
  { name: "event_text", type: "list", of: ({ event_text }) => event_text },
  { name: "text_info_start", type: "number", of: ({ text_info }) => text_info?.start ?? null },
  { name: "text_info_end", type: "number", of: ({ text_info }) => text_info?.end ?? null },
  { name: "link", type: "text", of: ({ link }) => link },
  { name: "cite_info_citation", type: "text", of: ({ cite_info }) => cite_info?.citation ?? null },
  { name: "cite_info_url", type: "text", of: ({ cite_info }) => cite_info?.url ?? null },
  { name: "cite_info_title", type: "text", of: ({ cite_info }) => cite_info?.title ?? null },
  { name: "cite_info_language", type: "text", of: ({ cite_info }) => cite_info?.language ?? null },
  { name: "cite_info_publication", type: "text", of: ({ cite_info }) => cite_info?.publication ?? null },
  { name: "cite_info_codebook", type: "text", of: ({ cite_info }) => cite_info?.codebook ?? null },
  { name: "also_cited", type: "list", of: ({ also_cited }) => also_cited.map(({ url, citation }) => url ?? citation) },
  { name: "coder", type: "text", of: ({ coder }) => coder },
  { name: "coded_date", type: "text", of: ({ coded_date }) => coded_date },
  { name: "comment", type: "text", of: ({ comment }) => comment },
  { name: "kind", type: "text", of: ({ kind }) => kind },
  { name: "people", type: "list", of: ({ people }) => people },
  { name: "confidence", type: "number", of: ({ confidence }) => confidence },
];
