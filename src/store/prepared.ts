import type { Sql, TransactionSql } from "postgres";

type Client = Sql | TransactionSql;

/**
 * A client whose questions the server keeps: it reads each once a connection, not whenever it is asked, and it is asked in
 * one message and not in two. How each is answered is planned anew for its values (`plan_cache_mode`): a question about
 * the busiest party and one about another may look alike.
 */
export function prepared<Some extends Client>(client: Some): Some {
  const within = (work: unknown) => (typeof work === "function" ? (inner: Client) => work(prepared(inner)) : work);
  return new Proxy(client, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== "function") return member;
      if (name === "unsafe")
        return (query: string, values: unknown[], options?: object) =>
          member.call(target, query, values, { ...options, prepare: true });
      if (name === "begin" || name === "savepoint")
        return (...given: unknown[]) => member.apply(target, given.map(within));
      return member;
    },
  });
}
