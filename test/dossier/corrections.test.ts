import { describe, expect, it } from "vitest";
import { correctReading } from "../../src/dossier/index.ts";
import { anchorOf, type Correction, type FoundEngagement, textHash, type Verdict } from "../../src/model/index.ts";
import { read } from "../../src/reader/read.ts";

const text =
  "ACCRA, 17 February 2025 – Ghana's Foreign Minister, Ama Mensah, met her Kenyan counterpart, Peter Otieno, in Accra on Monday 17 February.\n\nThe two countries will hold a joint commission in Nairobi in June 2025, Mensah said.";
const readingOf = (text: string) => read({ id: "wire", text, published: "2025-02-17" });
const reading = readingOf(text);
const meeting = reading.engagements[0] as FoundEngagement;

const correction = (verdict: Verdict, made: FoundEngagement | null, given: Partial<Correction> = {}): Correction => ({
  id: "0197",
  article: "wire",
  list: "engagement",
  verdict,
  read: verdict === "add" ? null : meeting,
  made,
  anchors: (made ?? meeting).evidence.map((span) => anchorOf(text, span)),
  textHash: textHash(text),
  reader: reading.reader,
  who: "Awa Diop",
  reason: null,
  at: "2025-03-01T00:00:00Z",
  added: verdict === "add" ? "0197" : null,
  ...given,
});
const visit = { ...meeting, kind: "visit" as const };
const kinds = (corrected: ReturnType<typeof correctReading>) => corrected.reading.engagements.map(({ kind }) => kind);

describe("A reading with what editors said of it", () => {
  it("is as it was without a correction", () => {
    expect(correctReading(reading, text, []).reading).toEqual(reading);
  });

  it("names the correction as a rule, and keeps what was read beside it", () => {
    const { entries, reading: corrected } = correctReading(reading, text, [correction("change", visit)]);
    expect(corrected.engagements[0]).toMatchObject({ kind: "visit", confidence: 1 });
    expect(corrected.engagements[0]?.rules.at(-1)).toBe("editor.change");
    expect(entries[0]).toMatchObject({ report: "wire#engagement.0", read: meeting });
  });

  it("leaves out what was rejected, and holds what was added", () => {
    expect(kinds(correctReading(reading, text, [correction("reject", null)]))).not.toContain("meeting");
    const { entries } = correctReading(reading, text, [correction("add", visit)]);
    expect(entries.map(({ report }) => report)).toContain("wire#engagement.added-0197");
  });
});

describe("A correction, when the article is read by a newer reader", () => {
  const newer = (engagements: readonly FoundEngagement[]) => ({ ...reading, engagements: [...engagements] });

  it("stays with what the same words prove", () => {
    const surer = { ...meeting, confidence: 0.99, rules: ["en.newer"], date: null };
    const { reading: corrected, orphans } = correctReading(newer([surer]), text, [correction("change", visit)]);
    expect(corrected.engagements).toMatchObject([{ kind: "visit", date: meeting.date }]);
    expect(orphans).toEqual([]);
  });

  it("makes no second record where the reader now finds what the editor said", () => {
    expect(kinds(correctReading(newer([visit]), text, [correction("change", visit)]))).toEqual(["visit"]);
    expect(kinds(correctReading(newer([meeting, visit]), text, [correction("add", visit)]))).toEqual([
      "meeting",
      "visit",
    ]);
  });

  it("keeps what an editor confirmed though the reader no longer finds it", () => {
    expect(kinds(correctReading(newer([]), text, [correction("accept", meeting)]))).toEqual(["meeting"]);
  });

  it("does not reject something else that the same words prove", () => {
    expect(kinds(correctReading(newer([visit]), text, [correction("reject", null)]))).toEqual(["visit"]);
  });

  it("is an orphan where two records may be meant", () => {
    const twice = newer([
      { ...meeting, date: null },
      { ...meeting, city: null },
    ]);
    const { orphans } = correctReading(twice, text, [correction("reject", null)]);
    expect(orphans).toHaveLength(1);
    expect(kinds(correctReading(twice, text, [correction("reject", null)]))).toEqual(["meeting", "meeting"]);
  });
});

describe("A correction, when the text has changed", () => {
  it("finds its words again further on", () => {
    const longer = `UPDATED. The embassy announced it.\n\n${text}`;
    const { reading: corrected, orphans } = correctReading(readingOf(longer), longer, [correction("change", visit)]);
    expect(orphans).toEqual([]);
    const found = corrected.engagements.find(({ kind }) => kind === "visit");
    expect(found?.evidence.every(({ start, end, text }) => longer.slice(start, end) === text)).toBe(true);
  });

  it("is an orphan where its words are gone, and changes nothing", () => {
    const other = text.replace("met her Kenyan", "telephoned her Kenyan");
    const { reading: corrected, orphans } = correctReading(readingOf(other), other, [correction("change", visit)]);
    expect(orphans).toHaveLength(1);
    expect(corrected).toEqual(readingOf(other));
  });
});
