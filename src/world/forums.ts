/**
 * Gatherings and summits with a name of their own that are no party to what happens there: "the G20 summit", "FOCAC".
 * Codes as organisations have them.
 */
const forums = new Set([
  "org:G7",
  "org:G8",
  "org:G20",
  "org:G77",
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
