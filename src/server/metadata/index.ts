export { Highwire, LinkedData, OpenGraph } from "./head.tsx";
export { articleLinked, type Node, partyLinked, personLinked, recordLinked } from "./nodes.ts";
