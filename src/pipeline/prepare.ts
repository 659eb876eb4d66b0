import { createHash } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import { type Article, InputError } from "../model/index.ts";
import { type Archive, articlesOnFile } from "../store/index.ts";
import { contentHash } from "./content-hash.ts";
import type { Fileable } from "./file-batch.ts";
import type { Outcome } from "./outcome.ts";
import { readForFiling, type ReadOutcome, type ReadSettings } from "./read-for-filing.ts";
import { storable } from "./storable.ts";
import { WorkerPool } from "./worker-pool.ts";

/** An article that was read and is to be filed, or what became of it already. */
export type Prepared = Fileable | Exclude<Outcome, { kind: "added" }>;

export interface PrepareOptions extends ReadSettings {
  /** ISO date for articles that give none. */
  readonly published?: string | undefined;
  /** Threads that read beside this one; with 0 this one reads, which spares a few articles the start of a thread. */
  readonly threads?: number;
}

type Hashed = { readonly kind: "unread"; readonly article: Article; readonly hash: string };

/** Reads what is not yet on file, on threads of its own. */
export class Preparer {
  readonly #archive: Archive;
  readonly #published: string | null;
  readonly #threads: number;
  readonly #settings: ReadSettings;
  readonly #pool: WorkerPool<Article[], ReadOutcome[]>;

  constructor(archive: Archive, { published = undefined, threads = 1, language }: PrepareOptions) {
    this.#archive = archive;
    this.#published = published ?? null;
    this.#threads = threads;
    this.#settings = { language };
    this.#pool = new WorkerPool(new URL("./read-worker.js", import.meta.url), this.#settings, threads);
  }

  /** What became of each thing received, in order: read, on file already, or not readable. */
  async prepare(batch: readonly (Article | InputError)[]): Promise<Prepared[]> {
    const hashed = batch.map((item) => (item instanceof InputError ? failed(null, item) : this.#hash(item)));
    const sorted = await this.#setApart(hashed);
    return this.#read(sorted);
  }

  close(): Promise<void> {
    return this.#pool.close();
  }

  #hash(received: Article): Hashed {
    const article = storable({ ...received, published: received.published ?? this.#published });
    const hash = contentHash(article);
    return { kind: "unread", article: { ...article, id: shortId(article.id) }, hash };
  }

  /** Marks what is on file or came before in the same batch; an id that another article has is made another. */
  async #setApart(items: readonly (Hashed | Prepared)[]): Promise<(Hashed | Prepared)[]> {
    const unread = items.filter((item): item is Hashed => item.kind === "unread");
    const { byHash, takenIds } = await articlesOnFile(
      this.#archive.db,
      unread.map(({ hash }) => hash),
      unread.map(({ article }) => article.id),
    );
    const seen = new Map(byHash);
    const taken = new Set(takenIds);
    return items.map((item) => {
      if (item.kind !== "unread") return item;
      const { article, hash } = item;
      const of = seen.get(hash);
      if (of !== undefined) return { kind: "duplicate", id: article.id, of };
      const id = taken.has(article.id) ? `${article.id}~${hash.slice(0, 8)}` : article.id;
      seen.set(hash, id);
      taken.add(id);
      return { ...item, article: { ...article, id } };
    });
  }

  async #read(items: readonly (Hashed | Prepared)[]): Promise<Prepared[]> {
    const unread = items.filter((item): item is Hashed => item.kind === "unread");
    const outcomes = (await this.#readAll(unread.map(({ article }) => article))).values();
    return items.map((item) => (item.kind === "unread" ? prepared(item, outcomes.next().value as ReadOutcome) : item));
  }

  async #readAll(articles: readonly Article[]): Promise<ReadOutcome[]> {
    if (this.#threads === 0) return this.#readHere(articles);
    const share = Math.max(1, Math.ceil(articles.length / this.#threads));
    const shares = Array.from({ length: Math.ceil(articles.length / share) }, (_, i) =>
      articles.slice(i * share, (i + 1) * share),
    );
    return (await Promise.all(shares.map((part) => this.#pool.ask(part)))).flat();
  }

  /** One after the other, and between them whatever else waits: a server gives up on one who does not answer for long. */
  async #readHere(articles: readonly Article[]): Promise<ReadOutcome[]> {
    const outcomes: ReadOutcome[] = [];
    for (const article of articles) {
      outcomes.push(readForFiling(article, this.#settings));
      await setImmediate();
    }
    return outcomes;
  }
}

/** Longer ones fit into no index of a database: the end gives way to a hash of the whole. */
const longestId = 500;

const shortId = (id: string) =>
  id.length <= longestId
    ? id
    : `${id.slice(0, longestId - 17).replace(/[\uD800-\uDBFF]$/u, "")}~${createHash("sha256").update(id).digest("hex").slice(0, 16)}`;

function prepared({ article, hash }: Hashed, outcome: ReadOutcome): Prepared {
  if ("reading" in outcome) return { kind: "read", article, hash, reading: outcome.reading };
  return { kind: "failed", id: article.id, problem: `${article.id}: ${outcome.problem}`, hint: outcome.hint };
}

const failed = (id: string | null, { message, hint }: InputError): Prepared => ({
  kind: "failed",
  id,
  problem: message,
  hint,
});
