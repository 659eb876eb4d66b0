import type { Tag } from "../languages/index.ts";
import { bit, does, isCapital, meaning, officeTag, type Place, type Scene, wordAt } from "./people-words.ts";

/**
 * Words by which an article goes on about an organisation it named: "the Forum" for the Pacific Islands Forum, "the
 * agency", "le bloc". Each stands for the organisation named last that it fits.
 */
export function organisationsAgain(scene: Scene): Place[] {
  const found: Place[] = [];
  if (!scene.places.some(isOrganisation)) return found;
  const heads = new Map<string, Tag>();
  let latest: Tag | undefined;
  for (let i = 0; i < scene.tokens.length; i++) {
    const place = scene.placeAt[i];
    if (place) {
      i = place.last - 1;
      const tag = meaning(place, "organisation");
      if (!tag) continue;
      latest = tag;
      const head = headOf(scene, place);
      if (head) heads.set(head, tag);
    } else if (latest) {
      const again = isNamedAgain(scene, i) ? heads.get(wordAt(scene, i)) : undefined;
      const meant = again ?? (isBody(scene, i, latest) ? latest : undefined);
      if (meant) found.push({ first: i, last: i + 1, tags: [meant] });
    }
  }
  return found;
}

const isOrganisation = (place: Place) => meaning(place, "organisation") !== undefined;

/** The main word of a name of several words: "Forum" of "Pacific Islands Forum", "Union" of "Union africaine". */
function headOf(scene: Scene, { first, last }: Place): string | null {
  if (last - first < 2) return null;
  let at = first;
  if (scene.pack.qualifiesBefore) {
    at = last - 1;
    for (let i = first + 1; i < last; i++)
      if (does(scene, i, bit.of)) {
        at = i - 1;
        break;
      }
  }
  return isCapital(scene, at) ? wordAt(scene, at) : null;
}

/** "the Forum": a capital after an article, and no longer name. */
const isNamedAgain = (scene: Scene, i: number) =>
  does(scene, i - 1, bit.article) &&
  scene.tokens[i]?.word.shape === "initial" &&
  !isCapital(scene, i + 1) &&
  !does(scene, i + 1, bit.of);

/** "the agency", "cette organisation"; "la Commission" with a capital and nothing that says of what. */
function isBody(scene: Scene, i: number, { codes }: Tag): boolean {
  const tag = officeTag(scene, i, "again");
  if (tag?.last !== i + 1 || !does(scene, i - 1, bit.article | bit.this)) return false;
  if (does(scene, i + 1, bit.of) || isCapital(scene, i + 1)) return false;
  if (tag.tag.value !== "body") return !isNamedAgain(scene, i);
  return withCommission.has(codes?.[0] ?? "") && isCapital(scene, i) && isFollowedByVerb(scene, i + 1);
}

/** Organisations whose executive is "the Commission". */
const withCommission = new Set(["org:EU", "org:AU", "org:ECOWAS", "org:ECCAS", "org:WAEMU", "org:CEMAC", "org:IOC"]);

/** Whether a verb, or small words before one, comes next. */
const isFollowedByVerb = (scene: Scene, i: number): boolean =>
  scene.text.tags[i]?.some(
    ({ tag }) => tag.type === "verb" || (tag.type === "grammar" && beforeVerbs.has(tag.value)),
  ) ?? false;

/** Small words before a verb: "a versé", "se réunira", "ne". */
const beforeVerbs = new Set(["have", "be", "reflexive", "clitic", "not"]);
