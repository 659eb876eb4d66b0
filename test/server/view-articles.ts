import type { Article } from "../../src/model/index.ts";

/** Two communiqués of one meeting on the margins of a conference, each with what the other leaves out. */
export const viewArticles: readonly Article[] = [
  {
    id: "mali-communique",
    title: "Communiqué du ministère malien des Affaires étrangères",
    text: "Le ministère malien des Affaires étrangères a indiqué dans un communiqué que le ministre malien des Affaires étrangères, Abdoulaye Diop, a rencontré son homologue iranien, Abbas Araghchi, le mercredi 15 octobre 2025 à Kampala, en marge du sommet du Mouvement des non-alignés. Ils ont évoqué la sécurité et l'énergie.",
    published: "2025-10-16",
    outlet: "Le Quotidien du fleuve",
  },
  {
    id: "iran-statement",
    title: "Araghchi, Diop meet in Kampala",
    text: "The Iranian Foreign Ministry said in a statement that Iranian Foreign Minister Abbas Araghchi met his Malian counterpart, Abdoulaye Diop, in Kampala on Wednesday 15 October 2025 on the sidelines of the Non-Aligned Movement summit. They discussed trade and security.",
    published: "2025-10-16",
    outlet: "The Plateau Herald",
  },
  {
    id: "senegal",
    title: "Le Sénégal et le Mali se concertent",
    text: "Dakar, le 4 mars 2024. Le ministre sénégalais des Affaires étrangères, Amadou Ba, a reçu lundi 4 mars à Dakar son homologue malien, Abdoulaye Diop. Les deux ministres ont parlé du commerce.",
    published: "2024-03-05",
    outlet: "Le Quotidien du fleuve",
  },
];
