import type { Random } from "./random.ts";

const given = {
  en: "Amara Boris Clara Dmitri Elena Farid Grace Hassan Ines Joon Karim Lucia Mateo Nadia Omar Priya Rafael Sofia Tomas Yusuf Zainab Anh-Dung Mary-Ann Jean-Noël",
  fr: "Amadou Bénédicte Chérif Daouda Élodie Fatoumata Grégoire Hélène Ibrahima Jean-Noël Karim Léopold Marie-Claire Noémie Oumar Pierre-André Raïssa Séraphin Thérèse Youssouf Zeïnab N'Golo Aïssata Cédric",
};
const heads =
  "Al Ba Bel Cor Da Dem Fer Ga Hal Ib Ka Kor La Lem Ma Men Mu Na Nor Ou Pa Ra Sal Ta Tor Va Wan Ya Zu".split(" ");
const middles = "ba di go ka la lo ma mi na ra ri sa so ta va".split(" ");
const tails = "dou kov lez man mbo nen ra rez sen shi son té tova vic wa yé zadeh".split(" ");
const particles = {
  en: ["", "", "", "", "de ", "van ", "Al-", "El "],
  fr: ["", "", "", "", "de ", "Ould ", "Ben ", "d’"],
};

/** A person who does not exist: given name, perhaps a second one or an initial, and family name. */
export function personName(random: Random, lang: "en" | "fr"): { full: string; family: string } {
  const first = random.pick(given[lang].split(" "));
  const middle = random.chance(0.3) ? random.pick(middles) : "";
  const plain = random.pick(heads) + middle + random.pick(tails);
  const particle = random.pick(particles[lang]);
  const family = particle === "d’" && !/^[AIO]/u.test(plain) ? `de ${plain}` : particle + plain;
  const second = random.chance(0.15) ? ` ${random.pick(heads)[0]}.` : "";
  return { full: `${first}${second} ${family}`, family };
}
