import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createInterface } from "node:readline";
import type { z } from "zod";
import { type Compared, comparedSchema, evaluate, type Gold, goldSchema, summary, table } from "../evaluate/index.ts";
import { readSource } from "../intake/read-source.ts";
import { InputError } from "../model/index.ts";
import { read } from "../reader/read.ts";
import type { Effects } from "./effects.ts";
import { printable, toJson } from "./printable.ts";

export interface EvaluateFlags {
  readonly readings?: string;
  readonly misses?: boolean;
  readonly format: "text" | "json";
}

/** Compares readings with annotated articles and prints the measures. Gives the exit status: 1 where a line is bad. */
export async function evaluateCommand(gold: string, flags: EvaluateFlags, effects: Effects): Promise<number> {
  let problems = 0;
  const complain = (error: InputError) => {
    problems++;
    effects.warn(`chancery: ${printable(error.message)}\n`);
  };
  const golds = await gather(gold, goldSchema, complain);
  const readings = flags.readings
    ? await gather(flags.readings, comparedSchema, complain)
    : await readNow(gold, complain);
  if (golds.length === 0) {
    if (problems === 0) complain(new InputError(`${gold} holds no annotated article`));
    return 1;
  }
  const evaluation = evaluate(
    golds as Gold[],
    new Map((readings as Compared[]).map((reading) => [reading.id, reading])),
  );
  const misses = flags.misses ? evaluation.misses : [];
  if (flags.format === "json")
    await effects.write(`${toJson({ ...summary(evaluation), ...(flags.misses && { misses }) }, 2)}\n`);
  else {
    const lines = misses.map(({ id, what, entries }) =>
      [id, what, ...entries.map((entry) => toJson(entry))].join("\t"),
    );
    await effects.write(
      `${[table(evaluation), ...(lines.length > 0 ? ["", ...lines] : [])].map(printableLines).join("\n")}\n`,
    );
  }
  return problems > 0 ? 1 : 0;
}

const printableLines = (text: string) => text.split("\n").map(printable).join("\n");

/** Every line of a JSON Lines file that fits the schema; the others are complained of, by number. */
async function gather<T>(file: string, schema: z.ZodType<T>, complain: (error: InputError) => void): Promise<T[]> {
  if (!(await stat(file).catch(() => null))?.isFile())
    throw new InputError(`Cannot read ${file}: no such file`, "Give a JSON Lines file");
  const entries: T[] = [];
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (!line.trim()) continue;
    const parsed = parse(line, schema);
    if (typeof parsed === "string") complain(new InputError(`${file}:${number}: ${parsed}`));
    else entries.push(parsed.value);
  }
  return entries;
}

function parse<T>(line: string, schema: z.ZodType<T>): { value: T } | string {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return "not a JSON object";
  }
  const { success, data, error } = schema.safeParse(json);
  if (success) return { value: data };
  const issue = error.issues[0];
  return `${issue?.path.join(".") || "the line"}: ${issue?.message ?? "not as expected"}`;
}

async function readNow(gold: string, complain: (error: InputError) => void): Promise<Compared[]> {
  const readings: Compared[] = [];
  for await (const item of readSource(gold)) {
    // A line that is no article was complained of when its annotations were gathered, unless only its text is missing.
    if (item instanceof InputError) {
      if (item.message.includes('no "text"')) complain(item);
      continue;
    }
    try {
      readings.push(comparedSchema.parse(read(item)));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      complain(new InputError(`${item.id}: ${error.message}`));
    }
  }
  return readings;
}
