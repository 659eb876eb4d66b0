import { expect, it } from "vitest";
import { topicName } from "../../src/languages/topic-names.ts";

it.each([
  ["palestinian-question", "en", "Palestinian question"],
  ["palestinian-question", "fr", "Question palestinienne"],
  ["harvest-festival", "fr", "Harvest-festival"],
] as const)("names %s in %s", (id, ui, name) => {
  expect(topicName(id, ui)).toBe(name);
});
