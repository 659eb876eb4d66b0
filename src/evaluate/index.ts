export * from "./evaluate.ts";
export * from "./records.ts";
export { summary, table } from "./table.ts";
