import type { Ui } from "./ui.ts";

/** Words of an article between the marks of the user's language; a quotation inside them takes the other marks. */
export const quotation = (words: string, ui: Ui): string =>
  ui === "fr"
    ? `«\u00a0${words.replace(/«\s?/gu, "“").replace(/\s?»/gu, "”")}\u00a0»`
    : `“${words.replaceAll("“", "‘").replaceAll("”", "’")}”`;
