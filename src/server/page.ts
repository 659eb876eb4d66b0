import type { Child } from "hono/jsx";
import type { z } from "zod";
import type { Desk } from "../desk/index.ts";
import type { Archive } from "../store/index.ts";
import type { Filler } from "./cache/index.ts";
import type { Citation } from "./cite/index.ts";
import type { Node } from "./metadata/index.ts";
import { type Form, forms } from "./forms.ts";
import type { Locale } from "./words.ts";

/** What a page is asked with, checked already. */
export interface Asked<Query> {
  readonly archive: Archive;
  /** Where readers write; null on a site that is only read. */
  readonly desk: Desk | null;
  readonly locale: Locale;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Query;
  /** ISO date: what "overdue" and "dormant" are reckoned from. */
  readonly today: string;
  /** Address of the site, "https://chancery.example", without a slash at the end. */
  readonly base: string;
  /** Path without the language and with the query, "/commitments?status=overdue". */
  readonly path: string;
}

/** A row of a table as data: what `.csv` and `.json` give, whole, however many pages the list has. */
export type Row = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** One entry of a feed. */
export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** ISO date. */
  readonly date: string;
  readonly summary: string;
}

/** Lines of a list that stand in a frame of another page. */
export const linesOfCard = 10;

/**
 * A page of the site: where it stands, what it asks of the archive, and how it is drawn. The forms that it has besides
 * the drawn one stand under the same address with an ending: `.json`, `.csv`, `.atom`, `.feed.json`, `.svg` for a chart,
 * and `.csl.json`, `.bib`, `.ris` for a citation, which every page has.
 */
export interface Page<Query, Data> {
  /** Without the language: "/dyads/:a/:b". */
  readonly path: string;
  /** Strict: an unknown or malformed parameter is refused and named. */
  readonly query: z.ZodType<Query>;
  /** Parameters that may be given more than once. */
  readonly many?: readonly string[];
  /** What the path names, spelt as links spell it ("Mali" as "MLI"): other spellings lead there. Null where there is none. */
  canonical?(params: Readonly<Record<string, string>>): Readonly<Record<string, string>> | null;
  /** What is drawn, or null where there is no such thing. */
  load(asked: Asked<Query>): Promise<Data | null>;
  title(data: Data, locale: Locale): string;
  description?(data: Data, locale: Locale): string;
  /** What it is about as a node of schema.org; where it is missing, a set of data or a page. */
  linked?(data: Data, asked: Asked<Query>): Node;
  draw(data: Data, asked: Asked<Query>): Child;
  /** What stands in the drawn page's `slot`, new for each visitor: a form that counts once. Null where it has none. */
  fill?(data: Data, asked: Asked<Query>): Filler | null;
  /** The whole list, all pages of it. */
  rows?(asked: Asked<Query>, data: Data): AsyncIterable<Row>;
  /** The names of what a row holds, in order: the head of a table without rows. */
  readonly columns?: readonly string[];
  /** What `.json` gives where it is more than the rows, or a promise of it. */
  json?(data: Data, asked: Asked<Query>): unknown;
  /** What `.json` holds, for the description of the site; where it is missing, any rows. */
  readonly shape?: z.ZodType;
  /** Latest first. */
  feed?(data: Data, asked: Asked<Query>): Promise<FeedEntry[]> | FeedEntry[];
  /** How it is cited where it is more than a page of this site with its title. */
  cite?(data: Data, asked: Asked<Query>): Citation;
  /** Ids of the articles that it rests on: they are cited with it. */
  sources?(data: Data, asked: Asked<Query>): Iterable<string> | Promise<Iterable<string>>;
  /** What stands in a frame of another page where there is no chart: a record, or the first lines of a list. */
  card?(data: Data, asked: Asked<Query>): Child;
  /** Charts by name, each as a whole SVG document. */
  readonly charts?: Readonly<Record<string, (data: Data, asked: Asked<Query>) => string>>;
}

/** The forms that a page has besides the drawn one. */
export function formsOf(page: { readonly [what in "rows" | "json" | "feed" | "charts"]?: unknown }): Form[] {
  const has: Readonly<Record<Form, boolean>> = {
    ".csl.json": true,
    ".json": Boolean(page.rows ?? page.json),
    ".csv": Boolean(page.rows),
    ".atom": Boolean(page.feed),
    ".feed.json": Boolean(page.feed),
    ".bib": true,
    ".ris": true,
    ".svg": Boolean(page.charts),
  };
  return (Object.keys(forms) as Form[]).filter((form) => has[form]);
}

/** Keeps the types of query and data together while pages stand in one list. */
export const page = <Query, Data>(value: Page<Query, Data>): Page<Query, Data> => value;
