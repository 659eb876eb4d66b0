import { confidenceOf, type Engagement } from "../engagements.ts";
import type { Page } from "../page.ts";
import { Company } from "./company.ts";
import type { Features } from "./features.ts";
import { featuresOfTellings } from "./of-tellings.ts";

/** Days before publication from which an event is past rather than news. */
const longAgo = 30;

export const partiesOf = ({ parties }: Pick<Engagement, "parties">) => `parties ${parties.join()}`;
const kindOf = ({ kind }: Engagement) => `kind ${kind}`;
const eventOf = ({ kind, parties }: Engagement) => `${kind} ${parties.join()}`;
export const sentenceOf = ({ tellings }: Pick<Engagement, "tellings">) => `sentence ${tellings[0]?.sentence}`;

export const companyOf = (engagements: readonly Engagement[]) =>
  new Company(engagements, [partiesOf, kindOf, eventOf, sentenceOf]);

/** What speaks for and against an engagement that took place, among all those of its article. */
export function featuresOfEngagement(page: Page, engagement: Engagement, company: Company<Engagement>): Features {
  const { status, date, people, parties, tellings } = engagement;
  const officials = people.filter(({ office }) => office !== null).length;
  return {
    ...featuresOfTellings(page, tellings, parties),
    [`status ${status}`]: true,
    sure: confidenceOf(tellings),
    "no date": date === null,
    "no day": date === null || date.length < 10,
    "long ago": date !== null && isLongAgo(page, date),
    nobody: officials === 0,
    "two people": officials > 1,
    "same parties": company.isShared(partiesOf(engagement)),
    "same event": company.isShared(eventOf(engagement)),
    "same kind": company.isShared(kindOf(engagement)),
    "same sentence": company.isShared(sentenceOf(engagement)),
    alone: company.size === 1,
    many: company.size > 8,
    host: tellings.some(({ hostEvent }) => hostEvent !== null),
  };
}

const isLongAgo = ({ article: { published } }: Page, date: string): boolean =>
  published != null && Date.parse(published) - Date.parse(date) > longAgo * 86_400_000;
