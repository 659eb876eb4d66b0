import type { Language } from "../languages/index.ts";
import { tokenize } from "../languages/index.ts";
import type { Article } from "../model/index.ts";
import { isDateline } from "./people-states.ts";
import { bit, does, isPunctuation, meaning, officeTag, type Place, partyOf, type Scene } from "./people-words.ts";

/** Where a party is named, in order. */
export interface PartyAt {
  readonly first: number;
  readonly party: string;
  /** Named as a place of the deed: "in Geneva". */
  readonly venue?: boolean;
}

/** What the surroundings say of the state that a bare "the Minister" serves. */
export interface Surroundings {
  readonly home: string | null;
  /** The state that receives envoys: the home, whatever the title speaks of. */
  readonly host: string | null;
  /** Whether the outlet, a dateline or an institution that opens the text names it, not only how often it is named. */
  readonly sure: boolean;
  /** Every party named, in text order. */
  readonly parties: readonly PartyAt[];
  /** "Pour la Partie nigérienne, …": by sentence, the sides that speak from a token on. */
  readonly sides: ReadonlyMap<number, readonly PartyAt[]>;
}

export function surroundingsOf(
  scene: Scene,
  article: Pick<Article, "outlet" | "title">,
  language: Language,
  hosts: readonly string[],
): Surroundings {
  const parties: PartyAt[] = [];
  const sides = new Map<number, PartyAt[]>();
  for (const place of scene.places) {
    const party = partyOf(scene, place);
    if (!party || isElsewhere(scene, place)) continue;
    const before = does(scene, place.first - 1, bit.article) ? place.first - 2 : place.first - 1;
    const venue = meaning(place, "city", "state") !== undefined && does(scene, before, bit.locative);
    parties.push({ first: place.first, party, venue });
    const side = sideOf(scene, place.first, place.last);
    if (!side) continue;
    const sentence = scene.sentenceAt[place.first] as number;
    const list = sides.get(sentence);
    if (list) list.push({ first: place.first, party });
    else sides.set(sentence, [{ first: place.first, party }]);
  }
  const speakers = [firstParty(article.outlet, language), datelineOf(scene, parties), speakerOf(scene)];
  const home = homeOf(parties, speakers, hosts, topicOf(article.title, language));
  const host = homeOf(parties, speakers, hosts, null);
  return { home, host, sure: home !== null && speakers.includes(home), parties, sides };
}

/** "la partie iranienne", "the Kuwaiti side", "Mozambique:" at the head of a line. */
function sideOf(scene: Scene, first: number, last: number): boolean {
  if (officeTag(scene, last, "side") || (does(scene, last, bit.genitive) && officeTag(scene, last + 1, "side")))
    return true;
  let i = first - 1;
  while (does(scene, i, bit.of | bit.article) && i > first - 4) i--;
  if (officeTag(scene, i, "side")) return true;
  const sentence = scene.text.sentences[scene.sentenceAt[first] as number];
  // "Pour Kinshasa, c'est X": for whom someone acts
  const opening = openingOf(scene, sentence?.first ?? first, first);
  if (first > opening && first <= opening + 2 && does(scene, opening, bit.host) && !does(scene, opening, bit.locative))
    return isPunctuation(scene, last, ",");
  return sentence?.first === first && isPunctuation(scene, last, ":");
}

/** Where the sentence, or its part behind a semicolon, begins. */
function openingOf(scene: Scene, start: number, first: number): number {
  for (let i = first - 1; i > Math.max(start, first - 4); i--) if (isPunctuation(scene, i, ";")) return i + 1;
  return start;
}

/** The state from which an article speaks: its outlet, its dateline, the one it names most. */
function homeOf(
  parties: readonly PartyAt[],
  [outlet, dateline, speaker]: readonly (string | null | undefined)[],
  hosts: readonly string[],
  titled: string | null,
): string | null {
  const scores = new Map<string, number>();
  const add = (party: string | null | undefined, score: number) => {
    if (party && !party.startsWith("org:")) scores.set(party, (scores.get(party) ?? 0) + score);
  };
  for (const { party } of parties) add(party, 1);
  const most = Math.max(1, ...scores.values());
  for (const [party, score] of scores) scores.set(party, score / most);
  // an outlet that tells of other states only speaks from none of them
  const abroad = outlet && !scores.has(outlet) && scores.size > 1;
  add(outlet, abroad ? 0 : 2);
  add(dateline, 0.8);
  add(speaker, 0.5);
  add(titled, 0.5);
  for (const host of new Set(hosts)) add(host, 0.7);
  let home: string | null = null;
  for (const [party, score] of scores) if (home === null || score > (scores.get(home) as number)) home = party;
  return home;
}

/** The first state that a line of text names. */
function firstParty(line: string | null | undefined, language: Language): string | null {
  if (!line) return null;
  const { tokens } = tokenize(line.slice(0, 200), language.words, language.lexicon);
  for (const spans of language.lexicon.tag(tokens))
    for (const { tag } of spans ?? [])
      if (
        (tag.type === "state" || tag.type === "demonym" || (tag.type === "city" && tag.capital)) &&
        tag.codes?.length === 1
      )
        return tag.codes[0] as string;
  return null;
}

/** "Nouakchott rappelle son ambassadeur", "Bénin : …": the state that opens a title by itself. */
function topicOf(title: string | null | undefined, language: Language): string | null {
  if (!title) return null;
  const { tokens } = tokenize(title.slice(0, 200), language.words, language.lexicon);
  const tags = language.lexicon.tag(tokens);
  for (let i = 0; i < Math.min(2, tokens.length); i++)
    for (const { tag, last } of tags[i] ?? [])
      if ((tag.type === "state" || (tag.type === "city" && tag.capital)) && tag.codes?.length === 1) {
        const next = tokens[last]?.word;
        const alone = next?.text === ":" || (next?.shape === "lower" && !language.people.words.and.includes(next.text));
        return alone ? (tag.codes[0] as string) : null;
      }
  return null;
}

/** How many sentences may hold a title and a byline before the dateline. */
const headSentences = 5;

/** "BANGUI, 27 novembre –", "Rabat –", at the head of the text or below its title; "GENEVA -" names no home where nobody speaks of Switzerland. */
function datelineOf(scene: Scene, parties: readonly PartyAt[]): string | null {
  const place = scene.places.find((one) => isDateline(scene, one));
  const city = place && meaning(place, "city");
  if (!city || (scene.sentenceAt[place.first] as number) > headSentences) return null;
  const party = partyOf(scene, place);
  return city.capital || parties.some((named) => named.party === party) ? party : null;
}

/** "GENEVA -", "NEW YORK (AP)": the land of a dateline that is no capital takes no part. */
const isElsewhere = (scene: Scene, place: Place) =>
  isDateline(scene, place) && meaning(place, "city") !== undefined && !meaning(place, "city")?.capital;

/** "La présidence de la République de X communique": the state whose institution opens the text. */
function speakerOf(scene: Scene): string | null {
  const place = scene.places[0];
  if (!place || place.first > 9 || !meaning(place, "state", "demonym")) return null;
  for (let i = 0; i < place.first; i++) {
    if (does(scene, i, bit.locative)) return null;
    if (officeTag(scene, i, "institution")) return partyOf(scene, place);
  }
  return null;
}
