import { expect, it } from "vitest";
import { isolated } from "../../src/intake/documents/isolated.ts";
import { pdfBomb, pdfOf } from "../intake/make.ts";

it("ends a document that unpacks to too much outside the heap", async () => {
  const limits = { time: 60_000, heap: 512, growth: 250 };
  expect(await isolated("pdf", { name: "plain.pdf" }, pdfOf([[["Un mot.", 70, 700]]]), limits)).toMatchObject({
    text: "Un mot.",
  });
  const bomb = pdfBomb(400 * 1024 * 1024);
  expect(bomb.length).toBeLessThan(1024 * 1024);
  await expect(isolated("pdf", { name: "bomb.pdf" }, bomb, limits)).rejects.toThrow(
    "bomb.pdf takes too much memory to read",
  );
});
