import type { TagSpan } from "../../languages/index.ts";
import { partiesIn, sentenceOf, tieOf } from "../clauses.ts";
import { type Occurrence, supportClassesOf } from "../occurrence.ts";
import { type Page, within } from "../page.ts";
import { type Cast, type Discourse, empty, isState, partiesOf, peopleOf, unique } from "./cast.ts";
import type { Sides } from "./sides.ts";

/** An organisation's members, or several states, come together. */
export function gatheringCast(
  page: Page,
  trigger: TagSpan,
  sides: Sides,
  told: Occurrence,
  discourse: Discourse,
): Cast | string {
  const { first, last } = sentenceOf(page, trigger.first);
  const near = partiesIn(page, Math.max(first, trigger.first - 8), Math.min(last, trigger.last + 26));
  const hosted = told.verb !== null && supportClassesOf(page.language.support, told.verb.lemma).includes("host");
  const own = within(page.mentions, first, trigger.first).filter(
    (mention) => mention.people.length > 1 && tieOf(page, mention) === "none",
  );
  const people = unique([
    ...(hosted ? [] : sides.subject),
    ...own,
    ...sides.around.of,
    ...sides.around.between,
    ...sides.around.with,
    ...sides.around.by,
  ]).filter((mention) => mention.kind !== "state" || mention.via !== "capital");
  const organisations = unique([...near, ...partiesOf(people)]).filter((party) => !isState(party));
  const states = partiesOf(people).filter(isState);
  const parties = unique([...organisations.slice(0, sides.subject.length > 1 ? 2 : 1), ...states]).sort();
  if (parties.length === 0 || (parties.length < 2 && organisations.length === 0))
    return conveners(page, trigger, discourse);
  return { parties, actors: parties, recipients: [], people: peopleOf(people), mentions: people, ...empty };
}

/** "A donors' conference will be held in Kingstown": the body spoken of, or the parties that met, with the host state. */
function conveners(page: Page, trigger: TagSpan, discourse: Discourse): Cast | string {
  const { first, last } = sentenceOf(page, trigger.first);
  const host = within(page.places, first, last).find(({ role }) => role === "in" || role === "to")?.country ?? null;
  const body =
    discourse.latest.find((party) => !isState(party)) ?? discourse.ranked.slice(0, 3).find((party) => !isState(party));
  const supplied = body ? [body] : [...discourse.latest];
  const parties = unique([...supplied, ...(host ? [host] : [])]).sort();
  if (supplied.length === 0 || parties.length < 2) return "fewer than two parties gather";
  return { parties, actors: parties, recipients: [], people: [], mentions: [], place: null, supplied };
}

/** Those who are said to attend what was told before. */
export function attendanceCast(sides: Sides): Cast | string {
  const mentions = unique([...sides.subject, ...sides.around.by, ...sides.around.with, ...sides.around.object]);
  const parties = partiesOf(mentions).sort();
  if (parties.length === 0) return "nobody attends";
  return { parties, actors: parties, recipients: [], people: peopleOf(mentions), mentions, ...empty };
}
