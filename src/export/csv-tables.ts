import { commitmentColumns } from "./commitment-columns.ts";
import { engagementColumns } from "./engagement-columns.ts";
import type { Exporter } from "./exporter.ts";
import { recordsAsCsv } from "./table.ts";
import { tenureColumns } from "./tenure-columns.ts";

const csv = { mediaType: "text/csv; charset=utf-8; header=present", extension: "csv" } as const;

export const engagementsCsv: Exporter = {
  ...csv,
  name: "engagements-csv",
  aliases: ["csv"],
  describes: "engagements",
  summary: { en: "engagements as a table", fr: "les rencontres et actes en tableau" },
  write: (source) => recordsAsCsv(engagementColumns, source.engagements(), source),
};

export const commitmentsCsv: Exporter = {
  ...csv,
  name: "commitments-csv",
  describes: "commitments",
  summary: {
    en: "commitments as a table, with where each stands",
    fr: "les promesses en tableau, avec leur statut",
  },
  write: (source) => recordsAsCsv(commitmentColumns, source.commitments(), source),
};

export const tenuresCsv: Exporter = {
  ...csv,
  name: "tenures-csv",
  describes: "tenures",
  summary: { en: "who held which office when, as a table", fr: "qui occupait quelle fonction et quand, en tableau" },
  write: (source) => recordsAsCsv(tenureColumns, source.tenures(), source),
};
