// Writes src/reader/likelihood/weights.json: what annotated articles show each clue to a right record to be worth.
// Only articles that the rules were written with are used, and more files of such if named; those that measure the
// reader are not: npm run weights [-- FILE…]
import { readFileSync, writeFileSync } from "node:fs";
import { align, jaccard } from "../src/evaluate/align.ts";
import { type Gold, goldSchema, likeRecords } from "../src/evaluate/index.ts";
import { languages } from "../src/languages/index.ts";
import { articleSchema } from "../src/model/index.ts";
import type { Undertaking } from "../src/reader/commitments/index.ts";
import { type Engagement, ploverOf } from "../src/reader/engagements.ts";
import { ownersOf } from "../src/reader/event-domains.ts";
import type { Note } from "../src/reader/likelihood/features.ts";
import { companyOfPromises, noteCommitment } from "../src/reader/likelihood/of-commitment.ts";
import { companyOfMatters, noteDomain, settingOf } from "../src/reader/likelihood/of-domain.ts";
import { companyOf, noteEngagement } from "../src/reader/likelihood/of-engagement.ts";
import type { Weighed } from "../src/reader/likelihood/weights.ts";
import type { Page } from "../src/reader/page.ts";
import { findIn, mattersOf } from "../src/reader/read.ts";
import { annotated } from "../test/articles/evaluated.ts";
import { type Example, learn } from "./logistic-regression.ts";

const examples: Record<Weighed, Example[]> = { engagement: [], commitment: [], domain: [] };

const own = annotated.filter(({ studied }) => studied).map(({ name }) => `test/articles/${name}.jsonl`);

for (const file of [...own, ...process.argv.slice(2)])
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (line === "") continue;
    const gold = goldSchema.parse(JSON.parse(line));
    const { page, engagements, promises } = findIn(articleSchema.parse(JSON.parse(line)));
    const deeds = engagements.filter(({ status }) => status !== "planned");
    addEngagements(gold, page, engagements, deeds);
    addCommitments(gold, page, promises, deeds);
  }

// the sentence that proves a rule, read alone: what is told in one breath and in full is right, and the rule says what it is
for (const { tag, events } of languages)
  for (const { example, gives, promises: promised } of events) {
    const { page, engagements, promises } = findIn({
      id: "example",
      text: example,
      lang: tag,
      published: "2025-06-15",
    });
    const deeds = engagements.filter(({ status }) => status !== "planned");
    const [company, beside] = [companyOf(deeds), companyOfPromises(promises)];
    for (const deed of deeds.filter(({ kind }) => kind === gives))
      examples.engagement.push({
        features: taken((note) => noteEngagement(page, deed, company, note)),
        classes: [deed.kind],
        isRight: true,
      });
    for (const promise of promises.filter(({ kind }) => kind === promised))
      examples.commitment.push({
        features: taken((note) => noteCommitment(page, promise, beside, company, note)),
        classes: [promise.kind],
        isRight: true,
      });
  }

/** What is noted of a record, by feature. */
function taken(tell: (note: Note) => void): Example["features"] {
  const features: Record<string, number> = {};
  tell((feature, value) => {
    features[feature] = Number(value);
  });
  return features;
}

const weights = Object.fromEntries(Object.entries(examples).map(([weighed, those]) => [weighed, learn(those)]));
writeFileSync(
  new URL("../src/reader/likelihood/weights.json", import.meta.url),
  `${JSON.stringify(weights).replaceAll("},", "},\n")}\n`,
);

/** An engagement is right if its kind and its parties are; a domain, if it is one of the engagement it belongs to. */
function addEngagements(gold: Gold, page: Page, all: readonly Engagement[], deeds: readonly Engagement[]): void {
  const golds = gold.engagements.filter(({ status }) => status !== "planned");
  const { pairs } = align(golds, deeds, (g, read) => likeRecords(g, comparedOf(read)));
  const found = new Map(pairs.map(([g, read]) => [read, g]));
  const company = companyOf(deeds);
  for (const deed of deeds) {
    const partner = found.get(deed);
    examples.engagement.push({
      features: taken((note) => noteEngagement(page, deed, company, note)),
      classes: [deed.kind],
      isRight: partner !== undefined && jaccard(partner.parties, deed.parties) === 1,
    });
  }
  const owners = ownersOf(all);
  const matters = mattersOf(page, all, owners);
  const dealt = companyOfMatters(matters);
  for (const matter of matters)
    for (const domain of matter.domains) {
      const partner = found.get(matter.engagement);
      if (!partner) continue;
      examples.domain.push({
        features: taken((note) =>
          noteDomain(page, matter, domain, settingOf(page, matter.engagement, owners), dealt, note),
        ),
        classes: [matter.engagement.kind, domain],
        isRight: partner.domains.includes(domain),
      });
    }
}

function comparedOf({ kind, status, parties, people, date, tellings }: Engagement) {
  const names = people.filter(({ office }) => office !== null).map(({ name }) => name);
  return { kind, status, parties, people: names, date, plover: ploverOf(tellings[0]?.rule.plover, kind, status) };
}

/** A promise is right if its kind is and most of its parties are. */
function addCommitments(gold: Gold, page: Page, promises: readonly Undertaking[], deeds: readonly Engagement[]): void {
  const { pairs } = align(gold.commitments, promises, (g, { kind, status, parties }) =>
    likeRecords(g, { kind, status, parties, people: [], date: null, plover: null }),
  );
  const found = new Set(pairs.map(([, read]) => read));
  const [company, beside] = [companyOfPromises(promises), companyOf(deeds)];
  for (const promise of promises)
    examples.commitment.push({
      features: taken((note) => noteCommitment(page, promise, company, beside, note)),
      classes: [promise.kind],
      isRight: found.has(promise),
    });
}
