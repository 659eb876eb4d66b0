import type { Article } from "../../src/model/index.ts";
import { addArticles } from "../../src/pipeline/index.ts";
import { createApp } from "../../src/server/app.tsx";
import { openArchive } from "../../src/store/index.ts";

/** Articles around one dyad, with something for every page, and what a hostile source would send. */
export const siteArticles: readonly Article[] = [
  {
    id: "wire",
    title: "Ghana and Kenya talk trade",
    text: "ACCRA, 17 February 2025 – Ghana's Foreign Minister, Ama Mensah, met her Kenyan counterpart, Peter Otieno, in Accra on Monday 17 February. They discussed trade and health.\n\nThe two countries will hold a joint commission in Nairobi in June 2025, Mensah said.\n\nShare this article",
    published: "2025-02-17",
    outlet: "Gulf of Guinea Wire",
    author: "Esi Boateng",
    url: "https://wire.example/17",
    license: "https://creativecommons.org/licenses/by/4.0/",
  },
  {
    id: "la gazette/2.json",
    title: "Le Kenya et le Ghana se parlent",
    text: "Accra, le 18 février 2025. La ministre ghanéenne des Affaires étrangères, Ama Mensah, a reçu lundi 17 février à Accra son homologue kényan, Peter Otieno. Les deux ministres ont parlé du commerce.",
    published: "2025-02-18",
    outlet: "La Gazette du Golfe",
    license: "© La Gazette du Golfe, <b>tous droits réservés</b>",
  },
  {
    id: "hostile",
    title: "<script>alert(1)</script> Togo and Benin",
    text: "LOMÉ, 3 March 2025 – Togo's Foreign Minister, Kossi Adjavon, met his Beninese counterpart, Luc <img src=x onerror=alert(1)> Hounsou, in Lomé on Monday 3 March 2025. They discussed security.",
    published: "2025-03-03",
    outlet: '"><svg onload=alert(1)>',
    url: "javascript:alert(1)",
  },
  {
    id: "soir",
    title: "Bamako en hiver",
    text: "Il fait frais à Bamako. Les marchands vendent des couvertures, et les enfants restent à la maison le matin.",
    published: "2025-01-09",
    outlet: "Bamako Soir",
    url: "https://soir.example.ml/hiver",
  },
];

/** The site over an archive in memory that holds these articles, on a day in July 2025. */
export async function openSite(articles: readonly Article[] = siteArticles) {
  const archive = await openArchive("memory:");
  const received = (async function* () {
    yield* articles;
  })();
  for await (const { kind } of addArticles(archive, received, { threads: 0 }))
    if (kind !== "added") throw new Error(kind);
  const app = createApp(archive, { today: () => "2025-07-15", base: "https://chancery.example" });
  return { archive, app, get: (path: string) => app.request(path) };
}
