import type { Article } from "../../src/model/article.ts";
import { type Occasion, writeArticle, type WrittenLanguage } from "./index.ts";
import { type Random, randomFrom } from "./random.ts";
import { states } from "./states.ts";

/** Two articles in five tell of what another article told before, often in the other language. */
const retold = 0.4;
/** Occasions that are still talked of. */
const recent = 60;
/** One article in thirty is another's text in another outlet. */
const syndicated = 0.03;

/**
 * The news of the years 2015 to 2026 in order: a few states act much and most seldom, officials stay in office for some
 * years, encounters are told several times, promises are made and met.
 */
export function* writeNews({ count, seed = 1 }: { count: number; seed?: number }): Generator<Article> {
  const random = randomFrom(seed);
  const occasions: Occasion[] = [];
  let last: Article | null = null;
  for (let i = 0; i < count; i++) {
    const lang: WrittenLanguage = random.chance(0.5) ? "fr" : "en";
    if (last && random.chance(syndicated)) {
      yield { ...last, id: `${last.id}-again-${i}`, outlet: "Syndicated Press" };
      continue;
    }
    const again = occasions.length > 0 && random.chance(retold);
    const occasion = again ? random.pick(occasions) : newOccasion(random, i / count);
    if (!again && occasions.push(occasion) > recent) occasions.shift();
    last = { ...writeArticle(lang, seed * 1_000_003 + i, occasion), id: `news-${seed}-${i}` };
    yield last;
  }
}

const firstDay = Date.UTC(2015, 0, 1);
const days = 11.8 * 365;

function newOccasion(random: Random, share: number): Occasion {
  const day = new Date(firstDay + share * days * 86_400_000).toISOString().slice(0, 10);
  const a = state(random);
  const sides = [a, otherThan(a, random), state(random)] as const;
  const term = Math.floor(Number(day.slice(0, 4)) / 4);
  const holders = sides.map((code) => hash(`${code} ${term} ${random.between(1, 3)}`)) as [number, number, number];
  return { states: sides, holders, day };
}

const codes = states.en.map(({ code }) => code).filter((code) => states.fr.some((state) => state.code === code));

/** Some states are named far more often than others: the square of an even draw. */
const state = (random: Random) => codes[Math.floor(codes.length * random.next() ** 2.2)] as string;

function otherThan(code: string, random: Random): string {
  let other = state(random);
  while (other === code) other = state(random);
  return other;
}

const hash = (words: string) => [...words].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);
