import type { Domain } from "../../model/index.ts";
import type { DomainHit } from "../domains.ts";
import type { Engagement } from "../engagements.ts";
import { domainsOfEvent, type Owners, sentencesOf, shownIn, timesOf } from "../event-domains.ts";
import type { Page } from "../page.ts";
import { Company } from "./company.ts";
import type { Note } from "./features.ts";
import { tookPlace } from "./of-engagement.ts";

/** An engagement with what it dealt with by the rules. */
export interface Matter {
  readonly engagement: Engagement;
  readonly domains: readonly Domain[];
}

/** What each engagement dealt with by the rules. */
export const mattersOf = (page: Page, engagements: readonly Engagement[], owners: Owners): Matter[] =>
  engagements.map((engagement) => ({ engagement, domains: domainsOfEvent(page, engagement, engagements, owners) }));

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
      .filter(({ engagement }) => tookPlace(engagement))
      .flatMap(({ engagement, domains }) => domains.map((domain): Dealt => ({ engagement, domain }))),
    [domainOf, domainOfParties],
  );

/** What the sentences that tell of an engagement, and those around, show of its domains. */
export interface Setting {
  readonly own: ReadonlySet<number>;
  readonly followed: ReadonlySet<number>;
  readonly isShared: boolean;
}

export function settingOf(page: Page, engagement: Engagement, owners: Owners): Setting {
  const own = new Set(engagement.tellings.map(({ sentence }) => sentence));
  const isShared = [...own].some((number) => (owners.get(number)?.length ?? 0) > 1);
  return { own, followed: sentencesOf(page, engagement, owners), isShared };
}

/** Notes what speaks for and against a domain of an engagement, among what all engagements of its article dealt with. */
export function noteDomain(
  page: Page,
  { engagement, domains }: Matter,
  domain: Domain,
  { own, followed, isShared }: Setting,
  company: Company<Dealt>,
  note: Note,
): void {
  const { tellings, status } = engagement;
  const here: DomainHit[] = [];
  const there: DomainHit[] = [];
  for (const number of own) here.push(...hitsIn(page, number, domain));
  for (const number of followed) if (!own.has(number)) there.push(...hitsIn(page, number, domain));
  const times = timesOf(page).get(domain) ?? 0;
  note("always", true);
  note("here", here.length > 0);
  note("here again", here.length > 1);
  note("followed", Math.min(4, here.length + there.length) / 4);
  note("by a phrase here", here.some(isPhrase));
  note("by a phrase there", there.some(isPhrase));
  note(
    "after",
    here.some(({ first }) => tellings.some(({ trigger }) => trigger.last <= first)),
  );
  note("next", isBeside(page, own, 1, domain));
  note("previous", isBeside(page, own, -1, domain));
  note("times", Math.min(8, times) / 8);
  note("share", times / Math.max(1, page.domains.length));
  note("of others", company.isShared(domainOf({ engagement, domain })));
  note("of the same parties", company.isShared(domainOfParties({ engagement, domain })));
  note("among others", Math.min(6, domains.length) / 6);
  note("sentences followed", Math.min(8, followed.size) / 8);
  note("shares its sentence", isShared);
  note("held", status === "held");
}

/** Whether a domain is shown in the sentence before or after one that tells of the engagement. */
function isBeside(page: Page, own: ReadonlySet<number>, step: number, domain: Domain): boolean {
  for (const number of own) if (!own.has(number + step) && hitsIn(page, number + step, domain).length > 0) return true;
  return false;
}

const isPhrase = ({ first, last }: DomainHit) => last - first > 1;

const hitsIn = (page: Page, number: number, domain: Domain): DomainHit[] =>
  shownIn(page, number).filter((hit) => hit.domain === domain);
