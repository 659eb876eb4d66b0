import { pathOf } from "./forms.ts";
import type { Locale } from "./words.ts";

/** Addresses of the site's pages: the one place that knows how they are made. */
export const links = {
  article: (locale: Locale, id: string) => `/${locale}/articles/${pathOf(id)}`,
  engagement: (locale: Locale, id: string) => `/${locale}/engagements/${pathOf(id)}`,
  commitment: (locale: Locale, id: string) => `/${locale}/commitments/${pathOf(id)}`,
  suggest: (locale: Locale, type: string, id: string) => `/${locale}/suggest/${type}/${pathOf(id)}`,
  party: (locale: Locale, code: string) => `/${locale}/parties/${pathOf(code)}`,
  dyad: (locale: Locale, a: string, b: string) => {
    const [first, second] = [a, b].sort() as [string, string];
    return `/${locale}/dyads/${pathOf(first)}/${pathOf(second)}`;
  },
  event: (locale: Locale, name: string) => `/${locale}/events/${pathOf(name)}`,
  person: (locale: Locale, name: string) => `/${locale}/people/${pathOf(name)}`,
};

/** A path with parameters; those without a value are left out. */
export function withQuery(path: string, parameters: Readonly<Record<string, string | null | undefined>>): string {
  const given = Object.entries(parameters).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return given.length > 0 ? `${path}?${new URLSearchParams(given)}` : path;
}
