import { expect, it } from "vitest";
import { countPartyYears, sumUpDyads } from "../../src/pipeline/index.ts";
import { dyadSums } from "../../src/store/index.ts";
import { openSite } from "./site.ts";

it("shows the same dossier from what was summed up as from all records", async () => {
  const { archive, get } = await openSite();
  const forms = ["", ".svg", ".svg?chart=domains", ".svg?chart=timeline_narrow", ".atom", ".bib", ".json", ".csv"];
  const all = async () => Promise.all(forms.map(async (form) => (await get(`/fr/dyads/GHA/KEN${form}`)).text()));
  const before = await all();
  expect(before[0]).toContain("Ama Mensah");
  expect(await dyadSums(archive.db, ["GHA", "KEN"])).toBe(null);
  await countPartyYears(archive);
  await sumUpDyads(archive, 1);
  expect(await dyadSums(archive.db, ["GHA", "KEN"])).not.toBe(null);
  expect(await all()).toEqual(before);
  await archive.close();
}, 60_000);
