import { createHash } from "node:crypto";
import type {
  Article,
  CommitmentRecord,
  CommitmentReport,
  EngagementRecord,
  EngagementReport,
  FoundCommitment,
  FoundEngagement,
  Reading,
} from "../../src/model/index.ts";
import type { NewArticle } from "../../src/store/index.ts";

/** Building blocks of archives: only what a test is about need be given. */

export function article(id: string, given: Partial<Article> = {}): NewArticle {
  const filed: Article = {
    id,
    title: "A meeting in Bamako",
    text: `Text of ${id}.`,
    lang: "en",
    published: "2025-10-16",
    outlet: "Agency",
    ...given,
  };
  return {
    article: filed,
    reading: reading(filed),
    hash: createHash("sha256").update(filed.text).digest("hex"),
    story: `story of ${id}`,
  };
}

const reading = ({ id, title, lang, published, outlet }: Article): Reading => ({
  id,
  article: {
    lang: lang ?? "en",
    title: title ?? null,
    published: published ?? null,
    outlet: outlet ?? null,
    author: null,
    url: null,
  },
  people: [],
  engagements: [],
  commitments: [],
  statements: [],
  organisations: [],
  places: [],
  furniture: [],
  notes: [],
  reader: "1",
});

const found = {
  topics: [],
  attribution: null,
  evidence: [{ start: 0, end: 4, text: "Text" }],
  confidence: 0.9,
  rules: ["rule"],
};

const foundEngagement: FoundEngagement = {
  kind: "meeting",
  status: "held",
  parties: ["IRN", "MLI"],
  actors: [],
  recipients: [],
  people: [],
  host_event: null,
  country: "MLI",
  city: "Bamako",
  date: "2025-10-15",
  domains: ["trade"],
  plover: "CONSULT",
  mode: null,
  contexts: ["diplomatic"],
  ...found,
};

/** A report of the article before the `#` of its id. */
export const engagementReport = (id: string, given: Partial<FoundEngagement> = {}): EngagementReport => ({
  id,
  source: { article: id.split("#")[0] as string, published: "2025-10-16", outlet: "Agency", lang: "en" },
  found: { ...foundEngagement, ...given },
});

export const commitmentReport = (id: string, given: Partial<FoundCommitment> = {}): CommitmentReport => ({
  id,
  source: { article: id.split("#")[0] as string, published: "2025-10-16", outlet: "Agency", lang: "en" },
  found: {
    kind: "joint_commission",
    parties: ["IRN", "MLI"],
    announced_by: ["IRN", "MLI"],
    due: "2026",
    status: "planned",
    ...found,
    ...given,
  },
});

export function engagement(id: string, given: Partial<EngagementRecord> = {}): EngagementRecord {
  const { status, evidence, rules, attribution, ...told } = foundEngagement;
  return {
    ...told,
    reported: null,
    id,
    type: "engagement",
    status: "held",
    sources: ["a"],
    reports: [],
    matches: [],
    ...given,
  };
}

export const commitment = (id: string, given: Partial<CommitmentRecord> = {}): CommitmentRecord => ({
  id,
  type: "commitment",
  kind: "joint_commission",
  parties: ["IRN", "MLI"],
  announced_by: ["IRN", "MLI"],
  date: "2025-10-16",
  due: "2026",
  status: "open",
  topics: [],
  confidence: 0.9,
  fulfilled_by: null,
  late: false,
  changes: [],
  sources: ["a"],
  reports: [],
  matches: [],
  ...given,
});
