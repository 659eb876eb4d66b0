import type { EngagementRecord } from "../model/index.ts";
import { type Column, type Filed, urlsOf } from "./table.ts";

export const engagementColumns: readonly Column<Filed<EngagementRecord>>[] = [
  { name: "id", type: "text", meaning: "the record's id", of: ({ record }) => record.id },
  { name: "kind", type: "text", meaning: "what took place, such as `meeting`", of: ({ record }) => record.kind },
  { name: "status", type: "text", meaning: "`held` or `ongoing`", of: ({ record }) => record.status },
  {
    name: "date",
    type: "text",
    meaning: "day, month, quarter or year, as precise as the articles are",
    of: ({ record }) => record.date,
  },
  { name: "parties", type: "list", meaning: "everyone who took part", of: ({ record }) => record.parties },
  { name: "actors", type: "list", meaning: "who acted: in a visit the visitor", of: ({ record }) => record.actors },
  {
    name: "recipients",
    type: "list",
    meaning: "who was acted upon: in a visit the host",
    of: ({ record }) => record.recipients,
  },
  { name: "people", type: "list", meaning: "those who took part, by name", of: ({ record }) => record.people },
  {
    name: "host_event",
    type: "text",
    meaning: "the larger event it was held within",
    of: ({ record }) => record.host_event,
  },
  { name: "country", type: "text", meaning: "where, ISO 3166-1 alpha-3", of: ({ record }) => record.country },
  { name: "city", type: "text", meaning: "where, in English", of: ({ record }) => record.city },
  {
    name: "domains",
    type: "list",
    meaning: "what was dealt with, from the closed list",
    of: ({ record }) => record.domains,
  },
  {
    name: "topics",
    type: "list",
    meaning: "what was dealt with, in the articles' words",
    of: ({ record }) => record.topics,
  },
  { name: "plover", type: "text", meaning: "PLOVER event type", of: ({ record }) => record.plover },
  { name: "mode", type: "text", meaning: "PLOVER mode", of: ({ record }) => record.mode },
  { name: "contexts", type: "list", meaning: "PLOVER contexts", of: ({ record }) => record.contexts },
  { name: "confidence", type: "number", meaning: "0 to 1", of: ({ record }) => record.confidence },
  { name: "sources", type: "list", meaning: "ids of the articles that tell of it", of: ({ record }) => record.sources },
  {
    name: "urls",
    type: "list",
    meaning: "addresses of those articles that have one",
    of: ({ articles }) => urlsOf(articles),
  },
  {
    name: "reports",
    type: "list",
    meaning: "ids of the reports it was merged from",
    of: ({ record }) => record.reports,
  },
];
