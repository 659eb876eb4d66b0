import type { Domain } from "../../model/index.ts";
import type { DomainHit } from "../domains.ts";
import type { Engagement } from "../engagements.ts";
import { isInName, type Owners, sentencesOf } from "../event-domains.ts";
import { type Page, within } from "../page.ts";
import { oncePerKey } from "../remembered.ts";
import { Company } from "./company.ts";
import type { Features } from "./features.ts";

/** An engagement with what it dealt with by the rules. */
export interface Matter {
  readonly engagement: Engagement;
  readonly domains: readonly Domain[];
}

/** How often an article shows each domain. */
const timesOf = oncePerKey((page: Page): ReadonlyMap<Domain, number> => {
  const times = new Map<Domain, number>();
  for (const { domain } of page.domains) times.set(domain, (times.get(domain) ?? 0) + 1);
  return times;
});

interface Dealt {
  readonly engagement: Engagement;
  readonly domain: Domain;
}
const domainOf = ({ domain }: Dealt) => domain;
const domainOfParties = ({ engagement, domain }: Dealt) => `${domain} ${engagement.parties.join()}`;

/** What the engagements of an article dealt with, as far as they took place. */
export const companyOfMatters = (matters: readonly Matter[]) =>
  new Company(
    matters
      .filter(({ engagement }) => engagement.status !== "planned")
      .flatMap(({ engagement, domains }) => domains.map((domain): Dealt => ({ engagement, domain }))),
    [domainOf, domainOfParties],
  );

/** What speaks for and against a domain of an engagement, among what all engagements of its article dealt with. */
export function featuresOfDomain(
  page: Page,
  { engagement, domains }: Matter,
  domain: Domain,
  owners: Owners,
  company: Company<Dealt>,
): Features {
  const { tellings, status } = engagement;
  const own = new Set(tellings.map(({ sentence }) => sentence));
  const followed = sentencesOf(page, engagement, owners);
  const inSentence = (number: number) => hitsIn(page, number, domain);
  const here = [...own].flatMap(inSentence);
  const there = [...followed].filter((number) => !own.has(number)).flatMap(inSentence);
  const isIn = (step: number) =>
    [...own].some((number) => !own.has(number + step) && inSentence(number + step).length > 0);
  const times = timesOf(page).get(domain) ?? 0;
  return {
    always: true,
    here: here.length > 0,
    "here again": here.length > 1,
    followed: Math.min(4, here.length + there.length) / 4,
    "by a phrase here": here.some(isPhrase),
    "by a phrase there": there.some(isPhrase),
    after: here.some(({ first }) => tellings.some(({ trigger }) => trigger.last <= first)),
    next: isIn(1),
    previous: isIn(-1),
    times: Math.min(8, times) / 8,
    share: times / Math.max(1, page.domains.length),
    "of others": company.isShared(domainOf({ engagement, domain })),
    "of the same parties": company.isShared(domainOfParties({ engagement, domain })),
    "among others": Math.min(6, domains.length) / 6,
    "sentences followed": Math.min(8, followed.size) / 8,
    "shares its sentence": [...own].some((number) => (owners.get(number)?.length ?? 0) > 1),
    held: status === "held",
  };
}

const isPhrase = ({ first, last }: DomainHit) => last - first > 1;

function hitsIn(page: Page, number: number, domain: Domain): DomainHit[] {
  const sentence = page.text.sentences[number];
  if (!sentence) return [];
  return within(page.domains, sentence.first, sentence.last).filter(
    (hit) => hit.domain === domain && !isInName(page, hit.first),
  );
}
