import { type CommitmentRecord, type EngagementRecord, type FollowUpStatus, dueOf, standing } from "../model/index.ts";
import { countryOf } from "./country-codes.ts";
import type { ArticleCard, ExportSource } from "./exporter.ts";
import type { Filed } from "./table.ts";
import { daysOf, titleOf, uriOf, webAddress } from "./text.ts";

/** What nodes are made with. */
export type NodeSource = Pick<ExportSource, "base" | "language" | "nameOf" | "today">;

/** Lies within each document, so that none needs a network. */
export const context = { "@vocab": "https://schema.org/", chancery: "urn:chancery:term:" };

/** An engagement as a schema.org Event; what schema.org has no word for stands under `chancery:`. */
export function engagementNode({ record, articles }: Filed<EngagementRecord>, source: NodeSource) {
  const days = daysOf(record.date);
  return {
    "@id": uriOf(source, "engagement", record.id),
    "@type": "Event",
    identifier: record.id,
    name: titleOf(record, source),
    startDate: days?.from,
    endDate: days?.to,
    location: placeNode(record, source),
    superEvent: record.host_event === null ? undefined : { "@type": "Event", name: record.host_event },
    organizer: record.actors.map((party) => partyNode(party, source)),
    attendee: [
      ...record.parties.map((party) => partyNode(party, source)),
      ...record.people.map((name) => ({ "@type": "Person", name })),
    ],
    keywords: record.topics,
    subjectOf: articles.map((article) => articleNode(article, source)),
    "chancery:kind": record.kind,
    "chancery:status": record.status,
    "chancery:date": record.date ?? undefined,
    "chancery:country": record.country ?? undefined,
    "chancery:recipient": record.recipients,
    "chancery:domain": record.domains,
    "chancery:plover": record.plover,
    "chancery:confidence": String(record.confidence),
  };
}

const actionStatuses: Record<FollowUpStatus, string> = {
  open: "PotentialActionStatus",
  postponed: "PotentialActionStatus",
  overdue: "PotentialActionStatus",
  kept: "CompletedActionStatus",
  cancelled: "FailedActionStatus",
};

/** A commitment as a schema.org PlanAction, with the engagement that kept it as its result. */
export function commitmentNode({ record, articles }: Filed<CommitmentRecord>, source: NodeSource) {
  const status = standing(record, source.today);
  const due = daysOf(dueOf(record));
  return {
    "@id": uriOf(source, "commitment", record.id),
    "@type": "PlanAction",
    identifier: record.id,
    name: titleOf(record, source),
    startTime: record.date ?? undefined,
    scheduledTime: due?.to,
    actionStatus: { "@id": `https://schema.org/${actionStatuses[status]}` },
    agent: record.announced_by.map((party) => partyNode(party, source)),
    participant: record.parties.map((party) => partyNode(party, source)),
    result: record.fulfilled_by === null ? undefined : { "@id": uriOf(source, "engagement", record.fulfilled_by) },
    subjectOf: articles.map((article) => articleNode(article, source)),
    "chancery:kind": record.kind,
    "chancery:status": status,
    "chancery:due": dueOf(record) ?? undefined,
    "chancery:topic": record.topics,
    "chancery:confidence": String(record.confidence),
  };
}

export const partyNode = (party: string, source: NodeSource) => ({
  "@id": uriOf(source, "party", party),
  "@type": party.startsWith("org:") ? "Organization" : "GovernmentOrganization",
  identifier: party,
  name: source.nameOf(party),
});

export const articleNode = ({ id, title, url, outlet, published, lang }: ArticleCard, source: NodeSource) => ({
  "@id": uriOf(source, "article", id),
  "@type": "NewsArticle",
  identifier: id,
  headline: title ?? undefined,
  url: webAddress(url) ?? undefined,
  publisher: outlet === null ? undefined : { "@type": "Organization", name: outlet },
  datePublished: published ?? undefined,
  inLanguage: lang ?? undefined,
});

function placeNode({ city, country }: EngagementRecord, { nameOf }: NodeSource) {
  if (city === null && country === null) return undefined;
  return {
    "@type": "Place",
    name: [city, country === null ? null : nameOf(country)].filter((name) => name !== null).join(", "),
    address: {
      "@type": "PostalAddress",
      addressLocality: city ?? undefined,
      addressCountry: countryOf(country)?.toUpperCase(),
    },
  };
}
