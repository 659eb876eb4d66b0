import { InputError } from "../model/index.ts";

/** Where a list goes on: the place of the last entry that was given, as text that fits into an address. */
export const cursorOf = (place: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(place)).toString("base64url");

/** Where a list is asked to go on, and no page of it does. */
export class WrongCursor extends InputError {
  constructor() {
    super("after: no cursor of this list", "Take it from the page before, or leave it out");
    this.name = "WrongCursor";
  }
}

/**
 * The place that a cursor stands for.
 * @param types what it must hold, "string" or "number" each
 * @throws WrongCursor where it is none that this list gave
 */
export function placeOf(cursor: string, types: readonly ("string" | "number")[]): (string | number)[] {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    if (Array.isArray(place) && place.length === types.length && types.every((type, i) => isOf(type, place[i])))
      return place;
  } catch {
    // Not JSON: as wrong as JSON of another shape.
  }
  throw new WrongCursor();
}

/** No place of a list holds a null character, and the database would refuse to look for one. */
const isOf = (type: "string" | "number", value: unknown) => typeof value === type && !String(value).includes("\0");
