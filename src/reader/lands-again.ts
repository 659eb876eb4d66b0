import { alike, type Tag, type TaggedText, type TagSpan } from "../languages/index.ts";
import { isOfLand } from "../world/lands.ts";
import { isAnyGrammar, Kind, kindsIn } from "./page.ts";
import { oncePerTag } from "./remembered.ts";

/** How many states back the one is looked for that "the emirate" means. */
const furthest = 12;

/**
 * A text in which the words that go on about a state it named are tagged as that state: "the kingdom", "the West African
 * country", "l'émirat". Each stands for the state named last that is such a land.
 */
export function withLandsAgain(text: TaggedText): TaggedText {
  const named: string[] = [];
  let tags: (readonly TagSpan[] | undefined)[] | undefined;
  const kinds = kindsIn(text);
  for (let i = 0; i < text.tokens.length; i++) {
    if (((kinds[i] as number) & (Kind.place | Kind.office)) === 0) continue;
    const spans = text.tags[i] as readonly TagSpan[];
    const land = landAmong(spans);
    const state = land && isGoingOn(text, land) ? stateNamed(named, land.tag.value) : undefined;
    if (land && state) {
      tags ??= [...text.tags];
      tags[i] = [{ first: i, last: land.last, tag: tagOf(state) }, ...spans];
    }
    const code = codeAmong(spans);
    if (code) named.push(code);
  }
  return tags ? ({ ...text, tags } as TaggedText) : text;
}

function landAmong(spans: readonly TagSpan[]): TagSpan | undefined {
  for (const span of spans) if (span.tag.type === "office" && span.tag.form === "land") return span;
  return undefined;
}

/** The state that a word names without doubt. */
function codeAmong(spans: readonly TagSpan[]): string | undefined {
  for (const { tag } of spans) if (isNaming(tag)) return tag.codes?.[0];
  return undefined;
}

const isNaming = oncePerTag(
  ({ type, codes }) => (type === "state" || type === "demonym" || type === "city") && codes?.length === 1,
);

const stateNamed = (named: readonly string[], land: string): string | undefined =>
  named.slice(-furthest).findLast((state) => isOfLand(state, land));

const stateTags = new Map<string, Tag>();

/** One tag for each state, since what is known of a tag is kept by it. */
function tagOf(state: string): Tag {
  const known = stateTags.get(state);
  if (known) return known;
  const tag = alike({ type: "state", value: state, codes: [state] });
  stateTags.set(state, tag);
  return tag;
}

/** "the kingdom", "cet émirat": not "a kingdom", "the kingdom of heaven", "the Kingdom Foundation". */
const isGoingOn = (text: TaggedText, { first, last }: TagSpan): boolean =>
  isAnyGrammar({ text }, first - 1, ["article", "demonstrative"]) &&
  !text.tags[first - 1]?.some(({ tag }) => tag.value === "article" && tag.form === "indefinite") &&
  !text.tags[last]?.some(({ tag }) => tag.value === "of" && tag.form !== "clitic") &&
  text.tokens[last]?.word.shape !== "initial";
