import { describe, expect, it } from "vitest";
import { read } from "../../src/reader/read.ts";

const promisesIn = (lang: string, text: string) =>
  read({ id: "news", lang, text, published: "2024-11-20" }).commitments.map(
    ({ kind, parties }) => `${kind} ${parties.join(" ")}`,
  );

describe("commitments", () => {
  const cases: readonly (readonly [lang: string, text: string, promises: readonly string[]])[] = [
    // the occasion on which somebody speaks is no promise
    [
      "en",
      "Work on the bridge will start in April, Mauritania and Senegal announced after a meeting in Rosso.",
      ["project MRT SEN"],
    ],
    [
      "fr",
      "La construction du pont débutera en avril, ont annoncé la Mauritanie et le Sénégal après une réunion à Rosso.",
      ["project MRT SEN"],
    ],
    // a thing behind a preposition is not what will be
    [
      "fr",
      "Le ministre algérien a reçu son homologue nigérien. Les échanges relatifs au projet de gazoduc seront approfondis.",
      [],
    ],
    // a working group that will sit is one promise
    [
      "en",
      "Qatar and Somalia agreed to put in place a follow-up mechanism which will meet twice a year.",
      ["working_group QAT SOM"],
    ],
    // words beside a promise have no object of their own
    [
      "fr",
      "L'Indonésie accordera cinquante bourses aux étudiants malgaches, a promis son ministre, en visite à Antananarivo.",
      ["training IDN MDG"],
    ],
    // support to come is a promise, not praise
    [
      "en",
      "Argentina will back Bangladesh's candidacy for the Council, the Argentine minister said in Dhaka.",
      ["other ARG BGD"],
    ],
    [
      "en",
      "The opening of the border between Uzbekistan and Tajikistan is planned for March.",
      ["lifting_of_measures TJK UZB"],
    ],
    ["en", "The agreement between Senegal and Gambia will enter into force in March.", []],
    [
      "en",
      "Peru and Chile met in Lima. The second session of their political consultations will be held in Santiago in March.",
      ["meeting CHL PER"],
    ],
    // "it" stands for the text that the sentence before names
    [
      "en",
      "Ghana's minister received the ambassador of Peru. A memorandum on fishing is being revised. It will be signed by May.",
      ["signing GHA PER"],
    ],
    ["fr", "Le ministre ghanéen a reçu l'ambassadeur du Pérou. La pêche les occupe. Elle sera signée en mai.", []],
  ];
  for (const [lang, text, promises] of cases) it(text, () => expect(promisesIn(lang, text)).toEqual(promises));
});
