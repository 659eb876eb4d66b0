/** Letters that Unicode does not take apart into a base and a mark. */
const plainLetters: Record<string, string> = { ł: "l", ø: "o", ı: "i", ß: "ss", æ: "ae", œ: "oe", đ: "d", ð: "d" };

/** Small letters without marks: "Goïta" is "goita". */
export function foldName(name: string): string {
  return name
    .normalize("NFD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[łøıßæœđð]/gu, (letter) => plainLetters[letter] ?? letter);
}

/** How French and English write the same sound of a name that was not first written in Latin letters. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/t?sch|tch|sh|ch/gu, "x"], // Araghtchi, Araghchi; Loukachenko, Lukashenko
  [/ph/gu, "f"],
  [/[gk]h|q|ck|c(?![eiy])/gu, "k"], // Araqchi, Araghchi; Mokhtar, Moktar
  [/dz?h?j|dzh/gu, "j"], // Djibril, Jibril
  [/([dt])h/gu, "$1"],
  [/gu(?=[ei])/gu, "g"], // Sergueï, Sergei
  [/(?<=[aou])e(?=[^aeiou])/gu, ""], // Koehler, Köhler
  [/ou|oo|[wo]/gu, "u"], // Mahmoud, Mahmud; Hossein, Hussein
  [/[ae]?[iy]+e?|ee/gu, "i"], // Zelensky, Zelenskiy; Hussain, Hussein
  [/(.)\1+/gu, "$1"],
  [/(?<=[aeiu]n)e$/u, ""], // Poutine, Putin
];

/** The sound of one word of a name, as far as spelling tells it: one for all usual spellings. Takes a folded word. */
export function soundOf(word: string): string {
  return spellings.reduce((sound, [spelling, letter]) => sound.replace(spelling, letter), word);
}

/** The consonants of a sound, with its first and last letter: "Mohamed" and "Muhammad" agree, "Daniel" and "Daniela" do not. */
export function skeletonOf(sound: string): string {
  return sound.slice(0, 1) + sound.slice(1, -1).replace(/[aeiu]/gu, "") + sound.slice(-1);
}
