import { type CommitmentChange, type CommitmentRecord, dueOf, standing } from "../model/index.ts";
import { type Column, type Filed, urlsOf } from "./table.ts";

export const commitmentColumns: readonly Column<Filed<CommitmentRecord>>[] = [
  { name: "id", type: "text", meaning: "the record's id", of: ({ record }) => record.id },
  { name: "kind", type: "text", meaning: "what is to be done, such as `visit`", of: ({ record }) => record.kind },
  {
    name: "status",
    type: "text",
    meaning: "on the day of the export: `open`, `kept`, `postponed`, `cancelled` or `overdue`",
    of: ({ record }, { today }) => standing(record, today),
  },
  { name: "date", type: "text", meaning: "when it was first made", of: ({ record }) => record.date },
  { name: "due", type: "text", meaning: "day, month, quarter or year, as first made", of: ({ record }) => record.due },
  { name: "due_now", type: "text", meaning: "the same after what was put off", of: ({ record }) => dueOf(record) },
  { name: "parties", type: "list", meaning: "between whom", of: ({ record }) => record.parties },
  { name: "announced_by", type: "list", meaning: "who said so", of: ({ record }) => record.announced_by },
  {
    name: "topics",
    type: "list",
    meaning: "what it deals with, in the articles' words",
    of: ({ record }) => record.topics,
  },
  {
    name: "fulfilled_by",
    type: "text",
    meaning: "id of the engagement that kept it",
    of: ({ record }) => record.fulfilled_by,
  },
  { name: "late", type: "flag", meaning: "kept, but after it was due", of: ({ record }) => record.late },
  {
    name: "changes",
    type: "list",
    meaning: "each change as date (`?` where unknown), status and article",
    of: ({ record }) => record.changes.map(changeAsText),
  },
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

/** "2025-11-02 postponed a1", "? open a2". */
export const changeAsText = ({ date, status, article }: CommitmentChange) => `${date ?? "?"} ${status} ${article}`;
