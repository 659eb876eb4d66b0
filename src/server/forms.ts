/** The forms that a page may have besides the drawn one, by the ending of its address. */
export const forms = {
  ".feed.json": { type: "application/feed+json", label: "JSON Feed" },
  ".csl.json": { type: "application/vnd.citationstyles.csl+json", label: "CSL-JSON" },
  ".json": { type: "application/json", label: "JSON" },
  ".csv": { type: "text/csv", label: "CSV" },
  ".atom": { type: "application/atom+xml", label: "Atom" },
  ".bib": { type: "application/x-bibtex", label: "BibTeX" },
  ".ris": { type: "application/x-research-info-systems", label: "RIS" },
  ".svg": { type: "image/svg+xml", label: "SVG" },
} as const;
export type Form = keyof typeof forms;

/** What each form is for, in the order in which they are offered. */
export const formGroups = {
  data: [".csv", ".json"],
  feed: [".atom", ".feed.json"],
  citation: [".bib", ".ris", ".csl.json"],
} as const satisfies Readonly<Record<string, readonly Form[]>>;
export type FormGroup = keyof typeof formGroups;

const endings = Object.keys(forms) as Form[];

/** The path of the page itself, and the form that is asked for. */
export function splitForm(path: string): { path: string; form: Form | null } {
  const form = endings.find((ending) => path.endsWith(ending) && path.length > ending.length) ?? null;
  return { path: form ? path.slice(0, -form.length) : path, form };
}

/** A part of an address from an id; an id that ends like a form is not taken for one. */
export function pathOf(id: string): string {
  const encoded = encodeURIComponent(id);
  return endings.some((ending) => encoded.endsWith(ending)) ? encoded.replace(/\.(?=[^.]*$)/u, "%2E") : encoded;
}
