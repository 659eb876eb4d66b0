import type { EventRule, TagSpan } from "../../languages/index.ts";
import { mentionsOfSentence } from "../clauses.ts";
import type { Mention } from "../mentions.ts";
import type { Page } from "../page.ts";
import { inOrder, type Cast, isState, partiesOf, unique } from "./cast.ts";

/** More donors are a table, not a sentence. */
const mostDonors = 12;

/**
 * "France will give 10 million, Germany 5 million and Japan 3 million to Haiti": each donor whose sum stands right
 * behind its name promises for itself, to the one party of the sentence that names no sum.
 */
export function oneDonorEach(page: Page, rule: EventRule, trigger: TagSpan, cast: Cast): readonly Cast[] {
  if (rule.promises !== "financing" && rule.promises !== "aid") return [cast];
  const named = mentionsOfSentence(page, trigger.first).filter(({ parties }) => parties.length === 1);
  const further = named.filter((mention) => isBeforeSum(page, mention)).slice(0, mostDonors);
  if (further.length === 0) return [cast];
  const donors = unique([...cast.actors, ...partiesOf(further)]);
  const helped = unique([...cast.parties, ...partiesOf(named), ...placesOf(page, trigger)]).find(
    (party) => isState(party) && !donors.includes(party),
  );
  if (helped === undefined || donors.length < 2) return [cast];
  return donors.map((donor) => ({
    parties: inOrder([donor, helped]),
    actors: [donor],
    recipients: [helped],
    people: cast.people.filter(({ of }) => of === donor),
    mentions: cast.mentions.length > 0 ? cast.mentions : further,
    place: null,
    supplied: [],
  }));
}

/** "Germany 5 million", "Canada (80 million)": a number right behind a name. */
const isBeforeSum = (page: Page, { last }: Mention) => {
  const text = (i: number) => page.text.tokens[i]?.word.text ?? "";
  return /^\d/u.test(text(text(last) === "(" ? last + 1 : last));
};

/** The states whose places a sentence names. */
const placesOf = (page: Page, { first }: TagSpan): string[] => {
  const sentence = page.text.sentences[page.sentenceAt[first] as number];
  return page.places
    .filter((place) => sentence && place.first >= sentence.first && place.first < sentence.last && place.country)
    .map(({ country }) => country as string);
};
