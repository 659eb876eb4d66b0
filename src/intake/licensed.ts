/** Longer than this it is no line but a text. */
const longest = 300;

/**
 * The first of these that says under what terms something may be used, on one line: words, or the address of a licence.
 * Nothing where none does, or only at length.
 */
export function licensed(...printed: readonly (string | null | undefined)[]): { license?: string } {
  const [license] = printed
    .map((terms) =>
      terms
        ?.replace(/<[^<>]*>/gu, "")
        .replace(/\s+/gu, " ")
        .trim(),
    )
    .filter((terms) => terms && terms.length <= longest && !/^javascript:/iu.test(terms));
  return license ? { license } : {};
}
