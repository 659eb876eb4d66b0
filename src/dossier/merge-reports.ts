import {
  compareDates,
  type EngagementRecord,
  type EngagementReport,
  type FoundEngagement,
  periodOf,
  daysBetween,
} from "../model/index.ts";
import type { Cluster } from "./clusters.ts";
import { isSamePerson } from "./people-fit.ts";
import { reviewedIn } from "./reviewed-in.ts";
import { articlesOf } from "./report-order.ts";
import { stableId } from "./stable-id.ts";
import { kindTraits } from "./kind-traits.ts";

/** One record of what the reports of a cluster, in order, tell together. */
export function mergeReports({ reports, matches }: Cluster): EngagementRecord {
  const first = reports[0] as EngagementReport;
  const all = reports.map(({ found }) => found);
  const kind = mostTold(all.map((found) => found.kind)) as FoundEngagement["kind"];
  const ofKind = all.filter((found) => found.kind === kind);
  const parties = oftenTold(all.map((found) => found.parties)).sort();
  const sides = sidesOf(ofKind, parties);
  return {
    id: stableId("engagement", first.id),
    type: "engagement",
    kind,
    status: all.some(({ status }) => status === "held") ? "held" : "ongoing",
    parties,
    ...sides,
    people: peopleOf(all),
    host_event: mostTold(present(all.map((found) => found.host_event))) ?? null,
    country: mostTold(present(all.map((found) => found.country))) ?? null,
    city: mostTold(present(all.map((found) => found.city))) ?? null,
    date: dateOf(ofKind) ?? dateOf(all),
    domains: union(all.map((found) => found.domains)),
    topics: union(all.map((found) => found.topics)),
    plover: mostTold(ofKind.map((found) => found.plover)) as FoundEngagement["plover"],
    mode: mostTold(present(ofKind.map((found) => found.mode))) ?? null,
    contexts: union(all.map((found) => found.contexts)),
    confidence: togetherSure(reports),
    reported: first.source.published,
    sources: articlesOf(reports),
    reports: reports.map(({ id }) => id),
    matches,
    ...reviewedIn(reports),
  };
}

const present = <T>(values: readonly (T | null)[]) => values.filter((value): value is T => value !== null);
const union = <T extends string>(lists: readonly (readonly T[])[]): T[] => [...new Set(lists.flat())].sort();

/** The value told most often; of equals the one told first. */
function mostTold<T>(values: readonly T[]): T | undefined {
  const times = (value: T) => values.filter((other) => other === value).length;
  return values.reduce<T | undefined>(
    (best, value) => (best === undefined || times(value) > times(best) ? value : best),
    undefined,
  );
}

/** What a quarter of the lists name, so that one misreading among many leaves no trace. */
function oftenTold(lists: readonly (readonly string[])[]): string[] {
  return union(lists).filter((value) => lists.filter((list) => list.includes(value)).length * 4 >= lists.length);
}

/** Those who acted and were acted upon, as told by most of the reports that say it; nobody stands on both sides. */
function sidesOf(all: readonly FoundEngagement[], parties: readonly string[]) {
  const told = all.filter(({ actors, recipients }) => actors.length + recipients.length > 0);
  const key = mostTold(told.map(({ actors, recipients }) => JSON.stringify([actors, recipients])));
  const [actors, recipients] = key ? (JSON.parse(key) as [string[], string[]]) : [[], []];
  const among = (side: string[]) => side.filter((party) => parties.includes(party));
  return { actors: among(actors), recipients: among(recipients) };
}

/** Everybody named, each once by the fullest form of the name, in the order first told. */
function peopleOf(all: readonly FoundEngagement[]): string[] {
  const people: string[][] = [];
  for (const name of all.flatMap((found) => found.people)) {
    const known = people.find((forms) => forms.some((form) => isSamePerson(form, name)));
    if (known) known.push(name);
    else people.push([name]);
  }
  return people.map((forms) => forms.reduce((best, form) => (wordsIn(form) > wordsIn(best) ? form : best)));
}
const wordsIn = (name: string) => name.split(/[\s-]+/u).length;

/** The most precise date; of equals the one told most often, then for what lasts the first day, else the first told. */
function dateOf(all: readonly FoundEngagement[]): string | null {
  const dates = present(all.map(({ date }) => date));
  const length = (date: string) => {
    const period = periodOf(date);
    return period ? daysBetween(period.from, period.to) : Number.POSITIVE_INFINITY;
  };
  const shortest = Math.min(...dates.map(length));
  const precise = dates.filter((date) => length(date) === shortest);
  const lasts = all.some(({ kind }) => kindTraits[kind].days > 1);
  return mostTold(lasts ? precise.sort(compareDates) : precise) ?? null;
}

/** 0 to 1: that at least one outlet is right, each at its surest; copies in one outlet are no further witnesses. */
function togetherSure(reports: readonly EngagementReport[]): number {
  const outlets = new Map<string, number>();
  for (const { source, found } of reports) {
    const outlet = source.outlet ?? source.article;
    outlets.set(outlet, Math.max(outlets.get(outlet) ?? 0, found.confidence));
  }
  const doubt = [...outlets.values()].reduce((product, confidence) => product * (1 - confidence), 1);
  return Math.round((1 - doubt) * 1000) / 1000;
}
