import { type Article, InputError } from "../model/index.ts";
import { read } from "../reader/read.ts";
import { card } from "./card.ts";
import { colours, noColours } from "./paint.ts";
import { toJson } from "./printable.ts";
import type { Ui } from "./ui.ts";

export const outputFormats = ["text", "json", "jsonl"] as const;
export type OutputFormat = (typeof outputFormats)[number];

/** How articles are read and shown. Plain data, so that it can be sent to a worker. */
export interface RenderSettings {
  readonly format: OutputFormat;
  readonly ui: Ui;
  readonly columns: number;
  readonly colours: boolean;
  readonly explain: boolean;
  /** BCP 47 tag that every article is read as. */
  readonly language?: string | undefined;
  /** ISO date for the articles that give none. */
  readonly published?: string | undefined;
}

/** What is printed for one article: data, or why there is none. */
export type Rendered = { readonly data: string } | { readonly problem: string; readonly hint?: string | undefined };

/** Reads an article and writes it in the format asked for, without a line break at the end. */
export function render(article: Article, settings: RenderSettings): Rendered {
  const { format, ui, explain, language } = settings;
  try {
    const dated = article.published ? article : { ...article, published: settings.published ?? null };
    const reading = read(dated, { explain, ...(language && { language }) });
    if (format === "text") {
      const paint = settings.colours ? colours : noColours;
      return { data: card(reading, { ui, text: dated.text, columns: settings.columns, paint }).trimEnd() };
    }
    return { data: toJson(reading, format === "json" ? 2 : undefined) };
  } catch (error) {
    return problemOf(error, article.id);
  }
}

/** An error for the user as what is printed, after the article it is about; other errors go on. */
export function problemOf(error: unknown, id?: string): Rendered & { problem: string } {
  if (!(error instanceof InputError)) throw error;
  return { problem: id === undefined ? error.message : `${id}: ${error.message}`, hint: error.hint };
}
