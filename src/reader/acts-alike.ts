import type { Candidate } from "./candidates/index.ts";
import { postsListed } from "./casts/act.ts";
import { inOrder, partiesOf, peopleOf, unique } from "./casts/cast.ts";
import { subjectOf } from "./subjects.ts";
import type { Mention } from "./mentions.ts";
import { nounsOf, type Page, sentenceNumber, sentenceOf } from "./page.ts";

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
  "credentials",
]);

/** How many sentences back the act may be told. */
const back = 2;

/** "France recognised Palestine. Malta did the same.": the act told before, done by others to the same side. */
export function actsAlike(page: Page, found: readonly Candidate[]): Candidate[] {
  const acts: Candidate[] = [];
  for (const trigger of nounsOf(page, "likewise")) {
    const i = trigger.first;
    const act = actBefore(page, found, i);
    if (!act) continue;
    const number = sentenceNumber(page, i);
    const { paragraph, first } = sentenceOf(page, i);
    const mentions = subjectOf(page, i).filter((mention) => mention.first >= Math.max(first, act.trigger.last));
    const actors = partiesOf(mentions).filter((party) => !act.cast.parties.includes(party));
    if (actors.length === 0) continue;
    const told = { ...act, trigger, sentence: number, paragraph, hostEvent: null, anaphoric: false };
    if (act.rule.gives === "credentials") {
      acts.push(...envoysAlike(act, mentions).map((cast) => ({ ...told, cast })));
      continue;
    }
    const parties = inOrder(unique([...actors, ...act.cast.recipients]));
    const cast = { ...act.cast, parties, actors, people: peopleOf(mentions), mentions, supplied: act.cast.recipients };
    acts.push({ ...told, cast, date: null });
  }
  return acts;
}

/** "closed its embassies in Mali and Niger": each of the others is an act of its own. */
export function postsAlike(page: Page, found: readonly Candidate[]): Candidate[] {
  return found.flatMap((act) => {
    const { rule, trigger, cast } = act;
    const [own] = cast.actors;
    if (rule.gives !== "embassy" || own === undefined || cast.parties.length !== 2) return [];
    const posts = postsListed(page, trigger.last, sentenceOf(page, trigger.first).last);
    const others = posts.some((state) => cast.parties.includes(state)) ? posts : [];
    return others
      .filter((state) => !cast.parties.includes(state))
      .map((state) => ({ ...act, cast: { ...cast, parties: inOrder([own, state]), recipients: [state] } }));
  });
}

/** "presented her letters to the President. The ambassadors of A and B did the same.": each of them to the same host. */
function envoysAlike({ cast }: Candidate, mentions: readonly Mention[]): Candidate["cast"][] {
  const first = cast.people.find(({ office }) => office === "ambassador");
  const host = cast.parties.find((party) => party !== first?.of);
  if (!first || host === undefined || cast.parties.length !== 2) return [];
  const hosts = cast.people.filter(({ of }) => of === host);
  return mentions
    .filter(({ parties }) => parties.length === 1 && parties[0] !== host)
    .map((mention) => ({
      ...cast,
      parties: inOrder([host, ...mention.parties]),
      actors: mention.parties,
      recipients: [host],
      people: [...hosts, ...mention.people],
      mentions: [mention],
      supplied: [host],
    }));
}

/** The last act of one side on another that was told shortly before. */
function actBefore(page: Page, found: readonly Candidate[], at: number): Candidate | undefined {
  const number = sentenceNumber(page, at);
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
