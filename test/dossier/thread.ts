import { fileCommitments, fileEngagements, isHeld } from "../../src/dossier/index.ts";
import {
  type CommitmentReport,
  type Decision,
  type EngagementKind,
  type EngagementReport,
  engagementKinds,
  type EngagementStatus,
  type FoundCommitment,
  type FoundEngagement,
  standing,
} from "../../src/model/index.ts";

export interface Thread {
  readonly engagements: EngagementReport[];
  readonly commitments: CommitmentReport[];
}

/**
 * A few articles and what was found in them, one line each:
 *
 *     2025-03-04 wire                                  an article: day of publication ("?" for none) and id
 *       meeting IRN+MLI 2025-03 Tehran/IRN: Diop       kind, parties, date, place, people
 *       planned visit MLI>IRN 2025-05                  with a status; "MLI>IRN": who acts on whom
 *       meeting IRN+MLI @ 19th NAM summit: Diop        a host event
 *       promise visit IRN+MLI due 2025-05 on trade     a commitment, with due period and topic
 *       promise postponed visit IRN+MLI due 2025-05    and what became of it
 */
export function thread(text: string): Thread {
  const found: Thread = { engagements: [], commitments: [] };
  let source = { article: "", published: null as string | null, outlet: null as string | null, lang: "en" };
  for (const [at, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const words = line.trim().split(" ");
    const proof = { topics: [], attribution: null, confidence: 0.8, rules: [] };
    const evidence = [{ start: at * 10, end: at * 10 + 9, text: line.trim() }];
    if (/^(?:\d|\?)/u.test(words[0] ?? ""))
      source = {
        ...source,
        article: words[1] ?? "",
        outlet: words[1] ?? "",
        published: words[0] === "?" ? null : (words[0] ?? null),
      };
    else if (words[0] === "promise")
      found.commitments.push({
        id: `${source.article}#commitment.${at}`,
        source,
        found: { ...proof, evidence, ...commitment(line.trim().slice(8)) },
      });
    else
      found.engagements.push({
        id: `${source.article}#engagement.${at}`,
        source,
        found: { ...proof, evidence, ...engagement(line.trim()) },
      });
  }
  return found;
}

type Told<Found> = Omit<Found, "evidence" | "topics" | "attribution" | "confidence" | "rules">;

function engagement(line: string): Told<FoundEngagement> {
  const pattern =
    /^(?:(planned|ongoing|postponed|cancelled|refused) )?(\w+) (\S+)(?: (\d[\d-]*))?(?: ([^:@/]*)\/([A-Z]{3}))?(?: @ ([^:]+?))?(?:: (.+))?$/u;
  const match = pattern.exec(line);
  if (!match) throw new Error(`no engagement: ${line}`);
  const [, status = "held", kind, parties = "", date, city, country, event, people] = match;
  const [acting = "", acted] = parties.split(">");
  return {
    kind: kind as EngagementKind,
    status: status as EngagementStatus,
    parties: parties.split(/[+>]/u).sort(),
    actors: acted ? acting.split("+") : [],
    recipients: acted ? acted.split("+") : [],
    people: people?.split(", ") ?? [],
    host_event: event ?? null,
    country: country ?? null,
    city: city || null,
    date: date ?? null,
    domains: [],
    plover: engagementKinds[kind as EngagementKind].plover,
    mode: null,
    contexts: [],
  };
}

function commitment(line: string): Told<FoundCommitment> & { topics?: string[] } {
  const match =
    /^(?:(done|postponed|cancelled) )?(\w+) (\S+)(?: due ([\d-]+(?:Q\d)?))?(?: by (\S+))?(?: on (.+))?$/u.exec(line);
  if (!match) throw new Error(`no commitment: ${line}`);
  const [, status = "planned", kind, parties = "", due, by, topic] = match;
  return {
    kind: kind as FoundCommitment["kind"],
    status: status as FoundCommitment["status"],
    parties: parties.split("+").sort(),
    announced_by: by ? [by] : [],
    due: due ?? null,
    ...(topic ? { topics: [topic] } : {}),
  };
}

/** The records of a thread, one line each: "meeting IRN+MLI 2025-03-01 Tehran < wire daily". */
export function engagementsOf(text: string, decisions: readonly Decision[] = []): string[] {
  return fileEngagements(thread(text).engagements, decisions).map(({ kind, parties, date, city, country, sources }) =>
    [kind, parties.join("+"), date, city ?? country, "<", ...sources].filter((word) => word !== null).join(" "),
  );
}

/** "visit IRN+MLI due 2025-05 kept late (visit 2025-06-02) < wire daily", as it stands on a day. */
export function commitmentsOf(text: string, today: string, decisions: readonly Decision[] = []): string[] {
  const { commitments, engagements } = thread(text);
  const records = fileEngagements(engagements, decisions);
  const unheld = engagements.filter((report) => !isHeld(report));
  return fileCommitments({ commitments, unheld, engagements: records, decisions }).map((record) => {
    const by = records.find(({ id }) => id === record.fulfilled_by);
    return [
      `${record.kind} ${record.parties.join("+")}`,
      record.due ? `due ${record.due}` : null,
      standing(record, today),
      record.late ? "late" : null,
      by ? `(${by.kind} ${by.date})` : null,
      `< ${record.sources.join(" ")}`,
    ]
      .filter((word) => word !== null)
      .join(" ");
  });
}
