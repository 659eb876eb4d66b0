import { describe, expect, it } from "vitest";
import { chancery } from "./run.ts";

const norway = { id: 7, text: "Norway sent aid to Malawi.", source: "Norway", target: "Malawi" };

const lines = (...values: unknown[]) =>
  values.map((value) => (typeof value === "string" ? value : JSON.stringify(value))).join("\n");

describe("chancery code", () => {
  it("gives the event that links a pair, with the words that tell of it", async () => {
    const { status, out, err } = await chancery(["code", "-", "--format", "jsonl"], { stdin: lines(norway) });
    expect({ status, err }).toEqual({ status: 0, err: "" });
    const coded = JSON.parse(out);
    expect(coded).toMatchObject({ id: "7", event: "AID", mode: null, rule: "en.aid.give", auxiliary: [] });
    expect(coded.actors).toMatchObject([{ text: "Norway", party: "NOR" }]);
    expect(coded.recipients).toMatchObject([{ text: "Malawi", party: "MWI" }]);
    const [{ start, end, text }] = coded.evidence;
    expect(norway.text.slice(start, end)).toBe(text);
  });

  it("gives every event of a sentence without a pair", async () => {
    const text = "Peru signed a treaty with Chile, and the police arrested two journalists.";
    const { out } = await chancery(["code", "--format", "jsonl"], { stdin: lines({ id: "a", text }) });
    expect(JSON.parse(out).events).toMatchObject([
      { event: "SUPPORT", actors: [{ party: "PER" }], recipients: [{ party: "CHL" }] },
      { event: "COERCE", mode: "arrest" },
    ]);
  });

  it("names bad lines and goes on", async () => {
    const stdin = lines("{bad", norway, "[]", { id: 2 }, { ...norway, lang: "xx" });
    const { status, out, err } = await chancery(["code", "-", "--format", "jsonl"], { stdin });
    expect(status).toBe(1);
    expect(out.trim().split("\n")).toHaveLength(1);
    const complaints = err.trim().split("\n");
    expect(complaints.map((line) => /^chancery: (?:stdin:\d|7)/u.exec(line)?.[0])).toEqual([
      "chancery: stdin:1",
      "chancery: stdin:3",
      "chancery: stdin:4",
      "chancery: 7",
    ]);
  });

  it("writes for people in both languages", async () => {
    const { out } = await chancery(["code", "-", "--ui", "fr"], { stdin: lines(norway) });
    expect(out).toContain("AID (Aide)  Norway (Norvège) → Malawi");
    expect((await chancery(["code", "--help"])).out).toContain("Codes sentences");
    expect((await chancery(["code", "--help"], { env: { LANG: "fr_FR.UTF-8" } })).out).toContain("Code des phrases");
  });

  it("refuses wrong usage", async () => {
    expect((await chancery(["code", "--format", "xml"])).status).toBe(2);
    expect((await chancery(["code", "no-such-file.jsonl"])).status).toBe(1);
  });
});
