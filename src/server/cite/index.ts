import { bibtexOf } from "./bibtex.ts";
import type { Citation } from "./citation.ts";
import { cslOf } from "./csl.ts";
import { risOf } from "./ris.ts";

export { type Citation, citationOf } from "./citation.ts";
export { citationOfPage, citationsOf } from "./page-citation.ts";
export { plainOf } from "./plain.ts";

/** How citations are written in each form: one after the other, so that a dossier may rest on any number of articles. */
export const citationForms = {
  ".csl.json": {
    of: (citation: Citation) => JSON.stringify(cslOf(citation)),
    open: "[\n",
    between: ",\n",
    close: "\n]\n",
  },
  ".bib": { of: bibtexOf, open: "", between: "\n", close: "" },
  ".ris": { of: risOf, open: "", between: "\r\n", close: "" },
} as const;
export type CitationForm = keyof typeof citationForms;

/** Citations in one form, in the order given. */
export async function* written(form: CitationForm, citations: AsyncIterable<Citation>): AsyncGenerator<string> {
  const { of, open, between, close } = citationForms[form];
  let before: string = open;
  for await (const citation of citations) {
    yield before + of(citation);
    before = between;
  }
  yield close;
}
