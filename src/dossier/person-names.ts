import { foldName, skeletonOf, soundOf } from "./name-sounds.ts";

/** A printed name, taken apart for comparison. */
export interface PersonName {
  /** As printed, without title and with single spaces. */
  readonly printed: string;
  /** How each word sounds, in the order printed, without particles; an initial is its letter and a full stop. */
  readonly sounds: readonly string[];
  /** What was printed in small letters, without marks. */
  readonly folded: string;
}

const wordSet = (words: string) => new Set(words.split(" "));
const titles = wordSet(
  "h.e s.e s.e.m m mm mme mlle mr mrs ms miss monsieur madame sir dame lady dr docteur doctor prof professeur professor me maitre gen general lt lieutenant col colonel maj capt captain capitaine adm admiral amiral princess princesse queen emir ayatollah hadj haji hajj el-hadj sayyid seyed hon",
);
/** Titles that are names too: dropped only where two words are left. */
const titlesOrNames = wordSet("cheikh sheikh prince king lord major roi sultan");
/** Words that one outlet prints and another leaves out. */
const particles = wordSet(
  "al el as ad ash bin ben ibn bint ould de da do dos das du di del della la le van von der den y",
);

const known = new Map<string, PersonName>();

/** A name taken apart, remembered: the same few names stand in most reports. */
export function personName(name: string): PersonName {
  const found = known.get(name);
  if (found) return found;
  if (known.size > 20_000) known.clear();
  const taken = takenApart(name);
  known.set(name, taken);
  return taken;
}

function takenApart(name: string): PersonName {
  const printed = withoutTitles(name.normalize("NFC").trim().split(/\s+/u)).join(" ");
  const folded = foldName(printed);
  const parts = folded
    .replace(/(?<!\p{L})(\p{L})\./gu, "$1 ") // J.B., J.-B.
    .replace(/['’ʻʼ`.]/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const words = parts.filter((part) => !particles.has(part));
  const kept = words.some(({ length }) => length > 1) ? words : parts;
  return { printed, folded, sounds: kept.map((word) => (word.length > 1 ? soundOf(word) : `${word}.`)) };
}

function withoutTitles(words: readonly string[]): readonly string[] {
  const first = foldName(words[0] ?? "").replace(/\.$/u, "");
  const drop = (titles.has(first) && words.length > 1) || (titlesOrNames.has(first) && words.length > 2);
  return drop ? withoutTitles(words.slice(1)) : words;
}

const isInitial = (sound: string) => sound.endsWith(".");
/** Words of a name that are no initials. */
export const wholeWords = ({ sounds }: PersonName): number => sounds.filter((sound) => !isInitial(sound)).length;

/**
 * Whether the shorter of two names is the longer with words left out, put in another order, cut to initials or spelt
 * in another way. One word alone is never enough; a surname must sound alike, a first name may differ in its vowels.
 */
export function isSameName(a: PersonName, b: PersonName): boolean {
  const [short, long] = a.sounds.length <= b.sounds.length ? [a.sounds, b.sounds] : [b.sounds, a.sounds];
  if (short.length < 2) return false;
  if (short.join(" ") === long.join(" ")) return true;
  const left = [...long];
  const weak = short.filter((sound) => isInitial(sound) || !take(left, (other) => other === sound));
  const strong = short.filter((sound) => !weak.includes(sound));
  const surname = short.at(-1) as string;
  if (!strong.some(({ length }) => length > 2)) return false;
  // "Diop Abdoulaye": where the order differs, every word must be there as it is.
  if (weak.includes(surname) || (weak.length > 0 && !long.slice(1).includes(surname))) return false;
  return weak.every((sound) => take(left, (other) => isVariant(sound, other)));
}

/** Takes the first that fits out of the list. */
function take(list: string[], fits: (sound: string) => boolean): boolean {
  const at = list.findIndex(fits);
  if (at >= 0) list.splice(at, 1);
  return at >= 0;
}

/** "Mohamed" and "Muhammad", or a word and its initial. */
function isVariant(sound: string, other: string): boolean {
  if (isInitial(sound) || isInitial(other)) return sound[0] === other[0];
  const skeleton = skeletonOf(sound);
  return skeleton.length >= 4 && skeleton === skeletonOf(other);
}
