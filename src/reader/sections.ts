import type { Sentence, Tag, TaggedText } from "../languages/index.ts";
import { isAnyGrammar } from "./page.ts";
import { oncePerKey } from "./remembered.ts";

/** What a heading and the sentences below it are about. */
export interface Section {
  /** The state that the heading names, or null where it names none, or several. */
  readonly party: string | null;
}

/** How many words a heading may have: "1. Irak – Déplacement du ministre". */
const longestHeading = 9;

/** Articles with fewer headings that name a state have subtitles, no subjects dealt with one by one. */
const fewest = 2;

/**
 * By sentence, the section in which it stands: briefings and reviews of a week go from state to state, each below a
 * heading ("2. Géorgie") or behind words that open a paragraph ("On Timor-Leste."). Empty for other articles.
 */
export const sectionsOf = oncePerKey((text: TaggedText): readonly (Section | undefined)[] => {
  const sections: (Section | undefined)[] = [];
  const parties = new Set<string>();
  let section: Section | undefined;
  const { sentences } = text;
  for (let number = 0; number < sentences.length; number++) {
    const heading = number > 0 ? headingAt(text, number) : undefined;
    if (heading) {
      section = { party: partyIn(text, heading) };
      if (section.party) parties.add(section.party);
    }
    sections.push(section);
  }
  return parties.size < fewest ? [] : sections;
});

/** The heading that begins with a sentence: a short paragraph of its own, or a few words about what follows. */
function headingAt(text: TaggedText, number: number): Sentence | undefined {
  const { sentences, tokens } = text;
  const { first, paragraph, last: end } = sentences[number] as Sentence;
  if (sentences[number - 1]?.paragraph === paragraph) return undefined;
  let last = end;
  for (let i = number + 1; sentences[i]?.paragraph === paragraph && last - first <= longestHeading; i++)
    last = (sentences[i] as Sentence).last;
  const opens = end < last && end - first <= longestHeading && isAnyGrammar({ text }, first, matters);
  if (opens && tokens[end - 1]?.word.text === ".") return { first, last: end, paragraph };
  if (last - first > longestHeading || isFinished(text, last - 1) || isEntry(text, first, last)) return undefined;
  return { first, last, paragraph };
}

/** "On", "sur", "concernant": what is dealt with. */
const matters = ["on", "about", "matter"];

/** A finished sentence is no heading. */
const isFinished = ({ tokens }: TaggedText, i: number) => /^[.?!:;»”"]$/u.test(tokens[i]?.word.text ?? "");

/** "Ljubljana, 9 June 2023", "Malawi: President X": a dateline, or an entry of a list. */
function isEntry({ tokens }: TaggedText, first: number, last: number): boolean {
  for (let i = first + 1; i < last; i++) {
    const word = tokens[i]?.word;
    if (word?.shape === "number" || word?.text === ":") return true;
  }
  return false;
}

/** The only state that a heading names, else the only one whose people it names: "On the Filipinos in Lebanon". */
const partyIn = (text: TaggedText, heading: Sentence): string | null =>
  onlyIn(text, heading, ({ type, capital }) => type === "state" || capital === true) ??
  onlyIn(text, heading, ({ type }) => type === "demonym");

function onlyIn({ tags }: TaggedText, { first, last }: Sentence, fits: (tag: Tag) => boolean): string | null {
  const parties = new Set<string>();
  for (let i = first; i < last; i++)
    for (const { tag } of tags[i] ?? []) if (fits(tag) && tag.codes?.length === 1) parties.add(tag.codes[0] as string);
  const [party] = parties;
  return parties.size === 1 ? (party as string) : null;
}
