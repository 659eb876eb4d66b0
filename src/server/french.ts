/** What stands between a name and what is said of it. */
export const colon = { en: ": ", fr: "\u00a0: " } as const;

/** A share from 0 to 1 in whole percent: "67%" in English, with a space that does not break in French. */
export const percent = (share: number, locale: "en" | "fr") =>
  `${Math.round(100 * share)}${locale === "fr" ? "\u00a0" : ""}%`;

/**
 * French texts with spaces that do not break where a line must not: before ";", ":", "?", "!" and "»", after "«". They are
 * written with plain spaces in the files of messages.
 */
export function frenchSpaces<Texts>(texts: Texts): Texts {
  if (typeof texts === "string") return texts.replace(/ (?=[;:?!»])|(?<=«) /gu, "\u00a0") as Texts;
  if (Array.isArray(texts)) return texts.map(frenchSpaces) as Texts;
  if (typeof texts !== "object" || texts === null) return texts;
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, frenchSpaces(text)])) as Texts;
}
