import type { CodingGroup, CodingOperation, TaggedText } from "../../languages/index.ts";
import type { AuxiliaryMode, PloverType } from "../../model/index.ts";
import { plays, Role } from "../roles.ts";
import type { Trigger } from "./triggers.ts";

/** What a trigger tells of, with the triggers of its complement that it has taken up. */
export interface Meaning {
  readonly event: PloverType;
  readonly mode: string | null;
  readonly group: CodingGroup;
  readonly weak: boolean;
  /** Where the words that tell of it begin and end. */
  readonly last: number;
  readonly taken: readonly Trigger[];
}

/** A sentence's triggers, with its first token and the one after its last. */
export interface Clause {
  readonly text: TaggedText;
  readonly triggers: readonly Trigger[];
  readonly first: number;
  readonly last: number;
}

const friendly = new Set<PloverType>(["AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID"]);
const yielding = new Set<PloverType>(["CONCEDE", "RETREAT"]);
const material = new Set<PloverType>(["SANCTION", "COERCE", "ASSAULT", "MOBILIZE", "PROTEST"]);

/** How far right of a verb its object may begin, in tokens. */
const objectReach = 14;
const deepest = 4;

/** What the trigger at `index` means: the first of its groups whose frame fits. */
export function meaningOf(clause: Clause, index: number, depth = 0): Meaning | undefined {
  const trigger = clause.triggers[index] as Trigger;
  for (const group of trigger.groups) {
    if (!group.event && !group.does) continue;
    if (!fits(clause, index, group)) continue;
    const meaning = group.does ? operate(clause, index, group, group.does, depth) : plain(clause, index, group);
    if (meaning) return meaning;
  }
  return undefined;
}

function plain(clause: Clause, index: number, group: CodingGroup): Meaning {
  const trigger = clause.triggers[index] as Trigger;
  return {
    event: group.event as PloverType,
    mode: group.mode ?? null,
    group,
    weak: group.weak ?? false,
    last: trigger.last,
    taken: trigger.phrase ? objectsOf(clause, index) : [],
  };
}

function fits(clause: Clause, index: number, { object, without, then }: CodingGroup): boolean {
  if (!object && !without && !then) return true;
  const nouns = objectsOf(clause, index);
  const isOf = (classes: readonly string[]) =>
    nouns.some(({ groups }) => groups.some(({ id }) => classes.includes(id)));
  if (object && !isOf(object)) return false;
  if (without && isOf(without)) return false;
  return !then || hasWord(clause, clause.triggers[index] as Trigger, then);
}

function hasWord({ text, last }: Clause, trigger: Trigger, words: readonly string[]): boolean {
  for (let i = trigger.last; i < Math.min(last, trigger.last + objectReach); i++)
    if (words.includes(text.tokens[i]?.word.lower ?? "")) return true;
  return false;
}

/** The nouns of a trigger's object; of its subject when it is passive. */
function objectsOf(clause: Clause, index: number): Trigger[] {
  const trigger = clause.triggers[index] as Trigger;
  return trigger.phrase?.passive ? subjectsOf(clause, index) : nounsAfter(clause, index);
}

function subjectsOf({ text, triggers }: Clause, index: number): Trigger[] {
  const found: Trigger[] = [];
  const trigger = triggers[index] as Trigger;
  for (let i = index - 1; i >= 0; i--) {
    const before = triggers[i] as Trigger;
    if (before.phrase && before.phrase.form !== "participle") break;
    if (trigger.first - before.last > objectReach || isCut(text, before.last, trigger.first)) break;
    if (!before.phrase) found.push(before);
  }
  return found;
}

function nounsAfter({ text, triggers, last }: Clause, index: number): Trigger[] {
  const found: Trigger[] = [];
  let from = (triggers[index] as Trigger).last;
  const end = Math.min(last, from + objectReach);
  for (let i = index + 1; i < triggers.length; i++) {
    const next = triggers[i] as Trigger;
    if (next.phrase || next.first >= end || isCut(text, from, next.first)) break;
    if (found.length > 0 && hasPreposition(text, from, next.first)) break;
    found.push(next);
    // "a suspension of aid" is no aid
    if (next.groups.some(({ does }) => does === "end" || does === "refuse")) break;
    from = next.last;
  }
  return found;
}

const prepositions = Role.place | Role.preposition | Role.agent | Role.that;

function hasPreposition(text: TaggedText, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (plays(text, i, prepositions)) return true;
  return false;
}

/** Whether a mark that ends a clause stands between two tokens. */
function isCut(text: TaggedText, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = text.tokens[i]?.word.text;
    if (word === ";" || word === ":" || (word === "," && !isBetweenAdjectives(text, i))) return true;
  }
  return false;
}

/** "blankets, tents and food" goes on. */
const isBetweenAdjectives = (text: TaggedText, i: number) =>
  text.tokens[i + 1]?.word.shape === "lower" &&
  !plays(
    text,
    i + 1,
    Role.subject | Role.joint | Role.place | Role.verb | Role.article | Role.after | Role.preposition,
  );

interface Complement {
  readonly index: number;
  readonly meaning: Meaning | undefined;
}

/** What a governing verb or noun governs: an infinitive, a gerund, a clause after "that", or the noun of its object. */
function complementOf(clause: Clause, index: number, does: CodingOperation, depth: number): Complement | undefined {
  if (depth >= deepest) return undefined;
  const { text, triggers, last } = clause;
  const trigger = triggers[index] as Trigger;
  const end = Math.min(last, trigger.last + objectReach);
  let noun: Complement | undefined;
  for (let i = index + 1; i < triggers.length; i++) {
    const next = triggers[i] as Trigger;
    if (next.first >= end || isHardCut(text, trigger.last, next.first)) break;
    if (next.phrase) {
      if (noun?.meaning && does !== "ask") return noun;
      if (!isGoverned(clause, trigger, next, does)) break;
      const meaning = meaningOf(clause, i, depth + 1);
      if (meaning || !noun?.meaning) return { index: i, meaning };
      return noun;
    }
    if (noun?.meaning && !isRun(triggers[noun.index] as Trigger, next)) continue;
    if (noun && hasPreposition(text, trigger.last, next.first)) continue;
    noun = { index: i, meaning: meaningOf(clause, i, depth + 1) };
  }
  return noun;
}

/** "peace talks": the last of nouns in a row is the head. */
const isRun = (before: Trigger, next: Trigger) => before.last === next.first;

function isGoverned({ text }: Clause, trigger: Trigger, next: Trigger, does: CodingOperation): boolean {
  const form = next.phrase?.form;
  if (form === "infinitive") return true;
  if (form === "gerund") return does !== "begin" || next.first === trigger.last;
  if (form === "participle") return false;
  return (does === "ask" || does === "threaten" || does === "promise") && hasThat(text, trigger.last, next.first);
}

function hasThat(text: TaggedText, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 3); i++) if (plays(text, i, Role.that)) return true;
  return false;
}

function isHardCut(text: TaggedText, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = text.tokens[i]?.word.text;
    if (word === ";" || word === ":" || word === "—") return true;
  }
  return false;
}

function operate(
  clause: Clause,
  index: number,
  group: CodingGroup,
  does: CodingOperation,
  depth: number,
): Meaning | undefined {
  const trigger = clause.triggers[index] as Trigger;
  const complement =
    trigger.phrase?.passive && (does === "begin" || does === "end" || does === "refuse")
      ? subjectComplement(clause, index, depth)
      : complementOf(clause, index, does, depth);
  const inner = complement?.meaning;
  const taken = complement ? [clause.triggers[complement.index] as Trigger, ...(inner?.taken ?? [])] : [];
  const result = combine(does, inner, group.event);
  if (!result) return undefined;
  return {
    event: result,
    mode: modeOf(result, inner) ?? group.mode ?? (result === inner?.event ? inner.mode : null),
    group: result === inner?.event && does === "begin" ? inner.group : group,
    weak: (group.weak ?? false) || (inner?.weak ?? false),
    last: inner?.last ?? trigger.last,
    taken,
  };
}

function subjectComplement(clause: Clause, index: number, depth: number): Complement | undefined {
  if (depth >= deepest) return undefined;
  for (const noun of subjectsOf(clause, index)) {
    const at = clause.triggers.indexOf(noun);
    const meaning = meaningOf(clause, at, depth + 1);
    if (meaning) return { index: at, meaning };
  }
  return undefined;
}

/** What becomes of an event under a governing verb; `otherwise` when there is none that matters. */
function combine(
  does: CodingOperation,
  inner: Meaning | undefined,
  otherwise: PloverType | undefined,
): PloverType | undefined {
  const event = inner?.event;
  if (does === "refuse") return "REJECT";
  if (does === "threaten") return "THREATEN";
  if (does === "begin") return event;
  if (does === "ask") return event === "ACCUSE" || inner?.group.id === "coerce.sanctions" ? "ACCUSE" : "REQUEST";
  if (event === undefined) return does === "promise" ? otherwise : undefined;
  if (does === "end") return ended(event);
  if (does === "fail") return friendly.has(event) || yielding.has(event) ? "REJECT" : "CONCEDE";
  return promised(event, does);
}

function promised(event: PloverType, does: CodingOperation): PloverType {
  if (friendly.has(event) || yielding.has(event) || event === "MOBILIZE") return "AGREE";
  const isThreat = material.has(event) && (does === "intend" || event === "ASSAULT" || event === "SANCTION");
  return isThreat ? "THREATEN" : event;
}

function ended(event: PloverType): PloverType | undefined {
  if (event === "AGREE" || yielding.has(event)) return "REJECT";
  if (friendly.has(event)) return "SANCTION";
  return event === "ASSAULT" || event === "MOBILIZE" || event === "PROTEST" ? "RETREAT" : "CONCEDE";
}

/** The mode that what is asked, refused or threatened gives. */
function modeOf(event: PloverType, inner: Meaning | undefined): string | null {
  if (!inner) return null;
  const what = inner.event;
  if (event === "REQUEST" || event === "REJECT") {
    if (what === "CONSULT") return "meet";
    if (yielding.has(what)) return inner.mode === "resign" ? "change" : "yield";
    return friendly.has(what) ? "assist" : null;
  }
  if (event !== "THREATEN") return null;
  if (what === "ASSAULT" || what === "MOBILIZE") return "violence";
  if (what === "COERCE") return inner.mode === "arrest" ? "arrest" : "restrict";
  if (what === "SANCTION") return inner.mode === "expel" ? "expel" : "relations";
  return what === "REJECT" ? "relations" : null;
}

/** The event with the tense, negation and mood of its verb: a meeting that lies ahead is AGREE, one not held REJECT. */
export function inContext(
  meaning: Meaning,
  trigger: Trigger,
): { event: PloverType; mode: string | null; auxiliary: AuxiliaryMode[]; doubtful: boolean } {
  const { event, mode } = meaning;
  const { phrase } = trigger;
  if (!phrase) return { event, mode, auxiliary: [], doubtful: false };
  const auxiliary: AuxiliaryMode[] = [];
  const isFuture = phrase.time === "future";
  if (isFuture) auxiliary.push("future");
  if (phrase.mood !== "real") auxiliary.push("hypothetical");
  if (phrase.negated) {
    if (friendly.has(event) || yielding.has(event))
      return { event: "REJECT", mode: modeOf("REJECT", meaning), auxiliary, doubtful: false };
    return { event, mode, auxiliary: [...auxiliary, "negation"], doubtful: true };
  }
  if (isFuture && phrase.mood !== "possible") {
    if (friendly.has(event) || yielding.has(event)) return { event: "AGREE", mode: null, auxiliary, doubtful: false };
    if (material.has(event))
      return { event: "THREATEN", mode: modeOf("THREATEN", meaning), auxiliary, doubtful: false };
  }
  return { event, mode, auxiliary, doubtful: phrase.mood !== "real" };
}
