import type { Domain } from "../model/index.ts";
import type { Engagement } from "./engagements.ts";
import type { Page } from "./page.ts";

/** Kinds whose content the sentences that follow tell. */
const talked = new Set([
  "meeting",
  "visit",
  "call",
  "consultations",
  "commission_session",
  "summit",
  "conference",
  "negotiation",
  "credentials",
]);

/** What an engagement dealt with: the domains of its own sentences and of those that go on about it. */
export function domainsOfEvent(page: Page, engagement: Engagement, all: readonly Engagement[]): Domain[] {
  const sentences = new Set<number>();
  for (const telling of engagement.tellings) sentences.add(telling.sentence);
  if (talked.has(engagement.kind) && engagement.status !== "planned") {
    const others = new Set(
      all.filter((other) => other !== engagement).flatMap((other) => other.tellings.map((telling) => telling.sentence)),
    );
    for (const telling of engagement.tellings)
      for (let s = telling.sentence + 1; s < page.text.sentences.length && s <= telling.sentence + 8; s++) {
        if (others.has(s)) break;
        sentences.add(s);
      }
  }
  const found = new Set<Domain>();
  for (const hit of page.domains) if (sentences.has(hit.sentence) && !isOffice(page, hit.first)) found.add(hit.domain);
  return [...found].sort();
}

/** "le ministre de la Santé" is not about health. */
const isOffice = (page: Page, i: number) => {
  const mention = page.mentionAt[i];
  return (
    mention !== undefined && (mention.kind === "person" || mention.kind === "office" || mention.kind === "organisation")
  );
};
