import { describe, expect, it } from "vitest";
import { read } from "../../src/reader/read.ts";

/** What a text published on 12 March 2025 promises: "kind PARTIES due". */
function promised(lang: string, text: string): string[] {
  const { commitments } = read({ id: "a", text, lang, published: "2025-03-12" });
  return commitments.map(({ kind, parties, due }) => `${kind} ${parties.join(" ")} ${due}`);
}

describe("a joint commission spoken of again", () => {
  it.each([
    ["The joint commission of Ghana and Togo ended its work. The commission will meet again in Lomé in May 2026."],
    ["The Ghana-Togo joint committee wound up its work. The committee will reconvene in Lomé in May 2026."],
    ["The joint commission of Ghana and Togo sat on Monday. The next session of the commission is set for May 2026."],
    ["Ghana and Togo agreed to hold the next meeting of the commission in Lomé in May 2026."],
    ["The joint commission of Ghana and Togo, which last sat in 2019, will convene in Lomé in May 2026."],
  ])("%s", (text) => {
    expect(promised("en", text)).toEqual(["joint_commission GHA TGO 2026-05"]);
  });

  it.each([
    ["La commission mixte du Ghana et du Togo a clos ses travaux. La commission siégera à Lomé en mai 2026."],
    ["La commission mixte du Ghana et du Togo a clos ses travaux. Le comité se réunira de nouveau en mai 2026."],
    [
      "La commission mixte du Ghana et du Togo s'est réunie. La commission, qui n'avait plus siégé depuis 2014, se réunira en mai 2026.",
    ],
    ["La commission mixte du Ghana et du Togo, qui ne s'est pas réunie depuis 2019, se tiendra à Lomé en mai 2026."],
  ])("%s", (text) => {
    expect(promised("fr", text)).toEqual(["joint_commission GHA TGO 2026-05"]);
  });

  it("is none where it only did its work", () => {
    expect(promised("en", "The joint commission of Ghana and Togo sat. The commission adopted a report.")).toEqual([]);
    expect(
      promised("fr", "La commission mixte du Ghana et du Togo a siégé. La commission a adopté un rapport."),
    ).toEqual([]);
  });

  it("is not another body of that name", () => {
    const text = "La commission mixte du Ghana et du Togo a siégé. La commission électorale du Togo siégera en mai.";
    expect(promised("fr", text)).toEqual([]);
  });
});

describe("what a clause between commas tells of the past", () => {
  it("does not hide what lies ahead", () => {
    expect(promised("fr", "Le sommet du G20, qui s'était tenu à Bali en 2022, se tiendra à Rio en novembre.")).toEqual([
      "summit org:G20 2025-11",
    ]);
  });

  it("is what was held when the rest only goes on", () => {
    expect(promised("en", "The talks between Iran and Iraq, which began on Monday, will continue in May.")).toEqual([]);
  });
});
