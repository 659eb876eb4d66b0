import { isForum } from "../../world/forums.ts";
import { meantByCapital, partiesIn } from "../parties-named.ts";
import type { Mention } from "../mentions.ts";
import { type Page, within } from "../page.ts";
import { unique } from "./cast.ts";

/** States whose places or posts a range of words names: "à Kigali", "son ambassadeur en Bolivie". */
export function placesIn(page: Page, first: number, last: number): string[] {
  const found = within(page.places, first, last).filter(({ role, country }) => country !== null && role !== "dateline");
  return unique(
    found.map(({ country, city }) => (city === null ? (country as string) : meantByCapital(page, country as string))),
  );
}

/** States and organisations that a range of words names as such, but for forums. */
export const namedIn = (page: Page, first: number, last: number): string[] =>
  partiesIn(page, first, last).filter((party) => !isForum(party));

/** Where an envoy serves: "ambassadeur à Kigali", "ambassador to Niger", within the words that name him or right after. */
export function postOf(page: Page, envoy: Mention): string | null {
  const place = within(page.places, envoy.first, envoy.last + 4).find(
    ({ role, country }) => country !== null && (role === "in" || role === "to") && !envoy.parties.includes(country),
  );
  if (!place?.country) return null;
  return place.city === null ? place.country : meantByCapital(page, place.country);
}
