import {
  commentStatuses,
  type FoundIn,
  type FoundList,
  type Role,
  roles,
  suggestionStatuses,
} from "../../model/index.ts";
import { type Locale, say } from "../words.ts";
import type { Fields } from "./frame.tsx";
import { givenBy } from "./review/record-fields.tsx";
import { reviewWords } from "./review/words.ts";
import { deskWords } from "./words.ts";

/** "approved a comment", "took back: corrected a record". */
export function deedName(what: string, locale: Locale): string {
  const labels = deskWords[locale].audit;
  const plain = what.replace(/\.undone$/u, "");
  const name = labels.deeds[plain as keyof typeof labels.deeds] ?? plain;
  return plain === what ? name : say(labels.undone, { what: name });
}

const statuses: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  ...suggestionStatuses,
  ...commentStatuses,
};

/** What is kept of a deed, before or after it. */
type Kept = {
  readonly found?: FoundIn[FoundList] | null;
  readonly role?: Role;
  readonly revision?: number | null;
  readonly published?: number | null;
  readonly count?: number;
} | null;

/** One side of a deed in words, a line for each; of a record only what is not as on the other side. */
export function sideOf(value: unknown, other: unknown, locale: Locale): string[] {
  if (typeof value === "string") return [statuses[value]?.[locale] ?? value];
  const { found, role, revision, published, count } = (value ?? {}) as NonNullable<Kept>;
  if (found) return differences(givenBy(found), otherFields(other), locale);
  if (role) return [roles[role][locale]];
  const shown = revision ?? published;
  if (shown) return [say(deskWords[locale].audit.revision, { revision: shown })];
  return count === undefined ? [] : [String(count)];
}

const otherFields = (other: unknown): Fields => {
  const { found } = (other ?? {}) as NonNullable<Kept>;
  return found ? givenBy(found) : {};
};

function differences(fields: Fields, others: Fields, locale: Locale): string[] {
  const labels: Readonly<Record<string, string>> = reviewWords[locale].fields;
  return Object.entries(fields).flatMap(([name, value]) => {
    const text = [value].flat().join(", ").replaceAll("\n", ", ");
    const isAlike = text === [others[name] ?? ""].flat().join(", ").replaceAll("\n", ", ");
    return isAlike ? [] : [`${labels[name] ?? name}: ${text || deskWords[locale].audit.none}`];
  });
}
