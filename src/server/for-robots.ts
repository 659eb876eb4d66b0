import type { Context, Hono } from "hono";
import { stream } from "hono/streaming";
import type { Archive } from "../store/index.ts";
import { type cacheOf, forAll } from "./cache/index.ts";
import { robots, securityText, sitemapIndex, sitemapPart } from "./sitemap.ts";

export interface RobotsSite {
  readonly archive: Archive;
  readonly base: string | undefined;
  readonly today: () => string;
  readonly cached: ReturnType<typeof cacheOf>;
  /** Whom to tell of a weakness; nobody is named where it is missing. */
  readonly contact: string | undefined;
  /** Paths of pages that need no id. */
  readonly lists: readonly string[];
}

/** What is there for programs that follow links: the map of the site in parts, and what they may do. */
export function registerForRobots(
  app: Hono,
  { archive: { db }, base, today, cached, contact, lists }: RobotsSite,
): void {
  const baseOf = (c: Context) => base ?? new URL(c.req.url).origin;
  const xml = (c: Context, parts: AsyncIterable<string>) => {
    c.header("Content-Type", "application/xml; charset=utf-8");
    c.header("Cache-Control", forAll);
    return stream(c, async (out) => {
      for await (const part of parts) await out.write(part);
    });
  };
  const text = (c: Context, body: string) => c.text(body, 200, { "Cache-Control": forAll });
  app.get("/sitemap.xml", (c) => cached(c, today(), () => xml(c, sitemapIndex(db, baseOf(c)))));
  app.get("/sitemap/:part{.+\\.xml}", (c) =>
    cached(c, today(), () => {
      const parts = sitemapPart(db, baseOf(c), c.req.param("part").replace(/\.xml$/u, ""), lists);
      return parts ? xml(c, parts) : c.notFound();
    }),
  );
  app.get("/robots.txt", (c) => text(c, robots(baseOf(c))));
  if (contact) app.get("/.well-known/security.txt", (c) => text(c, securityText(contact, baseOf(c), today())));
}
