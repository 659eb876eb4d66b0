import en from "../../messages/review-en.json" with { type: "json" };
import fr from "../../messages/review-fr.json" with { type: "json" };
import { frenchSpaces } from "../../french.ts";
import type { Locale } from "../../words.ts";

export const reviewWords: Readonly<Record<Locale, typeof en>> = { fr: frenchSpaces(fr), en };
