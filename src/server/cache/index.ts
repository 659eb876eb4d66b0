export { type CacheOptions, cacheOf, forAll } from "./cached.ts";
export { tagOf } from "./kept.ts";
export { has } from "./reply.ts";
export { type Filler, filled, slot } from "./slot.ts";
