import type { EngagementKind } from "../../model/index.ts";

/** What kind of dealing an engagement is: partners by contact are told apart from partners by signed text. */
export const strands = {
  contact: { en: "contact", fr: "contacts" },
  signed: { en: "signed texts", fr: "textes signés" },
  ceremonial: { en: "ceremonial", fr: "protocole" },
  act: { en: "other acts", fr: "autres actes" },
} as const;
export type Strand = keyof typeof strands;

const strandOfKind: Readonly<Record<EngagementKind, Strand>> = {
  meeting: "contact",
  visit: "contact",
  call: "contact",
  summit: "contact",
  conference: "contact",
  commission_session: "contact",
  consultations: "contact",
  negotiation: "contact",
  mediation: "contact",
  signing: "signed",
  credentials: "ceremonial",
  message: "ceremonial",
  statement: "act",
  aid: "act",
  recognition: "act",
  embassy: "act",
  relations_restored: "act",
  relations_broken: "act",
  recall: "act",
  expulsion: "act",
  summons: "act",
  sanction: "act",
  military_cooperation: "act",
  vote: "act",
};

/** Credentials and letters are ceremony: counted, but not taken for contact. */
export const strandOf = ({ kind }: { readonly kind: EngagementKind }): Strand => strandOfKind[kind];

/** How many engagements there are of each strand. */
export const countStrands = (engagements: readonly { readonly kind: EngagementKind }[]): Record<Strand, number> =>
  countStrandsOfCounts(engagements.map((engagement) => ({ strand: strandOf(engagement), n: 1 })));

/** The same of engagements that are counted already. A strand may stand in several entries. */
export function countStrandsOfCounts(
  entries: Iterable<{ readonly strand: Strand; readonly n: number }>,
): Record<Strand, number> {
  const counts = { contact: 0, signed: 0, ceremonial: 0, act: 0 };
  for (const { strand, n } of entries) counts[strand] += n;
  return counts;
}
