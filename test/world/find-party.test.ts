import { describe, expect, it } from "vitest";
import { partiesLike, partiesNamed } from "../../src/world/find-party.ts";

describe("a party looked up", () => {
  it.each([
    ["MLI", ["MLI"]],
    [" mli ", ["MLI"]],
    ["Mali", ["MLI"]],
    ["le Mali", ["MLI"]],
    ["the Gambia", ["GMB"]],
    ["Côte d’Ivoire", ["CIV"]],
    ["cote d'ivoire", ["CIV"]],
    ["Algérie", ["DZA"]],
    ["algerie", ["DZA"]],
    ["États-Unis", ["USA"]],
    ["U.S.A.", ["USA"]],
    ["Germany", ["DEU"]],
    ["Allemagne", ["DEU"]],
    ["org:AU", ["org:AU"]],
    ["org:au", ["org:AU"]],
    ["Union africaine", ["org:AU"]],
    ["ECOWAS", ["org:ECOWAS"]],
    ["CEDEAO", ["org:ECOWAS"]],
    ["org:Wagner", ["org:Wagner"]],
    ["XYZ", []],
    ["Atlantis", []],
    ["", []],
  ])("%j is %j", (name, parties) => {
    expect(partiesNamed(name)).toEqual(parties);
  });

  it("may be several", () => {
    expect(partiesNamed("Congo").sort()).toEqual(["COD", "COG"]);
    expect(partiesNamed("la Corée").sort()).toEqual(["KOR", "PRK"]);
  });

  it("may be one that is spelt nearly so", () => {
    expect(partiesLike("Germny")[0]?.party).toBe("DEU");
    expect(partiesLike("Mlai")[0]?.party).toBe("MLI");
    expect(partiesLike("Burkna Fasso")[0]?.party).toBe("BFA");
    expect(partiesLike("Xanadu-upon-Tyne")).toEqual([]);
    expect(partiesLike("")).toEqual([]);
  });
});
