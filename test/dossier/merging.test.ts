import { describe, expect, it } from "vitest";
import { fileEngagements } from "../../src/dossier/index.ts";
import { engagementsOf, thread } from "./thread.ts";

describe("reports of one encounter", () => {
  it("become one record, with the most precise date and everybody named", () => {
    const [record] = fileEngagements(
      thread(`
        2024-05-15 gazette
          meeting KEN+UGA 2024-05 Nairobi/KEN: Mudavadi
        2024-05-14 wire
          meeting KEN+UGA 2024-05-14 Nairobi/KEN: Musalia Mudavadi, Jeje Odongo
        2024-06-02 weekly
          meeting KEN+UGA 2024-05 Nairobi/KEN: Odongo
      `).engagements,
    );
    expect(record).toMatchObject({
      date: "2024-05-14",
      people: ["Musalia Mudavadi", "Jeje Odongo"],
      reported: "2024-05-14",
      sources: ["wire", "gazette", "weekly"],
    });
  });

  it("say why they are one", () => {
    const [record] = fileEngagements(
      thread(`
        2024-05-14 wire
          visit KEN>UGA 2024-05-14 Kampala/UGA: William Ruto
        2024-05-15 gazette
          visit KEN>UGA 2024-05-14 Kampala/UGA: Ruto
      `).engagements,
    );
    const [match] = record?.matches ?? [];
    expect(match).toMatchObject({ a: "wire#engagement.2", b: "gazette#engagement.4" });
    expect(match?.reasons).toEqual([
      { code: "same_day", value: "2024-05-14" },
      { code: "same_parties", value: null },
      { code: "same_people", value: "William Ruto" },
      { code: "same_direction", value: "KEN" },
      { code: "same_city", value: "Kampala" },
    ]);
  });

  it("are found though one leaves out the mediator, and the other the day", () => {
    expect(
      engagementsOf(`
        2023-03-11 wire
          mediation CHN>IRN+SAU 2023-03-10 Beijing/CHN: Wang Yi, Ali Shamkhani
        2023-04-20 review
          mediation IRN+SAU 2023-03
      `),
    ).toEqual(["mediation CHN+IRN+SAU 2023-03-10 Beijing < wire review"]);
  });

  it("are found though names are spelt, ordered and hyphenated in other ways", () => {
    expect(
      engagementsOf(`
        2024-02-05 fr
          meeting DZA+TUN 2024-02-05 Tunis/TUN: Mohamed Ali Nafti, Ahmed Attaf
        2024-02-06 en
          meeting DZA+TUN 2024-02-05 Tunis/TUN: Attaf, Nafti Muhammad-Ali
      `),
    ).toEqual(["meeting DZA+TUN 2024-02-05 Tunis < fr en"]);
  });

  it("may be a day apart across time zones, and say no date at all", () => {
    expect(
      engagementsOf(`
        2024-09-24 wire
          meeting JPN+USA 2024-09-23 New York/USA @ 79th UN General Assembly: Yoko Kamikawa, Antony Blinken
        2024-09-25 tokyo
          meeting JPN+USA 2024-09-24 New York/USA: Kamikawa
        2024-09-26 late
          meeting JPN+USA: Blinken, Kamikawa
      `),
    ).toEqual(["meeting JPN+USA 2024-09-23 New York < wire tokyo late"]);
  });

  it("are found without any date of publication, by people and host event", () => {
    expect(
      engagementsOf(`
        ? undated
          meeting BOL+VEN @ 24th ALBA summit: Rogelio Mayta, Yván Gil
        2024-04-25 wire
          meeting BOL+VEN 2024-04-24 Caracas/VEN @ ALBA summit: Gil
      `),
    ).toEqual(["meeting BOL+VEN 2024-04-24 Caracas < wire undated"]);
  });

  it("may name one encounter by two kinds: the kind told most often counts, of equals the first told", () => {
    expect(
      engagementsOf(`
        2024-06-18 wire
          negotiation ARM+AZE 2024-06-17 Almaty/KAZ: Ararat Mirzoyan, Jeyhun Bayramov
        2024-06-19 gazette
          meeting ARM+AZE 2024-06-17 Almaty/KAZ: Mirzoyan, Bayramov
      `),
    ).toEqual(["negotiation ARM+AZE 2024-06-17 Almaty < wire gazette"]);
  });
});

describe("encounters", () => {
  it("of one kind on other dates stay apart", () => {
    expect(
      engagementsOf(`
        2024-05-15 wire
          call EGY+JOR 2024-05-14: Ayman Safadi
          call EGY+JOR 2024-05-02: Ayman Safadi
        2024-06-30 gazette
          call EGY+JOR 2024-06-29: Safadi
      `),
    ).toHaveLength(3);
  });

  it("are not chained by a report that fits either", () => {
    expect(
      engagementsOf(`
        2024-04-07 first
          meeting PER+CHL 2024-04-06 Lima/PER
        2024-05-20 between
          meeting PER+CHL 2024-04 Lima/PER
        2024-04-21 second
          meeting PER+CHL 2024-04-20 Lima/PER
      `),
    ).toEqual(["meeting CHL+PER 2024-04-06 Lima < first between", "meeting CHL+PER 2024-04-20 Lima < second"]);
  });

  it("of a visitor with one host and then another are two", () => {
    const told = (id: string) => `
        2024-03-06 ${id}
          meeting IND+LKA 2024-03-05 Colombo/LKA: S. Jaishankar, Ali Sabry
          meeting IND+LKA 2024-03-05 Colombo/LKA: S. Jaishankar, Ranil Wickremesinghe`;
    expect(engagementsOf(told("wire") + told("gazette"))).toEqual([
      "meeting IND+LKA 2024-03-05 Colombo < gazette wire",
      "meeting IND+LKA 2024-03-05 Colombo < gazette wire",
    ]);
  });

  it("in opposite directions are two, though a day apart", () => {
    expect(
      engagementsOf(`
        2024-04-16 wire
          expulsion LTU>BLR 2024-04-15
        2024-04-17 gazette
          expulsion BLR>LTU 2024-04-16
          expulsion LTU>BLR 2024-04-15
      `),
    ).toEqual(["expulsion BLR+LTU 2024-04-15 < wire gazette", "expulsion BLR+LTU 2024-04-16 < gazette"]);
  });

  it("with other parties are others: two bilateral meetings beside the round of three", () => {
    expect(
      engagementsOf(`
        2024-08-02 wire
          negotiation RWA+COD+AGO 2024-07-30 Luanda/AGO
          meeting RWA+AGO 2024-07-30 Luanda/AGO
          meeting COD+AGO 2024-07-30 Luanda/AGO
        2024-08-03 gazette
          negotiation RWA+COD 2024-07-30 Luanda/AGO
      `),
    ).toEqual([
      "negotiation AGO+COD+RWA 2024-07-30 Luanda < wire gazette",
      "meeting AGO+RWA 2024-07-30 Luanda < wire",
      "meeting AGO+COD 2024-07-30 Luanda < wire",
    ]);
  });

  it("in other places are others, and at other sessions of one forum", () => {
    expect(
      engagementsOf(`
        2023-09-25 wire
          meeting MEX+ESP 2023-09 @ 78th UN General Assembly
        2024-09-26 gazette
          meeting MEX+ESP New York/USA @ 79th UN General Assembly
        2024-09-27 daily
          meeting MEX+ESP 2024-09-25 Madrid/ESP
      `),
    ).toHaveLength(3);
  });
});

describe("an editor", () => {
  const told = `
    2024-05-15 wire
      call EGY+JOR 2024-05-14: Ayman Safadi
    2024-05-16 gazette
      call EGY+JOR 2024-05-14
    2024-09-01 daily
      call EGY+JOR 2024-08-30`;
  const [wire = "", gazette = "", daily = ""] = thread(told).engagements.map(({ id }) => id);

  it("parts what was merged, and may join it again", () => {
    expect(engagementsOf(told)).toHaveLength(2);
    expect(engagementsOf(told, [{ a: gazette, b: wire, same: false }])).toHaveLength(3);
  });

  it("joins what the program keeps apart", () => {
    expect(engagementsOf(told, [{ a: wire, b: daily, same: true }])).toEqual([
      "call EGY+JOR 2024-05-14 < wire gazette daily",
    ]);
  });
});
