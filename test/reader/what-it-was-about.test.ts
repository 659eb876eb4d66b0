import { expect, it } from "vitest";
import { read } from "../../src/reader/read.ts";

const domainsOf = (lang: "en" | "fr", kind: string, text: string) =>
  read({ id: "a", text, lang, published: "2025-06-20" }).engagements.find((engagement) => engagement.kind === kind)
    ?.domains;

it.each([
  [
    "where fields of cooperation are listed, a conflict that is spoken of is a topic and no field",
    "en",
    "meeting",
    "The foreign ministers of Ghana and Togo met in Accra. The two ministers agreed to develop cooperation in areas such as fisheries, energy and tourism. They also spoke of a ceasefire and of multilateralism.",
    ["energy", "fisheries", "tourism"],
  ],
  [
    "the same in French",
    "fr",
    "meeting",
    "Les ministres des Affaires étrangères du Ghana et du Togo se sont rencontrés à Accra. Les deux ministres ont souhaité développer la coopération dans les domaines de la pêche, de l'énergie et du tourisme. Ils ont évoqué le processus de paix au Soudan.",
    ["energy", "fisheries", "tourism"],
  ],
  [
    "a question of world affairs is a topic and no field either",
    "fr",
    "meeting",
    "Les ministres des Affaires étrangères du Ghana et du Togo se sont rencontrés à Accra. Il a été question de pêche et de culture. Les deux ministres ont aussi évoqué la question palestinienne.",
    ["culture", "fisheries"],
  ],
  [
    "without such a list it is what they dealt with",
    "en",
    "meeting",
    "The foreign ministers of Ghana and Togo met in Accra. They discussed fisheries and the peace process in Sudan.",
    ["fisheries", "peace_mediation"],
  ],
  [
    "security, in particular one part of it",
    "fr",
    "meeting",
    "Les ministres des Affaires étrangères du Ghana et du Togo se sont rencontrés à Accra. La sécurité, en particulier la lutte contre le terrorisme, a été au cœur des échanges.",
    ["counter_terrorism"],
  ],
  [
    "security beside another matter",
    "fr",
    "meeting",
    "Les ministres des Affaires étrangères du Ghana et du Togo se sont rencontrés à Accra. La sécurité et la lutte contre le terrorisme ont été au cœur des échanges.",
    ["counter_terrorism", "security"],
  ],
  [
    "what was on the agenda, in French",
    "fr",
    "meeting",
    "Le président du Ghana a reçu lundi à Accra son homologue togolais. La réception a eu lieu au palais. Au menu des discussions figuraient la pêche et le tourisme.",
    ["fisheries", "tourism"],
  ],
  [
    "a call about what had just been done",
    "en",
    "call",
    "Ghana imposed sanctions on Togo over illegal fishing. The president of Togo telephoned his Ghanaian counterpart on Monday.",
    ["fisheries"],
  ],
  [
    "a call about nothing that is told",
    "en",
    "call",
    "The president of Togo telephoned his Ghanaian counterpart on Monday.",
    [],
  ],
  [
    "an answer without a matter of its own, in an article about one",
    "en",
    "statement",
    "Trawlers from Ghana fish off Togo. Fishing is all that villages there have, and illegal fishing empties the sea. A fisheries officer counted forty boats.\n\nTogo accused Ghana of bad faith on Monday.",
    ["fisheries"],
  ],
  [
    "an answer without a matter of its own, in an article about several",
    "en",
    "statement",
    "Trawlers from Ghana fish off Togo. Illegal fishing empties the sea, and cocoa is smuggled through the forest. Schools are closed. Farmers grow maize.\n\nTogo accused Ghana of bad faith on Monday.",
    ["political"],
  ],
  [
    "those who answer for defence",
    "en",
    "meeting",
    "Defence Minister Kofi Mensah of Ghana met his Togolese counterpart in Accra on Monday.",
    ["defence"],
  ],
  [
    "those who answer for foreign affairs",
    "en",
    "meeting",
    "Foreign Minister Kofi Mensah of Ghana met his Togolese counterpart in Accra on Monday.",
    [],
  ],
] as const)("%s (%s)", (_, lang, kind, text, domains) => {
  expect(domainsOf(lang, kind, text)).toEqual(domains);
});
