// exports-worker.mjs FORMAT ROWS: writes so many made-up records in a format, to nowhere, and says what that took.
import { exporterNamed } from "../dist/export/index.js";

const [name, rows] = process.argv.slice(2);
const count = Number(rows);
const parties = ["FRA", "GHA", "IRN", "KEN", "MLI", "NOR", "org:AU", "org:UN"];
const kinds = ["meeting", "visit", "call", "signing", "consultations"];
const at = (list, i) => list[i % list.length];
const days = Array.from({ length: 13_000 }, (_, i) => new Date(Date.UTC(1990, 0, 1 + i)).toISOString().slice(0, 10));
const day = (i) => at(days, i);
const filed = (i) => ({
  id: `${i.toString(16).padStart(16, "0")}`,
  parties: [at(parties, i), at(parties, i * 3 + 1)].sort(),
  topics: ["joint commission", `topic ${i % 900}`],
  confidence: 0.9,
  sources: [`article-${i}`, `article-${i + 1}`],
  reports: [`article-${i}#engagements.0`, `article-${i + 1}#engagements.1`],
  matches: [
    {
      a: `article-${i}#engagements.0`,
      b: `article-${i + 1}#engagements.1`,
      score: 0.9,
      reasons: [{ code: "same_day", value: day(i) }],
    },
  ],
});
const engagement = (i) => ({
  ...filed(i),
  type: "engagement",
  kind: at(kinds, i),
  status: "held",
  actors: [at(parties, i)],
  recipients: [at(parties, i * 3 + 1)],
  people: [`Person Number ${i % 40_000}`, `Élisabeth N’Diaye ${i % 7_000}`],
  host_event: i % 5 === 0 ? "AU summit" : null,
  country: "GHA",
  city: `City ${i % 3_000}`,
  date: day(i),
  reported: day(i + 1),
  domains: ["trade", "health"],
  plover: "CONSULT",
  mode: i % 2 === 0 ? "visit" : null,
  contexts: ["diplomatic", "economic"],
});
const change = (i) => ({
  status: "kept",
  date: day(i + 90),
  article: `article-${i + 1}`,
  report: `article-${i + 1}#engagements.1`,
  evidence: [{ start: 10, end: 40, text: "the joint commission was held " }],
  engagement: filed(i).id,
  due: null,
});
const commitment = (i) => ({
  ...filed(i),
  type: "commitment",
  kind: "joint_commission",
  announced_by: [at(parties, i)],
  date: day(i),
  due: day(i + 60).slice(0, 7),
  status: i % 3 === 0 ? "kept" : "open",
  fulfilled_by: i % 3 === 0 ? filed(i).id : null,
  late: false,
  changes: i % 3 === 0 ? [change(i)] : [],
});
const tenure = (i) => ({
  id: `t${i}`,
  person: `Person Number ${i % 40_000}`,
  names: [`Person Number ${i % 40_000}`, `P. Number ${i % 40_000}`],
  office: "foreign_minister",
  of: at(parties, i),
  first: day(i),
  last: day(i + 400),
  sources: [`article-${i}`, `article-${i + 1}`],
});
const article = (id) => ({
  id,
  title: `Ghana and Kenya move closer in ${id}`,
  url: `https://news.example/2025/10/${id}`,
  outlet: "The Example",
  published: "2025-10-16",
  lang: "en",
});

const text = "The foreign minister of Ghana met her Kenyan colleague in Accra. ".repeat(30);
const reviewed = (i) => ({
  article: { ...article(`article-${i}`), text, author: null },
  reading: {
    article: { lang: "en" },
    furniture: [],
    people: [{ name: `Person Number ${i % 40_000}`, office: "foreign_minister", of: at(parties, i) }],
    engagements: [engagement(i)],
    commitments: [commitment(i)],
  },
});

async function* made(make, number) {
  for (let i = 0; i < number; i++) {
    yield make(i);
    // a database answers between rows now and then, and the collector gets its turn as there
    if (i % 1_000 === 0) await new Promise(setImmediate);
  }
}

const exporter = exporterNamed(name);
const mixed = /and|everything/u.test(exporter.describes);
const source = {
  engagements: () => made(engagement, mixed ? Math.ceil(count * 0.7) : count),
  commitments: () => made(commitment, mixed ? Math.floor(count * 0.3) : count),
  tenures: () => made(tenure, mixed ? 0 : count),
  reviewed: () => made(reviewed, count),
  articles: async (ids) => new Map(ids.map((id) => [id, article(id)])),
  evidence: async (ids) => new Map(ids.map((id) => [id, [{ start: 10, end: 34, text: "met her Kenyan colleague" }]])),
  nameOf: (party) => `Name of ${party}`,
  language: "en",
  today: "2026-01-15",
  filters: {},
  base: null,
  program: "chancery",
};
const idle = process.resourceUsage().maxRSS;
const start = performance.now();
const before = process.cpuUsage();
let bytes = 0;
for await (const chunk of exporter.write(source)) bytes += chunk.length;
const { user, system } = process.cpuUsage(before);
console.log(
  JSON.stringify({
    seconds: (performance.now() - start) / 1000,
    processor: (user + system) / 1e6,
    bytes,
    idle: idle / 1024,
    peak: process.resourceUsage().maxRSS / 1024,
  }),
);
