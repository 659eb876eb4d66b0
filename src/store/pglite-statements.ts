import { parse, type PGlite, protocol, type QueryOptions, type Results } from "@electric-sql/pglite";

/** How many statements are kept: those asked for longest ago are forgotten. */
const most = 200;

interface Statement {
  readonly name: string;
  /** Types of its values, as `pg_type` numbers them. */
  readonly types: readonly number[];
}

const { serialize } = protocol;

/**
 * What a database in a folder is asked, as statements that it keeps: it reads each once, not whenever it is asked, and is
 * asked in one message where PGlite sends six. That a question arrives takes longer than many answers do.
 */
export class Statements {
  readonly #database: PGlite;
  readonly #kept = new Map<string, Statement>();
  #made = 0;

  /** @param database asked by nobody else */
  constructor(database: PGlite) {
    this.#database = database;
  }

  /** As `query` of PGlite. Throws what the database says. */
  async query(text: string, values: readonly unknown[], options: QueryOptions): Promise<Results> {
    const { name, types } = await this.#statementOf(text);
    const messages = await this.#send(
      serialize.bind({ statement: name, values: values.map((value, at) => this.#written(value, types[at] as number)) }),
      serialize.describe({ type: "P" }),
      serialize.execute({}),
      serialize.sync(),
    );
    return parse.parseResults(messages, this.#database.parsers, options)[0] as Results;
  }

  async #statementOf(text: string): Promise<Statement> {
    const known = this.#kept.get(text);
    if (known) this.#kept.delete(text);
    const statement = known ?? (await this.#prepared(text));
    this.#kept.set(text, statement);
    return statement;
  }

  async #prepared(text: string): Promise<Statement> {
    const name = `kept ${this.#made++}`;
    const [oldest] = this.#kept.size < most ? [] : this.#kept;
    if (oldest) {
      this.#kept.delete(oldest[0]);
      await this.#send(serialize.close({ type: "S", name: oldest[1].name }), serialize.sync());
    }
    const messages = await this.#send(
      serialize.parse({ name, text }),
      serialize.describe({ type: "S", name }),
      serialize.sync(),
    );
    return { name, types: parse.parseDescribeStatementResults(messages) };
  }

  #written(value: unknown, type: number): string | null {
    if (value === null || value === undefined) return null;
    return this.#database.serializers[type]?.(value) ?? String(value);
  }

  #send(...messages: Uint8Array[]) {
    return this.#database.execProtocolStream(Buffer.concat(messages), { syncToFs: false });
  }
}
