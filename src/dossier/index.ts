export { fileTenures, holdersOn, type Sighting } from "./tenures.ts";
