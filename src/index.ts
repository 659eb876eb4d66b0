export { type Compared, type Evaluation, evaluate, type Gold } from "./evaluate/index.ts";
export { fromHtml, fromMarkdown, fromPlain, type Received, readSource } from "./intake/index.ts";
export { identify } from "./languages/identify.ts";
export * from "./model/index.ts";
export { jsonSchemaOfReading } from "./model/json-schema.ts";
export { code } from "./reader/coding/code.ts";
export { type ExplainedReading, type ReadOptions, read, readerVersion } from "./reader/read.ts";
