import { describe, expect, it } from "vitest";
import { chancery } from "./run.ts";

const line = (request: Record<string, unknown>) => `${JSON.stringify(request)}\n`;
const aid = line({ id: 1, text: "Norway has agreed to send aid to Malawi.", source: "Norway", target: "Malawi" });

describe("chancery code", () => {
  it("codes the event that links a pair", async () => {
    const { status, out } = await chancery(["code", "--format", "jsonl"], { stdin: aid });
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ id: "1", event: "AGREE", recipients: [{ text: "Malawi", party: "MWI" }] });
  });

  it("gives evidence that spells the words of the sentence", async () => {
    const text = "The ministry accused Rwanda of arming the rebels.";
    const stdin = line({ id: "a", text, source: "The ministry", target: "Rwanda" });
    const { out } = await chancery(["code", "--format", "jsonl"], { stdin });
    for (const { start, end, text: words } of JSON.parse(out).evidence) expect(text.slice(start, end)).toBe(words);
  });

  it("gives every event of a sentence when no pair is asked for", async () => {
    const stdin = line({ id: "b", text: "Kenya expelled two envoys and Chad imposed sanctions on Togo." });
    const { out } = await chancery(["code", "--format", "jsonl"], { stdin });
    expect(JSON.parse(out).events).toHaveLength(2);
  });

  it("parts two who act together, but not the name of one", async () => {
    const actorsOf = async (text: string) => {
      const { out } = await chancery(["code", "--format", "jsonl"], { stdin: line({ id: 1, lang: "en", text }) });
      return JSON.parse(out).events[0].actors.map((actor: { text: string }) => actor.text);
    };
    expect(await actorsOf("Mali and Niger signed a treaty.")).toEqual(["Mali", "Niger"]);
    const one = "The Ministry of Trade and Industry";
    expect(await actorsOf(`${one} banned flights.`)).toEqual([one]);
  });

  it("prints a card a person can read, in French too", async () => {
    const { out } = await chancery(["code", "--ui", "fr"], { stdin: aid });
    expect(out).toContain("AGREE");
    expect(out).toContain("Malawi");
  });

  it("names a line that cannot be read, codes the others and exits with 1", async () => {
    const { status, out, err } = await chancery(["code", "--format", "jsonl"], { stdin: `{"id": 1,\n${aid}` });
    expect(status).toBe(1);
    expect(err).toContain("stdin:1:");
    expect(JSON.parse(out)).toMatchObject({ event: "AGREE" });
  });

  it("says which languages it codes when it does not know one", async () => {
    const stdin = line({ id: "c", text: "Deutschland hat Hilfe zugesagt und wird sie bald nach Malawi schicken." });
    const { status, err } = await chancery(["code"], { stdin });
    expect(status).toBe(1);
    expect(err).toContain("Languages coded: en, fr");
  });
});
