import { readRequests } from "../intake/read-requests.ts";
import { type CodingRequest, InputError } from "../model/index.ts";
import { code } from "../reader/coding/code.ts";
import { type Coded, codedCard } from "./coded-card.ts";
import { complain, type Effects } from "./effects.ts";
import { outputFor } from "./output.ts";
import { colours, noColours, wantsColours } from "./paint.ts";
import { toJson } from "./printable.ts";
import type { OutputFormat } from "./render.ts";
import { type Ui, uiOf } from "./ui.ts";

export interface CodeFlags {
  readonly format?: OutputFormat;
  readonly language?: string;
  readonly ui?: Ui;
}

/** Codes sentences in PLOVER and prints what was found. Gives the exit status: 1 where a line could not be coded. */
export async function codeCommand(sources: readonly string[], flags: CodeFlags, effects: Effects): Promise<number> {
  if (sources.length === 0 && effects.stdin.isTTY)
    throw new InputError(
      "Nothing to code",
      "Give JSON Lines files, or pipe sentences in: chancery code sentences.jsonl",
    );
  const format = flags.format ?? "text";
  const output = outputFor(format, effects, effects.columns);
  const paint = wantsColours(effects.stdoutIsTerminal, effects.env) ? colours : noColours;
  const ui = flags.ui ?? uiOf(effects.env);
  let problems = 0;
  for (const source of sources.length > 0 ? sources : ["-"])
    for await (const request of readRequests(source, effects.stdin)) {
      const coded = request instanceof InputError ? request : tryToCode(request, flags.language);
      if (coded instanceof InputError) {
        problems++;
        complain(effects, coded.message, coded.hint);
      } else if (format === "text") await output.add(codedCard(request as CodingRequest, coded, ui, paint));
      else await output.add(toJson(coded, format === "json" ? 2 : undefined));
    }
  await output.end();
  return problems > 0 ? 1 : 0;
}

/** The answer, or why there is none, with the id of the sentence. */
function tryToCode(request: CodingRequest, language: string | undefined): Coded | InputError {
  try {
    return code(language ? { ...request, lang: language } : request);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return new InputError(`${request.id}: ${error.message}`, error.hint);
  }
}
