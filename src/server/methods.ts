import type { Hono } from "hono";
import { problem } from "./problems.tsx";
import { localeOfPath } from "./words.ts";

/** Refuses all that a page cannot be asked but to be shown. Stands after every other use of its address. */
export function methodNotAllowed(app: Hono, path: string): void {
  app.options(path, (c) => {
    c.header("Access-Control-Allow-Methods", "GET, HEAD");
    c.header("Access-Control-Allow-Headers", "If-None-Match");
    c.header("Allow", "GET, HEAD, OPTIONS");
    return c.body(null, 204);
  });
  app.on(["POST", "PUT", "PATCH", "DELETE"], path, (c) => {
    c.header("Allow", "GET, HEAD, OPTIONS");
    return problem(c, localeOfPath(c.req.path), 405);
  });
}
