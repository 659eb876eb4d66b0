import { z } from "zod";
import {
  commitmentKinds,
  dateSchema,
  domains,
  engagementKinds,
  engagementSchema,
  evidenceSchema,
  followUpStatuses,
  matchReasons,
  offices,
  partySchema,
  readingSchema,
} from "../../model/index.ts";
import { keysOf } from "../../model/keys-of.ts";

/*
 * What the `.json` of each page holds. Objects are strict, so that the test which asks every address notices a field that
 * nobody described; only measures, which hold many figures, are described by their main ones.
 */

const text = z.string().nullable();
const confidence = z.number().min(0).max(1);
const count = z.int().min(0);

/** A row of any list. */
export const row = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]));

/** A record as a row: the same columns as in CSV. */
export const recordRow = z.strictObject({
  type: z.enum(["engagement", "commitment"]),
  id: z.string(),
  kind: keysOf({ ...engagementKinds, ...commitmentKinds }),
  status: keysOf({ held: {}, ongoing: {}, ...followUpStatuses }),
  date: dateSchema.nullable(),
  due: dateSchema.nullable(),
  late: z.boolean().nullable(),
  parties: z.array(partySchema),
  party_names: z.array(z.string()),
  announced_by: z.array(partySchema),
  people: z.array(z.string()),
  country: partySchema.nullable(),
  city: text,
  host_event: text,
  domains: z.array(keysOf(domains)),
  topics: z.array(z.string()),
  plover: text,
  confidence,
  fulfilled_by: text,
  sources: z.array(z.string()),
});

const match = z.strictObject({
  a: z.string(),
  b: z.string(),
  score: confidence,
  reasons: z.array(z.strictObject({ code: keysOf(matchReasons), value: text })),
});

/** What an editor said of its reports: nothing where no editor looked at it. */
const reviewed = z.enum(["accept", "change"]).optional();

export const engagementRecord = z.strictObject({
  ...engagementSchema.omit({ status: true, evidence: true, rules: true, attribution: true, confidence: true }).shape,
  id: z.string(),
  type: z.literal("engagement"),
  status: z.enum(["held", "ongoing"]),
  confidence,
  reported: dateSchema.nullable(),
  sources: z.array(z.string()),
  reports: z.array(z.string()),
  matches: z.array(match),
  /** How each side tells of it, where two accounts are on file. */
  accounts: z.array(z.looseObject({ side: partySchema.nullable(), articles: z.array(z.string()) })).optional(),
  reviewed,
});

const courseStatus = z.enum(["open", "kept", "postponed", "cancelled"]);

export const commitmentRecord = z.strictObject({
  id: z.string(),
  type: z.literal("commitment"),
  kind: keysOf(commitmentKinds),
  parties: z.array(partySchema),
  announced_by: z.array(partySchema),
  date: dateSchema.nullable(),
  due: dateSchema.nullable(),
  status: courseStatus,
  topics: z.array(z.string()),
  confidence,
  fulfilled_by: text,
  late: z.boolean(),
  changes: z.array(
    z.strictObject({
      status: courseStatus,
      date: dateSchema.nullable(),
      article: z.string(),
      report: z.string(),
      evidence: z.array(evidenceSchema),
      engagement: text,
      due: dateSchema.nullable(),
    }),
  ),
  sources: z.array(z.string()),
  reports: z.array(z.string()),
  matches: z.array(match),
  reviewed,
});

export const tenure = z.strictObject({
  id: z.string(),
  person: z.string(),
  names: z.array(z.string()),
  office: keysOf(offices),
  of: partySchema,
  first: z.string(),
  last: z.string(),
  sources: z.array(z.string()),
});

const head = {
  id: z.string(),
  title: text,
  lang: z.string(),
  published: text,
  outlet: text,
  author: text,
  url: text,
};

/** An article in a list. */
export const articleRow = z.strictObject(head);

/** An article with what was read in it. Offsets are UTF-16 code units into `text`. */
export const article = z.strictObject({
  ...head,
  license: text,
  story: z.string(),
  text: z.string(),
  hash: z.string(),
  addedAt: z.string(),
  reading: z.looseObject(readingSchema.shape),
  /** What editors said of records of the reading, which stays as it was read. */
  corrections: z.array(z.looseObject({ report: z.string(), verdict: z.enum(["accept", "change", "reject", "add"]) })),
  copies: z.array(z.string()),
  comments: z
    .array(z.looseObject({ id: z.string(), name: z.string(), text: z.string(), sentAt: z.string() }))
    .optional(),
});

export const found = z.strictObject({
  total: count,
  next: text,
  entries: z.array(
    z.strictObject({
      ...head,
      story: z.string(),
      rank: z.number(),
      snippet: z.array(z.strictObject({ text: z.string(), found: z.boolean() })),
    }),
  ),
});

const counts = z.strictObject({
  articles: count,
  stories: count,
  engagements: count,
  commitments: count,
  tenures: count,
});
const partyCount = z.strictObject({ parties: z.array(partySchema), engagements: count, last: dateSchema.nullable() });

export const home = z.strictObject({
  counts,
  latest: z.array(engagementRecord),
  due: z.array(commitmentRecord),
  late: z.array(commitmentRecord),
  dyads: z.array(partyCount.omit({ last: true })),
  parties: z.array(partyCount),
});

const source = { outlet: text, lang: z.string(), articles: count };

/** Months and days are those of publication. */
export const coverage = z.strictObject({
  counts,
  outlets: z.array(z.strictObject({ ...source, first: text, last: text })),
  months: z.array(z.strictObject({ ...source, country: partySchema.nullable(), month: text })),
});

/** How the reader was measured; the last three are null where there is nothing to divide by. */
export const accuracy = z.strictObject({
  reader: z.string(),
  measured: dateSchema,
  sets: z.array(
    z.strictObject({
      name: z.string(),
      lang: z.string(),
      studied: z.boolean(),
      articles: count,
      score: confidence.nullable(),
      layers: z.array(
        z.strictObject({
          layer: z.string(),
          found: count,
          gold: count,
          read: count,
          precision: confidence.nullable(),
          recall: confidence.nullable(),
          f1: confidence.nullable(),
        }),
      ),
      falseAlarms: z.strictObject({ ok: count, of: count }),
    }),
  ),
});

export const partyRow = z.strictObject({
  party: partySchema,
  name: z.string(),
  engagements: count,
  last: dateSchema.nullable(),
});

/** Counts are of engagements; measures are null where there are too few. */
export const portfolio = z.looseObject({
  party: partySchema,
  portfolio: z.looseObject({
    n: count,
    undated: count,
    partners: z.array(z.looseObject({ party: partySchema, counts: z.record(z.string(), count) })),
    years: z.array(z.looseObject({ year: z.string() })),
  }),
  tenures: z.array(tenure),
});

/** Parties side by side; the portfolio holds every measure of `chancery portfolio`. */
export const compared = z.array(
  z.strictObject({
    party: partySchema,
    portfolio: z.looseObject({ n: count }),
    fulfilment: z.looseObject({ total: count, kept: count, ended: count, late: count }),
  }),
);
