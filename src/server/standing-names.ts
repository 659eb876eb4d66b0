import { type FollowUpStatus, followUpStatuses } from "../model/index.ts";

type Labels = { readonly en: string; readonly fr: string };

/** Where a promise stands, in the words of the site: it says "la promesse" where a list elsewhere says "l'engagement". */
export const standingNames: Readonly<Record<FollowUpStatus, Labels>> = {
  ...followUpStatuses,
  kept: { ...followUpStatuses.kept, fr: "tenue" },
  postponed: { ...followUpStatuses.postponed, fr: "reportée" },
  cancelled: { ...followUpStatuses.cancelled, fr: "annulée" },
};
