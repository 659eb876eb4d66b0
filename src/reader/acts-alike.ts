import type { Candidate } from "./candidates/index.ts";
import { partiesOf, peopleOf, unique } from "./casts/cast.ts";
import { sentenceOf, subjectOf } from "./clauses.ts";
import { type Page, tagAt } from "./page.ts";

/** Acts of one side that others may do in their turn. */
const alike = new Set<Candidate["rule"]["gives"]>([
  "expulsion",
  "recall",
  "recognition",
  "relations_broken",
  "sanction",
  "statement",
  "summons",
  "aid",
]);

/** How many sentences back the act may be told. */
const back = 2;

/** "France recognised Palestine. Malta did the same.": the act told before, done by others to the same side. */
export function actsAlike(page: Page, found: readonly Candidate[]): Candidate[] {
  const acts: Candidate[] = [];
  for (let i = 0; i < page.text.tokens.length; i++) {
    const trigger = tagAt(page, i, "noun", "likewise");
    const act = trigger && actBefore(page, found, i);
    if (!trigger || !act) continue;
    const { number, paragraph, first } = sentenceOf(page, i);
    const mentions = subjectOf(page, i).filter((mention) => mention.first >= Math.max(first, act.trigger.last));
    const actors = partiesOf(mentions).filter((party) => !act.cast.parties.includes(party));
    if (actors.length === 0) continue;
    const parties = unique([...actors, ...act.cast.recipients]).sort();
    const cast = { ...act.cast, parties, actors, people: peopleOf(mentions), mentions, supplied: act.cast.recipients };
    acts.push({ ...act, trigger, sentence: number, paragraph, cast, date: null, hostEvent: null, anaphoric: false });
  }
  return acts;
}

/** The last act of one side on another that was told shortly before. */
function actBefore(page: Page, found: readonly Candidate[], at: number): Candidate | undefined {
  const { number } = sentenceOf(page, at);
  return found.findLast(
    ({ rule, status, sentence, trigger, cast }) =>
      trigger.last <= at &&
      number - sentence <= back &&
      status === "held" &&
      alike.has(rule.gives) &&
      cast.actors.length > 0 &&
      cast.recipients.length > 0,
  );
}
