import type { Tenure } from "../model/index.ts";
import { type Column, type Filed, urlsOf } from "./table.ts";

export const tenureColumns: readonly Column<Filed<Tenure>>[] = [
  { name: "id", type: "text", meaning: "the tenure's id", of: ({ record }) => record.id },
  { name: "person", type: "text", meaning: "the name as most often printed", of: ({ record }) => record.person },
  { name: "names", type: "list", meaning: "every form of the name", of: ({ record }) => record.names },
  { name: "office", type: "text", meaning: "from the closed list", of: ({ record }) => record.office },
  { name: "of", type: "text", meaning: "the state or organisation served", of: ({ record }) => record.of },
  { name: "first", type: "text", meaning: "first day on which articles show it", of: ({ record }) => record.first },
  { name: "last", type: "text", meaning: "last day on which articles show it", of: ({ record }) => record.last },
  { name: "sources", type: "list", meaning: "ids of those articles", of: ({ record }) => record.sources },
  { name: "urls", type: "list", meaning: "addresses of those that have one", of: ({ articles }) => urlsOf(articles) },
];
