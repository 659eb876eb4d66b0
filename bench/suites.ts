import { archive } from "./archive.ts";
import { atSize } from "./at-size.ts";
import { coding } from "./coding.ts";
import { exports } from "./exports.ts";
import { hostile } from "./hostile.ts";
import { memory } from "./memory.ts";
import { reading } from "./reading.ts";
import { site } from "./site.ts";
import { startUp } from "./start-up.ts";
import type { Suite } from "./suite.ts";
import { twoWorkers } from "./two-workers.ts";

/** In the order of the document. A new benchmark is its file and its line here. */
export const suites: readonly Suite[] = [
  reading,
  coding,
  twoWorkers,
  memory,
  hostile,
  startUp,
  exports,
  archive,
  atSize,
  site,
];
