import type { FetchMemory, Visit } from "../intake/index.ts";
import { type Archive, saveVisit, visitOf } from "../store/index.ts";

/** What an archive remembers of addresses. A visit is kept back until all that was taken before it is on file. */
export class Visits implements FetchMemory {
  readonly #archive: Archive;
  #taken = 0;
  #settled = 0;
  /** Visits with how many things had been taken when they ended. */
  readonly #waiting: { readonly url: string; readonly visit: Visit; readonly after: number }[] = [];

  constructor(archive: Archive) {
    this.#archive = archive;
  }

  /** To be called for each thing that is taken from a source … */
  took(): void {
    this.#taken++;
  }

  /** … and for each, in the same order, of which it is known what became of it. */
  async settle(): Promise<void> {
    this.#settled++;
    await this.#keepSettled();
  }

  async get(url: string): Promise<Visit | undefined> {
    const latest = this.#waiting.findLast((waiting) => waiting.url === url)?.visit;
    return latest ?? (await visitOf(this.#archive.db, url)) ?? undefined;
  }

  async set(url: string, visit: Visit): Promise<void> {
    this.#waiting.push({ url, visit, after: this.#taken });
  }

  /** Keeps the visits of which all is on file: also at the end, for those of which nothing was taken. */
  async #keepSettled(): Promise<void> {
    for (let [first] = this.#waiting; first && first.after <= this.#settled; [first] = this.#waiting) {
      this.#waiting.shift();
      const { url, visit } = first;
      const { etag = null, lastModified = null, seenIds } = visit;
      await saveVisit(this.#archive.db, url, { etag, lastModified, seenIds: [...seenIds] });
    }
  }

  /** To be called at the end, when nothing more is filed. */
  end(): Promise<void> {
    return this.#keepSettled();
  }
}
