import type { Exporter, ReviewedArticle } from "./exporter.ts";
import { jsonLine } from "./text.ts";

/** Articles that editors reviewed, as `chancery evaluate` takes them: how well the reader reads one's own material. */
export const gold: Exporter = {
  name: "gold",
  mediaType: "application/jsonl",
  extension: "gold.jsonl",
  describes: "reviewed articles",
  summary: {
    en: "reviewed articles with what editors found in them, one JSON object a line",
    fr: "articles relus, avec ce que la rédaction y a trouvé, un objet JSON par ligne",
  },
  async *write(source) {
    for await (const reviewed of source.reviewed()) yield jsonLine(goldOf(reviewed));
  },
};

/** An annotated article; lists of parties, people and domains are sorted. */
function goldOf({ article, reading }: ReviewedArticle) {
  const { engagements, commitments, people } = reading;
  return {
    id: article.id,
    lang: reading.article.lang,
    published: article.published ?? null,
    outlet: article.outlet ?? null,
    author: article.author ?? null,
    title: article.title ?? null,
    text: article.text,
    furniture: reading.furniture.map(({ text }) => text),
    diplomatic: engagements.length + commitments.length > 0,
    // who is named without an office is read too, and annotated by nobody
    people: people.filter(({ office }) => office !== null).map(({ name, office, of }) => ({ name, office, of })),
    engagements: engagements.map(
      ({ kind, status, parties, people, host_event, country, city, date, domains, plover }) => ({
        ...{ kind, status, parties: sorted(parties), people: sorted(people), host_event, country, city, date },
        ...{ domains: sorted(domains), plover },
      }),
    ),
    commitments: commitments.map(({ kind, parties, announced_by, due, status }) => ({
      ...{ kind, parties: sorted(parties), announced_by: sorted(announced_by), due, status },
    })),
  };
}

const sorted = (values: readonly string[]) => [...values].sort();
