import type { Undertaking } from "../commitments/index.ts";
import { confidenceOf, type Engagement } from "../engagements.ts";
import type { Page } from "../page.ts";
import { Company } from "./company.ts";
import type { Features } from "./features.ts";
import { partiesOf, sentenceOf } from "./of-engagement.ts";
import { featuresOfTellings } from "./of-tellings.ts";

const kindOf = ({ kind }: Undertaking) => `kind ${kind}`;

export const companyOfPromises = (promises: readonly Undertaking[]) =>
  new Company(promises, [partiesOf, kindOf, sentenceOf]);

/** What speaks for and against a promise, among all promises of its article and beside the `deeds` told there. */
export function featuresOfCommitment(
  page: Page,
  promise: Undertaking,
  company: Company<Undertaking>,
  deeds: Company<Engagement>,
): Features {
  const { status, parties, due, tellings } = promise;
  return {
    ...featuresOfTellings(page, tellings, parties),
    [`status ${status}`]: true,
    [`told as ${tellings[0]?.status}`]: true,
    sure: confidenceOf(tellings),
    "no date": due === null,
    "no day": due === null || due.length < 10,
    "no party": parties.length === 0,
    "beside a deed": deeds.has(sentenceOf(promise)),
    "of those who met": deeds.has(partiesOf(promise)),
    "same parties": company.isShared(partiesOf(promise)),
    "same kind": company.isShared(kindOf(promise)),
    "same sentence": company.isShared(sentenceOf(promise)),
    alone: company.size === 1,
    many: company.size > 8,
  };
}
