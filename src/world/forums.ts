/**
 * Gatherings and summits with a name of their own that are no party to what happens there: "FOCAC", "the Davos forum".
 * Codes as organisations have them.
 */
const forums = new Set([
  "org:FOCAC",
  "org:TICAD",
  "org:COP",
  "org:WEF",
  "org:MSC",
  "org:CHOGM",
  "org:USALS",
  "org:CASCF",
  "org:APEC",
  "org:IORA",
]);

/** Whether an organisation is a forum, not a party. */
export function isForum(party: string): boolean {
  return forums.has(party);
}
