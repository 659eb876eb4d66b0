import { type FoundEngagement, evidence, type StatementAct, type FoundStatement } from "../model/index.ts";
import { partyOf, sideIn } from "./attribution.ts";
import { subjectOf } from "./subjects.ts";
import type { Engagement } from "./engagements.ts";
import type { Mention } from "./mentions.ts";
import { oncePerKey } from "./remembered.ts";
import { supportClassesOf } from "./support.ts";
import { holdsNoun, type Page, tagAt, within } from "./page.ts";
import { topicsIn } from "./topics.ts";
import { verbPhrase } from "./verb-phrase.ts";

/** A statement as its own sentence tells it. */
type Said = Omit<FoundStatement, "plover" | "mode" | "recipients" | "contexts">;

/**
 * What people, governments and communiqués are reported to say, sentence by sentence. One that is addressed to another
 * party is coded as the engagement that tells of it is.
 */
export function statementsOf(
  page: Page,
  engagements: readonly Engagement[],
  records: readonly FoundEngagement[],
): FoundStatement[] {
  const addressed = new Map<number, FoundEngagement>();
  engagements.forEach(({ kind, tellings }, i) => {
    if (kind === "statement")
      for (const { sentence } of tellings) addressed.set(sentence, records[i] as FoundEngagement);
  });
  return page.text.sentences.flatMap(({ first, last }, number) => {
    const said = statementIn(page, first, last);
    return said ? [statementOf(said, addressed.get(number))] : [];
  });
}

/** A statement with what the engagement says that tells of it, if one does. */
const statementOf = (said: Said, told: FoundEngagement | undefined): FoundStatement => ({
  act: said.act,
  speaker: said.speaker,
  party: said.party,
  communique: said.communique,
  topics: said.topics,
  words: said.words,
  evidence: said.evidence,
  confidence: said.confidence,
  rules: said.rules,
  plover: told ? told.plover : null,
  mode: told ? told.mode : null,
  actors: told ? told.actors : said.actors,
  recipients: told ? told.recipients : [],
  contexts: told ? told.contexts : [],
});

function statementIn(page: Page, first: number, last: number): Said | null {
  const isSourced = holdsNoun(page, "according");
  for (let i = first; i < last; i++) {
    if (isSourced && tagAt(page, i, "noun", "according")) return sourced(page, i, first, last);
    const verb = tagAt(page, i, "verb");
    if (!verb || page.mentionAt[i]) continue;
    const act = actOf(page, verb.tag.value);
    if (!act) continue;
    const phrase = verbPhrase(page.text, verb);
    if (phrase.passive || phrase.negated || phrase.form === "infinitive" || phrase.form === "participle") continue;
    const before = subjectOf(page, phrase.first);
    const speaker = before[0] ?? page.mentionAt[phrase.last] ?? null;
    if (!speaker) continue;
    return make(page, act, speaker, false, verb.first, phrase.last, first, last);
  }
  return null;
}

/** "Selon un communiqué du gouvernement malien": the source stands right after. */
function sourced(page: Page, at: number, first: number, last: number): Said | null {
  const near = within(page.mentions, at, Math.min(last, at + 12))[0];
  const communique = [1, 2, 3, 4].some((step) => tagAt(page, at + step, "noun", "statementnoun"));
  if (!near && !communique) return null;
  return make(page, "say", near ?? null, communique, at, at + 1, first, last);
}

const acts: Readonly<Record<string, StatementAct>> = {
  say: "say",
  announce: "announce",
  reaffirm: "reaffirm",
  call_for: "call_for",
  condemn: "condemn",
  welcome: "welcome",
  deny: "deny",
};

/** What each verb of saying does, or null where it makes no statement. */
const actsByVerb = oncePerKey(
  (speech: Page["language"]["speech"]): ReadonlyMap<string, StatementAct | null> =>
    new Map(Object.entries(speech).map(([lemma, act]) => [lemma, acts[act] ?? null])),
);

function actOf(page: Page, lemma: string): StatementAct | null {
  const act = actsByVerb(page.language.speech).get(lemma);
  if (act !== undefined) return act;
  return supportClassesOf(page.language.support, lemma).includes("say") ? "say" : null;
}

function make(
  page: Page,
  act: StatementAct,
  speaker: Mention | null,
  communique: boolean,
  at: number,
  end: number,
  first: number,
  last: number,
): Said {
  const { text, tokens } = page.text;
  const span = (from: number, to: number) => evidence(text, tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
  const words = span(first, last);
  const alone = speaker?.people.length === 1 ? speaker.people[0] : undefined;
  const party = sideIn(page, first) ?? alone?.of ?? partyOf(speaker);
  return {
    act,
    speaker: alone?.name ?? null,
    party,
    // "the two ministers stressed": several speak as one
    actors: party === null ? [...(speaker?.parties ?? [])] : [party],
    communique,
    topics: topicsIn(page.topics, first, last),
    words: words.text,
    evidence: [span(at, end), ...(speaker ? [span(speaker.first, speaker.last)] : [])],
    confidence: speaker?.parties.length ? 0.8 : 0.5,
    rules: [`statement.${act}`],
  };
}
