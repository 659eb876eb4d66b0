import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { chancery } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "chancery-"));
afterAll(() => rmSync(folder, { recursive: true }));
const gold = join(folder, "gold.jsonl");
const readings = join(folder, "readings.jsonl");
const meeting = {
  kind: "meeting",
  status: "held",
  parties: ["GHA", "KEN"],
  people: ["Ama Mensah"],
  date: "2025-10-13",
  domains: ["trade", "health"],
  plover: "CONSULT",
};
writeFileSync(
  gold,
  [
    {
      id: "1",
      text: "…",
      lang: "en",
      diplomatic: true,
      people: [{ name: "Ama Mensah", office: "foreign_minister", of: "GHA" }],
      engagements: [meeting],
      commitments: [{ kind: "visit", parties: ["GHA", "KEN"], due: "2026", status: "planned" }],
    },
    { id: "2", text: "…", lang: "en", diplomatic: false, people: [], engagements: [], commitments: [] },
  ]
    .map((entry) => `${JSON.stringify(entry)}\n`)
    .join(""),
);
writeFileSync(
  readings,
  [
    {
      id: "1",
      people: [{ name: "A. MENSAH", office: "minister", of: "GHA" }],
      engagements: [{ ...meeting, parties: ["GHA"], domains: ["trade", "energy"] }],
      commitments: [{ kind: "visit", parties: ["GHA", "KEN"], due: null, status: "planned" }],
    },
    { id: "2", people: [], engagements: [meeting], commitments: [] },
  ]
    .map((entry) => `${JSON.stringify(entry)}\n`)
    .join(""),
);

it("prints precision, recall and F1 per layer, and the score", async () => {
  const { status, out } = await chancery(["evaluate", gold, "--readings", readings]);
  expect(status).toBe(0);
  expect(out).toMatch(/^people \(name\) +100\.0 +100\.0 100\.0 {3}\(1 \/ 1 \/ 1\)$/mu);
  expect(out).toMatch(/^people \(name, office, of\) +0\.0 +0\.0 {3}0\.0 {3}\(0 \/ 1 \/ 1\)$/mu);
  expect(out).toMatch(/^negative articles with an engagement +100\.0 {3}\(1 \/ 1\)$/mu);
});

it("gives the same figures as JSON", async () => {
  const { out } = await chancery(["evaluate", gold, "--readings", readings, "--format", "json"]);
  expect(JSON.parse(out)).toMatchObject({
    "engagements (kind, parties overlap)": 2 / 3,
    "engagements (kind, same parties)": 0,
    "domains (of engagements found)": 0.5,
    "due date": 0,
    score: (0 + 0 + 1 + 0.5) / 4,
  });
});

it("lists what was missed or differs", async () => {
  const { out } = await chancery(["evaluate", gold, "--readings", readings, "--misses"]);
  expect(out).toContain("1\tperson differs\t");
  expect(out).toContain("2\tengagement spurious\t");
});

it("names a bad line, goes on and exits with 1", async () => {
  const path = join(folder, "bad.jsonl");
  writeFileSync(path, `{"id": "1"\n${JSON.stringify({ id: "2", diplomatic: false })}\n`);
  const { status, out, err } = await chancery(["evaluate", path, "--readings", readings]);
  expect(status).toBe(1);
  expect(err).toContain("bad.jsonl:1:");
  expect(out).toContain("score");
});
