type Chancery = typeof import("../src/index.ts");

/** The package as it is shipped: the compiled reader, not the sources. */
export const { code, read, readerVersion } = (await import(
  new URL("../dist/index.js", import.meta.url).href
)) as Chancery;

type Languages = typeof import("../src/languages/index.ts");
const { languageOf, tokenize } = (await import(
  new URL("../dist/languages/index.js", import.meta.url).href
)) as Languages;

/** The first step of reading alone: cuts a text into words and looks them up. Returns how many words there are. */
export function cutAndTag(text: string, tag: string): number {
  const language = languageOf(tag);
  if (!language) throw new Error(`no such language: ${tag}`);
  const { tokens } = tokenize(text, language.words, language.lexicon);
  return language.lexicon.tag(tokens).length;
}
