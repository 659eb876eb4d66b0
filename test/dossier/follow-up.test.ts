import { describe, expect, it } from "vitest";
import { fileCommitments, fileEngagements } from "../../src/dossier/index.ts";
import { commitmentsOf, thread } from "./thread.ts";

describe("a promise", () => {
  it("made again in other articles is one, with all of them", () => {
    expect(
      commitmentsOf(
        `
        2024-01-10 wire
          promise joint_commission SEN+MAR due 2024-11 by MAR
        2024-02-03 gazette
          promise joint_commission SEN+MAR by SEN
      `,
        "2024-03-01",
      ),
    ).toEqual(["joint_commission MAR+SEN due 2024-11 open < wire gazette"]);
  });

  it("and the planned visit of the same article count once", () => {
    expect(
      commitmentsOf(
        `
        2024-01-10 wire
          planned visit SEN>MAR 2024-03: Bassirou Diomaye Faye
          promise visit SEN+MAR due 2024-03
      `,
        "2024-02-01",
      ),
    ).toEqual(["visit MAR+SEN due 2024-03 open < wire"]);
  });

  it("is kept by the engagement that fulfils it", () => {
    expect(
      commitmentsOf(
        `
        2024-01-10 wire
          promise joint_commission SEN+MAR
          promise embassy SEN+MAR due 2024
          promise signing SEN+MAR on fisheries
        2024-06-12 gazette
          commission_session SEN+MAR 2024-06-11 Rabat/MAR
          embassy SEN+MAR 2024-06-11
      `,
        "2024-07-01",
      ),
    ).toEqual([
      "joint_commission MAR+SEN kept (commission_session 2024-06-11) < wire",
      "embassy MAR+SEN due 2024 kept (embassy 2024-06-11) < wire",
      "signing MAR+SEN open < wire",
    ]);
  });

  it("is not kept by what was before it, nor by the meeting at which it was made", () => {
    expect(
      commitmentsOf(
        `
        2024-01-10 wire
          meeting SEN+MAR 2024-01-10 Dakar/SEN
          meeting SEN+MAR 2023-12
          promise meeting SEN+MAR
      `,
        "2024-02-01",
      ),
    ).toEqual(["meeting MAR+SEN open < wire"]);
  });

  it("of one side's visit is not kept by the other side's", () => {
    const promised = `
        2024-01-10 wire
          planned visit BRA>FRA 2024-06 Paris/FRA
        2024-06-12 gazette
      `;
    expect(commitmentsOf(`${promised}  visit FRA>BRA 2024-06-11 Brasilia/BRA`, "2024-06-15")).toEqual([
      "visit BRA+FRA due 2024-06 open < wire",
    ]);
    expect(commitmentsOf(`${promised}  visit BRA>FRA 2024-06-11 Paris/FRA`, "2024-06-15")).toEqual([
      "visit BRA+FRA due 2024-06 kept (visit 2024-06-11) < wire",
    ]);
  });

  it("is overdue after the last day of its period, and kept though late", () => {
    const promised = `
        2024-01-10 wire
          promise signing SEN+MAR due 2024-Q1`;
    expect(commitmentsOf(promised, "2024-03-31")).toEqual(["signing MAR+SEN due 2024-Q1 open < wire"]);
    expect(commitmentsOf(promised, "2024-04-01")).toEqual(["signing MAR+SEN due 2024-Q1 overdue < wire"]);
    const signed = `${promised}
        2024-07-03 gazette
          signing SEN+MAR 2024-07-02 Rabat/MAR`;
    expect(commitmentsOf(signed, "2025-01-01")).toEqual([
      "signing MAR+SEN due 2024-Q1 kept late (signing 2024-07-02) < wire",
    ]);
  });

  it("made again after it was kept is a new one", () => {
    expect(
      commitmentsOf(
        `
        2022-01-10 wire
          promise joint_commission SEN+MAR
        2022-06-12 gazette
          commission_session SEN+MAR 2022-06-11
        2025-02-01 daily
          promise joint_commission SEN+MAR
      `,
        "2025-03-01",
      ),
    ).toEqual([
      "joint_commission MAR+SEN kept (commission_session 2022-06-11) < wire",
      "joint_commission MAR+SEN open < daily",
    ]);
  });

  it("made anew in between is the one that a late visit keeps", () => {
    expect(
      commitmentsOf(
        `
        2021-01-10 wire
          promise visit BRA+FRA due 2021-05
        2024-02-10 gazette
          promise visit BRA+FRA due 2024-06
        2024-06-12 daily
          visit BRA>FRA 2024-06-11 Paris/FRA
      `,
        "2024-07-01",
      ),
    ).toEqual([
      "visit BRA+FRA due 2021-05 overdue < wire",
      "visit BRA+FRA due 2024-06 kept (visit 2024-06-11) < gazette",
    ]);
  });

  it("is told to be kept by an article alone", () => {
    expect(
      commitmentsOf(
        `
        2024-01-10 wire
          promise ratification SEN+MAR
        2024-06-12 gazette
          promise done ratification SEN+MAR
      `,
        "2024-07-01",
      ),
    ).toEqual(["ratification MAR+SEN kept < wire"]);
  });
});

describe("what articles report of a promise", () => {
  const promised = `
        2024-01-10 wire
          promise visit BRA+FRA due 2024-05`;

  it("puts it off, with or without a new date, and it may still be kept", () => {
    const putOff = `${promised}
        2024-04-20 gazette
          promise postponed visit BRA+FRA due 2024-05`;
    expect(commitmentsOf(putOff, "2025-01-01")).toEqual(["visit BRA+FRA due 2024-05 postponed < wire"]);
    const toSeptember = `${putOff}
        2024-05-02 daily
          promise visit BRA+FRA due 2024-09`;
    expect(commitmentsOf(toSeptember, "2024-09-30")).toEqual(["visit BRA+FRA due 2024-05 postponed < wire daily"]);
    expect(commitmentsOf(toSeptember, "2024-10-01")).toEqual(["visit BRA+FRA due 2024-05 overdue < wire daily"]);
    const made = `${toSeptember}
        2024-09-12 weekly
          visit BRA>FRA 2024-09-11 Paris/FRA`;
    expect(commitmentsOf(made, "2025-01-01")).toEqual([
      "visit BRA+FRA due 2024-05 kept (visit 2024-09-11) < wire daily",
    ]);
  });

  it("puts it off to no known day where it only names the day that is given up", () => {
    const putOff = `${promised}
        2024-04-20 gazette
          promise postponed visit BRA+FRA due 2024-05-12`;
    expect(commitmentsOf(putOff, "2025-01-01")).toEqual(["visit BRA+FRA due 2024-05 postponed < wire"]);
  });

  it("calls it off, as a commitment or as an engagement that will not be", () => {
    for (const told of [
      "promise cancelled visit BRA+FRA",
      "cancelled visit BRA>FRA 2024-05 Paris/FRA",
      "refused visit BRA>FRA",
    ])
      expect(commitmentsOf(`${promised}\n        2024-04-20 gazette\n          ${told}`, "2025-01-01"), told).toEqual([
        "visit BRA+FRA due 2024-05 cancelled < wire",
      ]);
  });

  it("is a record of its own where no promise is on file, but for a refusal", () => {
    const told = `
        2024-04-20 gazette
          postponed visit BRA>FRA 2024-05 Paris/FRA
          refused meeting BRA+ARG`;
    expect(commitmentsOf(told, "2025-01-01")).toEqual(["visit BRA+FRA due 2024-05 postponed < gazette"]);
  });

  it("is told with its date, article, report and words", () => {
    const { commitments } = thread(`${promised}
        2024-04-20 gazette
          promise cancelled visit BRA+FRA`);
    const [record] = fileCommitments({ commitments, unheld: [], engagements: [], decisions: [] });
    expect(record?.changes).toEqual([
      {
        status: "cancelled",
        date: "2024-04-20",
        article: "gazette",
        report: "gazette#commitment.4",
        evidence: commitments[1]?.found.evidence,
        engagement: null,
        due: null,
      },
    ]);
    expect(record?.matches[0]).toMatchObject({ a: "wire#commitment.2", b: "gazette#commitment.4" });
  });
});

describe("an editor", () => {
  const told = `
        2024-01-10 wire
          promise joint_commission SEN+MAR
        2024-02-03 gazette
          promise joint_commission SEN+MAR
        2024-06-12 daily
          commission_session SEN+MAR 2024-06-11`;
  const [wire = "", gazette = ""] = thread(told).commitments.map(({ id }) => id);

  it("parts two promises", () => {
    expect(commitmentsOf(told, "2025-01-01", [{ a: wire, b: gazette, same: false }])).toHaveLength(2);
  });

  it("parts a promise from the engagement said to keep it", () => {
    const session = fileEngagements(thread(told).engagements)[0]?.reports[0] ?? "";
    expect(commitmentsOf(told, "2025-01-01", [{ a: wire, b: session, same: false }])).toEqual([
      "joint_commission MAR+SEN open < wire gazette",
    ]);
  });
});
