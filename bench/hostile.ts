import { read } from "./chancery.ts";
import { shown, table } from "./measure.ts";
import type { Suite } from "./suite.ts";

const megabyte = 1_000_000;
const limit = 2; // seconds
const again = (piece: string) => piece.repeat(Math.ceil(megabyte / piece.length)).slice(0, megabyte);

/** Texts built to make a careless reader slow: each is a million characters. */
export const hostileTexts: Readonly<Record<string, string>> = {
  "opening brackets": again("("),
  "brackets within brackets": again("([{") + again(")]}"),
  spaces: again(" "),
  "one word": again("a"),
  "one word in capitals": again("MALI"),
  "“M. A. B.”": again("M. A. B. "),
  digits: again("7"),
  "numbers with points": again("1.1,"),
  "“a reçu et ”": again("a reçu et "),
  "“met and ”": again("met and "),
  "opening quotation marks": again('“«"'),
  "straight quotation marks and spaces": again('" '),
  "a quotation never closed": `“${again("said the minister and ")}`,
  "line breaks": again("\n"),
  "line breaks and spaces": again("\n \t"),
  apostrophes: again("l'"),
  hyphens: again("a-"),
  "full stops": again("."),
  "names and no verb": again("Jean Dupont, "),
  "ministers of ministers": again("le ministre du ministre de "),
  "presidents of Mali": again("President of Mali "),
  "states in a row": again("Mali, Iran et "),
  dates: again("le 15 octobre 2025 et "),
  "sentences of one word": again("Oui. "),
  "byline after byline": again("Par \n"),
  "combining accents": again("é́"),
  "half of a character": again("\ud83d"),
  "a page of one line": again("The minister of Mali met his Iranian counterpart, and "),
};

/** Longest time for a megabyte of hostile text. */
export const hostile: Suite = {
  name: "hostile",
  run: async ({ quick }) => {
    const kinds = Object.entries(hostileTexts).slice(0, quick ? 5 : undefined);
    const rows: [string, number, number][] = kinds.map(([name, text]) => [
      name,
      secondsFor(text, "en"),
      secondsFor(text, "fr"),
    ]);
    const slow = rows.filter(([, en, fr]) => Math.max(en, fr) > limit);
    const markdown =
      `Texts of a million characters, seconds by the clock. ${slow.length === 0 ? `All are read in less than ${limit} s.` : `More than ${limit} s: ${slow.map(([name]) => name).join(", ")}.`}\n\n` +
      table(
        ["a million characters of", "as English", "as French"],
        rows.map(([name, en, fr]) => [name, shown(en), shown(fr)]),
      );
    return { title: "Hostile text", markdown };
  },
};

function secondsFor(text: string, lang: string): number {
  const start = performance.now();
  read({ id: "hostile", text, lang, published: "2025-10-16" });
  const seconds = (performance.now() - start) / 1000;
  if (seconds > limit)
    console.error(`  slow (${lang}): ${seconds.toFixed(1)} s for ${JSON.stringify(text.slice(0, 30))}`);
  return seconds;
}
