import fc from "fast-check";
import {
  type CommitmentRecord,
  commitmentKinds,
  domains,
  type EngagementRecord,
  engagementKinds,
  followUpStatuses,
  matchReasons,
  offices,
  ploverContexts,
  ploverTypes,
  type Tenure,
} from "../../src/model/index.ts";

const keys = <T extends object>(list: T) => fc.constantFrom(...(Object.keys(list) as (keyof T)[]));

/** Names and words as nobody should print them: formulas, quotes, line breaks, halves of characters, NUL. */
export const hostile = fc.oneof(
  fc.constantFrom(
    '=HYPERLINK("http://example.org")',
    "+1",
    "-2",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "'already",
    "＝1",
    'a "quoted" name',
    "two\r\nlines",
    "a|b\\|c",
    "\\",
    "half \ud83d",
    "\udc00",
    "\u0000",
    "🇲🇱 👩🏽‍💼",
    "\u202eعباس عراقچی",
    "]]><script>&amp;</script>",
    " spaced ",
    "@id",
    ",;",
  ),
  fc.string({ unit: "binary", minLength: 1, maxLength: 12 }),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
);
const several = fc.array(hostile, { maxLength: 3 });
const id = fc.uuid();
const party = fc.constantFrom("MLI", "IRN", "FRA", "XKX", "org:AU", "org:UN", "org:M23");
const parties = fc.uniqueArray(party, { minLength: 1, maxLength: 3 }).map((codes) => codes.sort());
const day = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2035-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
export const period = day.chain((date) =>
  fc.constantFrom(date, date.slice(0, 7), date.slice(0, 4), `${date.slice(0, 4)}-Q2`),
);
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const confidence = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const sources = fc.uniqueArray(fc.oneof(id, hostile), { minLength: 1, maxLength: 3 });
const match = fc.record({
  a: id,
  b: id,
  score: confidence,
  reasons: fc.array(fc.record({ code: keys(matchReasons), value: orNull(hostile) }), { maxLength: 2 }),
});
const filed = {
  id,
  confidence,
  sources,
  reports: fc.array(hostile, { minLength: 1, maxLength: 3 }),
  matches: fc.array(match, { maxLength: 2 }),
};

export const engagement: fc.Arbitrary<EngagementRecord> = fc.record({
  ...filed,
  type: fc.constant("engagement"),
  kind: keys(engagementKinds),
  status: fc.constantFrom("held", "ongoing"),
  parties,
  actors: fc.uniqueArray(party, { maxLength: 2 }),
  recipients: fc.uniqueArray(party, { maxLength: 2 }),
  people: several,
  host_event: orNull(hostile),
  country: orNull(fc.constantFrom("UGA", "FRA", "XKX")),
  city: orNull(hostile),
  date: orNull(period),
  reported: orNull(day),
  domains: fc.uniqueArray(keys(domains), { maxLength: 3 }),
  topics: several,
  plover: keys(ploverTypes),
  mode: orNull(fc.constantFrom("visit", "phone", "multilateral")),
  contexts: fc.uniqueArray(fc.constantFrom(...ploverContexts), { maxLength: 3 }),
});

const written = keys(followUpStatuses).filter((status) => status !== "overdue") as fc.Arbitrary<
  CommitmentRecord["status"]
>;
const change = fc.record({
  status: written,
  date: orNull(period),
  article: id,
  report: id,
  evidence: fc.array(fc.record({ start: fc.nat(), end: fc.nat(), text: hostile }), { maxLength: 1 }),
  engagement: orNull(id),
  due: orNull(period),
});

export const commitment: fc.Arbitrary<CommitmentRecord> = fc.record({
  ...filed,
  type: fc.constant("commitment"),
  kind: keys(commitmentKinds),
  parties,
  announced_by: fc.uniqueArray(party, { maxLength: 2 }),
  date: orNull(day),
  due: orNull(period),
  status: written,
  topics: several,
  fulfilled_by: orNull(id),
  late: fc.boolean(),
  changes: fc.array(change, { maxLength: 3 }),
});

export const tenure: fc.Arbitrary<Tenure> = fc.record({
  id,
  person: hostile,
  names: fc.array(hostile, { minLength: 1, maxLength: 3 }),
  office: keys(offices),
  of: party,
  first: day,
  last: day,
  sources,
});

/** A small archive. */
export const archive = fc.record({
  engagements: fc.array(engagement, { maxLength: 8 }),
  commitments: fc.array(commitment, { maxLength: 8 }),
  tenures: fc.array(tenure, { maxLength: 4 }),
});
