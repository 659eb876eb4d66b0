import { z } from "zod";
import {
  commitmentKinds,
  commitmentStatuses,
  type Domain,
  domains,
  engagementKinds,
  engagementStatuses,
  type Evidence,
  type FoundCommitment,
  type FoundEngagement,
  type FoundIn,
  type FoundList,
  type FoundPerson,
  offices,
  periodOf,
  type PloverContext,
  ploverContextsOf,
  ploverModeOf,
  ploverTypes,
} from "../../../model/index.ts";
import { isState } from "../../../world/index.ts";

/*
 * The fields of a record as an editor fills them in: each is a closed list, a code, a date or a line. What is wrong is
 * told by a word of `errors` in the messages.
 */

const optionOf = <T extends object>(list: T) =>
  z.enum(Object.keys(list) as [keyof T & string, ...(keyof T & string)[]], "missing");
const line = z.string().trim().max(200, "long");
const lineOrNull = line.transform((text) => text || null);
const isParty = (code: string) => isState(code) || /^org:[^\s,][^,]{0,60}$/u.test(code);
const partyOrNull = line.refine((code) => code === "" || isParty(code), "party").transform((code) => code || null);
const partyList = z
  .string()
  .max(4000, "long")
  .transform((text) => [...new Set(text.split(/[,;\n]/u).map((code) => code.trim()))].filter(Boolean).sort())
  .refine((codes) => codes.every(isParty), "party");
const dateOrNull = line
  .refine((date) => date === "" || periodOf(date) !== null, "date")
  .transform((date) => date || null);
const names = z
  .string()
  .max(8000, "long")
  .transform((text) => [...new Set(text.split(/\n/u).map((name) => name.trim()))].filter(Boolean));
const domainList = z
  .union([z.string(), z.array(z.string())])
  .transform((keys) => [keys].flat())
  .pipe(z.array(optionOf(domains)))
  .default([])
  .transform((keys) => [...new Set(keys)].sort());

const engagementFields = {
  list: z.literal("engagement"),
  kind: optionOf(engagementKinds),
  status: optionOf(engagementStatuses),
  parties: partyList.refine((parties) => parties.length > 0, "missing"),
  actors: partyList,
  recipients: partyList,
  people: names,
  host_event: lineOrNull,
  country: partyOrNull,
  city: lineOrNull,
  date: dateOrNull,
  domains: domainList,
  plover: optionOf(ploverTypes),
};
const commitmentFields = {
  list: z.literal("commitment"),
  kind: optionOf(commitmentKinds),
  status: optionOf(commitmentStatuses),
  parties: partyList.refine((parties) => parties.length > 0, "missing"),
  announced_by: partyList,
  due: dateOrNull,
};
const personFields = {
  list: z.literal("person"),
  name: line.min(1, "missing"),
  office: z.union([z.literal("").transform(() => null), optionOf(offices)]),
  of: partyOrNull,
};

/** The form of any record, with more fields where a form has them. */
export const recordForm = <More extends z.core.$ZodShape>(more: More) =>
  z
    .discriminatedUnion("list", [
      z.strictObject({ ...engagementFields, ...more }),
      z.strictObject({ ...commitmentFields, ...more }),
      z.strictObject({ ...personFields, ...more }),
    ])
    .superRefine((given, { addIssue }) => {
      for (const side of wrongSides(given as unknown as RecordFields))
        addIssue({ code: "custom", path: [side], message: "sides" });
    });

/** Sides on which somebody stands who is no party. */
const wrongSides = (fields: RecordFields): string[] =>
  fields.list === "engagement"
    ? (["actors", "recipients"] as const).filter((side) =>
        fields[side].some((party) => !fields.parties.includes(party)),
      )
    : [];

export type RecordFields =
  | z.infer<z.ZodObject<typeof engagementFields>>
  | z.infer<z.ZodObject<typeof commitmentFields>>
  | z.infer<z.ZodObject<typeof personFields>>;

/**
 * The record that an editor's fields make: of another as far as they say nothing of it, or a new one that these words
 * prove. PLOVER mode and contexts follow the fields that they depend on.
 */
export function madeOf(fields: RecordFields, base: FoundIn[FoundList] | null, proof: Evidence[]): FoundIn[FoundList] {
  const fresh = { evidence: proof, confidence: 1, rules: [] };
  if (fields.list === "person") {
    const { list, ...told } = fields;
    return { ...((base as FoundPerson | null) ?? fresh), ...told };
  }
  const unsaid = { topics: [], attribution: null, ...fresh };
  if (fields.list === "commitment") {
    const { list, ...told } = fields;
    return { ...((base as FoundCommitment | null) ?? unsaid), ...told };
  }
  const { list, ...told } = fields;
  const before = base as FoundEngagement | null;
  const isCodedAlike = before?.kind === told.kind && before.plover === told.plover;
  const isAboutSame = before?.domains.join() === told.domains.join();
  return {
    ...(before ?? unsaid),
    ...told,
    mode: isCodedAlike ? before.mode : ploverModeOf(told.kind, told.plover),
    contexts: isAboutSame && before ? before.contexts : contextsOf(told.domains),
  };
}

/** Among states there is always diplomacy. */
const contextsOf = (about: readonly Domain[]): PloverContext[] =>
  [...new Set<PloverContext>(["diplomatic", ...about.flatMap(ploverContextsOf)])].sort();

/** The one place of a text where these words stand, whatever the spaces and line breaks between them. */
export function proofIn(text: string, words: string): Evidence | "absent" | "often" {
  const parts = words.trim().split(/\s+/u).filter(Boolean).map(escaped);
  if (parts.length === 0) return "absent";
  const [first, second] = [...text.matchAll(new RegExp(parts.join("\\s+"), "gu"))];
  if (!first) return "absent";
  return second ? "often" : { start: first.index, end: first.index + first[0].length, text: first[0] };
}

const escaped = (part: string) => part.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
