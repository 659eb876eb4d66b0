export { type Compared, type Evaluation, evaluate, type Gold } from "./evaluate/index.ts";
export {
  type FetchMemory,
  fromHtml,
  fromMarkdown,
  fromPlain,
  type IntakeSettings,
  type Received,
  readSource,
  readWithReport,
  type SourceReport,
} from "./intake/index.ts";
export { identify } from "./languages/identify.ts";
export * from "./model/index.ts";
export { jsonSchemaOfReading } from "./model/json-schema.ts";
export { code } from "./reader/coding/code.ts";
export { type ExplainedReading, type ReadOptions, read, readerVersion } from "./reader/read.ts";
