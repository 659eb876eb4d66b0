import { expect, it } from "vitest";
import { openSite } from "./site.ts";

it("says of an engagement without a date when it was first reported, on its page and in its citation", async () => {
  const { archive, get } = await openSite([
    {
      id: "undated",
      title: "Fisheries",
      text: "Ghana and Kenya have signed an agreement on fisheries, officials said.",
      published: "2025-02-20",
      outlet: "Wire",
    },
  ]);
  const [signing] = (await (await get("/en/engagements.json")).json()) as { id: string; date: string | null }[];
  expect(signing?.date).toBeNull();
  const page = await (await get(`/en/engagements/${signing?.id}`)).text();
  expect(page).toMatch(
    /<dt>when<\/dt><dd><span class="reported">reported <time datetime="2025-02-20">20 February 2025/u,
  );
  expect(page).not.toContain("<dd></dd>");
  expect(await (await get(`/fr/engagements/${signing?.id}.ris`)).text()).toContain("signalé le 20 février 2025");
  await archive.close();
}, 60_000);
