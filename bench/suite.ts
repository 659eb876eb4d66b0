/** A part of docs/benchmarks.md. */
export interface Section {
  readonly title: string;
  readonly markdown: string;
}

export interface BenchOptions {
  /** A JSON Lines file of articles ({ text, lang }) to read in place of the written ones. */
  readonly text?: string;
  /** Fewer articles and rounds: a look in a minute, not for the document. */
  readonly quick: boolean;
  /** Archives that are there already, for what is measured over them; of several the first where one is enough. */
  readonly archives: readonly string[];
  /** How many articles the archive is filled with. */
  readonly articles?: number;
  /** How many of these are filed at most in an archive that is there already. */
  readonly most?: number;
}

/** One benchmark: `npm run bench -- <name>` runs it alone and leaves the sections of the others as they are. */
export interface Suite {
  readonly name: string;
  /** Null where nothing was given that could be measured. */
  run(options: BenchOptions): Promise<Section | null>;
}
