import { expect, test } from "vitest";
import { read } from "../../src/reader/read.ts";

function serves(text: string, name: string, lang: "en" | "fr"): string | null | undefined {
  return read({ id: "a", lang, text }).people.find((person) => person.name.includes(name))?.of;
}

test("of two states that meet, a minister without a state serves the one where such names are usual", () => {
  const text =
    "The foreign ministers of Japan and Ghana met in Accra on Monday. Minister Takahashi Ichiro promised a loan, and Minister Kwabena Asante thanked him.";
  expect(serves(text, "Takahashi", "en")).toBe("JPN");
  expect(serves(text, "Asante", "en")).toBe("GHA");
});

test("un nom d'un des deux pays l'emporte sur le pays nommé en dernier", () => {
  const text =
    "Le président ivoirien a effectué une visite au Vietnam. À Hanoï, le Premier ministre Pham Van Hung a reçu l'hôte de la Côte d'Ivoire.";
  expect(serves(text, "Pham Van Hung", "fr")).toBe("VNM");
});

test("words that say whom someone serves outweigh any name", () => {
  const text = "Germany's Agriculture Minister, Kenji Tanaka, met the Japanese Trade Minister in Berlin on Monday.";
  expect(serves(text, "Kenji Tanaka", "en")).toBe("DEU");
});

test("a state that the text does not name is never guessed", () => {
  const text =
    "Canada and Mexico opened talks in Ottawa on Monday. Minister Nguyen Thi Lan led one of the two delegations.";
  expect(serves(text, "Nguyen", "en")).not.toBe("VNM");
});
