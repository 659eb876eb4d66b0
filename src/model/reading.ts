import { z } from "zod";
import { commitmentKinds, commitmentStatuses } from "./commitment.ts";
import { domains } from "./domain.ts";
import { engagementKinds, engagementStatuses } from "./engagement.ts";
import { keysOf } from "./keys-of.ts";
import { offices } from "./office.ts";
import { ploverContexts, ploverTypes } from "./plover.ts";
import { statementActs } from "./statement.ts";

const spanShape = { start: z.int().min(0), end: z.int().min(0) };
export const evidenceSchema = z.object({ ...spanShape, text: z.string() });

/** ISO 3166-1 alpha-3 ("MLI"; XKX for Kosovo) or "org:" with the English acronym ("org:AU"). */
export const partySchema = z.string().regex(/^(?:[A-Z]{3}|org:.+)$/u);
/** A day, month, quarter or year: "2025-10-15", "2025-10", "2025-Q1", "2025". */
export const dateSchema = z.string().regex(/^\d{4}(?:-(?:\d{2}(?:-\d{2})?|Q[1-4]))?$/u);

const confidence = z.number().min(0).max(1);
const proof = {
  evidence: z.array(evidenceSchema).min(1),
  confidence,
  /** Ids of the rules that made the record. */
  rules: z.array(z.string()),
};
/** Who said so: the party and person quoted, and whether it was a communiqué; null where the article says it itself. */
export const attributionSchema = z
  .object({ party: partySchema.nullable(), speaker: z.string().nullable(), communique: z.boolean() })
  .nullable();

export const personSchema = z.object({
  name: z.string(),
  office: keysOf(offices).nullable(),
  of: partySchema.nullable(),
  ...proof,
});

export const engagementSchema = z.object({
  kind: keysOf(engagementKinds),
  status: keysOf(engagementStatuses),
  parties: z.array(partySchema),
  /** Who acted and who was acted upon: in a visit the visitor and the host. */
  actors: z.array(partySchema),
  recipients: z.array(partySchema),
  people: z.array(z.string()),
  host_event: z.string().nullable(),
  country: partySchema.nullable(),
  city: z.string().nullable(),
  date: dateSchema.nullable(),
  domains: z.array(keysOf(domains)),
  topics: z.array(z.string()),
  plover: keysOf(ploverTypes),
  /** The mode of the PLOVER type ("visit", "phone"), where there is one. */
  mode: z.string().nullable(),
  /** PLOVER contexts: "diplomatic" and those of the domains. */
  contexts: z.array(z.enum(ploverContexts)),
  attribution: attributionSchema,
  ...proof,
});

export const commitmentSchema = z.object({
  kind: keysOf(commitmentKinds),
  parties: z.array(partySchema),
  announced_by: z.array(partySchema),
  due: dateSchema.nullable(),
  status: keysOf(commitmentStatuses),
  topics: z.array(z.string()),
  attribution: attributionSchema,
  ...proof,
});

export const statementSchema = z.object({
  act: keysOf(statementActs),
  speaker: z.string().nullable(),
  party: partySchema.nullable(),
  communique: z.boolean(),
  topics: z.array(z.string()),
  words: z.string(),
  /** Those who speak: several where they speak as one. */
  actors: z.array(partySchema),
  /** PLOVER type, mode, addressees and contexts of what is addressed to another party; null and empty otherwise. */
  plover: keysOf(ploverTypes).nullable(),
  mode: z.string().nullable(),
  recipients: z.array(partySchema),
  contexts: z.array(z.enum(ploverContexts)),
  ...proof,
});

export const organisationSchema = z.object({
  name: z.string(),
  party: partySchema,
  evidence: z.array(evidenceSchema).min(1),
});
export const placeSchema = z.object({
  name: z.string(),
  country: partySchema.nullable(),
  evidence: z.array(evidenceSchema).min(1),
});
/** A piece of the page that is not the article, with the reason why it was set aside. */
export const furnitureSchema = z.object({ ...spanShape, text: z.string(), reason: z.string() });

export const readingSchema = z.object({
  id: z.string(),
  article: z.object({
    lang: z.string(),
    title: z.string().nullable(),
    published: z.string().nullable(),
    outlet: z.string().nullable(),
    author: z.string().nullable(),
    url: z.string().nullable(),
  }),
  people: z.array(personSchema),
  engagements: z.array(engagementSchema),
  commitments: z.array(commitmentSchema),
  statements: z.array(statementSchema),
  organisations: z.array(organisationSchema),
  places: z.array(placeSchema),
  furniture: z.array(furnitureSchema),
  /** What the reader could not do or was unsure about, in words. */
  notes: z.array(z.string()),
  reader: z.string(),
});

export type FoundPerson = z.infer<typeof personSchema>;
export type FoundEngagement = z.infer<typeof engagementSchema>;
export type FoundCommitment = z.infer<typeof commitmentSchema>;
export type FoundStatement = z.infer<typeof statementSchema>;
export type Attribution = z.infer<typeof attributionSchema>;
export type Furniture = z.infer<typeof furnitureSchema>;
export type Reading = z.infer<typeof readingSchema>;
