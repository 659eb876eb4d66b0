import { expect, it } from "vitest";
import { type DyadSums, dyadSumsOf, marksOf, promisesOf } from "../../src/dossier/index.ts";
import type { CommitmentRecord, EngagementRecord } from "../../src/model/index.ts";
import { countPartyYears, sumUpDyads } from "../../src/pipeline/index.ts";
import {
  commitmentsOfDyad,
  dyadSums,
  engagementsOfDyad,
  saveCommitments,
  saveEngagements,
} from "../../src/store/index.ts";
import { onBoth } from "../store/databases.ts";
import { commitment, engagement } from "../store/samples.ts";

const pair = ["IRN", "MLI"] as const;
const dates = ["2023", "2024-02-29", "2024-02", null, "2025-10-16", null];
const few = 5;
const crowd = Array.from({ length: 120 }, (_, i) => `org:X${i}`);

const met: EngagementRecord[] = Array.from({ length: 12 }, (_, i) =>
  engagement(`e${String(i).padStart(2, "0")}`, {
    parties: i % 4 === 0 ? ["IRN", "MLI", "NER"] : ["IRN", "MLI"],
    date: dates[i % dates.length] ?? null,
    reported: i === 3 ? "2024-05-05" : null,
    kind: (["meeting", "visit"] as const)[i % 2] as "meeting",
    people: [["Abdoulaye Diop"], ["A. Diop", "Abbas Araghchi"], []][i % 3] as string[],
    sources: i % 5 === 0 ? ["a1", `b${i}`] : [`b${i}`],
  }),
);
const promised: CommitmentRecord[] = [
  commitment("c1", { parties: [...pair], date: "2024-01-05", due: "2024-06" }),
  commitment("c2", { parties: [...pair], date: "2023-01-05", status: "kept" }),
];

onBoth("Dyads that were summed up", (archive) => {
  const save = (records: EngagementRecord[], removed: string[] = []) =>
    archive().transaction((tx) => saveEngagements(tx, { records, removed }));
  const promise = (records: CommitmentRecord[], removed: string[] = []) =>
    archive().transaction((tx) => saveCommitments(tx, { records, removed }));
  const sumUp = async () => {
    await countPartyYears(archive());
    await sumUpDyads(archive(), few);
  };
  const kept = (dyad: readonly [string, string] = pair) => dyadSums<DyadSums>(archive().db, dyad);
  const anew = async () => {
    const { db } = archive();
    return dyadSumsOf(await engagementsOfDyad(db, pair), await commitmentsOfDyad(db, pair, ""), pair);
  };

  it("are kept where they have much, and say what their records say", async () => {
    await save(met);
    await promise(promised);
    expect(await kept()).toBe(null);
    await sumUp();
    expect(await kept()).toEqual(await anew());
    expect(await kept(["MLI", "IRN"])).toEqual(await anew());
    expect(await kept(["IRN", "NER"])).toBe(null);
    expect(await kept()).toMatchObject({
      engagements: 12,
      articles: 14,
      people: [{ key: "Abdoulaye Diop", count: 8 }, {}],
    });
  });

  it("stand until one of their records comes, changes or goes", async () => {
    await save(met);
    await promise(promised);
    const changes = [
      () => save([engagement("late", { parties: [...pair] })]),
      () => save([{ ...(met[1] as EngagementRecord), parties: ["MLI", "TCD"] }]),
      () => save([], ["e05"]),
      () => promise([commitment("c3", { parties: [...pair] })]),
      () => promise([{ ...(promised[0] as CommitmentRecord), status: "kept" }]),
      () => promise([], ["c2"]),
      () => save([engagement("crowd", { parties: ["MLI", ...crowd] })]),
      () => save([engagement("crowd", { parties: ["IRN", "MLI", ...crowd] })]),
      () => save([], ["crowd"]),
    ];
    for (const change of changes) {
      await sumUp();
      expect(await kept()).toEqual(await anew());
      await change();
      expect(await kept()).toBe(null);
    }
    await sumUp();
    expect(await kept()).toEqual(await anew());
    await save([engagement("elsewhere", { parties: ["NER", "TCD"] })]);
    expect(await kept()).toEqual(await anew());
  });

  it("are gone when they have little again", async () => {
    await save(met);
    await sumUp();
    await save(
      [],
      met.slice(2).map(({ id }) => id),
    );
    await sumUp();
    expect(await kept()).toBe(null);
  });

  it("miss nothing of those who file while they are summed up", async () => {
    const parts = Array.from({ length: 4 }, (_, i) => met.slice(i * 3, i * 3 + 3));
    await Promise.all([...parts.map((part) => save(part)), sumUp(), sumUp()]);
    await sumUp();
    expect(await kept()).toEqual(await anew());
  });
});

it("sums of a dyad give back when each engagement was and where each promise stands", () => {
  const sums = dyadSumsOf(met, promised, pair);
  expect(marksOf(sums)).toHaveLength(9);
  expect(marksOf(sums)).toContainEqual({ kind: "visit", date: null, reported: "2024-05-05" });
  expect(promisesOf(sums)).toMatchObject(promised.map(({ id, status, date, due }) => ({ id, status, date, due })));
});
