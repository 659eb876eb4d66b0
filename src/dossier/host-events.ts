/** Words that say of what sort a gathering is, not which. */
const generic = new Set(
  "the of on for and a an annual ministerial ministers meeting meetings conference summit session sessions forum assembly general high level ordinary extraordinary council heads state government international event".split(
    " ",
  ),
);
const wordsOf = (name: string) =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
const numberOf = (words: readonly string[]) =>
  words.map((word) => /^(\d+)(?:st|nd|rd|th)?$/u.exec(word)?.[1]).find(Boolean) ?? null;

/** Whether two names can be of one gathering: true, false, or null where the names do not tell. */
export function isSameHostEvent(a: string, b: string): boolean | null {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.join(" ") === right.join(" ")) return true;
  const [one, other] = [numberOf(left), numberOf(right)];
  const own = left.filter((word) => !generic.has(word) && numberOf([word]) === null);
  const common = own.some((word) => right.includes(word));
  if (common && one !== null && other !== null && one !== other) return false;
  return common ? true : null;
}
