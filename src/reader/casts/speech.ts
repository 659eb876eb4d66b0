import type { TagSpan } from "../../languages/index.ts";
import { clauseEnd, partiesIn, sentenceOf, tieOf } from "../clauses.ts";
import type { Mention } from "../mentions.ts";
import type { Occurrence } from "../occurrence.ts";
import { type Page, within } from "../page.ts";
import { type Cast, type Discourse, isState, partiesOf, peopleOf, unique } from "./cast.ts";
import { supply } from "./supply.ts";
import type { Sides } from "./sides.ts";

/** Someone speaks to or of another party. */
export function speechCast(
  page: Page,
  trigger: TagSpan,
  sides: Sides,
  told: Occurrence,
  discourse: Discourse,
): Cast | string {
  const speakers = sides.subject.some((mention) => mention.parties.length > 0)
    ? sides.subject
    : speakerBefore(page, trigger, discourse);
  const from = partiesOf(speakers);
  if (from.length === 0) return "the speaker is unknown";
  const start = Math.max(trigger.last, told.verb?.passive ? 0 : sides.from);
  const end = Math.min(clauseEnd(page, start, false), start + 11);
  const target = partiesIn(page, start, end).filter((party) => !from.includes(party));
  const passive = told.verb?.passive ? partiesOf(sides.around.object).filter((party) => !from.includes(party)) : [];
  const named = passive.length > 0 ? passive : target.slice(0, 1);
  const supplied = named.length === 0 && discourse.hostile ? supply(page, from, discourse).slice(0, 1) : [];
  const recipients = [...named, ...supplied];
  if (recipients.length === 0) return "nobody is spoken to";
  const parties = unique([...from, ...recipients]).sort();
  return { parties, actors: from, recipients, people: peopleOf(speakers), mentions: speakers, place: null, supplied };
}

/** "The Authority urges …", "le texte dénonce …": who spoke is the body that met, or the subject of the sentence before. */
function speakerBefore(page: Page, trigger: TagSpan, discourse: Discourse): Mention[] {
  const { first, number } = sentenceOf(page, trigger.first);
  const body = discourse.latest.find((party) => !isState(party));
  const known = body
    ? page.mentions.filter((mention) => mention.first < first && mention.parties.includes(body)).at(-1)
    : undefined;
  if (known) return [known];
  const before = page.text.sentences[number - 1];
  if (!before || trigger.first - first > 12) return [];
  const subject = within(page.mentions, before.first, before.last).find(
    (mention) => tieOf(page, mention) === "none" && mention.parties.length > 0,
  );
  return subject ? [subject] : [];
}
