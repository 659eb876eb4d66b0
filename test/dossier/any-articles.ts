import fc from "fast-check";
import { thread } from "./thread.ts";

const oneOf = (...values: string[]) => fc.constantFrom(...values);
const parties = oneOf("DZA+FRA", "FRA>DZA", "DZA>FRA", "DZA+FRA+TUR", "FRA+TUR", "ETH+SOM");
const date = oneOf("", "", " 2025", " 2025-04", " 2025-04-06", " 2025-04-07", " 2025-04-20", " 2025-06-01");
const place = oneOf("", "", " Algiers/DZA", " Paris/FRA");
const people = oneOf("", ": Macron", ": Emmanuel Macron, Tebboune", ": Attaf, Barrot", ": Jean-Noël Barrot");
const status = oneOf("", "", "", "planned ", "postponed ", "cancelled ", "ongoing ");
const kind = oneOf("meeting", "meeting", "visit", "call", "negotiation", "expulsion", "statement");
const told = fc
  .tuple(status, kind, parties, date, place, people)
  .map(([a, b, c, ...rest]) => `  ${a}${b} ${c}${rest.join("")}`);
const due = oneOf("", " due 2025-04", " due 2025-06", " due 2025");
const made = fc
  .tuple(
    oneOf("", "", "done ", "postponed ", "cancelled "),
    oneOf("visit", "meeting"),
    oneOf("DZA+FRA", "DZA+FRA+TUR"),
    due,
  )
  .map(([a, b, c, d]) => `  promise ${a}${b} ${c}${d}`);
const published = oneOf("?", "2025-03-01", "2025-04-07", "2025-04-08", "2025-04-21", "2025-06-02", "2026-01-10");
/** Threads of up to nine articles about a few parties, in which much is told twice and much does not go together. */
export const articles = fc
  .array(fc.tuple(published, fc.array(fc.oneof(told, told, made), { minLength: 1, maxLength: 4 })), { maxLength: 9 })
  .map((all) => thread(all.map(([day, lines], i) => [`${day} a${i}`, ...lines].join("\n")).join("\n")));
