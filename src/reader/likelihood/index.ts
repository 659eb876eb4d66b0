import type { Domain } from "../../model/index.ts";
import type { Candidate } from "../candidates/index.ts";
import type { Undertaking } from "../commitments/index.ts";
import { confidenceOf, type Engagement, type Sure } from "../engagements.ts";
import { type Owners, withOwn } from "../event-domains.ts";
import type { Page } from "../page.ts";
import type { Trace } from "../trace.ts";
import { likelihood, type Note } from "./features.ts";
import { companyOfPromises, noteCommitment } from "./of-commitment.ts";
import { companyOfMatters, mattersOf, noteDomain, settingOf } from "./of-domain.ts";
import { companyOf, noteEngagement, tookPlace } from "./of-engagement.ts";
import { weights } from "./weights.ts";

/**
 * What is less likely is left out. Leaving out what is wrong weighs as much as keeping what is right: F1 is best at
 * half of what it then is (Lipton, Elkan and Naryanaswamy, ECML PKDD 2014), or a little below where it is learned from
 * articles that the rules know.
 */
const least = { engagement: 0.3, commitment: 0.25, domain: 0.3 };

/** The engagements that are likely right, each with how likely. What is only planned is left as sure as it was told. */
export function likelyEngagements(page: Page, engagements: readonly Engagement[], trace: Trace): Sure<Engagement>[] {
  const company = companyOf(engagements);
  return engagements.flatMap((engagement) => {
    if (!tookPlace(engagement)) return [{ ...engagement, confidence: confidenceOf(engagement.tellings) }];
    const tell = (note: Note) => noteEngagement(page, engagement, company, note);
    const likely = likelihood(weights.engagement, [engagement.kind], tell);
    return kept(engagement, likely, least.engagement, trace);
  });
}

/** The promises that are likely right, each with how likely, beside the engagements of the article. */
export function likelyCommitments(
  page: Page,
  promises: readonly Undertaking[],
  engagements: readonly Engagement[],
  trace: Trace,
): Sure<Undertaking>[] {
  const company = companyOfPromises(promises);
  const deeds = companyOf(engagements);
  return promises.flatMap((promise) => {
    const tell = (note: Note) => noteCommitment(page, promise, company, deeds, note);
    return kept(promise, likelihood(weights.commitment, [promise.kind], tell), least.commitment, trace);
  });
}

/** What each engagement dealt with, without the domains that it likely did not. */
export function likelyDomains(page: Page, engagements: readonly Engagement[], owners: Owners): Domain[][] {
  const matters = mattersOf(page, engagements, owners);
  const company = companyOfMatters(matters);
  return matters.map((matter) => {
    const { engagement, domains } = matter;
    if (!tookPlace(engagement)) return [...domains];
    const setting = settingOf(page, engagement, owners);
    const likely = domains.filter((domain) => {
      const tell = (note: Note) => noteDomain(page, matter, domain, setting, company, note);
      return likelihood(weights.domain, [engagement.kind, domain], tell) >= least.domain;
    });
    return withOwn(engagement, likely);
  });
}

/** A record with how likely it is, in hundredths; nothing where that is too little, and the trace says so. */
function kept<Item extends { readonly tellings: readonly Candidate[] }>(
  item: Item,
  likely: number,
  threshold: number,
  trace: Trace,
): Sure<Item>[] {
  const confidence = Math.round(likely * 100) / 100;
  if (confidence >= threshold) return [{ ...item, confidence }];
  for (const { rule, trigger } of item.tellings) trace.dropped(rule.id, trigger, "unlikely");
  return [];
}
