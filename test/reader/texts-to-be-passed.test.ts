import { describe, expect, it } from "vitest";
import { promisedBy } from "./told-by.ts";

const english = promisedBy("en");
const french = promisedBy("fr");

describe("texts that are still to be passed", () => {
  it.each([
    ["Bolivia's parliament will be asked to ratify the customs treaty with Brazil.", "ratification BOL BRA"],
    ["The pact between Australia and Fiji must still be approved by both parliaments.", "ratification AUS FJI"],
    ["Berlin has until the end of June to ratify the agreement with Ukraine.", "ratification DEU UKR 2025-06"],
    ["The deal will enter into force once it has been ratified by Britain and Mauritius.", "ratification GBR MUS"],
  ])("%s", (text, expected) => {
    expect(english(text)).toEqual([expected]);
  });

  it("takes the wish that a text be passed for no promise", () => {
    expect(english("Brazil asked Bolivia to ratify the customs treaty.")).toEqual([]);
  });

  it("reads a term set for a parliament in French", () => {
    expect(french("Berlin a jusqu'au 30 juin pour ratifier l'accord avec l'Ukraine.")).toEqual([
      "ratification DEU UKR 2025-06-30",
    ]);
  });
});

describe("what goes on", () => {
  it("is promised with the verb that says so", () => {
    expect(english("Ottawa vowed to keep supplying Kyiv with armoured vehicles.")).toEqual(["aid CAN UKR"]);
  });
});

describe("compounds before what is promised", () => {
  it("names who pays for it", () => {
    expect(english("The Turkish-funded hospital in Mogadishu, Somalia, will open in August.")).toEqual([
      "project SOM TUR 2025-08",
    ]);
  });

  it("names both sides before a verb in the future", () => {
    expect(english("The EU-Mercosur agreement will be signed in January.")).toEqual([
      "signing org:EU org:Mercosur 2026-01",
    ]);
  });
});

describe("an invitation told just before", () => {
  const invited = "The Omani minister invited President Ali Tolba of Egypt to Muscat.";

  it("is taken up by whoever accepts or will come", () => {
    expect(english(`${invited} The President has accepted.`)).toEqual(["visit EGY OMN"]);
    expect(english(`${invited} His office said he would come.`)).toEqual(["visit EGY OMN"]);
  });

  it("is not taken up by a word that is not known to come", () => {
    expect(english(`${invited} The President may come.`)).toEqual([]);
  });
});

describe("what is under way or foreseen", () => {
  it("is still to be done", () => {
    expect(english("Egypt said it was withdrawing its troops from Oman.")).toEqual(["withdrawal EGY OMN"]);
    expect(english("Egypt told Oman that work on the bridge should begin in October.")).toEqual([
      "project EGY OMN 2025-10",
    ]);
  });
});

describe("a body that nobody is named for", () => {
  it("is that of the two named last", () => {
    const text =
      "Libreville et Malabo échangeront leurs prisonniers. Un comité de juristes se penchera sur les titres.";
    expect(french(text)).toContain("working_group GAB GNQ");
  });
});

describe("a noun before a noun", () => {
  it("is no work of its own", () => {
    expect(english("The United States will give Eritrea satellite pictures.")).not.toContain("project ERI USA");
  });
});
