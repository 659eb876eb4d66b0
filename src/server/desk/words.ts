import en from "../messages/desk-en.json" with { type: "json" };
import fr from "../messages/desk-fr.json" with { type: "json" };
import type { Locale } from "../words.ts";

export const deskWords: Readonly<Record<Locale, typeof en>> = { fr, en };
