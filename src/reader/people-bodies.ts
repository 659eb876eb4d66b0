import type { Tag, TagSpan } from "../languages/index.ts";
import { headAt } from "./people-phrase.ts";
import { bit, does, isCapital, isPunctuation, officeTag, type Scene } from "./people-words.ts";

/** Bodies of a state in which its officials work. */
const offices = new Set(["ministry", "agency"]);
export const isOffice = (body: TagSpan | undefined): body is TagSpan =>
  body !== undefined && offices.has(body.tag.value);

/** How many words "national parliamentary foreign affairs" may have before the word for the body. */
const longestBody = 7;

/** "national intelligence | service", "Ports and Harbours | Authority": the body that a noun phrase names by its last word. */
export function bodyIn(scene: Scene, from: number, end: number): TagSpan | undefined {
  let found: TagSpan | undefined;
  let i = from;
  while (i < Math.min(end, from + longestBody)) {
    // "the transitional government | Ziad Masri"
    if (found && isCapital(scene, i) && !isCapital(scene, found.first)) break;
    const body = officeTag(scene, i, "body");
    if (body) found = body;
    else if (!mayBeInBody(scene, i, found !== undefined)) break;
    i = body ? body.last : i + 1;
  }
  return found && found.last === i ? found : undefined;
}

/** A word that may stand before the one that names a body: a noun or an adjective. */
function mayBeInBody(scene: Scene, i: number, found: boolean): boolean {
  if (does(scene, i, bit.and)) return !found || (isCapital(scene, i - 1) && isCapital(scene, i + 1));
  if (isPunctuation(scene, i, "-‑&") || (!found && does(scene, i, bit.genitive))) return true;
  const word = scene.tokens[i]?.word;
  if (!word || word.shape === "punctuation" || word.shape === "number") return false;
  // "the Journalists' Union", but "the security council secretary"
  if (headAt(scene, i)?.form === "head") return false;
  const tags = scene.text.tags[i] ?? [];
  if (tags.some(({ tag }) => tag.type === "grammar" || tag.type === "date")) return false;
  const isVerb = tags.some(({ tag }) => tag.type === "verb" && (found || tag.form !== "gerund"));
  return !isVerb || tags.some(({ tag }) => tag.type === "noun" || tag.type === "domain" || isPart(tag));
}

/** Words that stand inside the name of an office or a body, not verbs such as "led". */
const parts = new Set(["qualifier", "portfolio", "institution"]);
const isPart = ({ type, form }: Tag) => type === "office" && form !== undefined && parts.has(form);

/** The kinds of body named from a token up to the last one: a "parliamentary committee" is a parliament's too. */
export function bodiesTo(scene: Scene, from: number, last: TagSpan): string[] {
  const kinds = [last.tag.value];
  for (let i = from; i < last.last; i++) if (isParliamentary(scene, i, last)) return [...kinds, "parliament"];
  return kinds;
}

/** Committees on these are a parliament's. */
const ofParliament = new Set(["foreign", "defence"]);

function isParliamentary(scene: Scene, i: number, { tag, first }: TagSpan): boolean {
  if (i < first && officeTag(scene, i, "body")?.tag.value === "parliament") return true;
  if (tag.value !== "commission") return false;
  if (ofParliament.has(officeTag(scene, i, "portfolio")?.tag.value ?? "")) return true;
  return scene.text.tags[i]?.some((span) => span.tag.type === "domain" && span.tag.value === "parliamentary") ?? false;
}
