import type { EventRule, TagSpan } from "../../languages/index.ts";
import { isGrammar, isParticiple, type Page, tagAt, sentenceOf } from "../page.ts";

/** A word inside a person's name, an office or an organisation's name triggers nothing. */
export function isInsideName(page: Page, i: number): boolean {
  const mention = page.mentionAt[i];
  if (mention === undefined || mention.kind === "group" || isParticipleHere(page, i)) return false;
  // "an official visit", "Foreign Office Consultations": the noun goes on beyond the office or the ministry
  if (page.text.tags[i]?.some(({ tag, last }) => tag.type === "noun" && last > mention.last)) return false;
  const nameOnly = mention.kind === "person" && mention.people.every((person) => person.office === null);
  return !(nameOnly && page.text.tags[i]?.some(({ tag }) => tag.type === "noun"));
}

/** "a envoyé", "ont délégué": a participle after its auxiliary is no office. */
const isParticipleHere = (page: Page, i: number) =>
  isGrammar(page, i - 1, "have") && isParticiple(tagAt(page, i, "verb"));

/** "Heads of Government Meeting": a capital within the sentence marks a name, but for bodies and texts. */
export function isCapitalized(page: Page, span: TagSpan, rule: EventRule): boolean {
  if (rule.as === "noun" && !(rule.gives === "meeting" || rule.gives === "visit" || rule.gives === "recall"))
    return false;
  const shape = page.text.tokens[span.first]?.word.shape;
  return (
    shape === "initial" &&
    span.first > sentenceOf(page, span.first).first &&
    (!rule.on.includes("meeting") || span.last - span.first === 1)
  );
}

/** Phrases that lead up to an encounter and do not name another: "à un sommet". */
const leadsIn = new Set(["comeover"]);

/** "under the auspices", "meeting of": phrases that hold a noun and leave it what it is. */
const loose = new Set(["sponsor", "presence", "meetingword"]);

/** "entretien" inside "entretien téléphonique": the longer phrase of the lexicon decides. */
export function isPartOfLongerNoun(page: Page, span: TagSpan): boolean {
  for (let i = Math.max(0, span.first - 3); i <= span.first; i++)
    for (const other of page.text.tags[i] ?? [])
      if (
        (other.tag.type === "noun" || (other.tag.type === "verb" && other.first < span.first)) &&
        !other.tag.value.startsWith("topic:") &&
        !(other.first < span.first && leadsIn.has(other.tag.value)) &&
        !isOfTwoPeople(page, other) &&
        !loose.has(other.tag.value) &&
        other.first <= span.first &&
        other.last >= span.last &&
        other.last - other.first > span.last - span.first &&
        other.tag.value !== span.tag.value
      )
        return true;
  return false;
}

/** "a meeting of foreign ministers X and Y": those named behind it make it one of two, no gathering. */
export const isOfTwoPeople = (page: Page, { tag, last }: TagSpan) =>
  tag.value === "conference" && (page.mentionAt[last]?.people.length ?? 0) > 0;

/** "Conseil de médiation", "Council of Talks": a small word in the name of a body. */
export function isPartOfTitle(page: Page, span: TagSpan): boolean {
  const { first } = sentenceOf(page, span.first);
  const head = page.text.tokens[span.first - 2]?.word;
  if (span.first - 2 <= first || !head || page.text.tokens[span.first]?.word.shape !== "lower") return false;
  return (
    // not "Wednesday's talks"
    isGrammar(page, span.first - 1, "of") &&
    tagAt(page, span.first - 1, "grammar", "of")?.tag.form !== "clitic" &&
    head.shape === "initial" &&
    !page.mentionAt[span.first - 2] &&
    !tagAt(page, span.first - 2, "city")
  );
}
