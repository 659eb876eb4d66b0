import { readFileSync } from "node:fs";
import { type Office, offices } from "../model/index.ts";

/** An office held from a day, month or year to another: "2023", "2023-11", "2023-11-27". An open end is still in office as far as is known. */
export interface Term {
  readonly office: Office;
  readonly from: string;
  readonly to: string | null;
}

/** A person who held public office, by every spelling of the name. No terms: only the party is known. */
export interface KnownHolder {
  readonly names: readonly string[];
  readonly terms: readonly Term[];
}

/** One file each in `data/holders`: party, then names, then terms: `"Christopher Luxon": "head_of_government 2023-11–"`. */
const regions = ["africa", "americas", "asia", "europe", "oceania", "organisations"];

/** The list knows the world of the middle of 2025: later than this, an open term may well have ended. */
const lastSure = "2027-06-30";

let holders: ReadonlyMap<string, readonly KnownHolder[]> | undefined;

/**
 * People who held public office, by the party they served ("SEN", "org:AU"). From about 2010 on and never complete. Of
 * offices held at once, it gives the one by which the press calls the person.
 */
export function knownHolders(): ReadonlyMap<string, readonly KnownHolder[]> {
  holders ??= new Map(regions.flatMap((region) => [...load(region)]));
  return holders;
}

function load(region: string): Map<string, KnownHolder[]> {
  const data = JSON.parse(readFileSync(new URL(`./data/holders/${region}.json`, import.meta.url), "utf8")) as Record<
    string,
    Record<string, string>
  >;
  return new Map(
    Object.entries(data).map(([party, people]) => [
      party,
      Object.entries(people).map(([names, terms]) => ({ names: names.split(" / "), terms: termsOf(terms) })),
    ]),
  );
}

const termPattern = /^(?<office>[a-z_]+) (?<from>[\d-]{4,10})–(?<to>[\d-]{4,10})?$/u;

/**
 * Reads "head_of_government 2023-07–2023-08, foreign_minister 2020–".
 * @throws when a term is not of that form
 */
export function termsOf(list: string): Term[] {
  if (list === "") return [];
  return list.split(", ").map((term) => {
    const { office = "", from = "", to = null } = termPattern.exec(term)?.groups ?? {};
    if (!(office in offices)) throw new Error(`not a term of office: ${term}`);
    return { office: office as Office, from, to: to ?? null };
  });
}

// a month has no day 00 or 99: of an imprecise date, before its first day and after its last
const before = (date: string) => `${date}-00-00`.slice(0, 10);
const after = (date: string) => `${date}-99-99`.slice(0, 10);

/**
 * Whether a term covers the whole of a day, month or year for certain: the month or year in which someone took office
 * or left it is in doubt where the list gives no day.
 */
export function covers({ from, to }: Term, date: string): boolean {
  return after(from) <= before(date) && after(date) <= (to ? before(to) : lastSure);
}
