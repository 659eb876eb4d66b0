import { expect, it } from "vitest";
import { consequences, type FoundEngagement } from "../../src/model/index.ts";
import {
  eraseComments,
  heldSuggestions,
  insertArticles,
  insertCommitmentReports,
  insertEngagementReports,
  insertSuggestion,
  type NewSuggestion,
  reviewedArticles,
  reviewQueue,
  saveEngagements,
  saveReview,
  setSuggestionStatus,
  suggestionsOfEmail,
} from "../../src/store/index.ts";
import { onBoth } from "./databases.ts";
import { article, commitmentReport, engagement, engagementReport } from "./samples.ts";

const at = "2025-10-20T10:00:00.000Z";

onBoth("The queue of readings", (archive) => {
  const reach = { from: "2025-10-01", to: "2025-10-31" };
  const file = async (id: string, found: Partial<FoundEngagement>) => {
    await insertArticles(archive().db, [article(id)]);
    await insertEngagementReports(archive().db, [{ report: engagementReport(`${id}#engagement.0`, found), reach }]);
  };
  const queue = async () => (await reviewQueue(archive().db, { consequences })).map(({ article }) => article);

  it("begins with what is least certain and most consequential, and leaves out what was reviewed or is certain", async () => {
    await file("sure", { confidence: 1 });
    await file("doubtful", { confidence: 0.5 });
    await file("likely", { confidence: 0.8 });
    await file("grave", { confidence: 0.8, kind: "expulsion" });
    await file("seen", { confidence: 0.1 });
    await saveReview(archive().db, { article: "seen", who: "Awa Diop", at });
    expect(await queue()).toEqual(["grave", "doubtful", "likely"]);
    expect(await reviewedArticles(archive().db)).toEqual(["seen"]);
  });

  it("puts those first of whom most is on file", async () => {
    await file("quiet", { confidence: 0.5, parties: ["BTN", "TUV"] });
    await file("busy", { confidence: 0.6, parties: ["FRA", "USA"] });
    const records = ["a", "b", "c"].map((id) => engagement(id, { parties: ["DEU", "USA"] }));
    await saveEngagements(archive().db, { records, removed: [] });
    expect(await queue()).toEqual(["busy", "quiet"]);
    // doubt 0.4 × consequence 1 × (1 + ln(1 + 3 engagements of USA))
    const [first] = await reviewQueue(archive().db, { consequences });
    expect(first?.weight).toBeCloseTo(0.4 * (1 + Math.log(4)), 6);
  });

  it("counts promises too, and takes an article once", async () => {
    await file("both", { confidence: 0.9 });
    await insertCommitmentReports(archive().db, [
      { report: commitmentReport("both#commitment.0", { confidence: 0.4 }) },
    ]);
    expect(await reviewQueue(archive().db, { consequences })).toMatchObject([
      { article: "both", doubtful: 2, confidence: 0.4 },
    ]);
  });
});

onBoth("Suggestions", (archive) => {
  const suggestion: NewSuggestion = {
    id: "s1",
    article: "a",
    type: "article",
    target: "a",
    matter: "date",
    text: "It was Tuesday.",
    status: "held",
    email: "sealed",
    emailMark: "mark",
    senderMark: "sender",
    sentAt: at,
  };

  it("are kept once, and decided on once", async () => {
    expect(await insertSuggestion(archive().db, suggestion)).toBe(true);
    expect(await insertSuggestion(archive().db, suggestion)).toBe(false);
    expect(await setSuggestionStatus(archive().db, "s1", "held", "done", at)).toBe(true);
    expect(await setSuggestionStatus(archive().db, "s1", "held", "dismissed", at)).toBe(false);
    expect(await heldSuggestions(archive().db)).toEqual([]);
  });

  it("are erased with the e-mail that they were sent with", async () => {
    await insertSuggestion(archive().db, suggestion);
    await insertSuggestion(archive().db, { ...suggestion, id: "s2", email: null, emailMark: null });
    expect(await eraseComments(archive().db, [{ mark: "mark", at }])).toBe(1);
    expect(await suggestionsOfEmail(archive().db, "mark")).toEqual([]);
    expect((await heldSuggestions(archive().db)).map(({ id }) => id)).toEqual(["s2"]);
  });
});
