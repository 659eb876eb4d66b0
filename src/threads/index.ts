export { startThread } from "./start-thread.ts";
export { Thread } from "./thread.ts";
