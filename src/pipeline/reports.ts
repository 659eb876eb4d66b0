import type { CommitmentReport, EngagementReport, Reading, Report, Source } from "../model/index.ts";

/** A person seen in an office, as one article prints it. */
export interface Sighting {
  readonly article: string;
  readonly published: string | null;
  readonly lang: string;
  readonly name: string;
  readonly office: string;
  readonly of: string;
}

/** What a reading adds to the file: its finds, each with the article it stands in. */
export interface Reports {
  readonly engagements: EngagementReport[];
  readonly commitments: CommitmentReport[];
}

/** The engagements and commitments of a reading as reports. Those of fewer than two parties concern no dyad. */
export function reportsOf({ id, article, engagements, commitments }: Reading): Reports {
  const source: Source = { article: id, published: article.published, outlet: article.outlet, lang: article.lang };
  const report =
    <Found>(list: string) =>
    (found: Found, i: number): Report<Found> => ({
      id: `${id}#${list}.${i}`,
      source,
      found,
    });
  return { engagements: engagements.map(report("engagement")), commitments: commitments.map(report("commitment")) };
}
