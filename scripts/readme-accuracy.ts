import { scored } from "../src/evaluate/index.ts";

/** A set of articles with how well it is read, as `src/server/accuracy.json` has it. */
interface Measured {
  readonly articles: number;
  readonly studied: boolean;
  readonly lang: string;
  readonly layers: readonly { readonly layer: string; readonly f1: number | null }[];
}

const languages: Readonly<Record<string, string>> = { en: "English", fr: "French" };

/** The README with its rows on test/articles with what was measured last, as the page on the method has them. */
export const withAccuracy = (readme: string, sets: readonly Measured[]): string =>
  readme.replace(/(?:\| \[?test\/articles[\],].*\n)+/u, () =>
    sets.map((set, i) => `| ${i === 0 ? link : name}, ${rowOf(set)} |\n`).join(""),
  );

const name = "test/articles";
const link = `[${name}](${name}/README.md)`;

function rowOf({ articles, studied, lang, layers: measured }: Measured): string {
  const scores = scored.map((layer) => Math.round(100 * (measured.find((one) => one.layer === layer)?.f1 ?? 0)));
  return [`${articles} ${studied ? "studied" : "never looked at"}, ${languages[lang]}`, ...scores].join(" | ");
}
