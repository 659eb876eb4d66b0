import { z } from "zod";
import { keysOf } from "./keys-of.ts";
import { ploverTypes } from "./plover.ts";
import { evidenceSchema } from "./reading.ts";

/** Modes of each PLOVER type that has any. */
export const ploverModes = {
  CONSULT: ["visit", "third-party", "multilateral", "phone"],
  RETREAT: ["withdraw", "release", "disarm", "ceasefire", "access", "resign"],
  REQUEST: ["assist", "change", "yield", "meet"],
  ACCUSE: ["disapprove", "investigate", "allege"],
  REJECT: ["assist", "change", "yield", "meet"],
  THREATEN: ["restrict", "arrest", "relations", "expel", "territory", "violence"],
  PROTEST: ["demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize"],
  SANCTION: ["convict", "expel", "withdraw", "discontinue"],
  MOBILIZE: ["troops", "weapons", "police", "militia"],
  COERCE: [
    "seize",
    "restrict",
    "censor",
    "curfew",
    "martial-law",
    "arrest",
    "deport",
    "withhold",
    "misinformation",
    "cyber",
  ],
  ASSAULT: [
    "abduct",
    "beat",
    "torture",
    "sexual",
    "targeted",
    "destroy",
    "primitive",
    "firearms",
    "explosives",
    "suicide-attack",
    "aerial",
    "drone",
    "heavy-weapons",
    "crowd-control",
    "unconventional",
  ],
} as const;

/** What else is said of an event: PLOVER's auxiliary modes. */
export const auxiliaryModes = ["historical", "future", "hypothetical", "negation"] as const;
export type AuxiliaryMode = (typeof auxiliaryModes)[number];

/** One sentence to be coded; without a pair, every event in it is given. */
export const codingRequestSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  text: z.string().min(1),
  source: z.string().nullish(),
  target: z.string().nullish(),
  /** BCP 47 tag; detected where it is missing. */
  lang: z.string().nullish(),
});
export type CodingRequest = z.infer<typeof codingRequestSchema>;

/** One who acts or is acted upon, in the words of the sentence, and as a party where it is one that is known. */
const participantSchema = evidenceSchema.extend({ party: z.string().nullable() });

export const codedEventSchema = z.object({
  event: keysOf(ploverTypes),
  mode: z.string().nullable(),
  contexts: z.array(z.string()),
  auxiliary: z.array(z.enum(auxiliaryModes)),
  actors: z.array(participantSchema),
  recipients: z.array(participantSchema),
  evidence: z.array(evidenceSchema).min(1),
  rule: z.string(),
  confidence: z.number().min(0).max(1),
});
export type CodedEvent = z.infer<typeof codedEventSchema>;
export type Participant = z.infer<typeof participantSchema>;

/** The answer for a pair: nulls and empty lists where nothing links the two. */
export type CodedPair = { id: string; event: CodedEvent["event"] | null } & Omit<CodedEvent, "event" | "rule"> & {
    rule: string | null;
  };
/** The answer for a sentence alone. */
export type CodedSentence = { id: string; events: CodedEvent[] };
