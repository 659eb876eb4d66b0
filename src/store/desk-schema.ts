import { sql } from "drizzle-orm";
import {
  date,
  index,
  integer,
  json,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";

/*
 * The tables of what people write and decide: readers' comments, editors and what they did. Personal data is either
 * sealed (readable only with the key of the site) or a mark (a keyed hash that can be compared and not read).
 */

const time = (name: string) => timestamp(name, { withTimezone: true, mode: "string" });

/** Who may write and decide. A name is found whatever its case. `password`: salt and scrypt hash with its parameters. */
export const editor = pgTable(
  "editor",
  {
    name: text("name").primaryKey(),
    password: text("password").notNull(),
    /** "editor" or "moderator". */
    role: text("role").notNull(),
    addedAt: time("added_at").notNull(),
    /** When the account was closed; its name stays with what it did. */
    closedAt: time("closed_at"),
  },
  (t) => [uniqueIndex("editor_name").on(sql`lower(${t.name})`)],
);

/** An editor signed in. `token`: SHA-256 of what the cookie holds. */
export const session = pgTable(
  "session",
  {
    token: text("token").primaryKey(),
    editor: text("editor").notNull(),
    startedAt: time("started_at").notNull(),
    seenAt: time("seen_at").notNull(),
    expiresAt: time("expires_at").notNull(),
  },
  (t) => [index("session_editor").on(t.editor), index("session_expires").on(t.expiresAt)],
);

/** Every write by an editor: who, when, what, and how it was before and after. Ids follow the clock. */
export const audit = pgTable(
  "audit",
  {
    id: uuid("id").primaryKey(),
    at: time("at").notNull(),
    who: text("who").notNull(),
    what: text("what").notNull(),
    target: text("target"),
    before: json("before"),
    after: json("after"),
    reason: text("reason"),
    /** What was done at once is undone at once. */
    batch: uuid("batch").notNull(),
  },
  (t) => [index("audit_target").on(t.target, t.id), index("audit_batch").on(t.batch)],
);

/**
 * A reader's comment. `id`: of the form that it was sent with, so that a form counts once. `email`: sealed. `email_mark`:
 * finds all comments of an address. `sender_mark`: of the network address, with a key that changes daily; dropped later.
 */
export const comment = pgTable(
  "comment",
  {
    id: text("id").primaryKey(),
    article: text("article").notNull(),
    status: text("status").notNull(),
    name: text("name").notNull(),
    text: text("text").notNull(),
    email: text("email").notNull(),
    emailMark: text("email_mark").notNull(),
    senderMark: text("sender_mark"),
    sentOn: date("sent_on", { mode: "string" }).notNull(),
    sentAt: time("sent_at").notNull(),
    decidedAt: time("decided_at"),
  },
  (t) => [
    index("comment_article").on(t.article, t.status, t.sentAt, t.id),
    index("comment_status").on(t.status, t.sentAt, t.id),
    index("comment_email").on(t.emailMark),
    index("comment_sender").on(t.senderMark),
  ],
);

/** Addresses whose comments were erased, as marks: what comes back with an old backup is erased again. */
export const erasure = pgTable("erasure", { mark: text("mark").primaryKey(), at: time("at").notNull() });

/** Letters to be sent, sealed whole. */
export const letter = pgTable(
  "letter",
  {
    id: uuid("id").primaryKey(),
    sealed: text("sealed").notNull(),
    tries: integer("tries").notNull().default(0),
    nextTry: time("next_try").notNull(),
  },
  (t) => [index("letter_next").on(t.nextTry)],
);

/** How often something was tried by somebody lately, as `rate-limiter-flexible` keeps it. */
export const rateLimit = pgTable("rate_limit", {
  key: text("key").primaryKey(),
  points: integer("points").notNull(),
  expire: timestamp("expire", { withTimezone: true }),
});

/**
 * What an editor said of a record of a reading, beside what was read. None is ever changed: another takes its place
 * (`ended_at`), and it comes back when that one is undone. `read`: as it was read; `made`: as it is.
 */
export const correction = pgTable(
  "correction",
  {
    id: uuid("id").primaryKey(),
    article: text("article").notNull(),
    list: text("list").notNull(),
    verdict: text("verdict").notNull(),
    read: json("read"),
    made: json("made"),
    anchors: json("anchors").notNull(),
    textHash: text("text_hash").notNull(),
    reader: text("reader").notNull(),
    who: text("who").notNull(),
    reason: text("reason"),
    at: time("at").notNull(),
    endedAt: time("ended_at"),
    /** Of a record that was missed: the id of the correction that added it, which its report keeps. */
    added: uuid("added"),
  },
  (t) => [index("correction_article").on(t.article, t.id)],
);

/** Articles of which an editor said that all is right and nothing is missed. */
export const review = pgTable("review", {
  article: text("article").primaryKey(),
  who: text("who").notNull(),
  at: time("at").notNull(),
});

/**
 * What a reader says is wrong, for editors alone. `id`: of the form that it was sent with. `target`: the id of what it was
 * sent on; `article`: where an editor looks at it. `email`: sealed, null where none was given; the marks as of a comment.
 */
export const suggestion = pgTable(
  "suggestion",
  {
    id: text("id").primaryKey(),
    article: text("article").notNull(),
    type: text("type").notNull(),
    target: text("target").notNull(),
    matter: text("matter").notNull(),
    text: text("text").notNull(),
    status: text("status").notNull(),
    email: text("email"),
    emailMark: text("email_mark"),
    senderMark: text("sender_mark"),
    sentOn: date("sent_on", { mode: "string" }).notNull(),
    sentAt: time("sent_at").notNull(),
    decidedAt: time("decided_at"),
  },
  (t) => [
    index("suggestion_status").on(t.status, t.sentAt, t.id),
    index("suggestion_article").on(t.article),
    index("suggestion_email").on(t.emailMark),
    index("suggestion_sender").on(t.senderMark),
  ],
);

/** An article that is written here. `id` is also that of the article on file once it is published. `revision`: the latest. */
export const piece = pgTable(
  "piece",
  {
    id: text("id").primaryKey(),
    /** "draft", "published" or "withdrawn". */
    state: text("state").notNull(),
    revision: integer("revision").notNull(),
    /** The revision that readers see; null where there is none. */
    published: integer("published"),
    changedAt: time("changed_at").notNull(),
  },
  (t) => [index("piece_changed").on(t.changedAt, t.id)],
);

/** Everything that a piece ever was: none is changed. */
export const pieceRevision = pgTable(
  "piece_revision",
  {
    piece: text("piece").notNull(),
    revision: integer("revision").notNull(),
    who: text("who").notNull(),
    at: time("at").notNull(),
    content: json("content").notNull(),
  },
  (t) => [primaryKey({ columns: [t.piece, t.revision] })],
);
