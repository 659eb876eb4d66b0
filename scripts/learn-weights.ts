// Writes src/reader/likelihood/weights.json: what annotated articles show each clue to a right record to be worth.
// Only articles that the rules were written with are used, and more files of such if named; those that measure the
// reader are not: npm run weights [-- FILE…]
import { writeFileSync } from "node:fs";
import { align, jaccard } from "../src/evaluate/align.ts";
import { type Gold, likeRecords } from "../src/evaluate/index.ts";
import { languages } from "../src/languages/index.ts";
import { type Engagement, ploverOf } from "../src/reader/engagements.ts";
import { ownersOf } from "../src/reader/event-domains.ts";
import type { Note } from "../src/reader/likelihood/features.ts";
import { companyOfPromises, noteCommitment } from "../src/reader/likelihood/of-commitment.ts";
import { companyOfMatters, mattersOf, noteDomain, settingOf } from "../src/reader/likelihood/of-domain.ts";
import { companyOf, noteEngagement, tookPlace } from "../src/reader/likelihood/of-engagement.ts";
import type { Weighed } from "../src/reader/likelihood/weights.ts";
import { type Findings, findIn } from "../src/reader/read.ts";
import { annotated, annotatedIn, fileOf } from "../test/articles/evaluated.ts";
import { type Example, learn } from "./logistic-regression.ts";

const examples: Record<Weighed, Example[]> = { engagement: [], commitment: [], domain: [] };

const own = annotated.filter(({ studied }) => studied).map(({ name }) => fileOf(name));

for (const { article, gold } of [...own, ...process.argv.slice(2)].flatMap(annotatedIn)) {
  const found = findIn(article);
  const partners = partnersOf(gold, found);
  addEngagements(found, (deed) => jaccard(partners.get(deed)?.parties ?? [], deed.parties) === 1);
  addDomains(found, partners);
  const kept = promisesIn(gold, found);
  addCommitments(found, (promise) => kept.has(promise));
}

// the sentence that proves a rule, read alone: what is told in one breath and in full is right, and the rule says what it is
for (const { tag, events } of languages)
  for (const { example, gives, promises } of events) {
    const found = findIn({ id: "example", text: example, lang: tag, published: "2025-06-15" });
    addEngagements(found, ({ kind }) => kind === gives || undefined);
    addCommitments(found, ({ kind }) => kind === promises || undefined);
  }

const weights = Object.fromEntries(Object.entries(examples).map(([weighed, those]) => [weighed, learn(those)]));
writeFileSync(
  new URL("../src/reader/likelihood/weights.json", import.meta.url),
  `${JSON.stringify(weights).replaceAll("},", "},\n")}\n`,
);

type Promised = Findings["promises"][number];

/** Takes down what is known of each engagement that took place; nothing is learned of one of which nobody can say whether it is right. */
function addEngagements({ page, engagements }: Findings, isRight: (deed: Engagement) => boolean | undefined): void {
  const company = companyOf(engagements);
  for (const deed of engagements.filter(tookPlace))
    add("engagement", [deed.kind], isRight(deed), (note) => noteEngagement(page, deed, company, note));
}

function addCommitments(
  { page, promises, engagements }: Findings,
  isRight: (promise: Promised) => boolean | undefined,
): void {
  const [company, deeds] = [companyOfPromises(promises), companyOf(engagements)];
  for (const promise of promises)
    add("commitment", [promise.kind], isRight(promise), (note) => noteCommitment(page, promise, company, deeds, note));
}

/** A domain is right if it is one of the engagement that was found. */
function addDomains({ page, engagements }: Findings, partners: ReadonlyMap<Engagement, Partner>): void {
  const owners = ownersOf(engagements);
  const matters = mattersOf(page, engagements, owners);
  const company = companyOfMatters(matters);
  for (const matter of matters) {
    const { engagement, domains } = matter;
    const setting = settingOf(page, engagement, owners);
    for (const domain of domains)
      add("domain", [engagement.kind, domain], partners.get(engagement)?.domains.includes(domain), (note) =>
        noteDomain(page, matter, domain, setting, company, note),
      );
  }
}

function add(
  weighed: Weighed,
  classes: readonly string[],
  isRight: boolean | undefined,
  tell: (note: Note) => void,
): void {
  if (isRight === undefined) return;
  const features: Record<string, number> = {};
  tell((feature, value) => {
    features[feature] = Number(value);
  });
  examples[weighed].push({ features, classes, isRight });
}

type Partner = Gold["engagements"][number];

/** The annotated engagement that each one read stands for, if any: of the same kind, with most of its parties. */
function partnersOf(gold: Gold, { engagements }: Findings): Map<Engagement, Partner> {
  const golds = gold.engagements.filter(({ status }) => status !== "planned");
  const { pairs } = align(golds, engagements.filter(tookPlace), (g, read) => likeRecords(g, comparedOf(read)));
  return new Map(pairs.map(([g, read]) => [read, g]));
}

function comparedOf({ kind, status, parties, people, date, tellings }: Engagement) {
  const names = people.filter(({ office }) => office !== null).map(({ name }) => name);
  return { kind, status, parties, people: names, date, plover: ploverOf(tellings[0]?.rule.plover, kind, status) };
}

/** The promises that are annotated: of the same kind, with most of the parties. */
function promisesIn(gold: Gold, { promises }: Findings): Set<Promised> {
  const { pairs } = align(gold.commitments, promises, (g, { kind, status, parties }) =>
    likeRecords(g, { kind, status, parties, people: [], date: null, plover: null }),
  );
  return new Set(pairs.map(([, read]) => read));
}
