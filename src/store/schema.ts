import { type SQL, sql } from "drizzle-orm";
import {
  boolean,
  customType,
  date,
  index,
  integer,
  json,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";

/*
 * The tables of an archive. Every table has one key and no sequence, so that it can be spread over machines by that key;
 * nothing refers to another table by a constraint for the same reason: `checkArchive` looks whether all belongs together.
 * What is only ever read whole is `json`, kept as it was written; what is looked for stands in columns of its own.
 */

const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });
const parties = () => text("parties").array().notNull();
/** How sure the reader was of a report: the least sure are looked at first. */
const sureness = (report: unknown) => sql`((${report}->'found'->>'confidence')::float8)`;
const day = (name: string) => date(name, { mode: "string" });

/** Articles of a language, and those of all others: as `search` asks for them. */
export const ofLanguage = {
  fr: sql`(lang = 'fr' or lang like 'fr-%')`,
  en: sql`(lang = 'en' or lang like 'en-%')`,
  any: sql`lang not in ('fr', 'en') and lang not like 'fr-%' and lang not like 'en-%'`,
};

/** Articles as received, with what was read in them. `search` holds the words in the article's own language, accents folded. */
export const article = pgTable(
  "article",
  {
    id: text("id").primaryKey(),
    hash: text("hash").notNull(),
    text: text("text").notNull(),
    title: text("title"),
    lang: text("lang").notNull(),
    published: text("published"),
    outlet: text("outlet"),
    author: text("author"),
    url: text("url"),
    license: text("license"),
    reading: json("reading").notNull(),
    reader: text("reader").notNull(),
    story: text("story").notNull(),
    addedAt: timestamp("added_at", { withTimezone: true }).notNull().defaultNow(),
    search: tsvector("search").generatedAlwaysAs((): SQL => sql`chancery_words("lang", "title", "text")`),
  },
  (t) => [
    index("article_published").on(sql`coalesce(${t.published}, '')`, t.id),
    index("article_story").on(t.story),
    index("article_outlet").using("hash", t.outlet),
    // one for each language: words that two languages share are not looked for in both
    index("article_search_fr").using("gin", t.search).where(ofLanguage.fr),
    index("article_search_en").using("gin", t.search).where(ofLanguage.en),
    index("article_search_any").using("gin", t.search).where(ofLanguage.any),
  ],
);

/** What makes an article unique: two of the same content are one, whatever their ids. */
export const articleContent = pgTable("article_content", {
  hash: text("hash").primaryKey(),
  article: text("article").notNull(),
});

/** Near-duplicates share a band: a hash over some of an article's words. */
export const articleBand = pgTable(
  "article_band",
  { band: text("band").notNull(), article: text("article").notNull() },
  (t) => [primaryKey({ columns: [t.band, t.article] })],
);

/** The smallest hashes of an article's words, in base64: most articles that share a band are known by them to be no copies. */
export const articlePrint = pgTable("article_print", {
  article: text("article").primaryKey(),
  least: text("least").notNull(),
});

/** What one article tells of one encounter. `reach_from` and `reach_to`: the days on which it may have been. */
export const engagementReport = pgTable(
  "engagement_report",
  {
    id: text("id").primaryKey(),
    article: text("article").notNull(),
    kind: text("kind").notNull(),
    status: text("status").notNull(),
    parties: parties(),
    reachFrom: day("reach_from").notNull(),
    reachTo: day("reach_to").notNull(),
    record: text("record"),
    report: json("report").notNull(),
  },
  (t) => [
    index("engagement_report_article").on(t.article),
    index("engagement_report_record").on(t.record),
    index("engagement_report_doubt").on(sureness(t.report)),
    index("engagement_report_unheld")
      .using("gin", t.parties)
      .with({ fastupdate: false })
      .where(sql`status not in ('held', 'ongoing')`),
    index("engagement_report_refused")
      .using("gin", t.parties)
      .with({ fastupdate: false })
      .where(sql`status = 'refused'`),
  ],
);

/**
 * Where reports of what was held are found: one row for each pair of parties ("FRA MLI", a party alone by itself; of very
 * many parties each has its own, "* FRA"). Those of two parties, some kinds and some days are found without reading more.
 */
export const engagementReportPair = pgTable(
  "engagement_report_pair",
  {
    pair: text("pair").notNull(),
    kind: text("kind").notNull(),
    reachTo: day("reach_to").notNull(),
    reachFrom: day("reach_from").notNull(),
    report: text("report").notNull(),
  },
  (t) => [
    primaryKey({ name: "engagement_report_pair_pk", columns: [t.pair, t.kind, t.reachTo, t.reachFrom, t.report] }),
  ],
);

export const commitmentReport = pgTable(
  "commitment_report",
  {
    id: text("id").primaryKey(),
    article: text("article").notNull(),
    kind: text("kind").notNull(),
    status: text("status").notNull(),
    parties: parties(),
    due: text("due"),
    record: text("record"),
    report: json("report").notNull(),
  },
  (t) => [
    index("commitment_report_article").on(t.article),
    index("commitment_report_record").on(t.record),
    index("commitment_report_doubt").on(sureness(t.report)),
    index("commitment_report_parties").using("gin", t.parties).with({ fastupdate: false }),
  ],
);

/**
 * Encounters and acts that took place. The days are those of `date`: it is not before `date_from` and not after
 * `date_to`. Without a date it comes last and overlaps nothing: they are `infinity` and `-infinity`.
 */
export const engagement = pgTable(
  "engagement",
  {
    id: text("id").primaryKey(),
    kind: text("kind").notNull(),
    status: text("status").notNull(),
    parties: parties(),
    date: text("date"),
    dateFrom: day("date_from").notNull(),
    dateTo: day("date_to").notNull(),
    domains: text("domains").array().notNull(),
    country: text("country"),
    city: text("city"),
    hostEvent: text("host_event"),
    plover: text("plover").notNull(),
    sources: integer("sources").notNull(),
    record: json("record").notNull(),
  },
  (t) => [
    index("engagement_parties").using("gin", t.parties).with({ fastupdate: false }),
    // with what lists are narrowed by (`INCLUDE` in the migration): they are counted from the index alone
    index("engagement_by_day").on(t.dateFrom, t.id),
    index("engagement_host_event").using("hash", t.hostEvent),
    index("engagement_at_event").on(t.hostEvent, t.date).where(sql`host_event is not null`),
  ],
);

/**
 * One row for each party of an engagement, with all that a portfolio counts. The key holds every column (`INCLUDE` in the
 * migration), so that thousands of a party's engagements are counted from its index alone, in the order of their days.
 */
export const engagementParty = pgTable(
  "engagement_party",
  {
    party: text("party").notNull(),
    dateFrom: day("date_from").notNull(),
    id: text("id").notNull(),
    dateTo: day("date_to").notNull(),
    kind: text("kind").notNull(),
    status: text("status").notNull(),
    plover: text("plover").notNull(),
    domains: text("domains").array().notNull(),
    /** All parties of the engagement; null where they are too many for an index: they are in `engagement`. */
    parties: text("parties").array(),
  },
  (t) => [
    primaryKey({ name: "engagement_party_pk", columns: [t.party, t.dateFrom, t.id] }),
    index("engagement_party_id").using("hash", t.id),
  ],
);

/**
 * What a party's engagements of one year come to, counted once so that thousands of them need not be. `year` is that of
 * `date_from`, 0 for none. It stands as long as nothing of it is in `party_year_changed`.
 */
export const partyYear = pgTable(
  "party_year",
  {
    party: text("party").notNull(),
    year: integer("year").notNull(),
    engagements: integer("engagements").notNull(),
    /** Those of which the party comes first by its code: over all parties each engagement is counted once. */
    first: integer("first").notNull(),
    /** Date of the latest, as told; null without one. */
    last: text("last"),
    /** With whom, in gatherings of up to a hundred parties; how often; and how often in those small enough to make a pair. */
    partners: text("partners").array().notNull(),
    together: integer("together").array().notNull(),
    paired: integer("paired").array().notNull(),
    /** All that a portfolio counts: see `tallyYear`. */
    tally: json("tally").notNull(),
  },
  (t) => [
    primaryKey({ name: "party_year_pk", columns: [t.party, t.year] }),
    // with the numbers (`INCLUDE` in the migration)
    index("party_year_counts").on(t.party, t.year),
  ],
);

/**
 * What all years of a party come to, made once so that they need not be read: see `ShownSums`. It stands as long as
 * none of them is in `party_year_changed`, and is gone when one of them is counted anew.
 */
export const partyPortfolio = pgTable("party_portfolio", {
  party: text("party").primaryKey(),
  sums: json("sums").notNull(),
});

/**
 * What a dossier shows of all records of two parties ("FRA MLI") that have many: see `DyadSums`. It stands as long as the
 * pair is not in `dyad_changed`.
 */
export const dyadSums = pgTable("dyad_sums", {
  pair: text("pair").primaryKey(),
  sums: json("sums").notNull(),
});

/** Pairs of parties of which records came, changed or went since they were summed up; "*" for all pairs. */
export const dyadChanged = pgTable(
  "dyad_changed",
  {
    pair: text("pair").notNull(),
    /** As of party years. */
    filing: uuid("filing").notNull(),
  },
  (t) => [primaryKey({ name: "dyad_changed_pk", columns: [t.pair, t.filing] })],
);

/** Years of parties in which engagements came, changed or went since they were counted. */
export const partyYearChanged = pgTable(
  "party_year_changed",
  {
    party: text("party").notNull(),
    year: integer("year").notNull(),
    /** Each filing has its own row, so that nobody waits for anybody. */
    filing: uuid("filing").notNull(),
  },
  (t) => [primaryKey({ name: "party_year_changed_pk", columns: [t.party, t.year, t.filing] })],
);

/** Promises and where they stand. `due_to`: the last day on which each can be kept, after all that was put off. */
export const commitment = pgTable(
  "commitment",
  {
    id: text("id").primaryKey(),
    kind: text("kind").notNull(),
    status: text("status").notNull(),
    parties: parties(),
    /** When it was first made. */
    date: text("date"),
    dateFrom: day("date_from").notNull(),
    dateTo: day("date_to").notNull(),
    due: text("due"),
    dueTo: day("due_to"),
    late: boolean("late").notNull(),
    sources: integer("sources").notNull(),
    record: json("record").notNull(),
  },
  (t) => [
    index("commitment_kept_by").using("hash", sql`(${t.record}->>'fulfilled_by')`),
    index("commitment_parties").using("gin", t.parties).with({ fastupdate: false }),
    index("commitment_status").on(t.status, t.dueTo),
    // as of engagements
    index("commitment_by_day").on(t.dateFrom, t.id),
  ],
);

/** One row for each party of a commitment, with all that lists and counts ask: as `engagement_party`. */
export const commitmentParty = pgTable(
  "commitment_party",
  {
    party: text("party").notNull(),
    dateFrom: day("date_from").notNull(),
    id: text("id").notNull(),
    dateTo: day("date_to").notNull(),
    kind: text("kind").notNull(),
    status: text("status").notNull(),
    dueTo: day("due_to"),
    late: boolean("late").notNull(),
    /** All parties of the commitment; null where they are too many for an index: they are in `commitment`. */
    parties: text("parties").array(),
  },
  (t) => [
    primaryKey({ name: "commitment_party_pk", columns: [t.party, t.dateFrom, t.id] }),
    index("commitment_party_id").using("hash", t.id),
  ],
);

/**
 * Where the follow-up of commitments finds engagements: one row for each pair of parties ("FRA MLI", a party alone by
 * itself). `day`: the first on which it can have been, as far as is known.
 */
export const engagementPair = pgTable(
  "engagement_pair",
  {
    pair: text("pair").notNull(),
    kind: text("kind").notNull(),
    day: day("day").notNull(),
    id: text("id").notNull(),
  },
  (t) => [
    primaryKey({ name: "engagement_pair_pk", columns: [t.pair, t.kind, t.day, t.id] }),
    index("engagement_pair_id").using("hash", t.id),
  ],
);

/**
 * Where the follow-up finds commitments that new reports and engagements may concern: one row for each pair of parties.
 * What is not known lies far away: 0001-01-01, 9999-12-31. `closed`: when it was kept or called off.
 */
export const commitmentPair = pgTable(
  "commitment_pair",
  {
    pair: text("pair").notNull(),
    kind: text("kind").notNull(),
    closed: day("closed").notNull(),
    id: text("id").notNull(),
    made: day("made").notNull(),
    heard: day("heard").notNull(),
    /** Around all due periods that it has had; null where it never had one. */
    dueFrom: day("due_from"),
    dueTo: day("due_to"),
    /** Whether it was without a due period, at first at least. */
    undue: boolean("undue").notNull(),
    /** Whether it was ever put off. */
    putOff: boolean("put_off").notNull(),
    /** Before this day nothing keeps it. */
    keepFrom: day("keep_from").notNull(),
    /** Where alone an engagement keeps it; null for anywhere. */
    country: text("country"),
    /** Kinds of engagements that may keep it; null for all. */
    keepers: text("keepers").array(),
  },
  (t) => [
    primaryKey({ name: "commitment_pair_pk", columns: [t.pair, t.kind, t.closed, t.id] }),
    index("commitment_pair_id").using("hash", t.id),
  ],
);

/** Ids that a record had before an earlier report was found, so that links to it lead on. */
export const recordAlias = pgTable(
  "record_alias",
  { former: text("former").primaryKey(), record: text("record").notNull() },
  (t) => [index("record_alias_record").on(t.record)],
);

/** A person seen in an office by one article. */
export const sighting = pgTable(
  "sighting",
  {
    of: text("of").notNull(),
    office: text("office").notNull(),
    name: text("name").notNull(),
    article: text("article").notNull(),
    published: text("published"),
    lang: text("lang").notNull(),
  },
  (t) => [primaryKey({ columns: [t.of, t.office, t.name, t.article] }), index("sighting_article").on(t.article)],
);

export const tenure = pgTable(
  "tenure",
  {
    id: text("id").primaryKey(),
    of: text("of").notNull(),
    office: text("office").notNull(),
    person: text("person").notNull(),
    /** Every printed form of the name, lower case and without accents. */
    names: text("names").array().notNull(),
    first: text("first").notNull(),
    last: text("last").notNull(),
    record: json("record").notNull(),
  },
  (t) => [
    index("tenure_office").on(t.of, t.office, t.first),
    index("tenure_names").using("gin", t.names).with({ fastupdate: false }),
  ],
);

/** What is kept of an address between two visits: it is asked for again only if it changed. `seen_ids`: of a feed, latest first. */
export const visit = pgTable("visit", {
  url: text("url").primaryKey(),
  etag: text("etag"),
  lastModified: text("last_modified"),
  seenIds: json("seen_ids").notNull(),
});

/** What an editor decided about two reports; `a` comes before `b`. */
export const decision = pgTable(
  "decision",
  {
    a: text("a").notNull(),
    b: text("b").notNull(),
    same: boolean("same").notNull(),
    reason: text("reason"),
    who: text("who").notNull(),
    at: timestamp("at", { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.a, t.b] }), index("decision_b").on(t.b)],
);

/** What was merged or changed, when and by which article. Ids follow the clock. */
export const filingLog = pgTable(
  "filing_log",
  {
    id: uuid("id").primaryKey(),
    at: timestamp("at", { withTimezone: true }).notNull().defaultNow(),
    what: text("what").notNull(),
    record: text("record"),
    article: text("article"),
    detail: json("detail").notNull(),
  },
  (t) => [index("filing_log_record").on(t.record, t.id)],
);
