import { describe, expect, it } from "vitest";
import { peopleOf } from "./people-of.ts";
import { promisedBy, readingBy, toldBy } from "./told-by.ts";

describe("briefings and bulletins, which go from state to state", () => {
  const briefing = [
    "MANILA, 20 June - The spokesperson summed up the week.",
    "On Canada. The third round of negotiations ended in Ottawa on Monday.",
    "On Timor-Leste. A dozen officials are to be trained in Manila from January.",
    "On the passport backlog. New slots have been opened.",
  ].join("\n\n");

  it("below words that name a state, that state and the one that speaks are meant", () => {
    expect(toldBy("en")(briefing)).toContain("negotiation CAN PHL");
    expect(promisedBy("en")(briefing)).toContain("training PHL TLS 2026-01");
  });

  it("below a numbered heading, an office is that of the state named there", () => {
    const text = [
      "Point de presse",
      "Paris, le 20 juin 2025",
      "1. Irak",
      "Le ministre français, M. Luc Vaudreuil, a eu un long entretien avec le Premier ministre, M. Xiq Ozuq.",
      "2. Géorgie",
      "L'ambassadeur, M. Xuq Izaq, a été convoqué.",
    ].join("\n\n");
    expect(peopleOf("fr", text)).toContain("Xiq Ozuq | head_of_government | IRQ");
  });

  it("a text with one heading only has no sections", () => {
    const text = "PORT LOUIS - Mauritius met Kenya.\n\nMadagascar\n\nThe two ministers signed an agreement on Monday.";
    expect(toldBy("en")(text)).toContain("signing KEN MUS");
  });

  it("the Minister is the one whose ministry publishes the text", () => {
    const text = "Le ministre, M. Issa Sow, a conversé lundi avec son homologue koweïtien, M. Fahad Ali.";
    expect(peopleOf("fr", text, "Ministère des Affaires étrangères, Nouakchott")).toEqual([
      "Issa Sow | foreign_minister | MRT",
      "Fahad Ali | foreign_minister | KWT",
    ]);
  });

  it("a journal named like a portfolio is no ministry", () => {
    expect(peopleOf("en", "The Minister, Issa Sow of Mali, spoke.", "Foreign Affairs")).toEqual([
      "Issa Sow | minister | MLI",
    ]);
  });

  it("our ambassador serves the state that speaks", () => {
    const text = "Paris, le 20 juin - À San José, la ministre costaricienne a reçu notre ambassadeur, M. Xuq Izaq.";
    expect(peopleOf("fr", text)).toContain("Xuq Izaq | ambassador | FRA");
  });
});

describe("sides that go without saying", () => {
  it("two states named together are meant by their commission", () => {
    const text =
      "Namibia and Angola will keep the border open. The ninth session of their Joint Commission ended on Monday.";
    expect(toldBy("en")(text)).toContain("commission_session AGO NAM");
  });

  it("staff are expelled from the embassy of the foe told before", () => {
    const text =
      "The Russian chargé d'affaires was summoned by Estonia. In April, after the images from Bucha, Estonia expelled 14 members of the staff of the embassy.";
    expect(toldBy("en")(text)).toContain("expulsion EST RUS");
  });

  it.each([
    ["en", "The United States condemned what it called reckless conduct by the Chinese coast guard."],
    ["en", "The United States condemned the ramming of a Philippine supply boat by a Chinese vessel."],
    ["fr", "Les États-Unis ont dénoncé ce qu'ils qualifient de conduite dangereuse des garde-côtes chinois."],
  ])("who did it is blamed, whatever it is called and whoever suffered: %s %s", (lang, text) => {
    expect(toldBy(lang)(text)).toEqual(["statement CHN USA"]);
  });

  it.each([
    ["en", "The foreign minister of Chad met the press in Paris on Monday."],
    ["fr", "Le ministre tchadien a rencontré la presse lundi à Paris."],
    ["fr", "Le ministre tchadien s'est entretenu avec des journalistes à Paris."],
  ])("whoever meets the press meets no state: %s %s", (lang, text) => {
    expect(toldBy(lang)(text)).not.toContain("meeting FRA TCD");
  });
});

describe("a quarrel in an article on spies and shots", () => {
  it("is about security", () => {
    const text =
      "RIGA - Latvia summoned the Belarusian envoy on Monday. Police had arrested three spies. The security service spoke of espionage and sabotage.";
    expect(readingBy("en")(text).engagements).toMatchObject([{ kind: "summons", domains: ["security"] }]);
  });
});
