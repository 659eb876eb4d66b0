import type { TagSpan } from "../../languages/index.ts";
import { clauseEnd, partiesIn, sentenceOf } from "../clauses.ts";
import type { Occurrence } from "../occurrence.ts";
import { type Page, within } from "../page.ts";
import { type Cast, type Discourse, partiesOf, unique } from "./cast.ts";
import { complete } from "./supply.ts";
import type { Sides } from "./sides.ts";

/** One side acts upon another. */
export function actCast(
  page: Page,
  trigger: TagSpan,
  sides: Sides,
  told: Occurrence,
  discourse: Discourse,
): Cast | string {
  const { first, last } = sentenceOf(page, trigger.first);
  const verbless = told.verb === null;
  const doers = sides.subject.length > 0 ? sides.subject : verbless ? sides.around.by : [];
  const from = partiesOf(doers);
  const start = sides.from;
  const end = Math.min(clauseEnd(page, start, false), start + 24);
  let target = partiesIn(page, Math.min(start, trigger.last), end).filter((party) => !from.includes(party));
  if (told.verb?.passive)
    target = [...partiesOf(sides.around.object), ...target].filter((party) => !from.includes(party));
  if (target.length === 0) target = partiesIn(page, first, trigger.first).filter((party) => !from.includes(party));
  const named = [...doers, ...targetPeople(page, start, Math.min(last, end))];
  const local = unique([...from, ...target.slice(0, 1)]);
  if (local.length === 0) return "nobody is acted upon";
  const cast = complete(page, local, named, discourse);
  if (typeof cast === "string") return cast;
  const actors = from.length > 0 ? from : cast.parties.filter((party) => !target.includes(party));
  return { ...cast, actors, recipients: cast.parties.filter((party) => !actors.includes(party)) };
}

const targetPeople = (page: Page, first: number, last: number) =>
  within(page.mentions, first, last)
    .filter((mention) => mention.people.length > 0)
    .slice(0, 2);
