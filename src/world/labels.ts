import { cityShown, stateName } from "./index.ts";

/** A party's name for people: "MLI" is "Mali", "org:AU" is "African Union". */
export function partyName(party: string, ui: "en" | "fr"): string {
  return stateName(party, ui);
}

/** Those who say something together: "Ghana – Kenya"; the one party that is known to speak, if there is one. */
export function speakersName(
  said: { readonly party: string | null; readonly actors: readonly string[] },
  ui: "en" | "fr",
) {
  const parties = said.party ? [said.party] : said.actors;
  return parties.map((party) => partyName(party, ui)).join(" – ");
}

/** Where something was: "Le Caire, Égypte"; null where nothing is known of it. */
export function placeName(place: { readonly city: string | null; readonly country: string | null }, ui: "en" | "fr") {
  const { city, country } = place;
  const names = [city && cityShown(city, country, ui), country && partyName(country, ui)];
  return names.filter(Boolean).join(", ") || null;
}

/** "2025-10-16" as "16 octobre 2025"; "2025-10" and "2025" and quarters likewise. */
export function dateName(date: string, ui: "en" | "fr"): string {
  const known = dateNames[ui].get(date);
  if (known !== undefined) return known;
  if (dateNames[ui].size >= mostDateNames) dateNames[ui].clear();
  const name = writtenOut(date, ui);
  dateNames[ui].set(date, name);
  return name;
}

/** A page names some days again and again, and to write one out takes long. */
const dateNames = { en: new Map<string, string>(), fr: new Map<string, string>() };
const mostDateNames = 20_000;

function writtenOut(date: string, ui: "en" | "fr"): string {
  const quarter = /^(\d{4})-Q([1-4])$/u.exec(date);
  if (quarter) return ui === "fr" ? `${quarter[2]}ᵉ trimestre ${quarter[1]}` : `Q${quarter[2]} ${quarter[1]}`;
  const [year = 0, month, day] = date.split("-").map(Number);
  const value = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  return Number.isNaN(value.getTime()) ? date : formatOf(ui, Boolean(month), Boolean(day)).format(value);
}

/** To make one takes far longer than to use it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(ui: "en" | "fr", withMonth: boolean, withDay: boolean): Intl.DateTimeFormat {
  const key = `${ui} ${withMonth} ${withDay}`;
  const made =
    formats.get(key) ??
    new Intl.DateTimeFormat(ui === "en" ? "en-GB" : ui, {
      year: "numeric",
      timeZone: "UTC",
      ...(withMonth && { month: "long" }),
      ...(withDay && { day: "numeric" }),
    });
  formats.set(key, made);
  return made;
}

const languageNames = {
  en: new Intl.DisplayNames("en", { type: "language" }),
  fr: new Intl.DisplayNames("fr", { type: "language" }),
};

/** The language's name: "fr" is "français" or "French". */
export function languageName(tag: string, ui: "en" | "fr"): string {
  try {
    return languageNames[ui].of(tag) ?? tag;
  } catch {
    return tag;
  }
}
