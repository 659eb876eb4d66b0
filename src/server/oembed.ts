import type { Context, Hono } from "hono";
import { embedCode, embedPath, frame, isEmbeddable } from "./embed-address.ts";
import type { Page } from "./page.ts";
import { isLocale } from "./words.ts";

// biome-ignore lint/suspicious/noExplicitAny: pages of every type stand in one list
type AnyPage = Page<any, any>;

/** Tells other sites how a page of this one is embedded, by its address (oEmbed 1.0). */
export function registerOEmbed(app: Hono, pages: readonly AnyPage[], baseOf: (c: Context) => string): void {
  const patterns = pages
    .filter(isEmbeddable)
    .map(({ path }) => new RegExp(`^${path.replace(/:\w+/gu, "[^/]+")}$`, "u"));
  app.get("/oembed", (c) => {
    const { url = "", format = "json", maxwidth, maxheight } = c.req.query();
    if (format !== "json") return c.text("Only JSON is given", 501);
    const base = baseOf(c);
    const asked = URL.canParse(url) ? new URL(url) : null;
    const [, locale = "", path = ""] = /^\/(\w+)(\/.*)$/u.exec(asked?.pathname ?? "") ?? [];
    const isOurs = asked?.origin === new URL(base).origin && isLocale(locale);
    if (!asked || !isOurs || !patterns.some((pattern) => pattern.test(path)))
      return c.text("Nothing to embed there", 404);
    const address = `${base}${embedPath({ locale, path: path + asked.search })}`;
    const room = (wanted: string | undefined, most: number) => Math.min(Number(wanted) || most, most);
    return c.json({
      version: "1.0",
      type: "rich",
      provider_name: "Chancery",
      provider_url: base,
      width: room(maxwidth, frame.width),
      height: room(maxheight, frame.height),
      html: embedCode(address, "Chancery"),
    });
  });
}
