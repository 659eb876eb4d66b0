import { expect, it } from "vitest";
import { type Article, InputError } from "../../src/model/index.ts";
import { addArticles, decideOnReports } from "../../src/pipeline/index.ts";
import { type Archive, articleById, commitmentsOf, engagementsOf, storyOf } from "../../src/store/index.ts";
import { emptied, onBoth } from "../store/databases.ts";

const meeting: Article = {
  id: "wire",
  title: "Ghana and Kenya talk trade",
  text: "ACCRA, 17 February 2025 – Ghana's Foreign Minister, Ama Mensah, met her Kenyan counterpart, Peter Otieno, in Accra on Monday 17 February. They discussed trade and health. The two countries will hold a joint commission in Nairobi in June 2025, Mensah said.",
  published: "2025-02-17",
  outlet: "Gulf of Guinea Wire",
};
const retold: Article = {
  id: "gazette",
  title: "Le Kenya et le Ghana se parlent",
  text: "Accra, le 18 février 2025. La ministre ghanéenne des Affaires étrangères, Ama Mensah, a reçu lundi 17 février à Accra son homologue kényan, Peter Otieno. Les deux ministres ont parlé du commerce.",
  published: "2025-02-18",
  outlet: "La Gazette du Golfe",
};
const kept: Article = {
  id: "nairobi",
  title: "Joint commission meets",
  text: "NAIROBI, 12 June 2025 – The joint commission of Ghana and Kenya held its session in Nairobi on Thursday 12 June 2025. Foreign Minister Ama Mensah of Ghana and Foreign Minister Peter Otieno of Kenya chaired it.",
  published: "2025-06-12",
  outlet: "Nairobi Courier",
};

async function add(archive: Archive, items: (Article | InputError)[], threads = 0) {
  const received = (async function* () {
    yield* items;
  })();
  const outcomes = [];
  for await (const outcome of addArticles(archive, received, { threads })) outcomes.push(outcome);
  return outcomes;
}

const dyad = [["GHA", "KEN"]];

onBoth("Adding articles", (archive) => {
  it("shortens an id that is too long for an index, each to its own", async () => {
    const long = "https://news.example/".padEnd(3000, "x");
    const outcomes = await add(archive(), [
      { ...meeting, id: `${long}1` },
      { ...kept, id: `${long}2` },
    ]);
    expect(outcomes.map(({ kind, id }) => [kind, id?.length])).toEqual([
      ["added", 500],
      ["added", 500],
    ]);
  });

  it("files two reports of one meeting as one engagement with both sources", async () => {
    await add(archive(), [meeting, retold]);
    const meetings = (await engagementsOf(archive().db, dyad)).filter(({ kind }) => kind === "meeting");
    expect(meetings.map(({ sources, date, city }) => ({ sources, date, city }))).toEqual([
      { sources: ["wire", "gazette"], date: "2025-02-17", city: "Accra" },
    ]);
  });

  it("closes a promise when a later article tells that it was kept", async () => {
    await add(archive(), [meeting]);
    expect((await commitmentsOf(archive().db, dyad)).map(({ status }) => status)).toEqual(["open"]);
    await add(archive(), [kept]);
    const [promise] = await commitmentsOf(archive().db, dyad);
    expect(promise).toMatchObject({ kind: "joint_commission", status: "kept", sources: ["wire"] });
    expect(promise?.changes.map(({ status, article }) => [status, article])).toEqual([["kept", "nairobi"]]);
  });

  it("gives the same records in any order, one by one or all at once", async () => {
    const onFile = async () => [await engagementsOf(archive().db, dyad), await commitmentsOf(archive().db, dyad)];
    await add(archive(), [meeting, retold, kept]);
    const expected = await onFile();
    const orders = [
      [kept, retold, meeting],
      [retold, kept, meeting],
    ];
    for (const order of orders) {
      await emptied(archive());
      for (const article of order) await add(archive(), [article]);
      expect(await onFile()).toEqual(expected);
    }
  });

  it("parts what was merged when somebody says that it was two, and joins it again when that is taken back", async () => {
    await add(archive(), [meeting, retold]);
    const meetings = async () => (await engagementsOf(archive().db, dyad)).filter(({ kind }) => kind === "meeting");
    const [merged] = await meetings();
    const [a, b] = (merged?.reports ?? []) as [string, string];
    await decideOnReports(archive(), [a, b], false, { who: "desk" });
    expect((await meetings()).map(({ sources }) => sources.join()).sort()).toEqual(["gazette", "wire"]);
    await add(archive(), [kept]);
    expect((await meetings()).map(({ sources }) => sources.join()).sort()).toEqual(["gazette", "wire"]);
    await decideOnReports(archive(), [a, b], null, { who: "desk" });
    expect(await meetings()).toEqual([merged]);
  });

  it("does not decide on a report that is not on file", async () => {
    await add(archive(), [meeting]);
    const decided = decideOnReports(archive(), ["wire#engagement.0", "none#engagement.0"], false, { who: "desk" });
    await expect(decided).rejects.toThrow("No report none#engagement.0 is on file");
  });

  it("changes nothing when the same articles come again", async () => {
    await add(archive(), [meeting, retold, kept]);
    const before = await engagementsOf(archive().db, dyad);
    const again = await add(archive(), [{ ...meeting, id: "saved twice" }, retold, kept]);
    expect(again.map(({ kind }) => kind)).toEqual(["duplicate", "duplicate", "duplicate"]);
    expect(again[0]).toMatchObject({ id: "saved twice", of: "wire" });
    expect(await engagementsOf(archive().db, dyad)).toEqual(before);
  });

  it("reads on several threads, and gives the outcomes in order", async () => {
    const outcomes = await add(archive(), [meeting, retold, kept], 2);
    expect(outcomes.map(({ id }) => id)).toEqual(["wire", "gazette", "nairobi"]);
  });

  it("keeps two articles that have one id apart", async () => {
    const [first, second] = await add(archive(), [meeting, { ...retold, id: "wire" }]);
    expect(first).toEqual({ kind: "added", id: "wire" });
    expect(second).toMatchObject({ kind: "added", id: expect.stringMatching(/^wire~[0-9a-f]{8}$/u) });
  });

  it("says in its place what could not be read, and files the rest", async () => {
    const swahili = {
      id: "sw",
      text: "Waziri wa mambo ya nje wa Kenya alikutana na mwenzake wa Ghana mjini Accra siku ya Jumatatu.",
    };
    const outcomes = await add(archive(), [meeting, new InputError("no such file: x.txt"), swahili, retold]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(["added", "failed", "failed", "added"]);
    expect(outcomes[1]).toMatchObject({ problem: "no such file: x.txt" });
    expect(outcomes[2]).toMatchObject({ id: "sw", problem: expect.stringContaining("sw: ") });
  });

  it("holds what a database refuses as U+FFFD, and every offset stays right", async () => {
    await add(archive(), [{ ...meeting, text: `\0\ud800 ${meeting.text}` }]);
    const filed = await articleById(archive().db, "wire");
    expect(filed?.text.slice(0, 3)).toBe("\uFFFD\uFFFD ");
    for (const { start, end, text } of filed?.reading.engagements.flatMap(({ evidence }) => evidence) ?? [])
      expect(filed?.text.slice(start, end)).toBe(text);
  });

  it("puts copies in several outlets into one story", async () => {
    const long = { ...meeting, text: `${meeting.text} ${kept.text} ${meeting.text.toUpperCase()}` };
    await add(archive(), [long]);
    await add(archive(), [
      { ...long, id: "copy", outlet: "Daily Copy", title: "Talks in Accra", published: "2025-02-18" },
      retold,
    ]);
    expect((await storyOf(archive().db, "copy"))?.articles).toEqual(["wire", "copy"]);
    expect((await storyOf(archive().db, "gazette"))?.articles).toEqual(["gazette"]);
  });
});
