import { frenchSpaces } from "./french.ts";
import en from "./messages/en.json" with { type: "json" };
import fr from "./messages/fr.json" with { type: "json" };

export { say } from "../model/say.ts";

/** Languages of the site, by the first part of every address. */
export const locales = ["fr", "en"] as const;
export type Locale = (typeof locales)[number];
export type Words = typeof en;

export const words: Readonly<Record<Locale, Words>> = { fr: frenchSpaces(fr), en };

export const isLocale = (text: string): text is Locale => (locales as readonly string[]).includes(text);

/** The language that an address begins with; English where it begins with none. */
export function localeOfPath(path: string): Locale {
  const first = path.split("/")[1] ?? "";
  return isLocale(first) ? first : "en";
}

/** The visitor's language by the header Accept-Language, French or English; English where neither is wanted. */
export function preferredLocale(header: string | undefined): Locale {
  const wanted = (header ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...rest] = part.trim().split(";");
      const quality = Number(
        rest
          .find((text) => text.trim().startsWith("q="))
          ?.trim()
          .slice(2) ?? 1,
      );
      return { tag: tag.toLowerCase().slice(0, 2), quality: Number.isFinite(quality) ? quality : 0 };
    })
    .filter(({ tag, quality }) => isLocale(tag) && quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return (wanted[0]?.tag as Locale | undefined) ?? "en";
}
