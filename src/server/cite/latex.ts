/** Accents that TeX puts over or under a letter, by their combining character. */
const accents: Readonly<Record<string, string>> = {
  "\u0300": "`",
  "\u0301": "'",
  "\u0302": "^",
  "\u0303": "~",
  "\u0304": "=",
  "\u0306": "u",
  "\u0307": ".",
  "\u0308": '"',
  "\u030a": "r",
  "\u030b": "H",
  "\u030c": "v",
  "\u0323": "d",
  "\u0327": "c",
  "\u0328": "k",
};

/** Signs that TeX takes for something else, and letters that have a name in it. */
const signs: Readonly<Record<string, string>> = {
  "\\": "{\\textbackslash}",
  "{": "{\\textbraceleft}",
  "}": "{\\textbraceright}",
  "~": "{\\textasciitilde}",
  "^": "{\\textasciicircum}",
  "<": "{\\textless}",
  ">": "{\\textgreater}",
  '"': "{\\textquotedbl}",
  "`": "{\\textasciigrave}",
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
  œ: "{\\oe}",
  Œ: "{\\OE}",
  æ: "{\\ae}",
  Æ: "{\\AE}",
  ø: "{\\o}",
  Ø: "{\\O}",
  ß: "{\\ss}",
  ł: "{\\l}",
  Ł: "{\\L}",
};

/**
 * Text as TeX reads it: accents and signs as commands, so that the oldest BibTeX takes them; scripts that TeX has no
 * commands for stay as they are. Braces always match.
 */
export const latexOf = (text: string): string =>
  [...text.normalize("NFC")]
    .map(letterOf)
    .join("")
    // two of them would be read as one: -- is a dash, '' a quotation mark
    .replace(/(['\-,])(?=\1)/gu, "$1{}");

function letterOf(letter: string): string {
  const sign = signs[letter];
  if (sign !== undefined) return sign;
  const [base = "", mark = "", ...more] = letter.normalize("NFD");
  const accent = accents[mark];
  if (accent === undefined || more.length > 0 || !/^[A-Za-z]$/u.test(base)) return letter;
  return /[a-z]/iu.test(accent) ? `{\\${accent}{${base}}}` : `{\\${accent}${base}}`;
}
