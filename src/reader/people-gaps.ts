import { isGrammar, tagAt } from "./page.ts";
import { bit, does, isPunctuation, officeTag, type Scene, titleTag } from "./people-words.ts";

/** What small words and marks between a name and an office do. */
export interface Gap {
  readonly empty: boolean;
  readonly comma: boolean;
  readonly paren: boolean;
  readonly and: boolean;
  readonly relative: boolean;
  readonly as: boolean;
  readonly be: boolean;
  /** A semicolon parts the items of a list. */
  readonly semicolon: boolean;
  /** Something else stands between: no join. */
  readonly other: boolean;
}

/** "Codjo Houngbé (à gauche), président": where an aside in brackets ends; `i` where none starts. */
export function asideEnd(scene: Scene, i: number, to: number): number {
  if (!isPunctuation(scene, i, "(")) return i;
  for (let k = i + 1; k < to; k++) if (isPunctuation(scene, k, ")")) return k + 1;
  return i;
}

/** What stands between two items, if only small words and marks do. */
export function gapBetween(scene: Scene, from: number, to: number): Gap {
  const gap = {
    empty: to <= from,
    comma: false,
    paren: false,
    and: false,
    relative: false,
    as: false,
    be: false,
    semicolon: false,
    other: false,
  };
  if (to - from > 12) return { ...gap, other: true };
  for (let i = from; i < to; i++) {
    const after = asideEnd(scene, i, to);
    if (after > i) i = after;
    if (i === to) break;
    if (isPunctuation(scene, i, ",–—:-")) gap.comma = true;
    else if (isPunctuation(scene, i, ";")) gap.comma = gap.semicolon = true;
    else if (isPunctuation(scene, i, "()")) gap.paren = gap.paren || isPunctuation(scene, i, "(");
    else if (isPunctuation(scene, i, '«»“”"')) continue;
    else if (does(scene, i, bit.and)) gap.and = true;
    else if (does(scene, i, bit.relative)) gap.relative = true;
    else if (does(scene, i, bit.as)) gap.as = true;
    else if (isSending(scene, i)) return { ...gap, other: true };
    else if (does(scene, i, bit.be)) gap.be = true;
    // "Sir Desmond Clarke, KCMG, Governor-General"
    else if (does(scene, i, bit.honour) && scene.tokens[i]?.word.shape === "upper") continue;
    // "élue en mars présidente", "qui achève sa mission d'ambassadeur"
    else if (gap.be && dateEnd(scene, i) > i) i = dateEnd(scene, i) - 1;
    else if (gap.relative && endsTerm(scene, i, to)) continue;
    // "au poste de", "to the post of"
    else if (does(scene, i, bit.of | bit.host | bit.locative) && isBesideAs(scene, i)) continue;
    else if (does(scene, i, bit.also) || (gap.paren && officeTag(scene, i, "portfolio"))) continue;
    else if (
      does(scene, i, bit.article | bit.indefinite) ||
      titleTag(scene, i) ||
      scene.tokens[i]?.word.shape === "number"
    )
      continue;
    // "X succeeds as Kenya's foreign minister", "X was sworn in as"
    else if (followEnd(scene, i) > i) i = followEnd(scene, i) - 1;
    else if (gap.comma && isDescribing(scene, i, to)) i = to;
    else return { ...gap, other: true };
  }
  return gap;
}

/** "succeeds | as", "was | sworn in | as": where the verb of one who takes an office over ends. */
function followEnd(scene: Scene, i: number): number {
  const last = officeTag(scene, i, "follow")?.last ?? i;
  return does(scene, last, bit.as) ? last : i;
}

/** "a nommé un ambassadeur", "has named an envoy": who names another does not hold the post. */
function isSending(scene: Scene, i: number): boolean {
  const verb = tagAt(scene, i, "verb");
  return verb !== undefined && scene.pack.sends.has(verb.tag.value) && isGrammar(scene, i - 1, "have");
}

/** The token after a date with its preposition; `i` where none stands. */
function dateEnd(scene: Scene, i: number): number {
  for (const from of does(scene, i, bit.locative | bit.article) ? [i, i + 1] : [i]) {
    const span = scene.text.tags[from]?.find(({ tag }) => tag.type === "date");
    if (span) return span.last;
    if (from > i && scene.tokens[from]?.word.shape === "number") return from + 1;
  }
  return i;
}

/** "qui | achève sa | mission de": words of a clause about somebody's term, up to the word for it. */
function endsTerm(scene: Scene, i: number, to: number): boolean {
  for (let k = i + 1; k < Math.min(to, i + 4); k++) if (does(scene, k, bit.as)) return does(scene, k + 1, bit.of);
  return does(scene, i, bit.of) && does(scene, i - 1, bit.as);
}

/** ", the soft-spoken |": one or two unknown adjectives between an article and an office. */
function isDescribing(scene: Scene, i: number, to: number): boolean {
  if (to - i > 2 || !does(scene, i - 1, bit.article | bit.indefinite)) return false;
  for (let k = i; k < to; k++) {
    const shape = scene.tokens[k]?.word.shape;
    const hyphened = scene.tokens[k]?.word.text.includes("-") ?? false;
    if (shape !== "lower" && !hyphened) return false;
    if (scene.bits[k] !== 0 || scene.placeAt[k]) return false;
    if (scene.text.tags[k]?.some(({ tag }) => tag.type !== "title")) return false;
  }
  return true;
}

const isBesideAs = (scene: Scene, i: number) =>
  does(scene, i + 1, bit.as) ||
  does(scene, i - 1, bit.as) ||
  (does(scene, i + 1, bit.article) && does(scene, i + 2, bit.as));
