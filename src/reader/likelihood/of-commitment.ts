import type { Undertaking } from "../commitments/index.ts";
import { confidenceOf, type Engagement } from "../engagements.ts";
import type { Page } from "../page.ts";
import { Company } from "./company.ts";
import type { Note } from "./features.ts";
import { partiesOf, sentenceOf } from "./of-engagement.ts";
import { noteTellings } from "./of-tellings.ts";

const kindOf = ({ kind }: Undertaking) => `kind ${kind}`;

export const companyOfPromises = (promises: readonly Undertaking[]) =>
  new Company(promises, [partiesOf, kindOf, sentenceOf]);

/** Notes what speaks for and against a promise, among all of its article and beside the `deeds` told there. */
export function noteCommitment(
  page: Page,
  promise: Undertaking,
  company: Company<Undertaking>,
  deeds: Company<Engagement>,
  note: Note,
): void {
  const { status, parties, due, tellings } = promise;
  noteTellings(page, tellings, parties, note);
  note(`status ${status}`, true);
  note(`told as ${tellings[0]?.status}`, true);
  note("sure", confidenceOf(tellings));
  note("no date", due === null);
  note("no day", due === null || due.length < 10);
  note("no party", parties.length === 0);
  note("beside a deed", deeds.has(sentenceOf(promise)));
  note("of those who met", deeds.has(partiesOf(promise)));
  note("same parties", company.isShared(partiesOf(promise)));
  note("same kind", company.isShared(kindOf(promise)));
  note("same sentence", company.isShared(sentenceOf(promise)));
  note("alone", company.size === 1);
  note("many", company.size > 8);
}
