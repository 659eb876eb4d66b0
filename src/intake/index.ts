export { fromHtml } from "./html.ts";
export type { Received } from "./json-lines.ts";
export { fromMarkdown } from "./markdown.ts";
export { fromPlain } from "./plain.ts";
export { readRequests } from "./read-requests.ts";
export { readSource } from "./read-source.ts";
export { dayOf } from "./day.ts";
