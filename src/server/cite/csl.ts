import { type Citation, keyOf, onOneLine, partsOfDate } from "./citation.ts";

/** A citation as an item of CSL-JSON (schema 1.0.2). */
export function cslOf(citation: Citation): Record<string, unknown> {
  const issued = partsOfDate(citation.issued);
  return {
    id: keyOf(citation),
    type: citation.type,
    title: onOneLine(citation.title),
    ...(citation.authors.length > 0 && { author: citation.authors }),
    ...(citation.container && { "container-title": onOneLine(citation.container) }),
    ...(issued.length > 0 && { issued: { "date-parts": [issued] } }),
    accessed: { "date-parts": [partsOfDate(citation.accessed)] },
    URL: citation.url,
    ...(citation.language && { language: citation.language }),
    ...(citation.note && { note: onOneLine(citation.note) }),
  };
}
