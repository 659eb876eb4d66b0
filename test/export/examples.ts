import type { ReviewedArticle } from "../../src/export/index.ts";
import type { CommitmentRecord, EngagementRecord, Tenure } from "../../src/model/index.ts";
import { read } from "../../src/reader/read.ts";

/** One record of each type as an archive would hold it: examples for tests and documentation. */
export const aVisit: EngagementRecord = {
  id: "5f0c2a9be3d14d20",
  type: "engagement",
  kind: "visit",
  status: "held",
  parties: ["IRN", "MLI"],
  actors: ["MLI"],
  recipients: ["IRN"],
  people: ["Abdoulaye Diop", "Abbas Araghchi"],
  host_event: null,
  country: "IRN",
  city: "Tehran",
  date: "2025-10-15",
  reported: "2025-10-16",
  domains: ["counter_terrorism", "economy"],
  topics: ["joint commission"],
  plover: "CONSULT",
  mode: "visit",
  contexts: ["diplomatic", "economic", "terrorism"],
  confidence: 0.94,
  sources: ["a1", "a2"],
  reports: ["a1#engagements.0", "a2#engagements.1"],
  matches: [
    {
      a: "a1#engagements.0",
      b: "a2#engagements.1",
      score: 0.9,
      reasons: [{ code: "same_city", value: "Tehran" }],
    },
  ],
};

export const aPromise: CommitmentRecord = {
  id: "c81e728d9d4c2f63",
  type: "commitment",
  kind: "joint_commission",
  parties: ["IRN", "MLI"],
  announced_by: ["IRN"],
  date: "2025-10-16",
  due: "2025-Q4",
  status: "open",
  topics: ["trade"],
  confidence: 0.88,
  fulfilled_by: null,
  late: false,
  changes: [],
  sources: ["a1"],
  reports: ["a1#commitments.0"],
  matches: [],
};

export const aTenure: Tenure = {
  id: "t1c9d4e22",
  person: "Abdoulaye Diop",
  names: ["Abdoulaye Diop", "A. Diop"],
  office: "foreign_minister",
  of: "MLI",
  first: "2021-06-12",
  last: "2025-10-16",
  sources: ["a1", "a2"],
};

const reviewed = {
  id: "a1",
  text: "TEHRAN – Mali's Foreign Minister, Abdoulaye Diop, met his Iranian counterpart, Abbas Araghchi, on 15 October 2025.",
  published: "2025-10-16",
  outlet: "The Example",
};

/** An article in which editors found what the reader finds. */
export const aReview: ReviewedArticle = { article: reviewed, reading: read(reviewed) };
