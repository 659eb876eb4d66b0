import type { TaggedText, TagSpan } from "../languages/index.ts";
import { isNounHere } from "./bare-forms.ts";
import { plays, Role } from "./roles.ts";
import { type Chain, chainOf, Form, finite, formsOf } from "./verb-chain.ts";

/** What can only begin the object of the verb before it. */
const objectStarts = Role.article | Role.possessive | Role.demonstrative | Role.that | Role.number | Role.only;

/** How far left a verb may look for the auxiliary it shares. */
export const longestShare = 30;

/**
 * "a reçu le ministre et signé un accord", "will meet the president and sign a deal": the chain of an earlier verb of
 * the same form, whose auxiliary a bare verb after "and" shares.
 */
export function borrowedChain(
  text: TaggedText,
  { first, last }: TagSpan,
  forms: number,
  isParticiple: boolean,
): Chain | undefined {
  const wanted = forms & (isParticiple ? Form.participle : Form.infinitive);
  const joint = jointBefore(text, first);
  if (joint < 0) return undefined;
  // "received and decorated": the simple past and the participle are one word, only the verb next to it tells
  const nearest = wanted === 0 || (isParticiple && forms & finite) ? 1 : longestShare;
  const shared = wanted || forms & Form.participle;
  if (shared === 0) return undefined;
  for (let i = joint - 1; i >= Math.max(0, joint - nearest); i--) {
    if (isSentenceEnd(text, i)) return undefined;
    if (isUnknownInfinitive(text, i) && shared & Form.infinitive) return chainOf(text, i, Form.infinitive);
    for (const span of text.tags[i] ?? []) {
      // "hand over a patrol boat and meet": a noun is no verb
      if (span.tag.type !== "verb" || isNounHere(text, span)) continue;
      const other = formsOf(text, span).forms & shared;
      if (other === 0) continue;
      const chain = chainOf(text, i, other);
      if (chain.links.length > 0 || chain.forms & Form.toInfinitive) return chain;
      // "a salué l'accord négocié et signé par" has two participles of the noun, "et signé l'accord" goes on from "a"
      if (text.tokens[i - 1]?.word.text !== "," && !plays(text, last, objectStarts)) return undefined;
      break;
    }
  }
  return undefined;
}

/** "to fence": a word that the lexicon does not know, right behind "to". */
const isUnknownInfinitive = (text: TaggedText, i: number) =>
  plays(text, i - 1, Role.linker) && text.tokens[i]?.word.shape === "lower" && !text.tags[i];

/** Token of the "and" or "or" that joins a verb to what is before, over adverbs; -1 if none. */
export function jointBefore(text: TaggedText, first: number): number {
  for (let i = first - 1; i >= Math.max(0, first - 3); i--) {
    if (plays(text, i, Role.joint)) return i;
    if (!plays(text, i, Role.adverb)) return -1;
  }
  return -1;
}

export function isSentenceEnd(text: TaggedText, i: number): boolean {
  const word = text.tokens[i]?.word.text;
  return word === "." || word === ";" || word === "!" || word === "?";
}
