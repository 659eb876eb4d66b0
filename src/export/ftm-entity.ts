import { hash } from "node:crypto";
import { offices, type Tenure } from "../model/index.ts";
import { countryOf } from "./country-codes.ts";
import type { ArticleCard, ExportSource } from "./exporter.ts";
import { webAddress } from "./text.ts";

/** An entity of FollowTheMoney: every property holds a list of texts. */
export interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** An entity without the properties that it has no value for. */
export function entity(id: string, schema: string, properties: Record<string, readonly (string | null)[]>): Entity {
  const known = Object.entries(properties)
    .map(([name, values]) => [name, values.filter((value) => value !== null && value !== "")] as const)
    .filter(([, values]) => values.length > 0);
  return { id, schema, properties: Object.fromEntries(known) as Entity["properties"] };
}

/** The same thing always has the same id, in every export. */
export const idOf = (type: string, key: string) => `chancery-${hash("sha1", `${type}\0${key}`)}`;

export const partyEntity = (party: string, { nameOf }: ExportSource) =>
  entity(idOf("party", party), party.startsWith("org:") ? "Organization" : "PublicBody", {
    name: [nameOf(party)],
    alias: [party.replace(/^org:/u, "")],
    country: [countryOf(party)],
  });

/** People are told apart by their names as printed: two of one name are one entity. */
export const personId = (name: string) => idOf("person", name);
export const personEntity = (name: string, aliases: readonly string[] = []) =>
  entity(personId(name), "Person", { name: [name], alias: aliases.filter((alias) => alias !== name) });

const languages: Readonly<Record<string, string>> = { fr: "fra", en: "eng" };

export const articleEntity = ({ id, title, url, outlet, published, lang }: ArticleCard) =>
  entity(idOf("article", id), "Article", {
    name: [title ?? id],
    title: [title],
    fileName: [id],
    publishedAt: [published],
    publisher: [outlet],
    language: [languages[lang ?? ""] ?? null],
    sourceUrl: [webAddress(url)],
  });

const positionId = ({ office, of }: Tenure) => idOf("position", `${office} ${of}`);

export const positionEntity = (tenure: Tenure, { language, nameOf }: ExportSource) =>
  entity(positionId(tenure), "Position", {
    name: [`${offices[tenure.office][language]}, ${nameOf(tenure.of)}`],
    organization: [idOf("party", tenure.of)],
    country: [countryOf(tenure.of)],
    keywords: [tenure.office],
  });

/** Seen in office on two days, which is not when it began or ended: neither is claimed. */
export const occupancyEntity = (tenure: Tenure, articles: readonly ArticleCard[]) =>
  entity(idOf("tenure", tenure.id), "Occupancy", {
    holder: [personId(tenure.person)],
    post: [positionId(tenure)],
    date: [...new Set([tenure.first, tenure.last])],
    recordId: [tenure.id],
    summary: [`${tenure.first} / ${tenure.last}`],
    sourceUrl: articles.map(({ url }) => webAddress(url)),
    publisher: [...new Set(articles.map(({ outlet }) => outlet))],
  });
