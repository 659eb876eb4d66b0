import { describe, expect, it } from "vitest";
import { read } from "../../src/reader/read.ts";

const reading = (text: string) => read({ id: "news", lang: "en", text, published: "2025-06-12" });

const held = (text: string) =>
  reading(text)
    .engagements.filter(({ status }) => status !== "planned")
    .map(({ kind, parties }) => `${kind} ${parties.join(" ")}`);

const promised = (text: string) => reading(text).commitments.map(({ kind, parties }) => `${kind} ${parties.join(" ")}`);

const met = "Kenyan minister Joel Otieno met Ugandan minister Grace Nabirye on Tuesday.";

describe("gatherings", () => {
  it("are hosted by the state of the dateline", () => {
    expect(held("KUALA LUMPUR: The leaders of the 11 Asean states wrapped up their 47th summit on Tuesday.")).toEqual([
      "summit MYS org:ASEAN",
    ]);
  });

  it("of two organisations have no host beside", () => {
    expect(
      held(
        "Leaders of the European Union and the Caribbean Community met in Brussels on Monday for their fourth summit.",
      ),
    ).toEqual(["summit org:CARICOM org:EU"]);
  });

  it("of a body's own ministers are conferences, of two states' ministers meetings", () => {
    expect(held("SADC energy ministers opened a two-day meeting in Maseru on Tuesday.")).toEqual([
      "conference LSO org:SADC",
    ]);
    expect(held("The energy ministers of Kenya and Uganda opened a two-day meeting in Busia on Tuesday.")).toEqual([
      "meeting KEN UGA",
    ]);
  });

  it("of a party and a region", () => {
    expect(held("The 21st EU-Central Asia Ministerial Meeting took place on Tuesday in Tashkent.")).toEqual([
      "conference UZB org:EU",
    ]);
  });

  it("are followed by the next of the same body", () => {
    expect(
      promised(
        "The summit of the Organisation of Turkic States closed in Astana on Saturday. Uzbekistan's president met his Turkish counterpart. The leaders decided to hold their next summit in Baku in October.",
      ),
    ).toContain("summit AZE org:OTS");
  });
});

describe("meetings", () => {
  it("with each of several are one each", () => {
    expect(
      held(
        "New Zealand's Prime Minister Aroha Penfold had meetings with the presidents of Chile, Kenya and Vietnam on Monday.",
      ).sort(),
    ).toEqual(["meeting CHL NZL", "meeting KEN NZL", "meeting NZL VNM"]);
  });

  it("are negotiations where they are about a deal to be made", () => {
    expect(held("Talks between Nepal and Bhutan on a trade pact collapsed in Thimphu on Friday.")).toEqual([
      "negotiation BTN NPL",
    ]);
    expect(held("Talks between Nepal and Bhutan on trade collapsed in Thimphu on Friday.")).toEqual([
      "meeting BTN NPL",
    ]);
  });

  it("of the parties are of those told of", () => {
    expect(
      held("The army chiefs of Burundi and Rwanda met on Wednesday. Kenya has been mediating between the neighbours."),
    ).toContain("mediation BDI KEN RWA");
  });

  it("take no term for a stay", () => {
    expect(held("Oman's minister met the Iranian minister. They will meet again within ten days in Rome.")).toEqual([
      "meeting IRN OMN",
    ]);
  });
});

describe("promises", () => {
  it("are for both who met where a third party makes them", () => {
    expect(promised(`${met} The West African Development Bank will lend 5 million euros for the line.`)).toEqual([
      "financing KEN UGA org:BOAD",
    ]);
  });

  it("say when, where nothing else marks the deed", () => {
    expect(promised(`${met} Uganda will buy 200 megawatts from Kenya from 2027.`)).toEqual(["other KEN UGA"]);
    expect(promised(`${met} Uganda will allow debate.`)).toEqual([]);
  });

  it("are what is done with a thing, not the thing", () => {
    expect(promised(`${met} Kenya will open its market to Ugandan milk.`)).toEqual(["lifting_of_measures KEN UGA"]);
  });

  it("count no money in things", () => {
    expect(promised("Bolivia was to pump 1.5 million cubic metres of gas a day to Paraguay.")).toEqual([]);
  });

  it("of a mission are a visit, of troops a deployment", () => {
    expect(promised("The African Union will dispatch a fact-finding mission to Niger in July.")).toEqual([
      "visit NER org:AU",
    ]);
    expect(promised("The African Union will dispatch 300 troops to Niger in July.")).toEqual(["deployment NER org:AU"]);
  });

  it("are made by what is prepared and scheduled", () => {
    expect(
      promised(
        "Angola's minister met the ambassador of Brazil. The meeting served to prepare the visit to Angola of the President of Brazil, scheduled for July.",
      ),
    ).toEqual(["visit AGO BRA"]);
  });
});

describe("people", () => {
  it('of "their ministers" serve their states in the order named', () => {
    const { people } = reading(
      "The presidents of Kenya and Uganda met on Wednesday. They were accompanied by their defence ministers, Joel Otieno and Grace Nabirye.",
    );
    expect(people.map(({ name, of }) => `${name} ${of}`)).toEqual(["Joel Otieno KEN", "Grace Nabirye UGA"]);
  });

  it("named with Jr. end their sentence", () => {
    expect(
      promised(
        "The ASEAN summit closed in Kuala Lumpur. Malaysia handed the chair to President Ferdinand Marcos Jr. The next summit will be held in Cebu in May.",
      ),
    ).toEqual(["summit PHL org:ASEAN"]);
  });
});

describe("aid", () => {
  it("sent by another is for whoever was helped before", () => {
    expect(
      held(
        "Pakistan sent 22 tonnes of tents to Tajikistan on Thursday. China has dispatched a rescue team and Kazakhstan has promised loans.",
      ),
    ).toEqual(["aid PAK TJK", "aid CHN TJK"]);
  });
});
