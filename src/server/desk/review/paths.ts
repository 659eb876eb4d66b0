import { pathOf } from "../../forms.ts";
import type { Locale } from "../../words.ts";

export const queuePath = "/desk/review";
export const undoPath = "/desk/undo-review";

/** The review of an article. */
export const reviewPath = (locale: Locale, article: string): string => `/${locale}${queuePath}/${pathOf(article)}`;
