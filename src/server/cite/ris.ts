import { type Citation, keyOf, onOneLine, partsOfDate } from "./citation.ts";
import type { Name } from "./names.ts";

const types: Readonly<Record<Citation["type"], string>> = { "article-newspaper": "NEWS", webpage: "ELEC" };

/** A comma parts family and given name, so that none may stand in a name that has no parts. */
const nameIn = (name: Name) =>
  "literal" in name ? name.literal.replaceAll(",", " ") : `${name.family.replaceAll(",", " ")}, ${name.given}`;

/** "2025/02/17/": year, month, day, and nothing more to say. */
function dateIn(date: string | null): string | null {
  const parts = partsOfDate(date);
  if (parts.length === 0) return null;
  const [year, month, day] = [0, 1, 2].map((i) => parts[i]?.toString().padStart(2, "0") ?? "");
  return `${year}/${month}/${day}/`;
}

/** A citation as an entry of RIS (2011). */
export function risOf(citation: Citation): string {
  const fields: [string, string | null | undefined][] = [
    ["ID", keyOf(citation)],
    ...citation.authors.map((name): [string, string] => ["AU", nameIn(name)]),
    ["TI", citation.title],
    ["T2", citation.container],
    ["PY", partsOfDate(citation.issued)[0]?.toString()],
    ["DA", dateIn(citation.issued)],
    ["UR", citation.url],
    ["Y2", dateIn(citation.accessed)],
    ["LA", citation.language],
    ["N1", citation.note],
  ];
  const given = fields.map(([tag, value]) => [tag, onOneLine(value ?? "")] as const).filter(([, value]) => value);
  return [["TY", types[citation.type]], ...given, ["ER", ""]].map(([tag, value]) => `${tag}  - ${value}\r\n`).join("");
}
