import {
  articleNode,
  commitmentNode,
  engagementNode,
  type NodeSource,
  partyNode,
  webAddress,
} from "../../export/index.ts";
import { type ArchiveRecord, offices, type Tenure } from "../../model/index.ts";
import type { ArticleHead, FiledArticle } from "../../store/index.ts";
import { partyName } from "../../world/labels.ts";
import { citationOf } from "../cite/index.ts";
import { links } from "../links.ts";
import type { Asked } from "../page.ts";

/** A node of schema.org. */
export type Node = Readonly<Record<string, unknown>>;

const sourceOf = ({ base, locale, today }: Asked<unknown>): NodeSource => ({
  base,
  today,
  language: locale,
  nameOf: (party) => partyName(party, locale),
});

/** An article as a NewsArticle: who wrote it where and when, and whom it tells of. */
export function articleLinked(article: FiledArticle, asked: Asked<unknown>): Node {
  const { reading } = article;
  const parties = new Set([...reading.engagements, ...reading.commitments].flatMap((found) => found.parties));
  const card = { ...article, title: article.title ?? null, url: article.url ?? null };
  const published = { outlet: article.outlet ?? null, published: article.published ?? null };
  const { authors } = citationOf({ ...article, author: reading.article.author }, asked);
  return {
    ...articleNode({ ...card, ...published }, sourceOf(asked)),
    ...termsOf(article.license),
    mainEntityOfPage: `${asked.base}${links.article(asked.locale, article.id)}`,
    author: authors.map((name) =>
      "literal" in name
        ? { "@type": "Organization", name: name.literal }
        : { "@type": "Person", name: `${name.given} ${name.family}`, givenName: name.given, familyName: name.family },
    ),
    about: [...parties].map((party) => partyNode(party, sourceOf(asked))),
    mentions: reading.people.map(({ name }) => ({ "@type": "Person", name })),
  };
}

/** A licence has an address; words alone are a notice. */
function termsOf(license: string | null) {
  const address = webAddress(license);
  return address ? { license: address } : license === null ? {} : { copyrightNotice: license };
}

/** An engagement as an Event, a commitment as a PlanAction, with the articles that tell of it. */
export function recordLinked(
  record: ArchiveRecord,
  heads: ReadonlyMap<string, ArticleHead>,
  asked: Asked<unknown>,
): Node {
  const articles = record.sources.flatMap((id) => heads.get(id) ?? []);
  const source = sourceOf(asked);
  const url = `${asked.base}/${asked.locale}${asked.path}`;
  return record.type === "engagement"
    ? { ...engagementNode({ record, articles }, source), url }
    : { ...commitmentNode({ record, articles }, source), url };
}

/** A person by the offices in which articles show them. */
export const personLinked = (name: string, tenures: readonly Tenure[], asked: Asked<unknown>): Node => ({
  "@type": "Person",
  "@id": `${asked.base}/${asked.locale}${asked.path}`,
  name,
  alternateName: [...new Set(tenures.flatMap(({ names }) => names))],
  affiliation: tenures.map(({ office, of, first, last }) => ({
    "@type": "OrganizationRole",
    roleName: offices[office][asked.locale],
    "chancery:firstSeen": first,
    "chancery:lastSeen": last,
    affiliation: partyNode(of, sourceOf(asked)),
  })),
});

/** A state as a Country, an organisation as an Organization. */
export const partyLinked = (party: string, asked: Asked<unknown>): Node => ({
  ...partyNode(party, sourceOf(asked)),
  "@type": party.startsWith("org:") ? "Organization" : "Country",
  url: `${asked.base}${links.party(asked.locale, party)}`,
});
