import { describe, expect, it } from "vitest";
import { accountsOf } from "../../src/dossier/index.ts";
import type { CommitmentReport, EngagementReport, FoundEngagement, Source } from "../../src/model/index.ts";

const engagement = { parties: ["IRN", "MLI"] };
const proof = { evidence: [{ start: 0, end: 1, text: "x" }], confidence: 0.9, rules: [], attribution: null };

function report(source: Source, found: Partial<FoundEngagement>): EngagementReport {
  const whole: FoundEngagement = {
    kind: "meeting",
    status: "held",
    parties: ["IRN", "MLI"],
    actors: [],
    recipients: [],
    people: [],
    host_event: null,
    country: null,
    city: null,
    date: "2025-10-15",
    domains: [],
    topics: [],
    plover: "CONSULT",
    mode: null,
    contexts: [],
    ...proof,
    ...found,
  };
  return { id: `${source.article}#engagement.0`, source, found: whole };
}
function promise(source: Source, kind: "visit" | "joint_commission", due: string | null = null): CommitmentReport {
  const found = {
    kind,
    parties: ["IRN", "MLI"],
    announced_by: [],
    due,
    status: "planned" as const,
    topics: [],
    ...proof,
  };
  return { id: `${source.article}#commitment.0`, source, found };
}
const from = (article: string, outlet: string, lang = "fr"): Source => ({
  article,
  outlet,
  lang,
  published: "2025-10-16",
});

const bamako = from("bamako", "Ministère malien des Affaires étrangères");
const tehran = from("tehran", "Islamic Republic of Iran: Ministry of Foreign Affairs", "en");
const press = from("press", "Agence du Littoral");
const sideOf = ({ article }: Source) => ({ bamako: "MLI", tehran: "IRN" })[article] ?? null;

const reports = [
  report(bamako, {
    domains: ["health", "security"],
    people: ["Abdoulaye Diop", "Abbas Araghchi"],
    country: "UGA",
    topics: ["Lutte contre le terrorisme"],
  }),
  report(tehran, {
    domains: ["economy", "security"],
    people: ["Abbas Araqchi"],
    country: "UGA",
    city: "Kampala",
    topics: ["sanctions"],
  }),
];
const commitments = [
  promise(bamako, "visit"),
  promise(tehran, "visit", "2026-03"),
  promise(tehran, "joint_commission"),
  promise(from("elsewhere", "Agence du Littoral"), "joint_commission"),
];

describe("two accounts of one meeting", () => {
  const { accounts, shared, silent } = accountsOf(engagement, reports, commitments, sideOf);
  const [iran, mali] = accounts;

  it("belong to the parties that publish them", () => {
    expect(accounts.map(({ side, articles }) => [side, articles])).toEqual([
      ["IRN", ["tehran"]],
      ["MLI", ["bamako"]],
    ]);
    expect(silent).toEqual([]);
  });

  it("say things that the other does not", () => {
    expect(mali?.alone).toMatchObject({ domains: ["health"], people: ["Abdoulaye Diop"], commitments: [], cities: [] });
    expect(iran?.alone).toMatchObject({
      domains: ["economy"],
      people: [],
      commitments: ["joint_commission"],
      dues: ["visit 2026-03"],
      cities: ["Kampala"],
    });
  });

  it("say some things both, under whatever spelling of a name", () => {
    expect(shared).toMatchObject({
      domains: ["security"],
      people: ["Abbas Araghchi"],
      commitments: ["visit"],
      countries: ["UGA"],
    });
  });

  it("are not compared in words of different languages", () => {
    expect(mali?.says.topics).toEqual(["lutte contre le terrorisme"]);
    expect(mali?.alone.topics).toEqual([]);
    const alike = accountsOf(
      engagement,
      [reports[0] as EngagementReport, report({ ...tehran, lang: "fr" }, {})],
      [],
      sideOf,
    );
    expect(alike.accounts[1]?.alone.topics).toEqual(["lutte contre le terrorisme"]);
  });
});

it("leaves nothing out where only one side has told", () => {
  const { accounts, shared, silent } = accountsOf(engagement, reports.slice(0, 1), [], sideOf);
  expect(silent).toEqual(["IRN"]);
  expect(accounts[0]?.alone.domains).toEqual([]);
  expect(shared.domains).toEqual([]);
});

it("takes a communiqué that an agency passes on for its party's account, unless another party publishes it", () => {
  const attribution = { party: "IRN", speaker: null, communique: true };
  const agency = accountsOf(engagement, [report(press, { attribution })], [], sideOf);
  expect(agency.accounts.map(({ side }) => side)).toEqual(["IRN"]);
  const ministry = accountsOf(engagement, [report(bamako, { attribution })], [], sideOf);
  expect(ministry.accounts.map(({ side }) => side)).toEqual(["MLI"]);
});

it("keeps the press beside the parties, and holds its account against theirs", () => {
  const told = [
    ...reports,
    report(press, { domains: ["security", "mining"], attribution: { party: "RUS", speaker: null, communique: false } }),
  ];
  const { accounts, shared } = accountsOf(engagement, told, [], sideOf);
  expect(accounts.at(-1)).toMatchObject({ side: null, alone: { domains: ["mining"] } });
  expect(accounts[1]?.alone.domains).toEqual(["health"]);
  expect(shared.domains).toEqual(["security"]);
});

it("does not depend on the order of the reports", () => {
  const turned = accountsOf(engagement, [...reports].reverse(), [...commitments].reverse(), sideOf);
  expect(turned).toEqual(accountsOf(engagement, reports, commitments, sideOf));
});
