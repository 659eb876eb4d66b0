export { openApiOf, parametersOf, summaryOf } from "./openapi.ts";
export * as shapes from "./shapes.ts";
