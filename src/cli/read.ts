import { readSource } from "../intake/read-source.ts";
import { type Article, InputError } from "../model/index.ts";
import { complain, type Effects } from "./effects.ts";
import { outputFor } from "./output.ts";
import { wantsColours } from "./paint.ts";
import { renderInParallel } from "./pool.ts";
import { progressOn } from "./progress.ts";
import { type OutputFormat, problemOf, type Rendered, type RenderSettings, render } from "./render.ts";
import { type Ui, uiOf } from "./ui.ts";

export interface ReadFlags {
  readonly format?: OutputFormat;
  readonly language?: string;
  readonly published?: string;
  readonly explain?: boolean;
  readonly ui?: Ui;
  readonly workers?: number;
}

/** Reads articles and prints their readings. Gives the exit status: 1 where something could not be read. */
export async function readCommand(sources: readonly string[], flags: ReadFlags, effects: Effects): Promise<number> {
  if (sources.length === 0 && effects.stdin.isTTY)
    throw new InputError(
      "Nothing to read",
      "Give files, folders, patterns or addresses, or pipe an article in: chancery read article.txt",
    );
  const settings = settingsOf(flags, effects);
  const output = outputFor(settings.format, effects, settings.columns);
  const progress = progressOn(effects);
  let problems = 0;
  for await (const rendered of renderAll(sources.length > 0 ? sources : ["-"], settings, flags.workers ?? 1, effects)) {
    if ("data" in rendered) await output.add(rendered.data);
    else {
      problems++;
      progress.clear();
      complain(effects, rendered.problem, rendered.hint);
    }
    progress.count();
  }
  await output.end();
  progress.clear();
  return problems > 0 ? 1 : 0;
}

function settingsOf(flags: ReadFlags, effects: Effects): RenderSettings {
  return {
    format: flags.format ?? "text",
    ui: flags.ui ?? uiOf(effects.env),
    columns: effects.columns,
    colours: wantsColours(effects.stdoutIsTerminal, effects.env),
    explain: flags.explain ?? false,
    language: flags.language,
    published: flags.published,
  };
}

function renderAll(
  sources: readonly string[],
  settings: RenderSettings,
  threads: number,
  effects: Effects,
): AsyncIterable<Rendered> {
  const received = receive(sources, effects);
  return threads > 1 ? renderInParallel(received, settings, threads) : renderInTurn(received, settings);
}

async function* receive(sources: readonly string[], effects: Effects): AsyncGenerator<Article | InputError> {
  for (const source of sources) yield* readSource(source, effects.stdin, { fetcher: effects.fetcher });
}

async function* renderInTurn(
  received: AsyncIterable<Article | InputError>,
  settings: RenderSettings,
): AsyncGenerator<Rendered> {
  for await (const item of received) yield item instanceof InputError ? problemOf(item) : render(item, settings);
}
