import { groupBy } from "./group-by.ts";
import type { NameSeen } from "./people-of-office.ts";
import { personName, wholeWords } from "./person-names.ts";

/**
 * The name to show a person by: the fullest of those printed at least a quarter as often as the most usual one, each
 * counted once an article. A surname alone or an initial is shown only where nothing fuller was seen.
 */
export function shownName(seen: readonly NameSeen[]): string {
  const forms = [...groupBy(seen, ({ name }) => personName(name).folded).values()].map((form) => ({
    printed: usualSpelling(form),
    words: wholeWords(personName(form[0]?.name ?? "")),
    count: new Set(form.map(({ article }) => article)).size,
  }));
  const named = forms.filter(({ words }) => words > 1);
  const usual = named.length > 0 ? named : forms;
  const often = Math.max(...usual.map(({ count }) => count)) / 4;
  const [best] = usual
    .filter(({ count }) => count >= often)
    .sort((a, b) => b.words - a.words || b.count - a.count || (a.printed < b.printed ? -1 : 1));
  return best?.printed ?? "";
}

/** Of one name's spellings that differ in case and marks: not in capitals, then the most often printed. */
function usualSpelling(form: readonly NameSeen[]): string {
  const spellings = [...groupBy(form, ({ name }) => personName(name).printed).entries()];
  const inCapitals = (name: string) => /\p{Lu}{3}/u.test(name);
  const [best] = spellings.sort(
    ([a, left], [b, right]) =>
      Number(inCapitals(a)) - Number(inCapitals(b)) || right.length - left.length || (a < b ? -1 : 1),
  );
  return best?.[0] ?? "";
}
