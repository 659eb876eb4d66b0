import { Worker } from "node:worker_threads";
import { shown, table } from "./measure.ts";
import type { Suite } from "./suite.ts";

const megabyte = 1_000_000;
const limit = 2; // seconds
const patience = 20; // seconds, after which a text is given up
const again = (piece: string) => piece.repeat(Math.ceil(megabyte / piece.length)).slice(0, megabyte);

/** Texts built to make a careless reader slow: each is a million characters. */
export const hostileTexts: Readonly<Record<string, string>> = {
  "opening brackets": again("("),
  "brackets within brackets": again("([{") + again(")]}"),
  spaces: again(" "),
  "one word": again("a"),
  "one word in capitals": again("MALI"),
  "“M. A. B.”": again("M. A. B. "),
  digits: again("7"),
  "numbers with points": again("1.1,"),
  "“a reçu et ”": again("a reçu et "),
  "“met and ”": again("met and "),
  "opening quotation marks": again('“«"'),
  "straight quotation marks and spaces": again('" '),
  "a quotation never closed": `“${again("said the minister and ")}`,
  "line breaks": again("\n"),
  "line breaks and spaces": again("\n \t"),
  apostrophes: again("l'"),
  hyphens: again("a-"),
  "full stops": again("."),
  "names and no verb": again("Jean Dupont, "),
  "ministers of ministers": again("le ministre du ministre de "),
  "presidents of Mali": again("President of Mali "),
  "states in a row": again("Mali, Iran et "),
  dates: again("le 15 octobre 2025 et "),
  "sentences of one word": again("Oui. "),
  "byline after byline": again("Par \n"),
  "combining accents": again("é́"),
  "half of a character": again("\ud83d"),
  "a page of one line": again("The minister of Mali met his Iranian counterpart, and "),
};

/** Longest time for a megabyte of hostile text. */
export const hostile: Suite = {
  name: "hostile",
  run: async ({ quick }) => {
    const rows: [string, number, number][] = [];
    for (const [name, text] of Object.entries(hostileTexts).slice(0, quick ? 5 : undefined))
      rows.push([name, await secondsFor(text, "en"), await secondsFor(text, "fr")]);
    await worker?.terminate();
    worker = undefined;
    const slow = rows.filter(([, en, fr]) => Math.max(en, fr) > limit).map(([name]) => name);
    const verdict = slow.length === 0 ? `All take less than ${limit} s.` : `More than ${limit} s: ${slow.join(", ")}.`;
    const markdown =
      `Texts of a million characters, seconds by the clock; a text is given up after ${patience} s. ${verdict}\n\n` +
      table(
        ["a million characters of", "as English", "as French"],
        rows.map(([name, en, fr]) => [name, secondsShown(en), secondsShown(fr)]),
      );
    return { title: "Hostile text", markdown };
  },
};

const secondsShown = (seconds: number) => (seconds === Number.POSITIVE_INFINITY ? "given up" : shown(seconds));

/** One worker reads text after text; it is ended and replaced when a text takes too long. */
let worker: Worker | undefined;

async function secondsFor(text: string, lang: string): Promise<number> {
  worker ??= await startedWorker(); // loading does not count
  const reader = worker;
  const answer = answerOf(reader);
  reader.postMessage({ id: "hostile", text, lang, published: "2025-10-16" });
  let timer: NodeJS.Timeout | undefined;
  const giveUp = new Promise<number>((resolve) => {
    timer = setTimeout(() => resolve(Number.POSITIVE_INFINITY), patience * 1000);
  });
  const seconds = await Promise.race([answer, giveUp]);
  clearTimeout(timer);
  if (seconds === Number.POSITIVE_INFINITY) {
    await reader.terminate();
    worker = undefined;
  }
  return seconds;
}

async function startedWorker(): Promise<Worker> {
  const started = new Worker(new URL("./hostile-worker.mjs", import.meta.url), { execArgv: [] });
  await answerOf(started);
  return started;
}

/** The next message of a worker. Leaves no listener behind. */
function answerOf(reader: Worker): Promise<number> {
  return new Promise((resolve, reject) => {
    const done = (seconds: number) => {
      reader.off("error", failed);
      resolve(seconds);
    };
    const failed = (error: Error) => {
      reader.off("message", done);
      reject(error);
    };
    reader.once("message", done);
    reader.once("error", failed);
  });
}
