import { confidenceOf, type Engagement } from "../engagements.ts";
import type { Page } from "../page.ts";
import { Company } from "./company.ts";
import type { Note } from "./features.ts";
import { noteTellings } from "./of-tellings.ts";

/** Days before publication from which an event is past rather than news. */
const longAgo = 30;

export const partiesOf = ({ parties }: Pick<Engagement, "parties">) => `parties ${parties.join()}`;
const kindOf = ({ kind }: Engagement) => `kind ${kind}`;
const eventOf = ({ kind, parties }: Engagement) => `${kind} ${parties.join()}`;
export const sentenceOf = ({ tellings }: Pick<Engagement, "tellings">) => `sentence ${tellings[0]?.sentence}`;

/** What is only planned is weighed as a promise. */
export const tookPlace = ({ status }: Engagement) => status !== "planned";

/** The engagements of an article that took place, beside one another. */
export const companyOf = (engagements: readonly Engagement[]) =>
  new Company(engagements.filter(tookPlace), [partiesOf, kindOf, eventOf, sentenceOf]);

/** Notes what speaks for and against an engagement that took place, among all those of its article. */
export function noteEngagement(page: Page, engagement: Engagement, company: Company<Engagement>, note: Note): void {
  const { status, date, people, parties, tellings } = engagement;
  let officials = 0;
  for (const { office } of people) if (office !== null) officials++;
  noteTellings(page, tellings, parties, note);
  note(`status ${status}`, true);
  note("sure", confidenceOf(tellings));
  note("no date", date === null);
  note("no day", date === null || date.length < 10);
  note("long ago", date !== null && isLongAgo(page, date));
  note("nobody", officials === 0);
  note("two people", officials > 1);
  note("same parties", company.isShared(partiesOf(engagement)));
  note("same event", company.isShared(eventOf(engagement)));
  note("same kind", company.isShared(kindOf(engagement)));
  note("same sentence", company.isShared(sentenceOf(engagement)));
  note("alone", company.size === 1);
  note("many", company.size > 8);
  note(
    "host",
    tellings.some(({ hostEvent }) => hostEvent !== null),
  );
}

const isLongAgo = ({ article: { published } }: Page, date: string): boolean =>
  published != null && Date.parse(published) - Date.parse(date) > longAgo * 86_400_000;
