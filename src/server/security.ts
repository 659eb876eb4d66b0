import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { splitForm } from "./forms.ts";

const policy = {
  defaultSrc: ["'none'"],
  styleSrc: ["'self'"],
  scriptSrc: ["'self'"],
  imgSrc: ["'self'"],
  connectSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  objectSrc: ["'none'"],
};
/** Two years. Browsers heed it over HTTPS alone. */
const strictTransportSecurity = "max-age=63072000; includeSubDomains";
const referrerPolicy = "strict-origin-when-cross-origin";

/** A page may stand in no frame. */
const page = secureHeaders({
  contentSecurityPolicy: { ...policy, frameAncestors: ["'none'"] },
  referrerPolicy,
  strictTransportSecurity,
});

/** What is made to be embedded may stand in a frame of anybody, and does nothing there. */
const embedded = secureHeaders({
  contentSecurityPolicy: { ...policy, formAction: ["'none'"], frameAncestors: ["*"] },
  referrerPolicy,
  strictTransportSecurity,
  xFrameOptions: false,
  crossOriginResourcePolicy: "cross-origin",
});

/** Data may be fetched by the pages of others, and pictures shown there. */
const data = secureHeaders({
  contentSecurityPolicy: { ...policy, frameAncestors: ["'none'"] },
  referrerPolicy,
  strictTransportSecurity,
  crossOriginResourcePolicy: "cross-origin",
});

/** Answers that are data, whatever their address ends in. */
const isData = (path: string) => splitForm(path).form !== null || path === "/oembed";

/** What browsers are told about each answer, by what it is. */
export const security: MiddlewareHandler = async (c, next) => {
  const path = new URL(c.req.url).pathname;
  if (/^\/(?:en|fr)\/embed\//u.test(path)) return embedded(c, next);
  if (!isData(path)) return page(c, next);
  await data(c, next);
  c.res.headers.set("Access-Control-Allow-Origin", "*");
  c.res.headers.set("Access-Control-Expose-Headers", "ETag");
};
