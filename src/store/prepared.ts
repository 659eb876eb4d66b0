import { setTimeout as pause } from "node:timers/promises";
import type { Sql, TransactionSql } from "postgres";
import { unavailable } from "./unavailable.ts";

type Client = Sql | TransactionSql;
type Work = (client: Client) => Promise<unknown>;

/** What is asked of a transaction goes to the connection that it was begun on, and to no other when that is lost. */
interface Transaction {
  isOver: boolean;
}

/**
 * A client whose questions the server keeps: it reads each once a connection, not whenever it is asked, and it is asked in
 * one message and not in two. How each is answered is planned anew for its values (`plan_cache_mode`): a question about
 * the busiest party and one about another may look alike.
 */
export function prepared<Some extends Client>(client: Some, transaction: Transaction = { isOver: false }): Some {
  return new Proxy(client, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== "function") return member;
      if (name === "unsafe")
        return (query: string, values: unknown[], options?: object) => {
          if (transaction.isOver) throw lost();
          return member.call(target, query, values, { ...options, prepare: true });
        };
      if (name === "savepoint")
        return (work: Work) => member.call(target, (inner: Client) => work(prepared(inner, transaction)));
      if (name === "begin") return (work: Work) => begun(target as Sql, work);
      return member;
    },
  });
}

/**
 * A transaction that asks nothing more of a connection that was lost: the driver would write to what is no longer there,
 * were it only to take back what was done, and end the process.
 */
function begun(client: Sql, work: Work): Promise<unknown> {
  const transaction = { isOver: false };
  const going = client.begin((inner) => work(prepared(inner, transaction)).catch(untilClosed));
  going.catch(() => {
    transaction.isOver = true;
  });
  return going;
}

/** Milliseconds after which a connection on which the server said that it ends is taken for one that goes on. */
const closing = 30_000;

/** Leaves it to the driver to tell that a connection was lost, as soon as it sees that it is closed. */
async function untilClosed(error: unknown): Promise<never> {
  if (unavailable(error) === "does not answer") await pause(closing, undefined, { ref: false });
  throw error;
}

const lost = () => Object.assign(new Error("The connection was lost"), { code: "CONNECTION_CLOSED" });
