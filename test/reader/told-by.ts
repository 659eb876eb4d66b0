import { read } from "../../src/reader/read.ts";

/** What a text in a language is read as, published on 20 June 2025. */
export const readingBy = (lang: string) => (text: string) => read({ id: "a", text, lang, published: "2025-06-20" });

/** What a text tells as done or going on: "kind PARTIES", in the order of the reading. */
export const toldBy = (lang: string) => (text: string) =>
  readingBy(lang)(text)
    .engagements.filter(({ status }) => status !== "planned")
    .map(({ kind, parties }) => `${kind} ${parties.join(" ")}`);

/** What a text promises: "kind PARTIES due". */
export const promisedBy = (lang: string) => (text: string) =>
  readingBy(lang)(text).commitments.map(({ kind, parties, due }) => `${kind} ${parties.join(" ")} ${due ?? ""}`.trim());
