import type { TaggedText, TagSpan } from "../languages/index.ts";
import { isNounHere } from "./bare-forms.ts";
import { plays, Role } from "./roles.ts";
import { chainOf, Form, formsOf } from "./verb-chain.ts";
import { isSentenceEnd, jointBefore, longestShare } from "./verb-sharing.ts";

/** How far left the governor of an infinitive may stand. */
const longestReach = 5;

/**
 * The verb that governs an infinitive or gerund which starts at token `first` ("a décidé de", "agreed to"), or the noun
 * right before its "to" ("plans to"), if the lexicon knows it. "agreed to meet and sign": both have the same governor.
 */
export function governor(text: TaggedText, first: number): TagSpan | undefined {
  return governorOf(text, first, 3);
}

function governorOf(text: TaggedText, first: number, joints: number): TagSpan | undefined {
  const joint = jointBefore(text, isLinker(text, first - 1) ? first - 1 : first);
  if (joint >= 0 && joints > 0) {
    const before = infinitiveBefore(text, joint);
    if (before >= 0) return governorOf(text, before, joints - 1);
  }
  return nearestGovernor(text, first);
}

const isLinker = (text: TaggedText, i: number) => plays(text, i, Role.linker);

/** Where the nearest infinitive or gerund before token `end` begins, with its "to"; -1 if none. */
function infinitiveBefore(text: TaggedText, end: number): number {
  for (let i = end - 1; i >= Math.max(0, end - longestShare); i--) {
    if (isSentenceEnd(text, i)) return -1;
    for (const span of text.tags[i] ?? []) {
      if (span.tag.type !== "verb") continue;
      const forms = formsOf(text, span).forms;
      if ((forms & (Form.infinitive | Form.gerund)) === 0) continue;
      const chain = chainOf(text, i, forms);
      const isGoverned = chain.forms === Form.infinitive || chain.forms === Form.gerund;
      if (isGoverned || chain.forms & Form.toInfinitive) return chain.first;
    }
  }
  return -1;
}

/** "s'engage devant l'Union à réviser": the gerund of a modal is a preposition. */
const isModalGerund = (spans: readonly TagSpan[]) =>
  spans.some(({ tag }) => tag.type === "grammar" && tag.value === "ahead" && tag.form === "gerund");

function nearestGovernor(text: TaggedText, first: number): TagSpan | undefined {
  let noun: TagSpan | undefined;
  for (let i = first - 1; i >= Math.max(0, first - longestReach); i--) {
    if (text.tokens[i]?.word.shape === "punctuation") break;
    const spans = text.tags[i];
    if (!spans) continue;
    const verb = isModalGerund(spans) ? undefined : spans.find(({ tag, last }) => tag.type === "verb" && last <= first);
    // "a promis pour sa part d'ouvrir", "has until the end of June to ratify"
    const isNoun = verb && (plays(text, i - 1, Role.possessive) || isNounHere(text, verb));
    if (verb && !plays(text, i, Role.auxiliary) && !isNoun) return verb;
    // "to fence the border and to share": the noun before "and" governs nothing
    if (i < first - 3 || plays(text, first - 1, Role.joint)) continue;
    noun ??= spans.find(({ tag, last }) => tag.type === "noun" && last >= first - 1 && last <= first);
  }
  return noun;
}
