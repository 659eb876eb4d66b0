import en from "../messages/desk-en.json" with { type: "json" };
import fr from "../messages/desk-fr.json" with { type: "json" };
import { frenchSpaces } from "../french.ts";
import type { Locale } from "../words.ts";

export const deskWords: Readonly<Record<Locale, typeof en>> = { fr: frenchSpaces(fr), en };

/** An ISO time as editors see it, to the minute: "2025-10-16 09:30". */
export const shownTime = (time: string): string => time.slice(0, 16).replace("T", " ");
