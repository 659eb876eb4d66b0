import { describe, expect, it } from "vitest";
import { read } from "../../src/reader/read.ts";

const kinds = (lang: string, text: string) =>
  read({ id: "a", text, lang, published: "2026-03-20" }).engagements.map(({ kind }) => kind);

const market =
  " The market opened late, the rain came early and the traders on the quay sold little fish, while the ferries waited for the tide and the children of the quarter played in the empty streets until the lamps were lit and the last of the buses had gone home.";

describe("an article in which one side's officials act", () => {
  it("is about diplomacy where a sentence ties two states", () => {
    const text = `The joint commission of Peru and Ghana held its first session in Lima on Tuesday. Peru's Trade Minister Rosa Quispe gave no details.${market}`;
    expect(kinds("en", text)).toContain("commission_session");
  });

  it("is not where another state is only named", () => {
    const text = `Peru's Culture Minister Rosa Quispe met singers from Lima and Cusco on Tuesday. A summit of pipers follows. Songs from Ghana are sold out.${market}`;
    expect(kinds("en", text)).toEqual([]);
  });
});
