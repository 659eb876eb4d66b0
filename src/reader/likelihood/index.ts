import type { Domain } from "../../model/index.ts";
import type { Candidate } from "../candidates/index.ts";
import type { Undertaking } from "../commitments/index.ts";
import type { Engagement } from "../engagements.ts";
import { type Owners, withOwn } from "../event-domains.ts";
import type { Page } from "../page.ts";
import type { Trace } from "../trace.ts";
import { likelihood, type Note } from "./features.ts";
import { noteCommitment, companyOfPromises } from "./of-commitment.ts";
import { companyOfMatters, type Matter, noteDomain, settingOf } from "./of-domain.ts";
import { companyOf, noteEngagement } from "./of-engagement.ts";
import { weights } from "./weights.ts";

/**
 * What is less likely is left out. Leaving out what is wrong weighs as much as keeping what is right: F1 is best at
 * half of what it then is (Lipton, Elkan and Naryanaswamy, ECML PKDD 2014), or a little below where it is learned from
 * articles that the rules know.
 */
const least = { engagement: 0.3, commitment: 0.25, domain: 0.3 };

export type { Matter };

const isToCome = ({ status }: Engagement) => status === "planned";

/** The engagements that are likely right, each with how likely. What is only planned is left as it was told. */
export function likelyEngagements(page: Page, engagements: readonly Engagement[], trace: Trace): Engagement[] {
  const company = companyOf(engagements.filter((engagement) => !isToCome(engagement)));
  return engagements.filter((engagement) => {
    if (isToCome(engagement)) return true;
    const tell = (note: Note) => noteEngagement(page, engagement, company, note);
    engagement.confidence = rounded(likelihood(weights.engagement, [engagement.kind], tell));
    return isKept(engagement, least.engagement, trace);
  });
}

/** The promises that are likely right, each with how likely. */
export function likelyCommitments(
  page: Page,
  promises: readonly Undertaking[],
  engagements: readonly Engagement[],
  trace: Trace,
): Undertaking[] {
  const company = companyOfPromises(promises);
  const deeds = companyOf(engagements.filter((engagement) => !isToCome(engagement)));
  return promises.filter((promise) => {
    const tell = (note: Note) => noteCommitment(page, promise, company, deeds, note);
    promise.confidence = rounded(likelihood(weights.commitment, [promise.kind], tell));
    return isKept(promise, least.commitment, trace);
  });
}

/** What engagements dealt with, without the domains that they likely did not. */
export function likelyDomains(page: Page, matters: readonly Matter[], owners: Owners): Domain[][] {
  const company = companyOfMatters(matters);
  return matters.map((matter) => {
    const { engagement, domains } = matter;
    if (isToCome(engagement)) return [...domains];
    const setting = settingOf(page, engagement, owners);
    const likely = domains.filter((domain) => {
      const tell = (note: Note) => noteDomain(page, matter, domain, setting, company, note);
      return likelihood(weights.domain, [engagement.kind, domain], tell) >= least.domain;
    });
    return withOwn(engagement, likely);
  });
}

interface Told {
  readonly confidence: number;
  readonly tellings: readonly Candidate[];
}

function isKept({ confidence, tellings }: Told, threshold: number, trace: Trace): boolean {
  if (confidence >= threshold) return true;
  for (const { rule, trigger } of tellings) trace.dropped(rule.id, trigger, "unlikely");
  return false;
}

const rounded = (share: number) => Math.round(share * 100) / 100;
