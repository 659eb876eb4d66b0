import { expect, it } from "vitest";
import { promisedBy } from "./told-by.ts";

it.each([
  ["fr", "L'Angola versera en juillet au Burundi 5 millions de dollars pour les déplacés.", "aid AGO BDI 2025-07"],
  [
    "fr",
    "L'Angola versera en juillet au Burundi 5 millions de dollars pour la route de Gitega.",
    "financing AGO BDI 2025-07",
  ],
  ["en", "Norway will give Malawi $5 million for flood victims in July.", "aid MWI NOR 2025-07"],
  ["en", "Norway will give Malawi $5 million for its debts in July.", "financing MWI NOR 2025-07"],
])("money is aid where people are in need (%s): %s", (lang, text, promise) =>
  expect(promisedBy(lang)(text)).toEqual([promise]),
);
