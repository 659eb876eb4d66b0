import en from "../../messages/review-en.json" with { type: "json" };
import fr from "../../messages/review-fr.json" with { type: "json" };
import type { Locale } from "../../words.ts";

export const reviewWords: Readonly<Record<Locale, typeof en>> = { fr, en };
