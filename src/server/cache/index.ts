export { type CacheOptions, cacheOf, forAll } from "./cached.ts";
export { Kept } from "./kept.ts";
export { replyWith } from "./reply.ts";
export { type Filler, filled, ofText, slot } from "./slot.ts";
